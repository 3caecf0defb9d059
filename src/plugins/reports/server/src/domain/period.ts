import type { Text } from '../../../../../regulation';
import {
  toDayNumber,
  toLocalDate,
  writtenInVietnamese,
} from '../../../../working-calendar/server/src/domain/days';
import type { LocalDate } from '../../../../working-calendar/server/src/domain/types';

/** Of what a report tells: local days (Asia/Ho_Chi_Minh), both included. `code` null: a range of somebody's own choice. */
export interface Period {
  code: string | null;
  from: LocalDate;
  to: LocalDate;
}

/** `2026-10`, `2026-Q4`, `2026`. */
const CODE = /^(20\d{2})(?:-(?:Q([1-4])|(0[1-9]|1[0-2])))?$/;
const MONTHS_OF_A_QUARTER = 3;
const ROMAN = ['I', 'II', 'III', 'IV'] as const;

interface Parts {
  year: number;
  quarter: number | null;
  month: number | null;
}

function partsOf(code: string): Parts | null {
  const [, year, quarter, month] = CODE.exec(code) ?? [];
  if (year === undefined) return null;
  return {
    year: Number(year),
    quarter: quarter === undefined ? null : Number(quarter),
    month: month === undefined ? null : Number(month),
  };
}

const firstOf = (year: number, month: number): LocalDate => `${year}-${String(month).padStart(2, '0')}-01`;

/** The days of a month, quarter or year by its code; null where that is none. */
export function periodOf(code: string): Period | null {
  const parts = partsOf(code);
  if (!parts) return null;
  const { year, quarter, month } = parts;
  const first = month ?? (quarter === null ? 1 : (quarter - 1) * MONTHS_OF_A_QUARTER + 1);
  const months = month !== null ? 1 : quarter !== null ? MONTHS_OF_A_QUARTER : 12;
  const after = first + months > 12 ? firstOf(year + 1, 1) : firstOf(year, first + months);
  return { code, from: firstOf(year, first), to: toLocalDate(toDayNumber(after) - 1) };
}

/** The month, quarter and year in which a local day lies, and the month before, by their codes. */
export function codesOn(day: LocalDate): Record<'month' | 'lastMonth' | 'quarter' | 'year', string> {
  const [year = '', month = ''] = day.split('-');
  const before = toLocalDate(toDayNumber(`${year}-${month}-01`) - 1);
  return {
    month: `${year}-${month}`,
    lastMonth: before.slice(0, 7),
    quarter: `${year}-Q${Math.ceil(Number(month) / MONTHS_OF_A_QUARTER)}`,
    year,
  };
}

/** How people call the period: “tháng 10 năm 2026”, “quý IV năm 2026”, “năm 2026”, or from one day to another. */
export function nameOf({ code, from, to }: Period): Text {
  const parts = code === null ? null : partsOf(code);
  if (!parts) {
    return {
      vi: `từ ngày ${writtenInVietnamese(from)} đến ngày ${writtenInVietnamese(to)}`,
      en: `from ${writtenInVietnamese(from)} to ${writtenInVietnamese(to)}`,
    };
  }
  const { year, quarter, month } = parts;
  if (month !== null) return { vi: `tháng ${month} năm ${year}`, en: `month ${month} of ${year}` };
  if (quarter !== null)
    return { vi: `quý ${ROMAN[quarter - 1]} năm ${year}`, en: `quarter ${quarter} of ${year}` };
  return { vi: `năm ${year}`, en: `year ${year}` };
}

/** Name of a file about the period, without its ending: as people read it, and in plain letters for old programs. */
export function fileNameOf({ code, from, to }: Period): { name: string; plain: string } {
  const which = code ?? `${from}_${to}`;
  return { name: `Báo cáo hoạt động Cổng thông tin ${which}`, plain: `bao-cao-${which}` };
}

/** The month, quarter or year that many after another, by their codes; null where that is none, or beyond 2000–2099. */
export function beside(code: string, steps: number): string | null {
  const parts = partsOf(code);
  if (!parts) return null;
  const { year, quarter, month } = parts;
  const size = month !== null ? 12 : quarter !== null ? 4 : 1;
  const index = year * size + ((month ?? quarter ?? 1) - 1) + steps;
  const [inYear, number] = [Math.floor(index / size), (index % size) + 1];
  const found =
    month !== null
      ? firstOf(inYear, number).slice(0, 7)
      : quarter !== null
        ? `${inYear}-Q${number}`
        : String(inYear);
  return partsOf(found) ? found : null;
}
