import { useGetNearCopiesQuery } from '../services/writtenApi';
import type { DossierView, NearCopy } from '../types';

/** While somebody reads the item in order to forward or approve it. */
const JUDGED: readonly DossierView['state'][] = ['submitted', 'awaiting-approval'];

/** The items that are much like the one being judged; none before and afterwards. */
export const useNearCopies = ({ id, state, subject }: DossierView): readonly NearCopy[] => {
  const { data } = useGetNearCopiesQuery(
    { id, uid: subject.type, documentId: subject.documentId },
    { skip: !JUDGED.includes(state) },
  );

  return data ?? [];
};
