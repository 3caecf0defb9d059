import { Button, Field, Textarea, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { FormDialog } from '../../../../../admin/panel/FormDialog';
import { RefusalNotice } from '../../../../../admin/panel/RefusalNotice';
import { usePhrases } from '../hooks/usePhrases';
import { useRecordReviewMutation } from '../services/deadlinesApi';
import type { ReviewRow } from '../types';

interface ReviewDialogProps {
  row: ReviewRow;
  onClose: () => void;
}

/** Records that a section or page was looked through, and what was found. */
export const ReviewDialog = ({ row, onClose }: ReviewDialogProps) => {
  const { phrase } = usePhrases();
  const { toggleNotification } = useNotification();
  const [comment, setComment] = useState('');
  const [record, { isLoading, error }] = useRecordReviewMutation();

  const confirm = async () => {
    const result = await record({ uid: row.uid, documentId: row.documentId, comment: comment.trim() });

    if ('data' in result) {
      toggleNotification({ type: 'success', message: phrase('reviews.recorded', { title: row.title }) });
      onClose();
    }
  };

  return (
    <FormDialog
      title={phrase('reviews.done')}
      onClose={onClose}
      actions={
        <Button type="button" loading={isLoading} onClick={confirm}>
          {phrase('reviews.save')}
        </Button>
      }
    >
      <Typography>{row.title}</Typography>
      <RefusalNotice error={error} />
      <Field.Root name="comment" hint={phrase('reviews.comment.hint')}>
        <Field.Label>{phrase('reviews.comment')}</Field.Label>
        <Textarea value={comment} onChange={(event) => setComment(event.target.value)} />
        <Field.Hint />
      </Field.Root>
    </FormDialog>
  );
};
