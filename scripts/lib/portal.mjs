import { createRequire } from 'node:module';
import path from 'node:path';
import process from 'node:process';
import { ensureServer } from './compile.mjs';
import { ensureEnvironment } from './environment.mjs';
import { ensureInstalled } from './install.mjs';
import { takeFolder } from './lock.mjs';
import { openDatabase, withDatabase } from './portal-database.mjs';
import { ROOT } from './root.mjs';

const require = createRequire(import.meta.url);

/**
 * Does something with the portal's services, without serving: for commands on the server. Beside a running `npm start`
 * it works on the same database; otherwise it starts the bundled PostgreSQL and stops it afterwards.
 * @template T
 * @param {(strapi: import('@strapi/strapi').Core.Strapi) => Promise<T>} act
 * @returns {Promise<T>}
 * @throws {import('./say.mjs').Refusal} where the portal cannot be loaded
 */
export async function withPortal(act) {
  process.chdir(ROOT);
  await ensureInstalled();
  const environment = ensureEnvironment();
  const alone = await takeFolder();
  await ensureServer();
  const database = await openDatabase(environment, { shared: !alone });
  try {
    // A command does its own work; jobs are the server's.
    Object.assign(process.env, withDatabase(environment, database), { JOBS: 'false' });
    /** @type {typeof import('@strapi/strapi')} */
    const { createStrapi } = require('@strapi/strapi');
    const app = createStrapi({
      appDir: ROOT,
      distDir: path.join(ROOT, 'dist'),
      autoReload: false,
      serveAdminPanel: false,
    });
    try {
      await app.load();
    } catch (error) {
      // What is loaded in part cannot be taken down, and its complaint would hide the reason.
      await app.destroy().catch(() => undefined);
      throw error;
    }
    try {
      return await act(app);
    } finally {
      await app.destroy();
    }
  } finally {
    await database.close();
  }
}
