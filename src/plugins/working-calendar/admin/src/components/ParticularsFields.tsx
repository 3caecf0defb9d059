import { ChoiceField, TextField } from '../../../../../admin/panel/fields';
import { usePhrases } from '../hooks/usePhrases';
import type { CalendarRow } from '../types';

/** What is said of an entry besides its days. */
export interface Particulars {
  name: string;
  decision: string;
  status: CalendarRow['status'];
  reason: CalendarRow['reason'];
}

/** The reasons that stand alone; a swap has its own form. */
const REASONS = ['holiday', 'in-lieu', 'local'] as const satisfies readonly CalendarRow['reason'][];

const STATUSES = ['decided', 'provisional'] as const satisfies readonly CalendarRow['status'][];

interface StatusFieldProps {
  value: CalendarRow['status'];
  onChange: (value: CalendarRow['status']) => void;
}

export const StatusField = ({ value, onChange }: StatusFieldProps) => {
  const { phrase } = usePhrases();

  return (
    <ChoiceField
      label={phrase('field.status')}
      options={STATUSES.map((status) => ({ value: status, label: phrase(`status.${status}`) }))}
      value={value}
      onChange={onChange}
    />
  );
};

interface DecisionFieldProps {
  required?: boolean;
  value: string;
  onChange: (value: string) => void;
}

/** The number of the notice or decision that an act rests on. */
export const DecisionField = ({ required = true, value, onChange }: DecisionFieldProps) => {
  const { phrase } = usePhrases();

  return (
    <TextField
      name="decision"
      required={required}
      label={phrase('field.decision')}
      hint={phrase('field.decision.hint')}
      value={value}
      onChange={onChange}
    />
  );
};

interface ParticularsFieldsProps {
  /** A swap keeps its reason. */
  withReason: boolean;
  value: Particulars;
  onChange: (change: Partial<Particulars>) => void;
}

/** Why a day is off or worked, by which decision, and whether that is decided. */
export const ParticularsFields = ({ withReason, value, onChange }: ParticularsFieldsProps) => {
  const { phrase } = usePhrases();
  const reason = REASONS.find((one) => one === value.reason) ?? REASONS[0];

  return (
    <>
      {withReason && (
        <ChoiceField
          label={phrase('field.reason')}
          options={REASONS.map((one) => ({ value: one, label: phrase(`reason.${one}`) }))}
          value={reason}
          onChange={(chosen) => onChange({ reason: chosen })}
        />
      )}
      <TextField
        name="name"
        required
        label={phrase('field.name')}
        hint={phrase('field.name.hint')}
        value={value.name}
        onChange={(name) => onChange({ name })}
      />
      <DecisionField value={value.decision} onChange={(decision) => onChange({ decision })} />
      <StatusField value={value.status} onChange={(status) => onChange({ status })} />
    </>
  );
};
