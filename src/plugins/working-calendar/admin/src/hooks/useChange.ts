import { useNotification } from '@strapi/strapi/admin';
import { usePreviewChangeMutation, useSaveChangeMutation } from '../services/calendarApi';
import type { ChangePreview, PreviewBody, Saved } from '../types';
import { usePhrases } from './usePhrases';
import { type Previewed, usePreviewed } from './usePreviewed';

/** Says after a save how many deadlines it moved. */
export const useSavedNotification = () => {
  const { phrase } = usePhrases();
  const { toggleNotification } = useNotification();

  return ({ moves }: Saved) =>
    toggleNotification({
      type: 'success',
      message: phrase(moves.queued ? 'saved.queued' : 'saved', { moved: moves.moved, open: moves.open }),
    });
};

/** A change of the calendar: previewed, then saved with the version that the preview was reckoned with. */
export const useChange = (
  body: PreviewBody | null,
  comment: string,
  onSaved: () => void,
): Previewed<ChangePreview> => {
  const [ask] = usePreviewChangeMutation();
  const [save] = useSaveChangeMutation();
  const notify = useSavedNotification();

  return usePreviewed(body, {
    ask,
    save: ({ version, change }: ChangePreview) =>
      save({ version, change, ...(comment.trim() !== '' && { comment: comment.trim() }) }),
    onSaved: (saved: Saved) => {
      notify(saved);
      onSaved();
    },
  });
};
