import { writtenInVietnamese } from '../../../../working-calendar/server/src/domain/days';
import { rateText } from './rate';
import type { Cell } from './tables';

type Language = 'vi' | 'en';

/** The commune's clock has one offset all year, in milliseconds. */
const OFFSET = 7 * 3_600_000;

/** An instant, ISO 8601, as the commune's clock shows it, written as if it were UTC: `2026-11-28T16:05:00.000Z`. */
export function localClock(instant: string): Date {
  return new Date(Date.parse(instant) + OFFSET);
}

/** `28/11/2026 16:05` */
export function momentText(instant: string): string {
  const [day = '', time = ''] = localClock(instant).toISOString().split('T');
  return `${writtenInVietnamese(day)} ${time.slice(0, 5)}`;
}

/** What stands in a cell, as people read it. Numbers have no signs between their thousands, so that programs read them too. */
export function cellText(cell: Cell, language: Language): string {
  if (cell === null) return '';
  if (typeof cell !== 'object') return String(cell);
  if ('rate' in cell) return rateText(cell.rate, language);
  if ('day' in cell) return writtenInVietnamese(cell.day);
  if ('at' in cell) return momentText(cell.at);
  return cell[language];
}
