import { type DayNumber, toDayNumber, toLocalDate } from './days';
import { checkDays, isDays, type Trigger, triggerDay } from './input';
import { Refusal } from './refusal';
import type { CalendarSnapshot } from './snapshot';
import type { Deadline, LocalDate } from './types';

/**
 * The due day's number, without the answer's other parts: the Nth working day after the day of the triggering act,
 * which is not counted (Civil Code 2015, article 147); 0 days end on that day itself, working day or not.
 */
export function dueDay(snapshot: CalendarSnapshot, start: DayNumber, days: number): DayNumber {
  return days === 0 ? start : snapshot.workingDayAfter(start, days);
}

/**
 * The last permitted local day for an act that must follow within `days` working days of `trigger`.
 * Throws a Refusal for a trigger or a number of days that makes no sense.
 */
export function dueDate(snapshot: CalendarSnapshot, trigger: Trigger, days: number): Deadline {
  if (!isDays(days)) throw new Refusal(checkDays(days));
  const start = triggerDay(snapshot.zone, trigger);
  const due = dueDay(snapshot, start, days);
  return {
    due: toLocalDate(due),
    provisional: snapshot.isOpenBetween(start, due) || !snapshot.isEntered(due),
  };
}

/**
 * The instant at which a due day closes: 24:00 local, that is 00:00 of the next day (Civil Code 2015, article 148).
 * An act is in time while it happens before this instant.
 */
export function closesAt(snapshot: CalendarSnapshot, due: LocalDate): Date {
  return snapshot.zone.startOf(toDayNumber(due) + 1);
}

/**
 * Working days after the day of `from` up to and including `to`, a due day after 2099 included; negative when `to` lies before: minus the working days
 * after `to` up to the day of `from`.
 */
export function workingDaysBetween(snapshot: CalendarSnapshot, from: Trigger, to: LocalDate): number {
  return snapshot.workingUpTo(toDayNumber(to)) - snapshot.workingUpTo(triggerDay(snapshot.zone, from));
}

/** Whether a local day is a working day by what is decided. */
export function isWorkingDay(snapshot: CalendarSnapshot, date: LocalDate): boolean {
  return snapshot.isWorking(triggerDay(snapshot.zone, date));
}
