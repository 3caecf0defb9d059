import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { type Context, pathPart } from '../../../../../common/http';
import { service } from '../context/services';
import { isUnchanged } from '../context/unchanged';

type Handler = (ctx: Context) => Promise<void>;

/** Answers with a document of public content, or that there is none. */
const answering =
  (strapi: Core.Strapi, type: string, make: (ctx: Context) => Promise<string | null>): Handler =>
  async (ctx) => {
    if (await isUnchanged(strapi, ctx)) return;
    const document = await make(ctx);
    if (document === null) {
      ctx.remove('ETag');
      ctx.remove('Last-Modified');
      throw new errors.NotFoundError();
    }
    ctx.type = type;
    ctx.body = document;
  };

/** Null: not one text, or one that the database cannot hold. */
const one = (value: unknown): string | null =>
  typeof value === 'string' && !value.includes('\0') ? value : null;

/** `GET /feed.xml?section=`, `GET /sitemap.xml` and, where it is a list of files, `GET /sitemap-<number>.xml`. */
export function serveFeeds(strapi: Core.Strapi): void {
  const feeds = () => service(strapi, 'feeds');
  const feed = answering(strapi, 'application/atom+xml; charset=utf-8', async ({ query }) =>
    query.section === undefined ? feeds().feed(null) : feeds().feed(one(query.section) ?? ''),
  );
  const xml = 'application/xml; charset=utf-8';
  const sitemap = answering(strapi, xml, () => feeds().sitemap());
  const file = answering(strapi, xml, async (ctx) => feeds().sitemapFile(Number(pathPart(ctx, 'number'))));
  const open = { auth: false as const };
  strapi.server.routes([
    { method: 'GET', path: '/feed.xml', handler: feed, config: open },
    { method: 'GET', path: '/sitemap.xml', handler: sitemap, config: open },
    { method: 'GET', path: '/sitemap-:number([1-9]\\d{0,5}).xml', handler: file, config: open },
  ]);
}
