import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { type Context, idPart } from '../../../../../common/http';
import { pageQuery, pagination, parsed } from '../../../../../common/input';
import { service } from '../context/services';
import { stolenPasswordBody } from './stolen-password-input';

/** A stolen password is reported by the owner of the account himself; what was done since is read by those who were told. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async report(ctx: Context) {
    const owner = await service(strapi, 'caller').panelPerson();
    const given = parsed(stolenPasswordBody, ctx.request.body);
    ctx.body = { data: await service(strapi, 'thefts').report(owner, given) };
    ctx.status = 201;
  },
  /** The same for an account of the API. */
  async reportOwn(ctx: Context) {
    const caller = await service(strapi, 'caller').identify();
    if (caller.kind !== 'person') throw new errors.UnauthorizedError();
    const given = parsed(stolenPasswordBody, ctx.request.body);
    ctx.body = { data: await service(strapi, 'thefts').report(caller.actor, given) };
    ctx.status = 201;
  },
  async find(ctx: Context) {
    const reader = await service(strapi, 'caller').officeHolder();
    const page = parsed(pageQuery, ctx.query);
    const { rows, total } = await service(strapi, 'thefts').list(reader, page);
    ctx.body = { data: rows, meta: { pagination: pagination(page, total) } };
  },
  async findOne(ctx: Context) {
    const reader = await service(strapi, 'caller').officeHolder();
    const page = parsed(pageQuery, ctx.query);
    const found = await service(strapi, 'thefts').one(reader, idPart(ctx), page);
    if (!found) throw new errors.NotFoundError();
    const { theft, acts, total } = found;
    ctx.body = { data: { ...theft, acts }, meta: { pagination: pagination(page, total) } };
  },
});
