import { Button, Flex, Typography } from '@strapi/design-system';
import { Plus } from '@strapi/icons';
import { useState } from 'react';
import { type DataColumn, DataTable } from '../../../../../../admin/panel/DataTable';
import { INSTANT_FORMAT } from '../../../../../../admin/panel/dates';
import { Loaded } from '../../../../../../admin/panel/Loaded';
import { Pages, usePage } from '../../../../../../admin/panel/Pages';
import { usePhrases } from '../../hooks/usePhrases';
import { type Proposals, useGetProposalsQuery } from '../../services/proposalsApi';
import type { ProposalRow } from '../../types';
import { DecideProposalDialog } from './DecideProposalDialog';
import { ProposeDialog } from './ProposeDialog';

type Task = { propose: true } | { decide: ProposalRow };

const ProposalList = ({ rows, mayPropose, mayDecide, articles }: Proposals) => {
  const { phrase, say, formatDate } = usePhrases();
  const [task, setTask] = useState<Task | null>(null);
  const close = () => setTask(null);
  const isOpen = ({ state }: ProposalRow) => state === 'open';

  const columns: DataColumn<ProposalRow>[] = [
    { id: 'article', label: phrase('proposals.article'), cell: ({ articleLabel }) => say(articleLabel) },
    { id: 'text', label: phrase('proposals.text'), cell: ({ text }) => text },
    {
      id: 'by',
      label: phrase('proposals.by'),
      cell: ({ by, at }) => `${by}, ${formatDate(at, INSTANT_FORMAT)}`,
    },
    {
      id: 'state',
      label: phrase('standing'),
      cell: ({ state, answer }) => (
        <Flex direction="column" alignItems="flex-start" gap={1}>
          <Typography fontWeight="bold">{phrase(`proposals.state.${state}`)}</Typography>
          {answer !== null && <Typography variant="pi">{answer}</Typography>}
        </Flex>
      ),
    },
  ];
  const act: DataColumn<ProposalRow> = {
    id: 'act',
    label: phrase('deadlines.act'),
    cell: (row) =>
      isOpen(row) && (
        <Button
          type="button"
          size="S"
          variant="secondary"
          aria-label={phrase('proposals.decide.of', { name: row.by })}
          onClick={() => setTask({ decide: row })}
        >
          {phrase('proposals.decide')}
        </Button>
      ),
  };

  return (
    <>
      <Typography>{phrase('proposals.explained')}</Typography>
      {mayPropose && (
        <Flex>
          <Button type="button" startIcon={<Plus />} onClick={() => setTask({ propose: true })}>
            {phrase('proposals.propose')}
          </Button>
        </Flex>
      )}
      <DataTable
        label={phrase('tab.proposals')}
        columns={mayDecide && rows.some(isOpen) ? [...columns, act] : columns}
        rows={rows}
        keyOf={({ id }) => id}
        empty={phrase('proposals.none')}
      />
      {task !== null && 'propose' in task && <ProposeDialog articles={articles} onClose={close} />}
      {task !== null && 'decide' in task && <DecideProposalDialog proposal={task.decide} onClose={close} />}
    </>
  );
};

/** What the board proposes to change of the regulation, the newest first (article 11). */
export const ProposalsTab = () => {
  const query = useGetProposalsQuery(usePage(), { refetchOnMountOrArgChange: true });

  return (
    <Loaded query={query}>
      {(proposals) => (
        <>
          <ProposalList {...proposals} />
          <Pages pagination={proposals.pagination} />
        </>
      )}
    </Loaded>
  );
};
