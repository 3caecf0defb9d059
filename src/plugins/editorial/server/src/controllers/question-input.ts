import { z } from '@strapi/utils';
import { localDay } from './input';

/** The longest period that is counted at once, in calendar days: five years. */
const longestPeriod = 1830;
const dayMs = 86_400_000;

/** A period of local days, both included: in order, and no longer than is counted at once. */
export const withinFiveYears = <Asked extends { from: string; to: string }>(asked: z.ZodType<Asked>) =>
  asked
    .refine(({ from, to }) => from <= to, {
      path: ['to'],
      message: 'Ngày cuối trước ngày đầu / the last day is before the first',
    })
    .refine(({ from, to }) => Date.parse(to) - Date.parse(from) <= longestPeriod * dayMs, {
      path: ['to'],
      message: 'Kỳ dài quá năm năm / the period is longer than five years',
    });

/** The period in which questions were received. */
export const countsQuery = withinFiveYears(z.strictObject({ from: localDay, to: localDay }));
