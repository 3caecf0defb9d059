import type { Core } from '@strapi/strapi';
import { type Context, pathPart } from '../../../../../common/http';
import { parsed } from '../../../../../common/input';
import { service } from '../context/services';
import { consent } from '../domain/consent';
import { questionBody, ratingBody } from './question-input';

/** Whoever asks needs no account: a proof of work, his consent, and later his tracking code. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async challenge(ctx: Context) {
    await service(strapi, 'limits').count('challenge');
    ctx.set('Cache-Control', 'no-store');
    ctx.body = { data: { ...(await service(strapi, 'proofs').challenge()), consent } };
  },
  async create(ctx: Context) {
    await service(strapi, 'limits').count('question');
    ctx.body = await service(strapi, 'intake').take(parsed(questionBody, given(ctx)));
    ctx.status = 201;
  },
  async track(ctx: Context) {
    ctx.set('Cache-Control', 'no-store');
    ctx.body = { data: await service(strapi, 'tracking').byCode(pathPart(ctx, 'trackingCode')) };
  },
  async withdraw(ctx: Context) {
    ctx.body = { data: await service(strapi, 'tracking').withdraw(pathPart(ctx, 'trackingCode')) };
  },
  async rate(ctx: Context) {
    const rating = parsed(ratingBody, ctx.request.body);
    await service(strapi, 'tracking').rate(pathPart(ctx, 'trackingCode'), rating);
    ctx.body = { data: { score: rating.score } };
  },
});

/** As it is, or inside of `data`, as clients of Strapi send what they create. */
function given(ctx: Context): unknown {
  const { body } = ctx.request;
  const wrapped = typeof body === 'object' && body !== null && 'data' in body ? body.data : body;
  if ('files' in ctx.request && hasAny(ctx.request.files)) return { ...Object(wrapped), attachments: true };
  return wrapped;
}

const hasAny = (files: unknown) =>
  typeof files === 'object' && files !== null && Object.keys(files).length > 0;
