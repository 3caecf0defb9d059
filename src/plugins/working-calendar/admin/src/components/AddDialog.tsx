import { useState } from 'react';
import { ChoiceField, DayField } from '../../../../../admin/panel/fields';
import { usePhrases } from '../hooks/usePhrases';
import type { LocalDate, PreviewBody } from '../types';
import { ChangeDialog } from './ChangeDialog';
import { type Particulars, ParticularsFields } from './ParticularsFields';

export type Addition = 'range' | 'swap';

/** With what the dialog begins: the days that were chosen in the calendar, if any. */
export interface Proposal {
  act: Addition;
  from?: LocalDate;
  to?: LocalDate;
  off?: LocalDate;
  work?: LocalDate;
}

type Days = Record<'from' | 'to' | 'off' | 'work', LocalDate | ''>;

const bodyOf = (act: Addition, days: Days, particulars: Particulars): PreviewBody | null => {
  const { reason, status } = particulars;
  const name = particulars.name.trim();
  const decision = particulars.decision.trim();

  if (name === '' || decision === '') {
    return null;
  }

  if (act === 'swap') {
    const { off, work } = days;

    return off === '' || work === '' ? null : { swap: { off, work, name, decision, status } };
  }

  const { from } = days;
  // One day is a range too, and its end need not be typed.
  const to = days.to === '' ? from : days.to;

  return from === '' || to === ''
    ? null
    : { range: { from, to, kind: 'day-off', reason, name, decision, status } };
};

interface AddDialogProps {
  proposal: Proposal;
  onClose: () => void;
}

/** Enters days off, or a swap as one act: a day off and the weekend day on which it is made up for. */
export const AddDialog = ({ proposal, onClose }: AddDialogProps) => {
  const { phrase } = usePhrases();
  const [act, setAct] = useState<Addition>(proposal.act);
  const [days, setDays] = useState<Days>({
    from: proposal.from ?? '',
    to: proposal.to ?? '',
    off: proposal.off ?? proposal.from ?? '',
    work: proposal.work ?? '',
  });
  const [particulars, setParticulars] = useState<Particulars>({
    name: '',
    decision: '',
    status: 'decided',
    reason: 'holiday',
  });

  const dayField = (day: keyof Days, required = true) => (
    <DayField
      key={day}
      name={day}
      label={phrase(`field.${day}`)}
      required={required}
      value={days[day]}
      onChange={(date) => setDays((before) => ({ ...before, [day]: date }))}
    />
  );

  return (
    <ChangeDialog title={phrase('add')} body={bodyOf(act, days, particulars)} onClose={onClose}>
      <ChoiceField<Addition>
        label={phrase('add.what')}
        options={[
          { value: 'range', label: phrase('add.range') },
          { value: 'swap', label: phrase('add.swap') },
        ]}
        value={act}
        onChange={setAct}
      />
      {act === 'range' ? (
        <>
          {dayField('from')}
          {dayField('to', false)}
        </>
      ) : (
        <>
          {dayField('off')}
          {dayField('work')}
        </>
      )}
      <ParticularsFields
        withReason={act === 'range'}
        value={particulars}
        onChange={(change) => setParticulars((before) => ({ ...before, ...change }))}
      />
    </ChangeDialog>
  );
};
