import { Button, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { communeMoment } from '../../../../../admin/panel/dates';
import { FormDialog } from '../../../../../admin/panel/FormDialog';
import { listPath } from '../../../../../admin/panel/itemPaths';
import { Notice } from '../../../../../admin/panel/Notice';
import { RefusalNotice } from '../../../../../admin/panel/RefusalNotice';
import { useNearCopies } from '../hooks/useNearCopies';
import { usePhrases } from '../hooks/usePhrases';
import { usePerformVerbMutation } from '../services/editorialApi';
import type { DossierView, ShownAction, VerbInput } from '../types';
import { VerbExplanation } from './VerbExplanation';
import { VerbFields } from './VerbFields';
import { nextHour } from './VerbMoments';

/** A moment was asked for, and what is written is none: left out, the server would take it for another. */
const lacksMoment = ({ publishAt, sentAt }: VerbInput) => publishAt === '' || sentAt === '';

/** Who does these has read the item as a whole: what it is much like, he is told once more. */
const judging: readonly ShownAction['verb'][] = ['forward', 'approve'];

/** What the dialog proposes before the reader changes anything. */
const proposed = (action: ShownAction, view: DossierView): VerbInput => ({
  ...(action.asks.includes('attestation') && {
    attestation: { accurate: false, original: false, noSecret: false },
  }),
  ...(action.asks.includes('source') && { source: view.source ?? '' }),
  ...(action.asks.includes('publish')
    ? { publish: true }
    : action.asks.includes('publishAt') && { publishAt: nextHour() }),
  ...(action.asks.includes('sentAt') && { sentAt: communeMoment(new Date()) }),
  // Who approves has this revision before him; the server refuses where it was edited meanwhile.
  ...(action.verb === 'approve' && { revision: view.revision }),
});

/** The button says all of what will happen. */
const confirmationOf = ({ publish, publishAt }: VerbInput) => {
  if (publish === true) return 'dialog.approve.now';

  return publishAt === undefined ? 'dialog.approve' : 'dialog.approve.at';
};

interface VerbDialogProps {
  view: DossierView;
  action: ShownAction;
  onClose: () => void;
  /** What was said of it before the dialog opened. */
  given?: VerbInput;
  /** It went through; before the dialog closes. */
  onDone?: () => void;
}

/** Asks for what a verb needs, does it, and shows every reason when the server refuses. */
export const VerbDialog = ({ view, action, given, onClose, onDone }: VerbDialogProps) => {
  const { phrase, say, language } = usePhrases();
  const { toggleNotification } = useNotification();
  const [input, setInput] = useState<VerbInput>(() => ({ ...proposed(action, view), ...given }));
  const nearCopies = useNearCopies(view);
  const [lacking, setLacking] = useState(false);
  const navigate = useNavigate();
  const [perform, { isLoading, error }] = usePerformVerbMutation();

  const confirm = async () => {
    setLacking(lacksMoment(input));

    if (lacksMoment(input)) {
      return;
    }

    const result = await perform({
      id: view.id,
      verb: action.verb,
      input,
      uid: view.subject.type,
      documentId: view.subject.documentId,
      language,
    });

    if ('data' in result) {
      toggleNotification({
        type: 'success',
        message: phrase('done', { verb: say(action.label), state: say(result.data.stateLabel) }),
      });
      onDone?.();
      onClose();

      if (result.data.state === 'erased') {
        navigate(listPath(view.subject.type), { replace: true });
      }
    }
  };

  return (
    <FormDialog
      title={say(action.label)}
      onClose={onClose}
      actions={
        <Button
          variant={action.tone === 'danger' ? 'danger' : 'default'}
          type="button"
          loading={isLoading}
          onClick={confirm}
        >
          {action.verb === 'approve' ? phrase(confirmationOf(input)) : say(action.label)}
        </Button>
      }
    >
      <Typography>{view.title}</Typography>
      <VerbExplanation verb={action.verb} />
      {lacking && lacksMoment(input) && <Notice tone="danger" title={phrase('dialog.moment.lacking')} />}
      <RefusalNotice error={error} />
      {judging.includes(action.verb) && nearCopies.length > 0 && (
        <Notice tone="warning">
          <Typography variant="pi">{phrase('nearCopies.warning', { count: nearCopies.length })}</Typography>
        </Notice>
      )}
      <VerbFields
        view={view}
        action={action}
        input={input}
        onChange={(change) => setInput((before) => ({ ...before, ...change }))}
      />
    </FormDialog>
  );
};
