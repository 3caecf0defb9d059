import { type DayNumber, isWeekend, toDayNumber, toLocalDate, weekday, writtenInVietnamese } from './days';
import { Refusal, reason, refuseIfAny } from './refusal';
import { checkDate, sameRow, tidyRow } from './row';
import type { Calendar, CalendarChange, CalendarRow, LocalDate, Reason, Text } from './types';

/** The longest range entered in one act, in days; the longest Tết holiday has nine. */
const MAX_RANGE_DAYS = 31;

/** What a range or swap says of each of its days. */
type SaidOfDays = Pick<CalendarRow, 'name' | 'decision' | 'status'>;

/** Days off from one day to another, both included. */
export interface DayRange extends SaidOfDays {
  from: LocalDate;
  to: LocalDate;
  reason: CalendarRow['reason'];
}

/** A weekday off, worked on a weekend day instead. */
export interface DaySwap extends SaidOfDays {
  off: LocalDate;
  work: LocalDate;
}

/** Every day of a range, both ends included. Refusal: no date, out of range, ends before it begins, over 31 days. */
export function daysOfRange(from: LocalDate, to: LocalDate): DayNumber[] {
  refuseIfAny([...checkDate(from), ...(to === from ? [] : checkDate(to))]);
  const first = toDayNumber(from);
  const length = toDayNumber(to) - first + 1;
  if (length < 1) {
    throw new Refusal([
      reason(
        'calendar.range-backwards',
        `Ngày cuối ${writtenInVietnamese(to)} trước ngày đầu ${writtenInVietnamese(from)}.`,
        `The last day ${to} lies before the first day ${from}.`,
      ),
    ]);
  }
  if (length > MAX_RANGE_DAYS) {
    throw new Refusal([
      reason(
        'calendar.range-too-long',
        `Khoảng từ ${writtenInVietnamese(from)} đến ${writtenInVietnamese(to)} dài ${length} ngày; mỗi lần nhập nhiều nhất ${MAX_RANGE_DAYS} ngày.`,
        `The range from ${from} to ${to} has ${length} days; at most ${MAX_RANGE_DAYS} are entered at once.`,
      ),
    ]);
  }
  return Array.from({ length }, (_, index) => first + index);
}

/** What is said of a weekend day that a range leaves out. */
export function leftOut(day: DayNumber): Text {
  const date = toLocalDate(day);
  const name = weekday(day) === 6 ? { vi: 'thứ Bảy', en: 'a Saturday' } : { vi: 'Chủ nhật', en: 'a Sunday' };
  return {
    vi: `${writtenInVietnamese(date)} là ${name.vi}, đã là ngày nghỉ hằng tuần nên không đưa vào.`,
    en: `${date} is ${name.en}, a day of rest already, and was left out.`,
  };
}

/**
 * One day off for each weekday of a range; the weekend days in it are days of rest already (Labour Code 2019, article
 * 111) and left out, each with a warning. Refusal as {@link daysOfRange}.
 */
export function rowsOfRange({ from, to, ...said }: DayRange): { rows: CalendarRow[]; warnings: Text[] } {
  const days = daysOfRange(from, to);
  return {
    rows: days
      .filter((day) => !isWeekend(day))
      .map((day) => ({ date: toLocalDate(day), kind: 'day-off', ...said })),
    warnings: days.filter(isWeekend).map(leftOut),
  };
}

/** The two halves of a swap, each naming the other. Nothing is checked here: applyChange does. */
export function rowsOfSwap({ off, work, ...said }: DaySwap): CalendarRow[] {
  return [
    { date: off, kind: 'day-off', reason: 'swapped', ...said, swapWith: work },
    { date: work, kind: 'make-up', reason: 'swapped', ...said, swapWith: off },
  ];
}

/**
 * The change that brings rows, such as those of a file, into a calendar: what is there already is left alone, what
 * differs is replaced, what is new comes in. Rows that the calendar alone has stay.
 */
export function changeOfRows(calendar: Calendar, rows: readonly CalendarRow[]): CalendarChange {
  const present = new Map(calendar.rows.map((row) => [row.date, row]));
  const put = rows.map(tidyRow).filter((row) => {
    const there = present.get(row.date);
    return there === undefined || !sameRow(there, row);
  });
  const remove = new Set(put.map(({ date }) => date).filter((date) => present.has(date)));
  return { put, remove: [...remove], enteredTo: null };
}

/** Why a year cannot be entered while the one before it is not: answers in the gap would pass for decided ones. */
export function gapBefore(calendar: Pick<Calendar, 'to'>, year: number): Reason[] {
  const next = Number(toLocalDate(toDayNumber(calendar.to) + 1).slice(0, 4));
  return year > next
    ? [
        reason(
          'calendar.year-gap',
          `Lịch mới nhập đến hết ngày ${writtenInVietnamese(calendar.to)}; xin nhập năm ${next} trước năm ${year}.`,
          `The calendar is entered only through ${calendar.to}; please enter ${next} before ${year}.`,
        ),
      ]
    : [];
}

/**
 * The change by which the office declares a year entered, through 31 December. Refusal: no year of 1990–2099, one that
 * does not lie after what is entered, or one that would leave a gap before it.
 */
export function enterYear(calendar: Calendar, year: number): CalendarChange {
  const last = `${year}-12-31`;
  if (!Number.isInteger(year) || checkDate(last).length > 0) {
    throw new Refusal([
      reason(
        'calendar.year',
        `Năm “${year}” không nằm trong khoảng 1990–2099.`,
        `The year “${year}” is not in 1990–2099.`,
      ),
    ]);
  }
  if (last <= calendar.to) {
    throw new Refusal([
      reason(
        'calendar.year-entered',
        `Lịch đã nhập đến hết ngày ${writtenInVietnamese(calendar.to)}; năm ${year} không còn để nhập.`,
        `The calendar is entered through ${calendar.to}; the year ${year} cannot be entered any more.`,
      ),
    ]);
  }
  refuseIfAny(gapBefore(calendar, year));
  return { put: [], remove: [], enteredTo: last };
}
