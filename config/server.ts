import type { Core } from '@strapi/strapi';

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Server => ({
  host: env('HOST', '127.0.0.1'),
  port: env.int('PORT', 1337),
  url: env('PUBLIC_URL', ''),
  // Of `X-Forwarded-For` only what that proxy itself added counts: the rest may be anybody's invention.
  proxy: env.bool('BEHIND_PROXY', false) ? { koa: true, maxIpsCount: 1 } : undefined,
  app: { keys: env.array('APP_KEYS', []) },
  // The launcher prints the addresses, in both languages.
  logger: { startup: { enabled: false }, updates: { enabled: false } },
  transfer: { remote: { enabled: false } },
  mcp: { enabled: false },
  openapi: { 'content-api': { access: 'public' } },
});
