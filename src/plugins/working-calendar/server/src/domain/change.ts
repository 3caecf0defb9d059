import { toDayNumber, writtenInVietnamese } from './days';
import { gapBefore } from './range';
import { reason, refuseIfAny } from './refusal';
import { checkDate, sameRow, tidyRow } from './row';
import { checkCalendar } from './rows';
import type {
  Calendar,
  CalendarChange,
  CalendarRow,
  ChangedCalendar,
  DayDifference,
  LocalDate,
  Reason,
} from './types';

function byDate(one: { date: LocalDate }, other: { date: LocalDate }): number {
  if (one.date === other.date) return 0;
  return one.date < other.date ? -1 : 1;
}

function checkRemoved(present: ReadonlyMap<LocalDate, CalendarRow>, removed: Iterable<LocalDate>): Reason[] {
  return [...removed]
    .filter((date) => !present.has(date))
    .map((date) =>
      reason(
        'calendar.no-such-day',
        `Lịch không có dòng nào cho ngày ${writtenInVietnamese(date)} để xóa.`,
        `The calendar has no row for ${date} that could be removed.`,
      ),
    );
}

function checkEnteredTo(present: LocalDate, enteredTo: LocalDate): Reason[] {
  return toDayNumber(enteredTo) < toDayNumber(present)
    ? [
        reason(
          'calendar.entered-backwards',
          `Lịch đã nhập đến hết ngày ${writtenInVietnamese(present)}, không lùi về ${writtenInVietnamese(enteredTo)} được.`,
          `The calendar is entered through ${present} and cannot go back to ${enteredTo}.`,
        ),
      ]
    : [];
}

function checkGap(calendar: Calendar, enteredTo: LocalDate): Reason[] {
  return checkDate(enteredTo).length > 0 ? [] : gapBefore(calendar, Number(enteredTo.slice(0, 4)));
}

function differencesOf(
  before: ReadonlyMap<LocalDate, CalendarRow>,
  after: ReadonlyMap<LocalDate, CalendarRow>,
  touched: ReadonlySet<LocalDate>,
): DayDifference[] {
  return [...touched]
    .map((date) => ({ date, before: before.get(date) ?? null, after: after.get(date) ?? null }))
    .filter(({ before: old, after: now }) => !(old && now ? sameRow(old, now) : old === now))
    .sort(byDate);
}

function rowsByDate(rows: readonly CalendarRow[]): Map<LocalDate, CalendarRow> {
  return new Map(rows.map((row) => [row.date, row]));
}

/**
 * The calendar after a change, with the next version number and its rows by date, and what became different on which day.
 * Throws a Refusal with every reason: whatever is wrong with the calendar that would result (see checkCalendar; a date
 * that has a row and is not removed is there twice), a removed date without a row, an entered span that would shrink or
 * leap over a year, a change that changes nothing.
 */
export function applyChange(calendar: Calendar, change: CalendarChange): ChangedCalendar {
  const put = change.put.map(tidyRow);
  const removed = new Set(change.remove);
  const before = rowsByDate(calendar.rows);
  const backwards = change.enteredTo === null ? [] : checkEnteredTo(calendar.to, change.enteredTo);
  const gap = change.enteredTo === null ? [] : checkGap(calendar, change.enteredTo);
  const changed: Calendar = {
    version: calendar.version + 1,
    from: calendar.from,
    to: backwards.length > 0 ? calendar.to : (change.enteredTo ?? calendar.to),
    rows: [...calendar.rows.filter(({ date }) => !removed.has(date)), ...put].sort(byDate),
  };
  refuseIfAny([...checkRemoved(before, removed), ...backwards, ...gap, ...checkCalendar(changed)]);

  const touched = new Set([...removed, ...put.map(({ date }) => date)]);
  const differences = differencesOf(before, rowsByDate(changed.rows), touched);
  if (differences.length === 0 && changed.to === calendar.to) {
    refuseIfAny([
      reason(
        'calendar.no-change',
        'Lịch đã đúng như vậy, không có gì thay đổi.',
        'The calendar says so already; nothing would change.',
      ),
    ]);
  }
  return { calendar: changed, differences };
}
