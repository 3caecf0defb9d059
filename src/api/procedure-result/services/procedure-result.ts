import { factories } from '@strapi/strapi';
import type { Data } from '@strapi/types';
import { RESULT_LABELS, type ResultRates, ratesOf } from '../rates';

const UID = 'api::procedure-result.procedure-result';

/** The newest public report of procedure results, with its rates and the words to print beside them. */
export type LatestResult = Data.ContentType<typeof UID> & ResultRates & { labels: typeof RESULT_LABELS };

export default factories.createCoreService(UID, ({ strapi }) => ({
  /** The public result with the latest `asOf`, or null when none is public (R31). */
  async latest(): Promise<LatestResult | null> {
    const result = await strapi.documents(UID).findFirst({ status: 'published', sort: 'asOf:desc' });
    if (!result) return null;
    const rates = ratesOf({ processed: result.processed, onTime: result.onTime, overdue: result.overdue });
    return { ...result, ...rates, labels: RESULT_LABELS };
  },
}));
