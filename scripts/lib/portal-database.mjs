import { runningUrl, startCluster } from './cluster.mjs';
import { checkDatabase } from './database.mjs';
import { projectPlace } from './place.mjs';
import { packagedPostgres } from './postgres-binaries.mjs';
import { say } from './say.mjs';

/**
 * The portal's database: the operator's, checked, or the bundled PostgreSQL, started.
 * @param {NodeJS.ProcessEnv} environment
 * @param {{ shared?: boolean }} [options] shared: use the bundled one that `npm start` is running, and leave it running
 * @returns {Promise<{ url: string, bundled: boolean, close: () => Promise<void> }>}
 * @throws {import('./say.mjs').Refusal} where it cannot be used
 */
export async function openDatabase(environment, { shared = false } = {}) {
  if (environment.DATABASE_URL) {
    await checkDatabase(environment.DATABASE_URL, {
      ssl: environment.DATABASE_SSL === 'true',
      schema: environment.DATABASE_SCHEMA || 'public',
    });
    return { url: environment.DATABASE_URL, bundled: false, close: async () => undefined };
  }
  const place = projectPlace();
  const running = shared ? await runningUrl(place) : undefined;
  if (running) return { url: running, bundled: true, close: async () => undefined };
  if (!shared) say('Khởi động PostgreSQL đi kèm', 'Starting the bundled PostgreSQL');
  const { url, stop } = await startCluster(place, { version: packagedPostgres().version });
  return { url, bundled: true, close: stop };
}

/**
 * The environment in which the server uses that database.
 * @param {NodeJS.ProcessEnv} environment
 * @param {{ url: string, bundled: boolean }} database
 * @returns {NodeJS.ProcessEnv}
 */
export const withDatabase = (environment, { url, bundled }) => ({
  ...environment,
  DATABASE_URL: url,
  // The bundled one is reached over the loopback interface and has no certificate.
  ...(bundled && { DATABASE_SSL: 'false' }),
});
