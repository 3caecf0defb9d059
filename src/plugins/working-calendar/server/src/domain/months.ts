import { DAY_MS, type DayNumber } from './days';
import type { CalendarSnapshot } from './snapshot';
import type { LocalDate } from './types';

/** From this month of a year on, the next year ought to be entered: its notices are out by then. */
const NEXT_YEAR_FROM_MONTH = 11;

/** The last day of a month (January = 1); month 0 is December of the year before. */
function lastDayOf(year: number, month: number): DayNumber {
  return Date.UTC(year, month, 0) / DAY_MS;
}

/** The working days of each month of a year of 1990–2099, January first, by what is decided. Two table reads a month. */
export function workingDaysOfMonths(snapshot: CalendarSnapshot, year: number): number[] {
  return Array.from(
    { length: 12 },
    (_, month) =>
      snapshot.workingUpTo(lastDayOf(year, month + 1)) - snapshot.workingUpTo(lastDayOf(year, month)),
  );
}

function isYearEntered({ from, to }: CalendarSnapshot, year: number): boolean {
  return from <= `${year}-01-01` && `${year}-12-31` <= to;
}

/**
 * The year that the office ought to enter by `today`: the present one while it is not entered wholly, else from
 * 1 November on the next one. Null: nothing is missing.
 */
export function missingYear(snapshot: CalendarSnapshot, today: LocalDate): number | null {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  if (!isYearEntered(snapshot, year)) return year;
  return month >= NEXT_YEAR_FROM_MONTH && !isYearEntered(snapshot, year + 1) ? year + 1 : null;
}
