import type { Core } from '@strapi/strapi';
import { type Context, idPart } from '../../../../../common/http';
import { parsed } from '../../../../../common/input';
import { service } from '../context/services';
import { regulationOf } from '../context/settings';
import { delegationBody, revocationBody } from './process-input';

/** The Deputy's mandates: read by all who hold an office, given and ended by the Chief. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    await service(strapi, 'caller').officeHolder();
    ctx.body = {
      data: await service(strapi, 'delegations').list(),
      meta: {
        mayGive: await service(strapi, 'upkeep').may('delegations'),
        deputies: await service(strapi, 'assignees').list('deputy'),
        kinds: regulationOf(strapi).kinds,
      },
    };
  },
  async create(ctx: Context) {
    await service(strapi, 'caller').panelPerson();
    const order = parsed(delegationBody, ctx.request.body);
    ctx.body = { data: await service(strapi, 'delegations').give(order) };
    ctx.status = 201;
  },
  async revoke(ctx: Context) {
    await service(strapi, 'caller').panelPerson();
    const { decision } = parsed(revocationBody, ctx.request.body);
    ctx.body = { data: await service(strapi, 'delegations').revoke(idPart(ctx), decision) };
  },
});
