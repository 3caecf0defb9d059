'use strict';

// The server's own process. It ends when its launcher does, even where that was killed.
const path = require('node:path');
const process = require('node:process');
const { createStrapi } = require('@strapi/strapi');

const appDir = path.resolve(__dirname, '..', '..');

process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'));

async function serve() {
  const app = createStrapi({
    appDir,
    distDir: path.join(appDir, 'dist'),
    autoReload: false,
    serveAdminPanel: process.env.SERVE_PANEL !== 'false',
  });
  await app.start();
  const address = app.server.httpServer.address();
  process.send?.({ ready: true, port: typeof address === 'object' && address ? address.port : undefined });
}

serve().catch((error) => {
  console.error(error);
  process.exit(1);
});
