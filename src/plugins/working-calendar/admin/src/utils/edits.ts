import type { CalendarChange, CalendarRow } from '../types';
import { yearOf } from './months';

const replacing = (rows: readonly CalendarRow[], put: readonly CalendarRow[]): CalendarChange => ({
  put,
  remove: rows.map(({ date }) => date),
  enteredTo: null,
});

/** The entry of a day, and its other half where it is part of a swap: they change together or not at all. */
export const wholeEntry = (row: CalendarRow, days: readonly CalendarRow[]): readonly CalendarRow[] => {
  const other = days.find(({ date }) => date === row.swapWith);

  return other === undefined ? [row] : [row, other];
};

/** Takes an entry out of the calendar. */
export const removal = (rows: readonly CalendarRow[]): CalendarChange => replacing(rows, []);

/** Puts an entry in place of itself with other particulars. */
export const alteration = (
  rows: readonly CalendarRow[],
  particulars: Partial<Pick<CalendarRow, 'name' | 'decision' | 'status' | 'reason'>>,
): CalendarChange =>
  replacing(
    rows,
    rows.map((row) => ({ ...row, ...particulars })),
  );

/** The year in which the other half of a swap lies, where that is another year; null: it is at hand. */
export const yearOfOtherHalf = ({ date, swapWith }: CalendarRow): number | null =>
  swapWith === undefined || yearOf(swapWith) === yearOf(date) ? null : yearOf(swapWith);
