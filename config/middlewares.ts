import type { Core } from '@strapi/strapi';

const megabytes = (count: number) => count * 1024 * 1024;

export default ({ env }: Core.Config.Shared.ConfigParams): Core.Config.Middlewares => [
  'strapi::logger',
  'global::masked-log',
  'strapi::errors',
  'plugin::editorial.refusals',
  'strapi::security',
  { name: 'strapi::cors', config: { origin: env.array('CORS_ORIGINS', []) } },
  'strapi::query',
  {
    name: 'strapi::body',
    config: {
      jsonLimit: '2mb',
      formLimit: '2mb',
      textLimit: '2mb',
      formidable: { maxFileSize: megabytes(20) },
    },
  },
  'strapi::session',
  'strapi::favicon',
  'plugin::portal.site',
  'strapi::public',
];
