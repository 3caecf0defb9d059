import type { Core } from '@strapi/strapi';

/** One engine everywhere: `DATABASE_URL` is set by the operator, or by `npm start` for its own PostgreSQL. */
// No return type: Strapi's asks for host and user beside a connectionString, which holds them already.
export default ({ env }: Core.Config.Shared.ConfigParams) => ({
  connection: {
    client: 'postgres',
    connection: {
      connectionString: env('DATABASE_URL', ''),
      ssl: env.bool('DATABASE_SSL', false) ? { rejectUnauthorized: true } : false,
      schema: env('DATABASE_SCHEMA', 'public'),
    },
    pool: { min: env.int('DATABASE_POOL_MIN', 0), max: env.int('DATABASE_POOL_MAX', 10) },
    acquireConnectionTimeout: 30_000,
  },
});
