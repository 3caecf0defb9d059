import { errors } from '@strapi/utils';
import type { Context as KoaContext, Request } from 'koa';

/** A request as Strapi hands it to a controller: the body read, the caller named. */
export type Context = KoaContext & { request: Request & { body?: unknown } };

/** A part of the path, by the name that the route gives it. */
export function pathPart(ctx: KoaContext, name: string): string {
  return String((ctx.params as Record<string, unknown>)[name] ?? '');
}

/** The number in a path's part `id`. @throws 404 where it is none: there is no such thing */
export function idPart(ctx: KoaContext): number {
  const id = Number(pathPart(ctx, 'id'));
  if (!Number.isSafeInteger(id) || id < 1) throw new errors.NotFoundError();
  return id;
}
