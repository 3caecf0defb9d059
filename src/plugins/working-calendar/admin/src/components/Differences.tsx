import { DataTable } from '../../../../../admin/panel/DataTable';
import { DAY_FORMAT } from '../../../../../admin/panel/dates';
import { useDayWords } from '../hooks/useDayWords';
import { usePhrases } from '../hooks/usePhrases';
import type { DayDifference } from '../types';

/** Which days become others: before and after. */
export const Differences = ({ differences }: { differences: readonly DayDifference[] }) => {
  const { phrase, formatDate } = usePhrases();
  const { sentenceOf } = useDayWords();

  return (
    <DataTable
      label={phrase('differences')}
      columns={[
        {
          id: 'date',
          narrow: true,
          label: phrase('differences.date'),
          cell: ({ date }) => formatDate(date, DAY_FORMAT),
        },
        {
          id: 'before',
          label: phrase('differences.before'),
          cell: ({ date, before }) => sentenceOf(date, before),
        },
        {
          id: 'after',
          label: phrase('differences.after'),
          cell: ({ date, after }) => sentenceOf(date, after),
        },
      ]}
      rows={differences}
      keyOf={({ date }) => date}
      empty={phrase('differences.none')}
    />
  );
};
