import type { Core } from '@strapi/strapi';
import type { Context } from '../../../../../common/http';
import { service } from '../context/services';

/** Counters of visits; which page was visited may be sent along, and is not kept. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async create(ctx: Context) {
    await service(strapi, 'visits').note();
    ctx.status = 204;
  },
  async find(ctx: Context) {
    ctx.set('Cache-Control', 'no-store');
    ctx.body = await service(strapi, 'visits').counts();
  },
});
