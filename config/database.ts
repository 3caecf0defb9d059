import type { Core } from '@strapi/strapi';
import { defaults, types } from 'pg';

// Strapi keeps instants in columns without a zone, which the driver would read and write in the server's own zone: a
// server moved to another one would shift every date. Both ways are UTC here.
defaults.parseInputDatesAsUTC = true;
types.setTypeParser(types.builtins.TIMESTAMP, (value) => new Date(`${value.replace(' ', 'T')}Z`));

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
    // An error would carry the statement with all its values into the log: names, telephones, texts.
    compileSqlOnError: false,
  },
});
