import { type CalendarSnapshot, isWorkingDay } from '../../plugins/working-calendar/server/src/domain';
import type { Moment } from './story';

/** Vietnam has no daylight saving time. */
const OFFSET = '+07:00';
const OFFSET_MS = 7 * 3_600_000;
const DAY_MS = 86_400_000;
/** Far enough back that the longest chain of holidays does not run past it. */
const SEARCHED_DAYS = 120;

/** Turns the sample's moments into instants and local dates. */
export interface SampleCalendar {
  instant(moment: Moment): Date;
  date(workingDay: number): string;
}

const localDate = (ms: number): string => new Date(ms + OFFSET_MS).toISOString().slice(0, 10);

/** Counts working days from `now`: 0 is today, or on a day off the next working day. */
export const sampleCalendar = (snapshot: CalendarSnapshot, now: Date): SampleCalendar => {
  const today = now.getTime();
  const around = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => localDate(today + (from + index) * DAY_MS)).filter(
      (date) => isWorkingDay(snapshot, date),
    );
  const past = around(-SEARCHED_DAYS, -1).reverse();
  const ahead = around(0, SEARCHED_DAYS);

  const date = (workingDay: number): string => {
    const found = workingDay >= 0 ? ahead[workingDay] : past[-workingDay - 1];
    if (!found)
      throw new Error(`The sample reaches ${workingDay} working days from today, beyond its calendar.`);
    return found;
  };
  return { date, instant: ([workingDay, time]) => new Date(`${date(workingDay)}T${time}:00${OFFSET}`) };
};
