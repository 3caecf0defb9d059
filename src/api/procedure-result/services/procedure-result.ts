import { factories } from '@strapi/strapi';
import type { Data } from '@strapi/types';
import { RESULT_LABELS, type ResultCounts, type ResultRates, ratesOf } from '../rates';

const UID = 'api::procedure-result.procedure-result';

/** The newest public report of procedure results, with its rates and the words to print beside them. */
export type LatestResult = Data.ContentType<typeof UID> & ResultRates & { labels: typeof RESULT_LABELS };

export default factories.createCoreService(UID, ({ strapi }) => ({
  /** The public result with the latest `asOf`, or null when none is public (R31). */
  async latest(): Promise<LatestResult | null> {
    const result = await strapi.documents(UID).findFirst({ status: 'published', sort: 'asOf:desc' });
    if (!result) return null;
    const { processed, onTime, overdue } = result;
    return { ...result, ...this.rated({ processed, onTime, overdue }) };
  },
  /** The rates of a report with their words, as `latest` has them (R31). */
  rated({ processed, onTime, overdue }: ResultCounts): ResultRates & { labels: typeof RESULT_LABELS } {
    return { ...ratesOf({ processed, onTime, overdue }), labels: RESULT_LABELS };
  },
}));
