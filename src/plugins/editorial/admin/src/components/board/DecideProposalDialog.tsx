import { Button, Typography } from '@strapi/design-system';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { FormDialog } from '../../../../../../admin/panel/FormDialog';
import { ChoiceField, LongTextField } from '../../../../../../admin/panel/fields';
import { Notice } from '../../../../../../admin/panel/Notice';
import { RefusalNotice } from '../../../../../../admin/panel/RefusalNotice';
import { usePhrases } from '../../hooks/usePhrases';
import { useDecideProposalMutation } from '../../services/gatheringApi';
import type { ProposalRow } from '../../types';

interface DecideProposalDialogProps {
  proposal: ProposalRow;
  onClose: () => void;
}

/** The Chief takes a proposal up or not, and says why. */
export const DecideProposalDialog = ({ proposal, onClose }: DecideProposalDialogProps) => {
  const { phrase, say } = usePhrases();
  const { toggleNotification } = useNotification();
  const [taken, setTaken] = useState<'accepted' | 'rejected'>('accepted');
  const [answer, setAnswer] = useState('');
  const [lacking, setLacking] = useState(false);
  const [decide, { isLoading, error }] = useDecideProposalMutation();

  const confirm = async () => {
    if (answer.trim() === '') {
      setLacking(true);
      return;
    }
    const result = await decide({ id: proposal.id, accepted: taken === 'accepted', answer: answer.trim() });

    if ('data' in result) {
      toggleNotification({ type: 'success', message: phrase('proposals.decided') });
      onClose();
    }
  };

  return (
    <FormDialog
      title={phrase('proposals.decide')}
      onClose={onClose}
      actions={
        <Button type="button" loading={isLoading} onClick={confirm}>
          {phrase('proposals.decide')}
        </Button>
      }
    >
      {lacking && <Notice tone="danger" title={phrase('incomplete')} />}
      <RefusalNotice error={error} />
      <Typography>{`${say(proposal.articleLabel)}: ${proposal.text}`}</Typography>
      <ChoiceField<'accepted' | 'rejected'>
        label={phrase('proposals.outcome')}
        options={[
          { value: 'accepted', label: phrase('proposals.accept') },
          { value: 'rejected', label: phrase('proposals.reject') },
        ]}
        value={taken}
        onChange={setTaken}
      />
      <LongTextField
        name="answer"
        required
        label={phrase('proposals.answer')}
        hint={phrase('proposals.answer.hint')}
        value={answer}
        onChange={setAnswer}
      />
    </FormDialog>
  );
};
