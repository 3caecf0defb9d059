import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { type Context, pathPart } from '../../../../../common/http';
import { pageQuery, pagination, parsed } from '../../../../../common/input';
import { service } from '../context/services';
import { closeBody, receiptId } from './question-input';

/** What the office does about questions from the public. Who may is judged by appointment. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async asker(ctx: Context) {
    ctx.set('Cache-Control', 'no-store');
    ctx.body = { data: await service(strapi, 'askers').read(pathPart(ctx, 'documentId')) };
  },
  async held(ctx: Context) {
    const page = parsed(pageQuery, ctx.query);
    const { rows, total } = await service(strapi, 'quarantine').list(page);
    ctx.body = { data: rows, meta: { pagination: pagination(page, total) } };
  },
  async release(ctx: Context) {
    ctx.body = { data: { documentId: await service(strapi, 'quarantine').release(idOf(ctx)) } };
  },
  async close(ctx: Context) {
    const { comment } = parsed(closeBody, ctx.request.body);
    await service(strapi, 'quarantine').close(idOf(ctx), comment);
    ctx.body = { data: { id: idOf(ctx) } };
  },
});

function idOf(ctx: Context): string {
  const given = receiptId.safeParse(pathPart(ctx, 'id'));
  if (!given.success) throw new errors.NotFoundError();
  return given.data;
}
