import { Box, Flex, Typography } from '@strapi/design-system';
import { styled } from 'styled-components';
import { PLAIN_DAY_FORMAT } from '../../../../../admin/panel/dates';
import { Loaded } from '../../../../../admin/panel/Loaded';
import { Turner } from '../../../../../admin/panel/Turner';
import { useCalendarAddress, YEARS } from '../hooks/useCalendarAddress';
import { usePhrases } from '../hooks/usePhrases';
import { useGetCalendarYearQuery } from '../services/calendarApi';
import type { YearView } from '../types';
import { KeeperButtons } from './KeeperButtons';
import { Legend } from './Legend';
import { SmallMonth } from './SmallMonth';

const Months = styled(Box)`
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(min(26rem, 100%), 1fr));
  gap: ${({ theme }) => theme.spaces[4]};
`;

const Year = ({ view }: { view: YearView }) => {
  const { phrase, formatDate } = usePhrases();
  const { openMonth } = useCalendarAddress();
  const rows = new Map(view.days.map((row) => [row.date, row]));
  const total = view.workingDays.reduce((sum, days) => sum + days, 0);

  return (
    <>
      <Flex justifyContent="space-between" gap={4} wrap="wrap">
        <Typography>
          {phrase('year.total', { days: total })}{' '}
          {phrase('year.enteredTo', { to: formatDate(view.to, PLAIN_DAY_FORMAT) })}{' '}
          {!view.entered && phrase('year.notEntered', { year: view.year })}
        </Typography>
        {view.mayKeep && <KeeperButtons view={view} />}
      </Flex>
      <Legend />
      <Months>
        {view.workingDays.map((workingDays, index) => {
          const month = index + 1;

          return (
            <SmallMonth
              key={month}
              year={view.year}
              month={month}
              rows={rows}
              workingDays={workingDays}
              today={view.today}
              onOpen={() => openMonth(view.year, month)}
            />
          );
        })}
      </Months>
    </>
  );
};

/** The year at a glance. */
export const YearTab = () => {
  const { phrase } = usePhrases();
  const { year, openYear } = useCalendarAddress();
  const query = useGetCalendarYearQuery(year);

  return (
    <>
      <Turner
        heading={phrase('year.heading', { year })}
        back={{
          label: phrase('year.previous', { year: year - 1 }),
          go: year > YEARS.first ? () => openYear(year - 1) : undefined,
        }}
        forth={{
          label: phrase('year.next', { year: year + 1 }),
          go: year < YEARS.last ? () => openYear(year + 1) : undefined,
        }}
      />
      <Loaded query={query}>{(view) => <Year view={view} />}</Loaded>
    </>
  );
};
