import { z } from '@strapi/utils';
import { parsed } from '../../../../../common/input';
import { localDay } from '../../../../editorial/server/src/controllers/input';
import { withinFiveYears } from '../../../../editorial/server/src/controllers/question-input';
import { type Period, periodOf } from '../domain/period';

export const formats = ['xlsx', 'csv', 'docx'] as const;

export type Format = (typeof formats)[number];

/** The days of this software's century, all of which the calendar can reckon with. */
const day = localDay.refine(
  (value) => value >= '2000-01-01' && value <= '2099-12-31',
  'Ngày ngoài khoảng 2000–2099 / the day is outside 2000–2099',
);

const code = z
  .string()
  .refine((value) => periodOf(value) !== null, 'Kỳ phải như 2026-10, 2026-Q4 hoặc 2026 / not such a period');

const byCode = z.strictObject({ period: code });
const byDays = z.strictObject({ from: day, to: day });
const file = { format: z.enum(formats) };

function fromCode(asked: { period: string }): Period {
  const period = periodOf(asked.period);
  if (!period) throw new RangeError(`Not a period: ${asked.period}`);
  return period;
}

const fromDays = ({ from, to }: { from: string; to: string }): Period => ({ code: null, from, to });

/** The period that a request asks for: by its code or by its first and last day. 400: neither, with every reason. */
export function askedPeriod(query: object): Period {
  return 'from' in query || 'to' in query
    ? fromDays(parsed(withinFiveYears(byDays), query))
    : fromCode(parsed(byCode, query));
}

/** The same with the format of the file. */
export function askedFile(query: object): { period: Period; format: Format } {
  if ('from' in query || 'to' in query) {
    const { format, ...days } = parsed(withinFiveYears(byDays.extend(file)), query);
    return { period: fromDays(days), format };
  }
  const { format, ...asked } = parsed(byCode.extend(file), query);
  return { period: fromCode(asked), format };
}
