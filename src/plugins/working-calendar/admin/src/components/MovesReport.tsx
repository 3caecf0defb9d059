import { Flex, Typography } from '@strapi/design-system';
import { DataTable } from '../../../../../admin/panel/DataTable';
import { PLAIN_DAY_FORMAT } from '../../../../../admin/panel/dates';
import { usePhrases } from '../hooks/usePhrases';
import type { LocalDate, Moves } from '../types';

/** How many open items would get another due day, and which are the first. */
export const MovesReport = ({ moves }: { moves: Moves }) => {
  const { phrase, formatDate } = usePhrases();
  const { open, moved, examples, queued } = moves;
  const shown = (due: LocalDate | null) =>
    due === null ? phrase('moves.none') : formatDate(due, PLAIN_DAY_FORMAT);

  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography fontWeight="bold">
        {phrase(moved === 0 ? 'moves.zero' : 'moves', { moved, open })}
      </Typography>
      {queued && <Typography variant="pi">{phrase('moves.queued')}</Typography>}
      {examples.length > 0 && (
        <DataTable
          label={phrase('moves.examples')}
          columns={[
            { id: 'title', label: phrase('moves.title'), cell: ({ title }) => title },
            { id: 'from', narrow: true, label: phrase('moves.from'), cell: ({ from }) => shown(from) },
            { id: 'to', narrow: true, label: phrase('moves.to'), cell: ({ to }) => shown(to) },
          ]}
          rows={examples}
          keyOf={({ title, from, to }) => `${title} ${from} ${to}`}
          empty=""
        />
      )}
      {moved > examples.length && (
        <Typography variant="pi" textColor="neutral600">
          {phrase('moves.more', { count: moved - examples.length })}
        </Typography>
      )}
    </Flex>
  );
};
