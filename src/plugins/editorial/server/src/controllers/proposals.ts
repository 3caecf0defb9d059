import type { Core } from '@strapi/strapi';
import { type Context, idPart } from '../../../../../common/http';
import { pagination, parsed } from '../../../../../common/input';
import { service } from '../context/services';
import { regulationOf } from '../context/settings';
import { proposalBody, proposalDecisionBody, proposalQuery } from './process-input';

/** What is proposed to be changed of the regulation: by its members, decided by the Chief. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    await service(strapi, 'caller').officeHolder();
    const query = parsed(proposalQuery, ctx.query);
    const { rows, total } = await service(strapi, 'proposals').list(query);
    const upkeep = service(strapi, 'upkeep');
    ctx.body = {
      data: rows,
      meta: {
        pagination: pagination(query, total),
        mayPropose: await upkeep.may('propose'),
        mayDecide: await upkeep.may('decide-proposals'),
        articles: regulationOf(strapi).articles,
      },
    };
  },
  async create(ctx: Context) {
    await service(strapi, 'caller').panelPerson();
    const proposal = parsed(proposalBody, ctx.request.body);
    ctx.body = { data: await service(strapi, 'proposals').propose(proposal) };
    ctx.status = 201;
  },
  async decide(ctx: Context) {
    await service(strapi, 'caller').panelPerson();
    const decision = parsed(proposalDecisionBody, ctx.request.body);
    ctx.body = { data: await service(strapi, 'proposals').decide(idPart(ctx), decision) };
  },
});
