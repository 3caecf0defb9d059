import type { Core } from '@strapi/strapi';
import type { Context } from '../../../../../common/http';
import { pagination, parsed } from '../../../../../common/input';
import { service } from '../context/services';
import { scheduleQuery } from './process-input';

/** What is to be published by itself, what came of it, and what is overdue. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    await service(strapi, 'caller').officeHolder();
    const query = parsed(scheduleQuery, ctx.query);
    const { rows, total } = await service(strapi, 'schedules').list(query);
    ctx.body = { data: rows, meta: { pagination: pagination(query, total) } };
  },
});
