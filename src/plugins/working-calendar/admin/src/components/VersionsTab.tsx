import { Flex, Typography } from '@strapi/design-system';
import { DataTable } from '../../../../../admin/panel/DataTable';
import { Disclosure } from '../../../../../admin/panel/Disclosure';
import { INSTANT_FORMAT, PLAIN_DAY_FORMAT } from '../../../../../admin/panel/dates';
import { Loaded } from '../../../../../admin/panel/Loaded';
import { Pages, usePage } from '../../../../../admin/panel/Pages';
import { useDayWords } from '../hooks/useDayWords';
import { usePhrases } from '../hooks/usePhrases';
import { useGetCalendarVersionsQuery } from '../services/calendarApi';
import type { DayDifference, VersionRow } from '../types';

/** So many days are read at once; more are folded away. */
const IN_SIGHT = 4;

const Days = ({ differences }: { differences: readonly DayDifference[] }) => {
  const { phrase, formatDate } = usePhrases();
  const { sentenceOf } = useDayWords();

  return (
    <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
      {differences.map(({ date, before, after }) => (
        <li key={date}>
          <Typography variant="pi">
            {phrase('versions.day', {
              date: formatDate(date, PLAIN_DAY_FORMAT),
              before: sentenceOf(date, before),
              after: sentenceOf(date, after),
            })}
          </Typography>
        </li>
      ))}
    </Flex>
  );
};

const Content = ({ row }: { row: VersionRow }) => {
  const { phrase, formatDate } = usePhrases();
  const { differences, enteredTo } = row;

  return (
    <Flex direction="column" alignItems="stretch" gap={2}>
      <Typography variant="pi">
        {phrase(row.version === 1 ? 'versions.first' : 'versions.content', {
          days: differences.length,
          to: formatDate(enteredTo, PLAIN_DAY_FORMAT),
        })}
      </Typography>
      {differences.length > 0 && differences.length <= IN_SIGHT && <Days differences={differences} />}
      {differences.length > IN_SIGHT && (
        <Disclosure label={phrase('versions.days')}>
          <Days differences={differences} />
        </Disclosure>
      )}
    </Flex>
  );
};

/** Who changed the calendar, when and how; the newest first. */
export const VersionsTab = () => {
  const { phrase, formatDate } = usePhrases();
  const query = useGetCalendarVersionsQuery(usePage());

  return (
    <Loaded query={query}>
      {({ rows, pagination }) => (
        <>
          <DataTable
            label={phrase('tab.versions')}
            columns={[
              { id: 'version', label: phrase('versions.version'), cell: ({ version }) => version },
              {
                id: 'at',
                narrow: true,
                label: phrase('versions.at'),
                cell: ({ at }) => formatDate(at, INSTANT_FORMAT),
              },
              {
                id: 'by',
                narrow: true,
                label: phrase('versions.by'),
                cell: ({ version, by }) => (version === 1 ? phrase('versions.shipped') : by),
              },
              { id: 'content', label: phrase('versions.what'), cell: (row) => <Content row={row} /> },
              { id: 'comment', label: phrase('field.comment'), cell: ({ comment }) => comment ?? '–' },
            ]}
            rows={rows}
            keyOf={({ version }) => version}
            empty={phrase('versions.none')}
          />
          <Pages pagination={pagination} />
        </>
      )}
    </Loaded>
  );
};
