import type { Core } from '@strapi/strapi';
import { type Context, idPart } from '../../../../../common/http';
import { pagination, parsed } from '../../../../../common/input';
import { service } from '../context/services';
import {
  collaboratorBody,
  collaboratorComment,
  collaboratorsQuery,
  invitationBody,
} from './collaborators-input';

/** Collaborators: invited, changed, suspended by office and Chief. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    const query = parsed(collaboratorsQuery, ctx.query);
    const { rows, total } = await service(strapi, 'collaborators').list(query);
    ctx.body = { data: rows, meta: { pagination: pagination(query, total) } };
  },
  async create(ctx: Context) {
    const person = parsed(invitationBody, ctx.request.body);
    ctx.body = { data: { id: await service(strapi, 'collaborators').invite(person) } };
    ctx.status = 201;
  },
  async inviteAgain(ctx: Context) {
    await service(strapi, 'collaborators').inviteAgain(idPart(ctx));
    ctx.body = { data: { id: idPart(ctx) } };
  },
  async update(ctx: Context) {
    const profile = parsed(collaboratorBody, ctx.request.body);
    await service(strapi, 'collaborators').change(idPart(ctx), profile);
    ctx.body = { data: { id: idPart(ctx) } };
  },
  async suspend(ctx: Context) {
    const { comment } = parsed(collaboratorComment, ctx.request.body);
    await service(strapi, 'collaborators').suspend(idPart(ctx), comment);
    ctx.body = { data: { id: idPart(ctx) } };
  },
  async restore(ctx: Context) {
    const { comment } = parsed(collaboratorComment, ctx.request.body);
    await service(strapi, 'collaborators').restore(idPart(ctx), comment);
    ctx.body = { data: { id: idPart(ctx) } };
  },
});
