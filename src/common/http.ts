import type { Context as KoaContext, Request } from 'koa';

/** A request as Strapi hands it to a controller: the body read, the caller named. */
export type Context = KoaContext & { request: Request & { body?: unknown } };

/** A part of the path, by the name that the route gives it. */
export function pathPart(ctx: KoaContext, name: string): string {
  return String((ctx.params as Record<string, unknown>)[name] ?? '');
}
