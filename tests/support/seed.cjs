'use strict';

// Loads a portal once, so that its first start fills the database, and ends.
const path = require('node:path');
const process = require('node:process');
const { createStrapi } = require('@strapi/strapi');

const appDir = path.resolve(__dirname, '..', '..');

/**
 * Strapi tells of written entries after the commit, with queries that nobody awaits: they must not meet a closed pool.
 * @param {{ numUsed(): number, numPendingAcquires(): number }} pool
 */
async function quiet(pool) {
  while (pool.numUsed() + pool.numPendingAcquires() > 0)
    await new Promise((resolve) => setTimeout(resolve, 50));
}

async function seed() {
  const app = createStrapi({
    appDir,
    distDir: path.join(appDir, 'dist'),
    autoReload: false,
    serveAdminPanel: false,
  });
  await app.load();
  await quiet(app.db.connection.client.pool);
  await app.destroy();
}

seed().then(
  () => process.exit(0),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
