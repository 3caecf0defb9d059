import type { Language } from '../../../../../../common/refusal';

const zone = 'Asia/Ho_Chi_Minh';
const locale: Record<Language, string> = { vi: 'vi-VN', en: 'en-GB' };

/** A day or an instant for a page: what machines read, and what people do. */
export interface When {
  iso: string;
  text: string;
}

const isDay = (value: string) => /^\d{4}-\d{2}-\d{2}$/.test(value);

const parts = (instant: Date) =>
  Object.fromEntries(
    new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      day: '2-digit',
      month: '2-digit',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
    })
      .formatToParts(instant)
      .map(({ type, value }) => [type, value]),
  );

function instantOf(value: unknown): Date | null {
  if (typeof value !== 'string' && !(value instanceof Date)) return null;
  const instant = new Date(value);
  return Number.isNaN(instant.getTime()) ? null : instant;
}

/**
 * A local day (`2026-12-01`) or an instant as the local day 01/12/2026 in Asia/Ho_Chi_Minh, in both languages; null where
 * it is neither. Pure.
 */
export function day(value: unknown): When | null {
  if (typeof value === 'string' && isDay(value)) {
    return { iso: value, text: value.split('-').reverse().join('/') };
  }
  const instant = instantOf(value);
  if (!instant) return null;
  const { day: date, month, year } = parts(instant);
  return { iso: instant.toISOString(), text: `${date}/${month}/${year}` };
}

/** An instant as 01/12/2026 09:30, or to the second; likewise. Pure. */
export function moment(value: unknown, to: 'minute' | 'second' = 'minute'): When | null {
  const instant = instantOf(value);
  if (!instant) return null;
  const { day: date, month, year, hour, minute, second } = parts(instant);
  const seconds = to === 'second' ? `:${second}` : '';
  return { iso: instant.toISOString(), text: `${date}/${month}/${year} ${hour}:${minute}${seconds}` };
}

/** The day of the week and the date of an instant: Thứ Ba, 01/12/2026. Pure. */
export function longDay(instant: Date, language: Language): string {
  const { day: date, month, year } = parts(instant);
  const weekday = new Intl.DateTimeFormat(locale[language], { timeZone: zone, weekday: 'long' });
  return `${weekday.format(instant)}, ${date}/${month}/${year}`;
}

/** A figure with the separators of the language, three decimals at most: 1.234,5; empty where it is none. Pure. */
export function figure(value: unknown, language: Language): string {
  if (value === null || value === undefined || value === '') return '';
  const number = Number(value);
  return Number.isFinite(number)
    ? new Intl.NumberFormat(locale[language], { maximumFractionDigits: 3 }).format(number)
    : '';
}

/** How large a file is: kilobytes, as Strapi keeps them, as 340 KB or 1,2 MB. Pure. */
export function fileSize(kilobytes: unknown, language: Language): string {
  const size = Number(kilobytes);
  if (!(size > 0)) return '';
  const number = new Intl.NumberFormat(locale[language], { maximumFractionDigits: size < 1000 ? 0 : 1 });
  return size < 1000 ? `${number.format(Math.max(1, size))} KB` : `${number.format(size / 1000)} MB`;
}
