import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { type Context, idPart } from '../../../../../common/http';
import { pagination, parsed } from '../../../../../common/input';
import { service } from '../context/services';
import { noticeChoiceBody, noticeQuery } from './input';

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
    async choices(ctx: Context) {
      const reader = await service(strapi, 'caller').panelPerson();
      ctx.body = { data: await service(strapi, 'notice-choices').of(reader) };
    },
    async choose(ctx: Context) {
      const reader = await service(strapi, 'caller').panelPerson();
      const { mail } = parsed(noticeChoiceBody, ctx.request.body);
      ctx.body = { data: await service(strapi, 'notice-choices').choose(reader, mail) };
    },
    async readAll(ctx: Context) {
      ctx.body = { data: { unread: await service(strapi, 'notices').read(await readerKey(), 'all') } };
    },
  };
};
