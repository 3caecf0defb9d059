import { HORIZON, isWeekend, toDayNumber, writtenInVietnamese } from './days';
import { reason } from './refusal';
import type { Calendar, CalendarRow, Reason } from './types';

function checkDay(row: CalendarRow): Reason[] {
  const day = toDayNumber(row.date);
  if (Number.isNaN(day)) {
    return [
      reason('calendar.date', `“${row.date}” không phải là ngày hợp lệ.`, `“${row.date}” is not a date.`),
    ];
  }
  if (day < HORIZON.first || day > HORIZON.lastStart) {
    return [
      reason(
        'calendar.out-of-range',
        `Ngày ${writtenInVietnamese(row.date)} nằm ngoài khoảng 1990–2099.`,
        `${row.date} is outside 1990–2099.`,
      ),
    ];
  }
  if (row.kind === 'make-up' && !isWeekend(day)) {
    return [
      reason(
        'calendar.make-up-on-weekday',
        `Ngày làm bù ${writtenInVietnamese(row.date)} phải là thứ Bảy hoặc Chủ nhật.`,
        `The make-up day ${row.date} must be a Saturday or Sunday.`,
      ),
    ];
  }
  if (row.kind === 'day-off' && isWeekend(day)) {
    return [
      reason(
        'calendar.day-off-on-weekend',
        `Ngày nghỉ ${writtenInVietnamese(row.date)} đã là ngày nghỉ hằng tuần.`,
        `The day off ${row.date} is a weekend day already.`,
      ),
    ];
  }
  return [];
}

function checkSwap(row: CalendarRow, byDate: ReadonlyMap<string, CalendarRow>): Reason[] {
  if (row.reason !== 'swapped') {
    return row.swapWith === undefined
      ? []
      : [
          reason(
            'calendar.swap-reason',
            `Ngày ${writtenInVietnamese(row.date)} có ngày hoán đổi nhưng lý do không phải là hoán đổi.`,
            `${row.date} names a swap but its reason is not a swap.`,
          ),
        ];
  }
  const other = row.swapWith === undefined ? undefined : byDate.get(row.swapWith);
  const paired =
    other !== undefined &&
    other.swapWith === row.date &&
    other.reason === 'swapped' &&
    other.kind !== row.kind &&
    other.status === row.status;
  return paired
    ? []
    : [
        reason(
          'calendar.swap-half',
          `Hoán đổi ngày ${writtenInVietnamese(row.date)} thiếu nửa kia: cần cả ngày nghỉ và ngày làm bù.`,
          `The swap of ${row.date} lacks its other half: a day off needs its make-up day.`,
        ),
      ];
}

/**
 * Everything that is wrong with a set of calendar rows: no date, out of range, a make-up day on a weekday, a day off on
 * a weekend, the same date twice, a swap with one half, no decision named. Empty when the rows may be used.
 */
export function checkRows(rows: readonly CalendarRow[]): Reason[] {
  const byDate = new Map<string, CalendarRow>();
  const reasons: Reason[] = [];
  for (const row of rows) {
    reasons.push(...checkDay(row));
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
    if (row.decision.trim() === '') {
      reasons.push(
        reason(
          'calendar.decision-missing',
          `Ngày ${writtenInVietnamese(row.date)} chưa ghi số văn bản làm căn cứ.`,
          `${row.date} names no decision that it rests on.`,
        ),
      );
    }
  }
  for (const row of rows) reasons.push(...checkSwap(row, byDate));
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
