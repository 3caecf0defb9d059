import { DAY_MS, toDayNumber, toLocalDate, weekday } from './days';
import { triggerDay } from './input';
import type { CalendarSnapshot } from './snapshot';
import type { LocalDate } from './types';

const HOUR_MS = DAY_MS / 24;

/**
 * The instant of a full hour (0–23) after the beginning of a local day, due days after 2099 included; the zone of the
 * calendar has no summer time.
 */
export function instantAt(snapshot: CalendarSnapshot, date: LocalDate, hour: number): Date {
  return new Date(snapshot.zone.startOf(toDayNumber(date)).getTime() + hour * HOUR_MS);
}

/** The `back`th last working day (left out: the last one) before a local day, due days after 2099 included. */
export function workingDayBefore(snapshot: CalendarSnapshot, date: LocalDate, back = 1): LocalDate {
  return toLocalDate(snapshot.workingDayAfter(toDayNumber(date) - 1, 1 - back));
}

/** The working days from one local day to another, both included, in order; none where `first` is after `last`. */
export function workingDaysFrom(snapshot: CalendarSnapshot, first: LocalDate, last: LocalDate): LocalDate[] {
  const found: LocalDate[] = [];
  for (let day = triggerDay(snapshot.zone, first); day <= triggerDay(snapshot.zone, last); day += 1) {
    if (snapshot.isWorking(day)) found.push(toLocalDate(day));
  }
  return found;
}

/** The local day that is `days` calendar days before another. */
export function daysBefore(date: LocalDate, days: number): LocalDate {
  return toLocalDate(toDayNumber(date) - days);
}

/** The Monday of the week in which a local day lies. */
export function mondayOf(date: LocalDate): LocalDate {
  return daysBefore(date, weekday(toDayNumber(date)) - 1);
}
