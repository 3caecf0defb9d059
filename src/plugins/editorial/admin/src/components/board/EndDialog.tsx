import { Button, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { FormDialog } from '../../../../../../admin/panel/FormDialog';
import { TextField } from '../../../../../../admin/panel/fields';
import { Lacking } from '../../../../../../admin/panel/Lacking';
import { RefusalNotice } from '../../../../../../admin/panel/RefusalNotice';
import { usePhrases } from '../../hooks/usePhrases';

interface EndDialogProps {
  title: string;
  /** What ends, and for whom. */
  explained: string;
  busy: boolean;
  error: unknown;
  onEnd: (decision: string) => void;
  onClose: () => void;
}

/** Ends an authority at once, on the ground of a document. */
export const EndDialog = ({ title, explained, busy, error, onEnd, onClose }: EndDialogProps) => {
  const { phrase } = usePhrases();
  const [decision, setDecision] = useState('');
  const [lacking, setLacking] = useState(false);
  const given = decision.trim();

  const confirm = () => {
    setLacking(given === '');

    if (given !== '') {
      onEnd(given);
    }
  };

  return (
    <FormDialog
      title={title}
      onClose={onClose}
      actions={
        <Button type="button" variant="danger" loading={busy} onClick={confirm}>
          {phrase('end.now')}
        </Button>
      }
    >
      <Lacking lacking={lacking && given === ''}>
        <RefusalNotice error={error} />
        <Typography>{explained}</Typography>
        <TextField
          name="decision"
          required
          label={phrase('end.decision')}
          hint={phrase('end.decision.hint')}
          value={decision}
          onChange={setDecision}
        />
      </Lacking>
    </FormDialog>
  );
};
