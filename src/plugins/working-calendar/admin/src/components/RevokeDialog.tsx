import { Button, Typography } from '@strapi/design-system';
import { useState } from 'react';
import { FormDialog } from '../../../../../admin/panel/FormDialog';
import { Lacking } from '../../../../../admin/panel/Lacking';
import { RefusalNotice } from '../../../../../admin/panel/RefusalNotice';
import { useSavedNotification } from '../hooks/useChange';
import { usePhrases } from '../hooks/usePhrases';
import { useRevokeRuleMutation } from '../services/calendarApi';
import type { RuleRow } from '../types';
import { DecisionField } from './ParticularsFields';

interface RevokeDialogProps {
  rule: RuleRow;
  onClose: () => void;
}

/** Takes back a limit that is not in force yet. */
export const RevokeDialog = ({ rule, onClose }: RevokeDialogProps) => {
  const { phrase, say } = usePhrases();
  const [decision, setDecision] = useState('');
  const [lacking, setLacking] = useState(false);
  const [revoke, { isLoading, error }] = useRevokeRuleMutation();
  const notify = useSavedNotification();

  const confirm = async () => {
    const given = decision.trim();
    setLacking(given === '');

    if (given === '') {
      return;
    }

    const result = await revoke({ id: rule.id, decision: given });

    if ('data' in result) {
      notify(result.data);
      onClose();
    }
  };

  return (
    <FormDialog
      title={phrase('rules.revoke.of', { kind: say(rule.kindLabel) })}
      onClose={onClose}
      actions={
        <Button type="button" variant="danger" loading={isLoading} onClick={confirm}>
          {phrase('rules.revoke')}
        </Button>
      }
    >
      <Lacking lacking={lacking && decision.trim() === ''}>
        <RefusalNotice error={error} />
        <Typography>{phrase('revoke.explained', { sentence: say(rule.sentence) })}</Typography>
        <DecisionField value={decision} onChange={setDecision} />
      </Lacking>
    </FormDialog>
  );
};
