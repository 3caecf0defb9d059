import { type ReactNode, useState } from 'react';
import { FormDialog } from '../../../../../admin/panel/FormDialog';
import { LongTextField } from '../../../../../admin/panel/fields';
import { useChange } from '../hooks/useChange';
import { usePhrases } from '../hooks/usePhrases';
import type { PreviewBody } from '../types';
import { ChangeReport } from './PreviewReport';
import { Steps } from './Steps';

interface ChangeDialogProps {
  title: string;
  /** Null: something that must be filled in is not. */
  body: PreviewBody | null;
  onClose: () => void;
  children: ReactNode;
}

/** A change of the calendar in a dialog: its fields, the preview, the save. */
export const ChangeDialog = ({ title, body, onClose, children }: ChangeDialogProps) => {
  const { phrase } = usePhrases();
  const [comment, setComment] = useState('');
  const steps = useChange(body, comment, onClose);

  const form = (
    <>
      {children}
      <LongTextField
        name="comment"
        label={phrase('field.comment')}
        hint={phrase('field.comment.hint')}
        value={comment}
        onChange={setComment}
      />
    </>
  );

  return (
    <Steps
      steps={steps}
      complete={body !== null}
      form={form}
      report={(preview) => <ChangeReport preview={preview} />}
    >
      {({ content, actions }) => (
        <FormDialog title={title} onClose={onClose} actions={actions}>
          {content}
        </FormDialog>
      )}
    </Steps>
  );
};
