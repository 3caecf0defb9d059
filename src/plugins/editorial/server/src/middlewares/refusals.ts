import type { Core } from '@strapi/strapi';
import type { Context, Next } from 'koa';
import { readable } from '../context/database-errors';

/** What the database itself refused, met outside of the engine, reaches the caller as a refusal with its reason. */
export default (_options: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (_ctx: Context, next: Next): Promise<void> => {
    try {
      await next();
    } catch (error) {
      throw readable(strapi, error);
    }
  };
