import { Button, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { FormDialog } from '../../../../../admin/panel/FormDialog';
import { RefusalNotice } from '../../../../../admin/panel/RefusalNotice';
import { usePhrases } from '../hooks/usePhrases';
import { usePerformVerbMutation } from '../services/editorialApi';
import type { DossierRow, VerbInput } from '../types';
import { LateReasonField } from './VerbFields';

interface ExplainDelayDialogProps {
  row: DossierRow;
  onClose: () => void;
}

/** Asks why an item was late, and records it. */
export const ExplainDelayDialog = ({ row, onClose }: ExplainDelayDialogProps) => {
  const { phrase, language } = usePhrases();
  const { toggleNotification } = useNotification();
  const [input, setInput] = useState<VerbInput>({ lateReason: '' });
  const [perform, { isLoading, error }] = usePerformVerbMutation();

  const confirm = async () => {
    const result = await perform({
      id: row.id,
      verb: 'explain-delay',
      input,
      uid: row.subject.type,
      documentId: row.subject.documentId,
      language,
    });

    if ('data' in result) {
      toggleNotification({ type: 'success', message: phrase('owed.done', { title: row.title }) });
      onClose();
    }
  };

  return (
    <FormDialog
      title={phrase('owed.explain')}
      onClose={onClose}
      actions={
        <Button type="button" loading={isLoading} onClick={confirm}>
          {phrase('owed.save')}
        </Button>
      }
    >
      <Typography>{row.title}</Typography>
      <RefusalNotice error={error} />
      <LateReasonField input={input} onChange={setInput} />
    </FormDialog>
  );
};
