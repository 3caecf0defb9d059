import type { Core } from '@strapi/strapi';
import type { Context } from '../../../../../common/http';
import { service } from '../context/services';
import { fileNameOf } from '../domain/period';
import { askedFile, askedPeriod } from './input';

/** Rows of a list on the page; a file has more of them. */
const shownRows = 100;

/** How the portal was worked in a period, for whom the regulation names (`reports`). */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    await service(strapi, 'readers').insist();
    ctx.body = { data: await service(strapi, 'figures').of(askedPeriod(ctx.query), shownRows) };
  },
  async file(ctx: Context) {
    await service(strapi, 'readers').insist();
    const { period, format } = askedFile(ctx.query);
    const { content, type } = await service(strapi, 'files').write(period, format);
    const { name, plain } = fileNameOf(period);
    // Beside the name in Vietnamese (RFC 5987) one for programs that know ASCII alone.
    ctx.attachment(`${name}.${format}`, { fallback: `${plain}.${format}` });
    ctx.type = type;
    ctx.body = content;
  },
});
