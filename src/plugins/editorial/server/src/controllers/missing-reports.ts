import type { Core } from '@strapi/strapi';
import type { Context } from '../../../../../common/http';
import { service } from '../context/services';

/** The statistics reports that are asked for and were not sent (provision R26). */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    await service(strapi, 'caller').officeHolder();
    ctx.body = { data: await service(strapi, 'missing-reports').list() };
  },
});
