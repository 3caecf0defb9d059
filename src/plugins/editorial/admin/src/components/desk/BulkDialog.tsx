import { Button, Flex, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { FormDialog } from '../../../../../../admin/panel/FormDialog';
import { LongTextField } from '../../../../../../admin/panel/fields';
import { Notice } from '../../../../../../admin/panel/Notice';
import { ReasonList } from '../../../../../../admin/panel/ReasonList';
import { RefusalNotice } from '../../../../../../admin/panel/RefusalNotice';
import { usePhrases } from '../../hooks/usePhrases';
import { useActOnManyMutation } from '../../services/deskApi';
import type { BulkResult, DossierRow } from '../../types';

export type BulkVerb = 'forward' | 'return';

/** What was done, and each dossier with which nothing was done, with all its reasons. */
const Outcome = ({ verb, result }: { verb: BulkVerb; result: BulkResult }) => {
  const { phrase } = usePhrases();
  const { done, refused } = result;

  return (
    <Flex direction="column" alignItems="stretch" gap={3}>
      {done.length > 0 && (
        <Notice tone="information" title={phrase(`desk.bulk.${verb}.done`, { count: done.length })}>
          <Flex tag="ul" direction="column" alignItems="flex-start" gap={1}>
            {done.map(({ id, title }) => (
              <Typography key={id} tag="li" variant="pi">
                {title}
              </Typography>
            ))}
          </Flex>
        </Notice>
      )}
      {refused.length > 0 && (
        <Notice tone="danger" title={phrase(`desk.bulk.${verb}.refused`, { count: refused.length })}>
          {refused.map(({ id, title, reasons }) => (
            <Flex key={id} direction="column" alignItems="flex-start" gap={1}>
              <Typography variant="pi" fontWeight="bold">
                {title}
              </Typography>
              <ReasonList reasons={reasons} />
            </Flex>
          ))}
        </Notice>
      )}
    </Flex>
  );
};

interface BulkDialogProps {
  verb: BulkVerb;
  rows: readonly DossierRow[];
  /** The dossiers with which it was done are no longer to be chosen. */
  onDone: (ids: readonly number[]) => void;
  onClose: () => void;
}

/** Asks for the comment that goes with every one of some dossiers, does the verb, and says honestly what came of it. */
export const BulkDialog = ({ verb, rows, onDone, onClose }: BulkDialogProps) => {
  const { phrase, language } = usePhrases();
  // What was asked stays in sight, whatever the list behind has become since.
  const [asked] = useState(rows);
  const [comment, setComment] = useState('');
  const [lacking, setLacking] = useState(false);
  const [act, { data: result, error, isLoading }] = useActOnManyMutation();
  const needsComment = verb === 'return';

  const confirm = async () => {
    const missing = needsComment && comment.trim() === '';

    setLacking(missing);

    if (missing) {
      return;
    }

    const answer = await act({ verb, ids: asked.map(({ id }) => id), comment, language });

    if ('data' in answer && answer.data !== undefined) {
      onDone(answer.data.done.map(({ id }) => id));
    }
  };

  if (result !== undefined) {
    return (
      <FormDialog title={phrase(`desk.bulk.${verb}`)} onClose={onClose} actions={null}>
        <Outcome verb={verb} result={result} />
      </FormDialog>
    );
  }

  return (
    <FormDialog
      title={phrase(`desk.bulk.${verb}`)}
      onClose={onClose}
      actions={
        <Button type="button" loading={isLoading} onClick={confirm}>
          {phrase(`desk.bulk.${verb}.of`, { count: asked.length })}
        </Button>
      }
    >
      <Typography>{phrase(`desk.bulk.${verb}.what`, { count: asked.length })}</Typography>
      <RefusalNotice error={error} />
      <Flex tag="ul" direction="column" alignItems="flex-start" gap={1}>
        {asked.map(({ id, title }) => (
          <Typography key={id} tag="li" variant="pi">
            {title}
          </Typography>
        ))}
      </Flex>
      <LongTextField
        name="comment"
        label={phrase(needsComment ? 'dialog.comment.why' : 'dialog.comment')}
        hint={phrase(needsComment ? 'desk.bulk.comment.required' : 'desk.bulk.comment.optional')}
        error={lacking ? phrase('desk.bulk.comment.lacking') : undefined}
        required={needsComment}
        value={comment}
        onChange={setComment}
      />
    </FormDialog>
  );
};
