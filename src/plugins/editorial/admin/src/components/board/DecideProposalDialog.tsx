import { Typography } from '@strapi/design-system';
import { useState } from 'react';
import { ChoiceField, LongTextField } from '../../../../../../admin/panel/fields';
import { usePhrases } from '../../hooks/usePhrases';
import { useDecideProposalMutation } from '../../services/proposalsApi';
import type { ProposalRow } from '../../types';
import { OrderDialog } from './OrderDialog';

interface DecideProposalDialogProps {
  proposal: ProposalRow;
  onClose: () => void;
}

/** The Chief takes a proposal up or not, and says why. */
export const DecideProposalDialog = ({ proposal, onClose }: DecideProposalDialogProps) => {
  const { phrase, say } = usePhrases();
  const [taken, setTaken] = useState<'accepted' | 'rejected'>('accepted');
  const [answer, setAnswer] = useState('');
  const [decide, { isLoading, error }] = useDecideProposalMutation();

  const order =
    answer.trim() === '' ? null : { id: proposal.id, accepted: taken === 'accepted', answer: answer.trim() };

  return (
    <OrderDialog
      title={phrase('proposals.decide')}
      action={phrase('proposals.decide')}
      order={order}
      send={decide}
      sending={isLoading}
      error={error}
      done={() => phrase('proposals.decided')}
      onClose={onClose}
    >
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
    </OrderDialog>
  );
};
