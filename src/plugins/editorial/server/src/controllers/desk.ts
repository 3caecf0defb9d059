import type { Core } from '@strapi/strapi';
import type { Context } from '../../../../../common/http';
import { parsed } from '../../../../../common/input';
import { service } from '../context/services';
import { bulkForwardBody, bulkReturnBody } from './input';

/** The desk: what its reader can look at, how much waits in each view, and what he does to many at once. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const officeHolder = () => service(strapi, 'caller').officeHolder();

  return {
    async find(ctx: Context) {
      ctx.body = { data: await service(strapi, 'desk').offers(await officeHolder()) };
    },
    async counts(ctx: Context) {
      ctx.body = { data: await service(strapi, 'desk').counts(await officeHolder()) };
    },
    async forward(ctx: Context) {
      const { ids, comment } = parsed(bulkForwardBody, ctx.request.body);
      const actor = await officeHolder();
      ctx.body = { data: await service(strapi, 'desk').actOnEach('forward', ids, { comment }, actor) };
    },
    async return(ctx: Context) {
      const { ids, comment } = parsed(bulkReturnBody, ctx.request.body);
      const actor = await officeHolder();
      ctx.body = { data: await service(strapi, 'desk').actOnEach('return', ids, { comment }, actor) };
    },
  };
};
