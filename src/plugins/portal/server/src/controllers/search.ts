import type { Core } from '@strapi/strapi';
import type { Context } from '../../../../../common/http';
import { service } from '../context/services';
import { searchRequest } from './search-input';

/** Looks through everything public. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    ctx.body = await service(strapi, 'search').find(searchRequest(ctx.query));
  },
});
