import { Button, Flex, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { type DataColumn, DataTable } from '../../../../../../admin/panel/DataTable';
import { Disclosure } from '../../../../../../admin/panel/Disclosure';
import { communeToday } from '../../../../../../admin/panel/dates';
import { usePeriod } from '../../hooks/usePeriod';
import { usePhrases } from '../../hooks/usePhrases';
import { useEndAppointmentMutation } from '../../services/boardApi';
import type { AppointmentChoices, AppointmentRecord, Text } from '../../types';
import { AppointDialog } from './AppointDialog';
import { EndDialog } from './EndDialog';
import { type Standing, StandingBadge } from './StandingBadge';

const standingOf = ({ ended, suspended, startsOn, endsOn }: AppointmentRecord, today: string): Standing => {
  if (ended) return 'revoked';
  if (endsOn !== null && endsOn < today) return 'over';
  if (suspended) return 'suspended';

  return today < startsOn ? 'ahead' : 'in-force';
};

interface EndAppointmentDialogProps {
  appointment: AppointmentRecord;
  name: string;
  office: string;
  onClose: () => void;
}

const EndAppointmentDialog = ({ appointment, name, office, onClose }: EndAppointmentDialogProps) => {
  const { phrase } = usePhrases();
  const { toggleNotification } = useNotification();
  const [end, { isLoading, error }] = useEndAppointmentMutation();

  const confirm = async (decision: string) => {
    const result = await end({ id: appointment.id, decision });

    if ('data' in result) {
      toggleNotification({ type: 'success', message: phrase('staff.ended', { name, office }) });
      onClose();
    }
  };

  return (
    <EndDialog
      title={phrase('staff.end.title')}
      explained={phrase('staff.end.explained', { name, office })}
      busy={isLoading}
      error={error}
      onEnd={confirm}
      onClose={onClose}
    />
  );
};

type Task = { appoint: true } | { end: AppointmentRecord };

interface AppointmentListProps {
  rows: readonly AppointmentRecord[];
  choices: AppointmentChoices;
}

/** All appointments: those that stand or will, in the order of the offices, then those that ended. */
export const AppointmentList = ({ rows, choices }: AppointmentListProps) => {
  const { phrase, say } = usePhrases();
  const period = usePeriod();
  const [task, setTask] = useState<Task | null>(null);
  const close = () => setTask(null);
  const today = communeToday();
  const isPast = (row: AppointmentRecord) => ['revoked', 'over'].includes(standingOf(row, today));
  const nameOf = ({ userId }: AppointmentRecord) =>
    choices.accounts.find(({ id }) => id === userId)?.name ?? phrase('staff.gone', { id: userId });
  const labelIn = (options: readonly { value: string; label: Text }[], value: string) => {
    const option = options.find((one) => one.value === value);

    return option === undefined ? value : say(option.label);
  };
  const officeOf = ({ office }: AppointmentRecord) => labelIn(choices.offices, office);

  const columns: DataColumn<AppointmentRecord>[] = [
    { id: 'name', label: phrase('staff.name'), cell: nameOf },
    {
      id: 'office',
      label: phrase('staff.office'),
      cell: (row) => (
        <Flex direction="column" alignItems="flex-start">
          {officeOf(row)}
          {row.unitIds.length > 0 && (
            <Typography variant="pi">
              {phrase('staff.units.of', {
                names: row.unitIds.map((id) => labelIn(choices.units, id)).join(', '),
              })}
            </Typography>
          )}
          {row.fieldIds.length > 0 && (
            <Typography variant="pi">
              {phrase('staff.fields.of', {
                names: row.fieldIds.map((id) => labelIn(choices.fields, id)).join(', '),
              })}
            </Typography>
          )}
        </Flex>
      ),
    },
    { id: 'decision', label: phrase('decision'), cell: ({ decision }) => decision },
    { id: 'period', label: phrase('period'), cell: ({ startsOn, endsOn }) => period(startsOn, endsOn) },
    {
      id: 'standing',
      label: phrase('standing'),
      cell: (row) => <StandingBadge standing={standingOf(row, today)} />,
    },
  ];
  const act: DataColumn<AppointmentRecord> = {
    id: 'act',
    label: phrase('deadlines.act'),
    cell: (row) => (
      <Button
        type="button"
        size="S"
        variant="danger-light"
        aria-label={phrase('staff.end.of', { name: nameOf(row), office: officeOf(row) })}
        onClick={() => setTask({ end: row })}
      >
        {phrase('end')}
      </Button>
    ),
  };
  const rank = ({ office }: AppointmentRecord) => choices.offices.findIndex(({ value }) => value === office);
  const standing = rows.filter((row) => !isPast(row)).sort((one, other) => rank(one) - rank(other));
  const past = rows.filter(isPast);

  return (
    <>
      <Typography>{phrase('staff.explained')}</Typography>
      <Flex>
        <Button type="button" startIcon={<Plus />} onClick={() => setTask({ appoint: true })}>
          {phrase('staff.appoint')}
        </Button>
      </Flex>
      <DataTable
        label={phrase('tab.staff')}
        columns={[...columns, act]}
        rows={standing}
        keyOf={({ id }) => id}
        empty={phrase('staff.none')}
      />
      {past.length > 0 && (
        <Disclosure label={phrase('staff.past', { count: past.length })}>
          <DataTable
            label={phrase('staff.past', { count: past.length })}
            columns={columns}
            rows={past}
            keyOf={({ id }) => id}
            empty=""
          />
        </Disclosure>
      )}
      {task !== null && 'appoint' in task && <AppointDialog choices={choices} onClose={close} />}
      {task !== null && 'end' in task && (
        <EndAppointmentDialog
          appointment={task.end}
          name={nameOf(task.end)}
          office={officeOf(task.end)}
          onClose={close}
        />
      )}
    </>
  );
};
