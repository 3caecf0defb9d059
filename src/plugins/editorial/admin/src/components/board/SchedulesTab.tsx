import { Badge, Box, Flex, Typography } from '@strapi/design-system';
import { useQueryParams } from '@strapi/strapi/admin';
import { useState } from 'react';
import { type DataColumn, DataTable } from '../../../../../../admin/panel/DataTable';
import { INSTANT_FORMAT } from '../../../../../../admin/panel/dates';
import { ItemLink } from '../../../../../../admin/panel/ItemLink';
import { Loaded } from '../../../../../../admin/panel/Loaded';
import { Notice } from '../../../../../../admin/panel/Notice';
import { Pages, usePage } from '../../../../../../admin/panel/Pages';
import { PickField } from '../../../../../../admin/panel/pick-fields';
import { usePhrases } from '../../hooks/usePhrases';
import { useGetSchedulesQuery } from '../../services/boardApi';
import type { ScheduleRow, ScheduleState } from '../../types';

const STATES = ['waiting', 'refused', 'done', 'cancelled'] as const satisfies readonly ScheduleState[];

const SchedulesTable = ({ rows, state }: { rows: readonly ScheduleRow[]; state: ScheduleState }) => {
  const { phrase, say, formatDate } = usePhrases();

  const columns: DataColumn<ScheduleRow>[] = [
    {
      id: 'item',
      label: phrase('deadlines.item'),
      cell: ({ dossier }) => <ItemLink subject={dossier.subject}>{dossier.title}</ItemLink>,
    },
    {
      id: 'at',
      label: phrase('schedules.at'),
      cell: ({ at, overdue }) => (
        <Flex direction="column" alignItems="flex-start" gap={1}>
          {formatDate(at, INSTANT_FORMAT)}
          {overdue && <Badge variant="danger">{phrase('schedules.overdue')}</Badge>}
        </Flex>
      ),
    },
    { id: 'by', label: phrase('schedules.by'), cell: ({ scheduledBy }) => scheduledBy },
  ];
  const settled: DataColumn<ScheduleRow> = {
    id: 'settled',
    label: phrase('schedules.settled'),
    cell: ({ settledAt }) => (settledAt === null ? '' : formatDate(settledAt, INSTANT_FORMAT)),
  };
  const why: DataColumn<ScheduleRow> = {
    id: 'why',
    label: phrase('schedules.why'),
    cell: ({ reasons }) => reasons.map(say).join(' '),
  };

  return (
    <DataTable
      label={phrase(`schedules.${state}`)}
      columns={[...columns, ...(state === 'waiting' ? [] : [settled]), ...(state === 'refused' ? [why] : [])]}
      rows={rows}
      keyOf={({ id }) => id}
      empty={phrase(`schedules.${state}.none`)}
    />
  );
};

/** What is to be published by itself, the nearest first, and what came of it. */
export const SchedulesTab = () => {
  const { phrase } = usePhrases();
  const [state, setState] = useState<ScheduleState>('waiting');
  const [, setQuery] = useQueryParams<{ page?: string }>();
  const query = useGetSchedulesQuery({ state, page: usePage() }, { refetchOnMountOrArgChange: true });

  return (
    <Loaded query={query}>
      {({ rows, pagination }) => (
        <>
          <Typography>{phrase('schedules.explained')}</Typography>
          {rows.some(({ overdue }) => overdue) && (
            <Notice tone="warning" title={phrase('schedules.overdue.explained')} />
          )}
          <Box maxWidth="32rem" width="100%">
            <PickField<ScheduleState>
              name="state"
              label={phrase('schedules.show')}
              options={STATES.map((value) => ({ value, label: phrase(`schedules.${value}`) }))}
              value={state}
              onChange={(chosen) => {
                setQuery({ page: undefined }, 'remove');
                setState(chosen);
              }}
            />
          </Box>
          <SchedulesTable rows={rows} state={state} />
          <Pages pagination={pagination} />
        </>
      )}
    </Loaded>
  );
};
