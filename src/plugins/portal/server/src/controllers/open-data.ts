import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { type Context, pathPart } from '../../../../../common/http';
import { service } from '../context/services';
import { isUnchanged } from '../context/unchanged';
import { dataSets } from '../domain/open-data';
import { type Format, formats } from '../services/open-data';

/** A data set and its format by the name of the file. @throws 404 where there is no such file */
function askedFile(name: string): { code: string; format: Format } {
  const [code = '', format = '', ...more] = name.split('.');
  const known = Object.hasOwn(dataSets, code) && Object.hasOwn(formats, format) && more.length === 0;
  if (!known) throw new errors.NotFoundError();
  return { code, format: format as Format };
}

/** What of the portal is open data: anybody may have it whole, on the terms that stand with it. */
export default ({ strapi }: { strapi: Core.Strapi }) => ({
  async find(ctx: Context) {
    if (await isUnchanged(strapi, ctx)) return;
    ctx.body = await service(strapi, 'open-data').catalogue();
  },
  async file(ctx: Context) {
    const { code, format } = askedFile(pathPart(ctx, 'file'));
    const openData = service(strapi, 'open-data');
    const { url } = await openData.licence();
    ctx.set('Link', `<${url}>; rel="license"`);
    if (await isUnchanged(strapi, ctx)) return;
    ctx.attachment(`${code}.${format}`, { type: format === 'csv' ? 'attachment' : 'inline' });
    ctx.type = formats[format];
    ctx.body = Readable.from(openData.write(code, format));
  },
});
