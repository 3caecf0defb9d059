import { factories } from '@strapi/strapi';
import type { Context } from 'koa';

const UID = 'api::procedure-result.procedure-result';

export default factories.createCoreController(UID, ({ strapi }) => ({
  /** GET /api/procedure-results/latest: `{ data: LatestResult | null }` (R31). Takes no parameters. */
  async latest(ctx: Context) {
    const latest = await strapi.service(UID).latest();
    if (!latest) return { data: null };
    const { resolvedRate, overdueRate, resolvedRateText, overdueRateText, labels, ...result } = latest;
    const { auth } = ctx.state;
    const publicFields = await strapi.contentAPI.sanitize.output(result, strapi.contentType(UID), { auth });
    const rates = { resolvedRate, overdueRate, resolvedRateText, overdueRateText };
    return { data: Object.assign({}, publicFields, rates, { labels }) };
  },
}));
