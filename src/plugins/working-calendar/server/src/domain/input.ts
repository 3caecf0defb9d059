import { isValid, parseISO } from 'date-fns';
import { type DayNumber, HORIZON, MAX_DAYS, toDayNumber, toLocalDate } from './days';
import { Refusal, reason } from './refusal';
import type { LocalDate, Reason } from './types';
import type { Zone } from './zone';

/** The triggering act: an instant, or a bare local date where only the day is known (the date on a document). */
export type Trigger = Date | number | LocalDate;

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})$/;

/** Reads an ISO 8601 instant; without an offset it would mean another day on another server, so it is refused. */
export function parseInstant(value: unknown): Date | Reason {
  const shown = typeof value === 'string' ? `“${value}”` : String(JSON.stringify(value));
  if (typeof value !== 'string' || !INSTANT.test(value)) {
    return reason(
      'deadline.start',
      `Thời điểm ${shown} phải theo ISO 8601, có giờ và múi giờ, ví dụ 2026-11-23T09:00:00+07:00.`,
      `The start ${shown} must be ISO 8601 with time and offset, such as 2026-11-23T09:00:00+07:00.`,
    );
  }
  const instant = parseISO(value);
  return isValid(instant)
    ? instant
    : reason('deadline.start', `Thời điểm ${shown} không có thật.`, `The start ${shown} does not exist.`);
}

/** Whether a number of working days can be reckoned with: whole, from 0 to {@link MAX_DAYS}. */
export function isDays(days: unknown): days is number {
  return typeof days === 'number' && Number.isInteger(days) && days >= 0 && days <= MAX_DAYS;
}

/** Why a number of working days cannot be used, or nothing. */
export function checkDays(days: unknown): Reason[] {
  return isDays(days)
    ? []
    : [
        reason(
          'deadline.days',
          `Số ngày làm việc “${String(days)}” phải là số nguyên từ 0 đến ${MAX_DAYS}.`,
          `The number of working days “${String(days)}” must be a whole number from 0 to ${MAX_DAYS}.`,
        ),
      ];
}

/** The local day of a trigger; throws a Refusal for what is no instant or date, or lies outside 1990–2099. */
export function triggerDay(zone: Zone, trigger: Trigger): DayNumber {
  const day =
    typeof trigger === 'string'
      ? toDayNumber(trigger)
      : zone.dayOf(typeof trigger === 'number' ? trigger : trigger.getTime());
  if (day >= HORIZON.first && day <= HORIZON.lastStart) return day;
  throw new Refusal([
    reason(
      'deadline.start-out-of-range',
      'Thời điểm bắt đầu không hợp lệ hoặc nằm ngoài khoảng 1990–2099.',
      'The start is not valid or is outside 1990–2099.',
    ),
  ]);
}

/** The local date of a trigger; refuses as {@link triggerDay} does. */
export function localDateOf({ zone }: { zone: Zone }, trigger: Trigger): LocalDate {
  return toLocalDate(triggerDay(zone, trigger));
}
