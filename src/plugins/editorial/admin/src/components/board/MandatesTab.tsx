import { Button, Flex, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { type DataColumn, DataTable } from '../../../../../../admin/panel/DataTable';
import { INSTANT_FORMAT } from '../../../../../../admin/panel/dates';
import { Loaded } from '../../../../../../admin/panel/Loaded';
import { usePeriod } from '../../hooks/usePeriod';
import { usePhrases } from '../../hooks/usePhrases';
import { type Mandates, useGetMandatesQuery, useRevokeMandateMutation } from '../../services/boardApi';
import type { DelegationView } from '../../types';
import { EndDialog } from './EndDialog';
import { GiveMandateDialog } from './GiveMandateDialog';
import { StandingBadge } from './StandingBadge';

interface EndMandateDialogProps {
  mandate: DelegationView;
  onClose: () => void;
}

const EndMandateDialog = ({ mandate, onClose }: EndMandateDialogProps) => {
  const { phrase } = usePhrases();
  const { toggleNotification } = useNotification();
  const [revoke, { isLoading, error }] = useRevokeMandateMutation();

  const end = async (decision: string) => {
    const result = await revoke({ id: mandate.id, decision });

    if ('data' in result) {
      toggleNotification({ type: 'success', message: phrase('mandates.ended', { name: mandate.deputy }) });
      onClose();
    }
  };

  return (
    <EndDialog
      title={phrase('mandates.end.title')}
      explained={phrase('mandates.end.explained', { name: mandate.deputy, instrument: mandate.instrument })}
      busy={isLoading}
      error={error}
      onEnd={end}
      onClose={onClose}
    />
  );
};

type Task = { give: true } | { end: DelegationView };

const MandateList = ({ rows, mayGive, deputies, kinds }: Mandates) => {
  const { phrase, say, formatDate } = usePhrases();
  const period = usePeriod();
  const [task, setTask] = useState<Task | null>(null);
  const close = () => setTask(null);
  const endable = ({ standing }: DelegationView) => standing === 'in-force' || standing === 'ahead';

  const columns: DataColumn<DelegationView>[] = [
    { id: 'deputy', label: phrase('mandates.deputy'), cell: ({ deputy }) => deputy },
    {
      id: 'kinds',
      label: phrase('mandates.kinds'),
      cell: (row) =>
        row.kinds === null
          ? phrase('mandates.kinds.all')
          : row.kinds.map((kind) => say(kinds[kind])).join('; '),
    },
    { id: 'period', label: phrase('period'), cell: ({ startsOn, endsOn }) => period(startsOn, endsOn) },
    { id: 'instrument', label: phrase('mandates.instrument'), cell: ({ instrument }) => instrument },
    {
      id: 'standing',
      label: phrase('standing'),
      cell: ({ standing, revokedAt, revokedWhy }) => (
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <StandingBadge standing={standing} />
          {revokedAt !== null && (
            <Typography variant="pi">
              {`${formatDate(revokedAt, INSTANT_FORMAT)}. ${revokedWhy ?? ''}`}
            </Typography>
          )}
        </Flex>
      ),
    },
  ];
  const act: DataColumn<DelegationView> = {
    id: 'act',
    label: phrase('deadlines.act'),
    cell: (row) =>
      endable(row) && (
        <Button
          type="button"
          size="S"
          variant="danger-light"
          aria-label={phrase('mandates.end.of', { name: row.deputy })}
          onClick={() => setTask({ end: row })}
        >
          {phrase('end')}
        </Button>
      ),
  };

  return (
    <>
      <Typography>{phrase('mandates.explained')}</Typography>
      {mayGive ? (
        <Flex>
          <Button type="button" startIcon={<Plus />} onClick={() => setTask({ give: true })}>
            {phrase('mandates.give')}
          </Button>
        </Flex>
      ) : (
        <Typography variant="pi" textColor="neutral600">
          {phrase('chiefOnly')}
        </Typography>
      )}
      <DataTable
        label={phrase('tab.mandates')}
        columns={mayGive && rows.some(endable) ? [...columns, act] : columns}
        rows={rows}
        keyOf={({ id }) => id}
        empty={phrase('mandates.none')}
      />
      {task !== null && 'give' in task && (
        <GiveMandateDialog deputies={deputies} kinds={kinds} onClose={close} />
      )}
      {task !== null && 'end' in task && <EndMandateDialog mandate={task.end} onClose={close} />}
    </>
  );
};

/** The Deputy's mandates, the newest first: read by the board, given and ended by the Chief. */
export const MandatesTab = () => {
  const query = useGetMandatesQuery(undefined, { refetchOnMountOrArgChange: true });

  return <Loaded query={query}>{(mandates) => <MandateList {...mandates} />}</Loaded>;
};
