import { Badge, Button, Flex } from '@strapi/design-system';
import { DataTable } from '../../../../../admin/panel/DataTable';
import { DAY_FORMAT, PLAIN_DAY_FORMAT } from '../../../../../admin/panel/dates';
import { useDayWords } from '../hooks/useDayWords';
import { usePhrases } from '../hooks/usePhrases';
import type { CalendarRow } from '../types';

interface MonthEntriesProps {
  label: string;
  rows: readonly CalendarRow[];
  /** Undefined: the reader may only look. */
  onChange: ((row: CalendarRow) => void) | undefined;
}

/** The days of a month that are other than usual, in words. */
export const MonthEntries = ({ label, rows, onChange }: MonthEntriesProps) => {
  const { phrase, say, formatDate } = usePhrases();
  const { kindOf } = useDayWords();

  return (
    <DataTable
      label={label}
      columns={[
        {
          id: 'date',
          narrow: true,
          label: phrase('differences.date'),
          cell: ({ date }) => formatDate(date, DAY_FORMAT),
        },
        {
          id: 'kind',
          label: phrase('entries.kind'),
          cell: (row) => (
            <Flex gap={2} wrap="wrap">
              {kindOf(row)}
              {row.status === 'provisional' && <Badge>{phrase('provisional')}</Badge>}
            </Flex>
          ),
        },
        {
          id: 'name',
          label: phrase('field.name'),
          cell: ({ name, swapWith }) =>
            swapWith === undefined
              ? say(name)
              : phrase('entries.swapped', {
                  name: say(name),
                  other: formatDate(swapWith, PLAIN_DAY_FORMAT),
                }),
        },
        { id: 'decision', label: phrase('field.decision'), cell: ({ decision }) => decision },
        ...(onChange === undefined
          ? []
          : [
              {
                id: 'change',
                label: phrase('entries.act'),
                cell: (row: CalendarRow) => (
                  <Button
                    type="button"
                    size="S"
                    variant="tertiary"
                    aria-label={phrase('entries.change.of', {
                      date: formatDate(row.date, PLAIN_DAY_FORMAT),
                    })}
                    onClick={() => onChange(row)}
                  >
                    {phrase('entries.change')}
                  </Button>
                ),
              },
            ]),
      ]}
      rows={rows}
      keyOf={({ date }) => date}
      empty={phrase('entries.none')}
    />
  );
};
