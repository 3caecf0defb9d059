'use strict';

// Loads a portal once, so that its first start fills the database, and ends.
const path = require('node:path');
const process = require('node:process');
const { createStrapi } = require('@strapi/strapi');

const appDir = path.resolve(__dirname, '..', '..');

async function seed() {
  const app = createStrapi({
    appDir,
    distDir: path.join(appDir, 'dist'),
    autoReload: false,
    serveAdminPanel: false,
  });
  await app.load();
  await app.destroy();
}

seed().then(
  () => process.exit(0),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
