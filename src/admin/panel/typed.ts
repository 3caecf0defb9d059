import type { LocalDate } from '../../plugins/working-calendar/server/src/domain';
import { toDayNumber } from '../../plugins/working-calendar/server/src/domain/days';

const DAY_FIRST = /^\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})\s*$/;
const ISO = /^\s*(\d{4}-\d{2}-\d{2})\s*$/;
const TIME = /^\s*(\d{1,2})\s*(?:[:hg.]\s*(\d{2})?)\s*$/i;

/** The day that somebody typed as 2/1/2027 (day first) or 2027-01-02; null: no such day. */
export const typedDay = (text: string): LocalDate | null => {
  const [, day = '', month = '', year = ''] = DAY_FIRST.exec(text) ?? [];
  const date = ISO.exec(text)?.[1] ?? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

  return Number.isNaN(toDayNumber(date)) ? null : date;
};

/** How a day is typed: 02/01/2027. */
export const asTyped = (date: LocalDate): string => date.split('-').reverse().join('/');

/** The time that somebody typed as 8:30, 8h30 or 8h, written `HH:mm`; null: no such time. */
export const typedTime = (text: string): string | null => {
  const [, hours = '', minutes = '00'] = TIME.exec(text) ?? [];

  return hours !== '' && Number(hours) < 24 && Number(minutes) < 60
    ? `${hours.padStart(2, '0')}:${minutes}`
    : null;
};
