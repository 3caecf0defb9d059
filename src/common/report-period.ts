import type { Text } from '../regulation/text';

const roman = ['I', 'II', 'III', 'IV'];

const periodWords: Record<
  keyof Text,
  Record<'month' | 'quarter' | 'half' | 'year', (year: string, at: number) => string>
> = {
  vi: {
    month: (year, at) => `Tháng ${at} năm ${year}`,
    quarter: (year, at) => `Quý ${roman[at - 1]} năm ${year}`,
    half: (year, at) => `6 tháng ${at === 1 ? 'đầu' : 'cuối'} năm ${year}`,
    year: (year) => `Năm ${year}`,
  },
  en: {
    month: (year, at) => `Month ${at} of ${year}`,
    quarter: (year, at) => `Quarter ${at} of ${year}`,
    half: (year, at) => `${at === 1 ? 'First' : 'Second'} half of ${year}`,
    year: (year) => `Year ${year}`,
  },
};

/** A period of a report (`2026`, `2026-H1`, `2026-Q3`, `2026-09`) in words; anything else as it is. Pure. */
export function periodInWords(value: string, language: keyof Text): string {
  const found = /^(\d{4})(?:-(?:H([12])|Q([1-4])|(0[1-9]|1[0-2])))?$/.exec(value);
  if (!found) return value;
  const [, year = '', half, quarter, month] = found;
  const words = periodWords[language];
  if (half) return words.half(year, Number(half));
  if (quarter) return words.quarter(year, Number(quarter));
  return month ? words.month(year, Number(month)) : words.year(year, 0);
}
