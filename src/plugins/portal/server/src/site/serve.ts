import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { html } from '../domain/site/markup';
import { placeAt } from '../domain/site/places';
import type { Asking, View } from './asking';
import { say } from './asking';
import { type SiteFiles, siteFiles } from './files';
import { framed } from './frame';
import { viewOf } from './pages';

/** Nothing from elsewhere, nothing written into the page itself. */
const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "worker-src 'self'",
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ');

const year = 365 * 24 * 60 * 60;
const assetPath = /^\/assets\/(?:([\w-]{16})\/)?(.+)$/;
/** What the server fills in; the site shows it nowhere by itself. */
const sources = /^\/(pages|words)(\/|$)/;
/** Where others than browsers are answered. */
const notOurs = /^\/(api|admin|graphql|editorial|working-calendar|uploads|files)(\/|$)/;

/** `public, no-cache`: kept, and asked about every time, since what is withdrawn is gone at once. */
function send(
  ctx: Context,
  body: string | Buffer,
  type: string,
  cache = 'public, no-cache',
  tag?: string,
): void {
  const hash = tag ?? createHash('sha256').update(body).digest('base64url').slice(0, 22);
  ctx.set({ 'Cache-Control': cache, ETag: `"${hash}"` });
  ctx.type = type;
  if (ctx.status === 200 && ctx.fresh) {
    ctx.status = 304;
    return;
  }
  ctx.body = body;
}

function sendAsset(ctx: Context, files: SiteFiles): boolean {
  const [, version, name] = assetPath.exec(ctx.path) ?? [];
  const asset = name === undefined ? undefined : files.assets.get(name);
  if (!asset) return false;
  ctx.status = 200;
  const forever = version === files.version;
  send(ctx, asset.bytes, asset.type, forever ? `public, max-age=${year}, immutable` : undefined, asset.tag);
  return true;
}

/** Paths that no link of ours has, and that the file server below refuses in a form of its own. */
function isOdd(path: string): boolean {
  if (notOurs.test(path)) return false;
  try {
    return /\/\/|(^|\/)\.\.?(\/|$)|[\0\\]/.test(decodeURIComponent(path));
  } catch {
    return true;
  }
}

/** Of parameters that come twice the first counts. */
function queryOf(ctx: Context): Record<string, string> {
  return Object.fromEntries(
    Object.entries(ctx.query).flatMap(([name, value]) => {
      const first = Array.isArray(value) ? value[0] : value;
      return typeof first === 'string' ? [[name, first]] : [];
    }),
  );
}

const wantsPage = (ctx: Context) => ctx.accepts(['json', 'html']) === 'html' && !notOurs.test(ctx.path);

/**
 * The reference site: pages made of `public/pages`, `public/words` and what the API gives to whoever is not signed in. Whatever
 * is not at one of its addresses goes on to the rest of the server; what nobody answers, a browser gets as a page.
 */
export function serveSite(strapi: Core.Strapi) {
  const current = siteFiles(strapi.dirs.static.public, (error) =>
    strapi.log.error(`portal: the site: ${error}`),
  );

  async function sendPage(ctx: Context, asking: Asking, status: number, view: View): Promise<void> {
    const body = await framed(asking, view, current());
    ctx.status = status;
    ctx.set('Content-Security-Policy', contentPolicy);
    ctx.set('Content-Language', asking.language);
    send(ctx, body, 'text/html; charset=utf-8');
  }

  const missing = (asking: Asking): View => ({
    template: 'not-found',
    title: say(asking, 'notFound'),
    isListed: false,
    values: {},
  });

  function askingOf(ctx: Context) {
    const { language, path, place } = placeAt(ctx.path);
    const words = current().words[language];
    return { asking: { strapi, language, path, query: queryOf(ctx), words }, place };
  }

  /** The page of a place, or that there is none, or that something broke. */
  async function answer(ctx: Context, { asking, place }: ReturnType<typeof askingOf>): Promise<void> {
    try {
      const view = place && (await viewOf(asking, place));
      await sendPage(ctx, asking, view ? 200 : 404, view ?? missing(asking));
    } catch (error) {
      strapi.log.error(error);
      ctx.status = 500;
      ctx.set({ 'Content-Security-Policy': contentPolicy, 'Cache-Control': 'no-store' });
      ctx.remove('ETag');
      ctx.type = 'html';
      ctx.body = String(
        html`<!doctype html><html lang="${asking.language}"><meta charset="utf-8"><title>500</title><h1>${say(asking, 'broken')}</h1><p>${say(asking, 'brokenMore')}</p></html>`,
      );
    }
  }

  return async (ctx: Context, next: Next): Promise<void> => {
    if (ctx.method !== 'GET' && ctx.method !== 'HEAD') return next();
    if (sendAsset(ctx, current())) return;
    const asked = askingOf(ctx);
    if (asked.place || sources.test(ctx.path) || isOdd(ctx.path)) return answer(ctx, asked);
    if (ctx.path.length > 1 && ctx.path.endsWith('/') && placeAt(ctx.path.slice(0, -1)).place) {
      ctx.status = 301;
      ctx.redirect(`${ctx.path.slice(0, -1)}${ctx.search}`);
      return;
    }
    await next();
    if (ctx.status === 404 && (ctx.body === undefined || ctx.body === null) && wantsPage(ctx)) {
      ctx.vary('Accept');
      await answer(ctx, asked);
    }
  };
}
