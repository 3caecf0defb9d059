import type { Core } from '@strapi/strapi';
import type { Context } from '../../../../../common/http';
import { parsed } from '../../../../../common/input';
import { service } from '../context/services';
import { countsQuery } from './question-input';

/** What became of the questions of citizens and businesses, for the reports. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async counts(ctx: Context) {
    await service(strapi, 'caller').officeHolder();
    const period = parsed(countsQuery, ctx.query);
    ctx.body = { data: { ...period, ...(await service(strapi, 'questions').counts(period)) } };
  },
});
