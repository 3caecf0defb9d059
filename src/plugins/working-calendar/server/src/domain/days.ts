import type { LocalDate } from './types';

/** Days since 1970-01-01 of the civil calendar; what the tables are indexed by. */
export type DayNumber = number;

export const DAY_MS = 86_400_000;

/** First and last day that can start a deadline; what lies outside is a slip of the keyboard. */
export const FIRST_START: LocalDate = '1990-01-01';
export const LAST_START: LocalDate = '2099-12-31';
/** The longest limit accepted, in working days (about forty years). */
export const MAX_DAYS = 10_000;
/** The tables end here, beyond the longest limit from the last start even if a third of all weekdays were off. */
const LAST_DAY: LocalDate = '2159-12-31';

/** Day number of a valid date; NaN for anything that is no date, such as 2026-02-30. */
export function toDayNumber(date: string): DayNumber {
  const ms = Date.parse(`${date}T00:00:00Z`);
  // Date.parse may roll 30 February over to March, and reads other ways to write a date.
  return Number.isNaN(ms) || new Date(ms).toISOString().slice(0, 10) !== date ? Number.NaN : ms / DAY_MS;
}

export const HORIZON = {
  first: toDayNumber(FIRST_START),
  last: toDayNumber(LAST_DAY),
  lastStart: toDayNumber(LAST_START),
} as const;

const written: (LocalDate | undefined)[] = new Array(HORIZON.last - HORIZON.first + 1);

/** Writes a day number inside the horizon as `YYYY-MM-DD`; each is formatted once. */
export function toLocalDate(day: DayNumber): LocalDate {
  const index = day - HORIZON.first;
  const known = written[index];
  if (known !== undefined) return known;
  const date = new Date(day * DAY_MS).toISOString().slice(0, 10);
  written[index] = date;
  return date;
}

/** Monday = 1 … Sunday = 7. 1970-01-01 was a Thursday. */
export function weekday(day: DayNumber): number {
  return ((day + 3) % 7) + 1;
}

/** Saturday or Sunday. */
export function isWeekend(day: DayNumber): boolean {
  return weekday(day) > 5;
}

/** A local date as Vietnamese texts write it: 10/01/2026. */
export function writtenInVietnamese(date: LocalDate): string {
  return date.split('-').reverse().join('/');
}
