import { Box, Flex, TextButton, Tooltip, Typography, VisuallyHidden } from '@strapi/design-system';
import { styled } from 'styled-components';
import { PLAIN_DAY_FORMAT } from '../../../../../admin/panel/dates';
import { useDayWords } from '../hooks/useDayWords';
import { usePhrases } from '../hooks/usePhrases';
import type { CalendarRow, LocalDate } from '../types';
import { dayOfMonth, weeksOf } from '../utils/months';
import { lookOf, SmallDay } from './Day';
import { WEEKDAYS, WeekdayHeads } from './WeekdayHeads';

const Grid = styled.table`
  width: 100%;
  table-layout: fixed;
  border-collapse: separate;
  border-spacing: 2px;
  text-align: center;

  button {
    cursor: pointer;
  }
`;

const Opener = styled(TextButton)`
  span {
    font-size: 1.6rem;
    font-weight: ${({ theme }) => theme.fontWeights.bold};
  }
`;

interface SmallMonthProps {
  year: number;
  month: number;
  rows: ReadonlyMap<LocalDate, CalendarRow>;
  workingDays: number;
  today: LocalDate;
  onOpen: () => void;
}

/** One of twelve: the month's days with their marks; a marked day says why on touch, focus and to those who listen. */
export const SmallMonth = ({ year, month, rows, workingDays, today, onOpen }: SmallMonthProps) => {
  const { phrase, formatDate } = usePhrases();
  const { sentenceOf } = useDayWords();
  const name = phrase('month.name', { month });

  const dayIn = (date: LocalDate) => {
    const row = rows.get(date);
    const look = { $look: lookOf(date, row), $provisional: row?.status === 'provisional' };
    const isToday = date === today;

    if (row === undefined) {
      return (
        <SmallDay {...look} $today={isToday}>
          <span data-number>{dayOfMonth(date)}</span>
          {isToday && <VisuallyHidden>{` (${phrase('legend.today')})`}</VisuallyHidden>}
        </SmallDay>
      );
    }

    const words = `${formatDate(date, PLAIN_DAY_FORMAT)}: ${sentenceOf(date, row)}`;

    return (
      <Tooltip label={words}>
        <SmallDay {...look} $today={isToday} as="button" type="button" onClick={onOpen}>
          <span data-number aria-hidden>
            {dayOfMonth(date)}
          </span>
          <VisuallyHidden>{words}</VisuallyHidden>
        </SmallDay>
      </Tooltip>
    );
  };

  return (
    <Box tag="section" background="neutral0" hasRadius shadow="tableShadow" padding={3} aria-label={name}>
      <Flex justifyContent="space-between" gap={2} paddingBottom={2}>
        <Typography tag="h3">
          <Opener type="button" onClick={onOpen}>
            {name}
            <VisuallyHidden>{` – ${phrase('month.open')}`}</VisuallyHidden>
          </Opener>
        </Typography>
        <Typography variant="pi" textColor="neutral600">
          {phrase('month.workingDays', { days: workingDays })}
        </Typography>
      </Flex>
      <Grid aria-label={phrase('month.of', { month, year })}>
        <WeekdayHeads />
        <tbody>
          {weeksOf(year, month).map((week) => (
            <tr key={week.find((date) => date !== null)}>
              {WEEKDAYS.map((weekday) => {
                const date = week[weekday - 1] ?? null;

                return <td key={weekday}>{date !== null && dayIn(date)}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </Grid>
    </Box>
  );
};
