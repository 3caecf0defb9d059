import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { type Context, pathPart } from '../../../../../common/http';
import { parsed } from '../../../../../common/input';
import { languageOf } from '../../../../../common/refusal';
import { readingFrom } from '../../../../../common/transaction';
import { shown } from '../context/refusing';
import { service } from '../context/services';
import { rulesVersion } from '../stores/rules';
import { amendBody, amendmentBody, revokeBody } from './input';

/** The time limits in the panel: read by everybody who signs in, amended by the Chief. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    const version = await rulesVersion(await readingFrom(strapi));
    ctx.body = { data: { version, ...(await service(strapi, 'yearly').rules()) } };
  },
  async preview(ctx: Context) {
    const preview = await service(strapi, 'amending').preview(parsed(amendmentBody, ctx.request.body));
    const language = languageOf(ctx.get('accept-language'));
    ctx.body = { data: { ...preview, reasons: shown(preview.reasons, language) } };
  },
  async amend(ctx: Context) {
    ctx.body = { data: await service(strapi, 'amending').amend(parsed(amendBody, ctx.request.body)) };
  },
  async revoke(ctx: Context) {
    const id = Number(pathPart(ctx, 'id'));
    if (!Number.isSafeInteger(id) || id < 1) throw new errors.NotFoundError();
    const { decision } = parsed(revokeBody, ctx.request.body);
    ctx.body = { data: await service(strapi, 'amending').revoke({ id, decision }) };
  },
});
