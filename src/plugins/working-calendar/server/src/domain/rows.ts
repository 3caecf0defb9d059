import { HORIZON, toDayNumber, writtenInVietnamese } from './days';
import { reason } from './refusal';
import { checkRow, swapHalf } from './row';
import type { Calendar, CalendarRow, LocalDate, Reason } from './types';

function isPaired(row: CalendarRow, byDate: ReadonlyMap<LocalDate, CalendarRow>): boolean {
  const other = row.swapWith === undefined ? undefined : byDate.get(row.swapWith);
  return (
    other !== undefined &&
    other.swapWith === row.date &&
    other.reason === 'swapped' &&
    other.kind !== row.kind &&
    other.status === row.status
  );
}

/**
 * Everything that is wrong with a set of calendar rows: what {@link checkRow} finds in each (no date, out of range, a
 * make-up day on a weekday, a day off on a weekend, no name, no decision named), the same date twice, a swap with one
 * half. Empty when the rows may be used.
 */
export function checkRows(rows: readonly CalendarRow[]): Reason[] {
  const byDate = new Map<LocalDate, CalendarRow>();
  const reasons: Reason[] = [];
  for (const row of rows) {
    reasons.push(...checkRow(row));
    if (byDate.has(row.date)) {
      reasons.push(
        reason(
          'calendar.date-twice',
          `Ngày ${writtenInVietnamese(row.date)} được nhập hai lần.`,
          `${row.date} is entered twice.`,
        ),
      );
    }
    byDate.set(row.date, row);
  }
  for (const row of rows) {
    if (row.reason === 'swapped' && row.swapWith !== undefined && !isPaired(row, byDate)) {
      reasons.push(swapHalf(row));
    }
  }
  return reasons;
}

/** {@link checkRows}, and the bounds and version of the whole calendar. */
export function checkCalendar(calendar: Calendar): Reason[] {
  const reasons = checkRows(calendar.rows);
  const from = toDayNumber(calendar.from);
  const to = toDayNumber(calendar.to);
  if (!(from >= HORIZON.first && from <= to && to <= HORIZON.lastStart)) {
    reasons.push(
      reason(
        'calendar.bounds',
        `Khoảng đã nhập ${calendar.from} – ${calendar.to} không hợp lệ.`,
        `The entered span ${calendar.from} – ${calendar.to} is not valid.`,
      ),
    );
  }
  if (!Number.isSafeInteger(calendar.version) || calendar.version < 1) {
    reasons.push(
      reason(
        'calendar.version',
        'Số phiên bản lịch phải là số nguyên dương.',
        'The calendar version must be a positive whole number.',
      ),
    );
  }
  return reasons;
}
