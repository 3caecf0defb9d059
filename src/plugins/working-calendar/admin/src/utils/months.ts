import {
  type DayNumber,
  isWeekend,
  toDayNumber,
  toLocalDate,
  weekday,
} from '../../../server/src/domain/days';
import type { LocalDate } from '../types';

const DAYS_OF_WEEK = 7;

const pad = (number: number) => String(number).padStart(2, '0');

/** A day of a year and month (January = 1), written `YYYY-MM-DD`. */
export const dayOf = (year: number, month: number, day: number): LocalDate =>
  `${year}-${pad(month)}-${pad(day)}`;

export const yearOf = (date: LocalDate): number => Number(date.slice(0, 4));

export const monthOf = (date: LocalDate): number => Number(date.slice(5, 7));

export const dayOfMonth = (date: LocalDate): number => Number(date.slice(8, 10));

/** Saturday or Sunday. */
export const isWeekendDay = (date: LocalDate): boolean => isWeekend(toDayNumber(date));

/** The day that lies so many days later, or earlier where `days` is negative. */
export const shifted = (date: LocalDate, days: number): LocalDate => toLocalDate(toDayNumber(date) + days);

const lastDayOf = (year: number, month: number): DayNumber =>
  toDayNumber(month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1)) - 1;

/** The weeks of a month, Monday first; null where a week reaches into another month. */
export const weeksOf = (year: number, month: number): (LocalDate | null)[][] => {
  const first = toDayNumber(dayOf(year, month, 1));
  const last = lastDayOf(year, month);
  const monday = first - (weekday(first) - 1);
  const weeks: (LocalDate | null)[][] = [];

  for (let start = monday; start <= last; start += DAYS_OF_WEEK) {
    weeks.push(
      Array.from({ length: DAYS_OF_WEEK }, (_, index) => {
        const day = start + index;

        return day < first || day > last ? null : toLocalDate(day);
      }),
    );
  }

  return weeks;
};

/** First and last of two days, in the order of the calendar. */
export const inOrder = (one: LocalDate, other: LocalDate): readonly [LocalDate, LocalDate] =>
  one <= other ? [one, other] : [other, one];
