import type { Core } from '@strapi/strapi';
import type { Context } from 'koa';
import mime from 'mime-types';
import { service } from '../context/services';

/** Pictures are shown in the page; everything else is handed over as a download, so that nothing of it runs here. */
const shownInPage = /^(image\/(png|jpeg|gif|webp|avif)|application\/pdf)$/;

/** Nothing of a file runs in our name. A PDF is drawn by the browser's own viewer, which a sandbox would stop. */
const policyOf = (type: string) =>
  type === 'application/pdf'
    ? "frame-ancestors 'self'"
    : "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src 'self'";

/**
 * `GET /files/:name`: hands out what something public uses, and to a bearer of a signed address what is private. To
 * anybody else the file does not exist.
 */
export function serveFiles(strapi: Core.Strapi) {
  return async (ctx: Context): Promise<void> => {
    const name = String(ctx.params.name);
    const { expires, signature } = ctx.query as Record<string, string | undefined>;
    const signed = service(strapi, 'files').isSigned(name, expires, signature);
    const access = service(strapi, 'file-access');
    const found = await service(strapi, 'files').open(name);
    if (!found || (await access.isErased(name)) || !(signed || (await access.isPublic(name)))) {
      ctx.status = 404;
      ctx.body = {
        data: null,
        error: { status: 404, name: 'NotFoundError', message: 'Not Found', details: {} },
      };
      return;
    }
    const type = mime.lookup(name) || 'application/octet-stream';
    ctx.set({
      // A file stops being public at once when its item is withdrawn, so caches ask again every time.
      'Cache-Control': signed ? 'private, no-store' : 'public, no-cache',
      'Content-Disposition': shownInPage.test(type) ? 'inline' : 'attachment',
      'Content-Security-Policy': policyOf(type),
      'X-Content-Type-Options': 'nosniff',
      'Last-Modified': found.modified.toUTCString(),
      ETag: `"${found.size.toString(16)}-${found.modified.getTime().toString(16)}"`,
    });
    ctx.status = 200;
    if (ctx.fresh) {
      ctx.status = 304;
      return;
    }
    ctx.type = type;
    ctx.length = found.size;
    if (ctx.method !== 'HEAD') ctx.body = found.stream();
  };
}
