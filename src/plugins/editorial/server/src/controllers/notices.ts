import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { type Context, idPart } from '../../../../../common/http';
import { pagination, parsed } from '../../../../../common/input';
import { service } from '../context/services';
import { noticeQuery } from './input';

/** What the portal tells a person of the panel: his own notices only. */
export default ({ strapi }: { strapi: Core.Strapi }) => {
  const readerKey = async () => (await service(strapi, 'caller').panelPerson()).key;

  return {
    async find(ctx: Context) {
      const query = parsed(noticeQuery, ctx.query);
      const { rows, total, unread } = await service(strapi, 'notices').list(await readerKey(), query);
      ctx.body = { data: rows, meta: { pagination: pagination(query, total), unread } };
    },
    async read(ctx: Context) {
      const unread = await service(strapi, 'notices').read(await readerKey(), idPart(ctx));
      if (unread === null) throw new errors.NotFoundError();
      ctx.body = { data: { unread } };
    },
    async readAll(ctx: Context) {
      ctx.body = { data: { unread: await service(strapi, 'notices').read(await readerKey(), 'all') } };
    },
  };
};
