import type { Core } from '@strapi/strapi';
import { type Context, pathPart } from '../../../../../common/http';
import { pagination, parsed } from '../../../../../common/input';
import { service } from '../context/services';
import { reviewBody, reviewQuery } from './input';

/** Sections and pages that are looked through at an interval. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    await service(strapi, 'caller').officeHolder();
    const query = parsed(reviewQuery, ctx.query);
    const { rows, total } = await service(strapi, 'reviews').list(query);
    ctx.body = { data: rows, meta: { pagination: pagination(query, total) } };
  },
  async record(ctx: Context) {
    await service(strapi, 'caller').panelPerson();
    const { comment } = parsed(reviewBody, ctx.request.body);
    const subject = { type: pathPart(ctx, 'uid'), documentId: pathPart(ctx, 'documentId') };
    ctx.body = { data: await service(strapi, 'reviews').record(subject, comment) };
  },
});
