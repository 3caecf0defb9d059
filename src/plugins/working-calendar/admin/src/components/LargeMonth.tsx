import { Typography, VisuallyHidden } from '@strapi/design-system';
import { css, styled } from 'styled-components';
import { DAY_FORMAT } from '../../../../../admin/panel/dates';
import { useDaySelection } from '../hooks/useDaySelection';
import { useDayWords } from '../hooks/useDayWords';
import { usePhrases } from '../hooks/usePhrases';
import type { CalendarRow, LocalDate, YearView } from '../types';
import { dayOf, dayOfMonth, weeksOf } from '../utils/months';
import { type DayProps, dayLook, lookOf } from './Day';
import { WEEKDAYS, WeekdayHeads } from './WeekdayHeads';

const Grid = styled.table`
  width: 100%;
  table-layout: fixed;
  border-collapse: separate;
  border-spacing: 4px;

  td {
    height: 1px;
    vertical-align: top;
  }

  @media (max-width: 767px) {
    border-spacing: 2px;
  }
`;

const Cell = styled.div<DayProps & { $chosen: boolean }>`
  display: flex;
  flex-direction: column;
  align-items: flex-start;
  gap: 0.4rem;
  width: 100%;
  height: 100%;
  min-height: 8.8rem;
  padding: ${({ theme }) => theme.spaces[2]};
  border-radius: ${({ theme }) => theme.borderRadius};
  font-family: inherit;
  text-align: left;
  overflow: hidden;
  position: relative;
  ${dayLook}
  ${({ $look, theme }) =>
    ($look === 'working' || $look === 'weekend') &&
    css`
      border-color: ${theme.colors.neutral200};
    `}

  [data-number] {
    font-size: 1.6rem;
    font-weight: ${({ theme }) => theme.fontWeights.bold};
  }

  &:is(button) {
    cursor: pointer;
    touch-action: manipulation;
  }

  ${({ $chosen, theme }) =>
    $chosen &&
    css`
      box-shadow: 0 0 0 2px ${theme.colors.primary600};
    `}

  @media (max-width: 767px) {
    min-height: 4.8rem;
    align-items: center;
    justify-content: center;
  }
`;

/** There is no room for words in a phone's square: there they are only heard, and read in the list under the month. */
const Words = styled(Typography)`
  font-size: 1.2rem;
  line-height: 1.6rem;
  font-weight: 400;
  color: inherit;
  overflow-wrap: anywhere;

  @media (max-width: 767px) {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
`;

interface LargeMonthProps {
  view: YearView;
  month: number;
  /** Undefined: the reader may only look. */
  onChoose: ((from: LocalDate, to: LocalDate) => void) | undefined;
}

/** One month large: each day with its reason and decision, and days to choose for who keeps the calendar. */
export const LargeMonth = ({ view, month, onChoose }: LargeMonthProps) => {
  const { phrase, formatDate } = usePhrases();
  const { sentenceOf } = useDayWords();
  const rows = new Map(view.days.map((row) => [row.date, row]));
  const { propsOf, isChosen, frame } = useDaySelection(dayOf(view.year, month, 1), (from, to) =>
    onChoose?.(from, to),
  );

  const contentOf = (date: LocalDate, row: CalendarRow | undefined) => (
    <>
      <span data-number aria-hidden>
        {dayOfMonth(date)}
      </span>
      <VisuallyHidden>{`${formatDate(date, DAY_FORMAT)}: `}</VisuallyHidden>
      {row === undefined ? (
        <VisuallyHidden>{sentenceOf(date, row)}</VisuallyHidden>
      ) : (
        <Words tag="span">{sentenceOf(date, row)}</Words>
      )}
    </>
  );

  const cellOf = (date: LocalDate) => {
    const row = rows.get(date);
    const look = {
      $look: lookOf(date, row),
      $provisional: row?.status === 'provisional',
      $today: date === view.today,
      $chosen: isChosen(date),
    };

    return onChoose === undefined ? (
      <Cell {...look}>{contentOf(date, row)}</Cell>
    ) : (
      <Cell {...look} as="button" type="button" aria-pressed={isChosen(date)} {...propsOf(date)}>
        {contentOf(date, row)}
      </Cell>
    );
  };

  return (
    <Grid aria-label={phrase('month.of', { month, year: view.year })} {...frame}>
      <WeekdayHeads />
      <tbody>
        {weeksOf(view.year, month).map((week) => (
          <tr key={week.find((date) => date !== null)}>
            {WEEKDAYS.map((weekday) => {
              const date = week[weekday - 1] ?? null;

              return <td key={weekday}>{date !== null && cellOf(date)}</td>;
            })}
          </tr>
        ))}
      </tbody>
    </Grid>
  );
};
