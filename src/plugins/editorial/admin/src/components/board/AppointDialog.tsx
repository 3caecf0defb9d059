import { Typography } from '@strapi/design-system';
import { useState } from 'react';
import { communeToday } from '../../../../../../admin/panel/dates';
import { DayField, TextField } from '../../../../../../admin/panel/fields';
import { PickField, PickSeveralField } from '../../../../../../admin/panel/pick-fields';
import { usePhrases } from '../../hooks/usePhrases';
import { type AppointmentOrder, useAppointMutation } from '../../services/boardApi';
import type { AppointmentChoices, LocalDate, OfficeCode } from '../../types';
import { OrderDialog } from './OrderDialog';

interface Given {
  userId: string;
  office: OfficeCode | '';
  decision: string;
  startsOn: LocalDate | '';
  endsOn: LocalDate | '';
  email: string;
  unitIds: readonly string[];
  fieldIds: readonly string[];
}

/** Null: something that must be filled in is not. */
const orderOf = (given: Given): AppointmentOrder | null => {
  const { userId, office, startsOn, endsOn, unitIds, fieldIds } = given;
  const decision = given.decision.trim();
  const confirmationEmail = given.email.trim();

  return userId === '' || office === '' || decision === '' || startsOn === '' || confirmationEmail === ''
    ? null
    : {
        userId: Number(userId),
        office,
        decision,
        startsOn,
        endsOn: endsOn === '' ? null : endsOn,
        confirmationEmail,
        unitIds,
        fieldIds,
      };
};

interface AppointDialogProps {
  choices: AppointmentChoices;
  onClose: () => void;
}

/** The Chief appoints somebody to an office; the authority begins when he confirms by his own mail. */
export const AppointDialog = ({ choices, onClose }: AppointDialogProps) => {
  const { phrase, say } = usePhrases();
  const [given, setGiven] = useState<Given>({
    userId: '',
    office: '',
    decision: '',
    startsOn: communeToday(),
    endsOn: '',
    email: '',
    unitIds: [],
    fieldIds: [],
  });
  const [appoint, { isLoading, error }] = useAppointMutation();
  const order = orderOf(given);
  const change = (part: Partial<Given>) => setGiven((before) => ({ ...before, ...part }));
  const open = choices.accounts.filter((account) => account.open);
  const optionsOf = (options: AppointmentChoices['units']) =>
    options.map(({ value, label }) => ({ value, label: say(label) }));

  return (
    <OrderDialog
      title={phrase('staff.appoint')}
      action={phrase('staff.appoint.now')}
      order={order}
      send={appoint}
      sending={isLoading}
      error={error}
      done={({ confirmationEmail }) => phrase('staff.appointed', { email: confirmationEmail })}
      onClose={onClose}
    >
      <Typography>{phrase('staff.appoint.explained')}</Typography>
      <PickField
        name="account"
        required
        label={phrase('staff.account')}
        hint={phrase('staff.account.hint')}
        placeholder={phrase('pick')}
        options={open.map(({ id, name, email }) => ({ value: String(id), label: `${name} (${email})` }))}
        value={given.userId}
        onChange={(userId) =>
          change({ userId, email: open.find(({ id }) => String(id) === userId)?.email ?? '' })
        }
      />
      <PickField<OfficeCode>
        name="office"
        required
        label={phrase('staff.office')}
        placeholder={phrase('pick')}
        options={choices.offices.map(({ value, label }) => ({ value, label: say(label) }))}
        value={given.office}
        onChange={(office) => change({ office })}
      />
      <TextField
        name="decision"
        required
        label={phrase('decision')}
        hint={phrase('decision.hint')}
        value={given.decision}
        onChange={(decision) => change({ decision })}
      />
      <DayField
        name="startsOn"
        required
        label={phrase('from')}
        value={given.startsOn}
        onChange={(startsOn) => change({ startsOn })}
      />
      <DayField
        name="endsOn"
        label={phrase('to.open')}
        value={given.endsOn}
        onChange={(endsOn) => change({ endsOn })}
      />
      <TextField
        name="email"
        required
        label={phrase('staff.email')}
        hint={phrase('staff.email.hint')}
        value={given.email}
        onChange={(email) => change({ email })}
      />
      <PickSeveralField
        name="units"
        label={phrase('staff.units')}
        hint={phrase('staff.units.hint')}
        placeholder={phrase('staff.units.none')}
        options={optionsOf(choices.units)}
        value={given.unitIds}
        onChange={(unitIds) => change({ unitIds })}
      />
      <PickSeveralField
        name="fields"
        label={phrase('staff.fields')}
        hint={phrase('staff.fields.hint')}
        placeholder={phrase('staff.fields.none')}
        options={optionsOf(choices.fields)}
        value={given.fieldIds}
        onChange={(fieldIds) => change({ fieldIds })}
      />
    </OrderDialog>
  );
};
