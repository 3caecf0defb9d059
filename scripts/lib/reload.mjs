import { setTimeout as sleep } from 'node:timers/promises';
import { ensureBuilt, ensureServer } from './compile.mjs';
import { Refusal, say } from './say.mjs';
import { startServer } from './server-process.mjs';
import { hashOf, panelSources, serverSources } from './sources.mjs';

/** How often the sources are looked at, in milliseconds. */
const INTERVAL = 1000;

/**
 * Does a step of the reload; what a developer can mend is told and waits for the next change.
 * @param {() => Promise<void>} step
 */
async function forgiving(step) {
  try {
    await step();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    say(error.vi, error.en);
  }
}

/**
 * Serves until asked to stop: a change of the server's sources compiles and starts it anew, one of the panel's bundles
 * that anew. Strapi's own `develop` empties dist, and with it what its compiler does not bring back.
 * @param {object} portal
 * @param {import('./server-process.mjs').ServerProcess} portal.server
 * @param {NodeJS.ProcessEnv} portal.settings the server's environment
 * @param {Promise<unknown>} portal.stopAsked
 * @returns {Promise<number>} the exit code
 */
export async function watchSources({ server, settings, stopAsked }) {
  /** @type {import('./server-process.mjs').ServerProcess | undefined} */
  let running = server;
  let serverHash = hashOf(serverSources());
  let panelHash = hashOf(panelSources());
  let stopping = false;
  stopAsked.then(() => {
    stopping = true;
  });
  say('Theo dõi mã nguồn để nạp lại', 'Watching the sources to reload');
  while (!stopping) {
    await Promise.race([stopAsked, sleep(INTERVAL)]);
    const server = hashOf(serverSources());
    const panel = hashOf(panelSources());
    if (!stopping && server !== serverHash) {
      serverHash = server;
      await forgiving(async () => {
        await ensureServer();
        await running?.stop();
        running = undefined;
        running = await startServer(settings);
        say('Máy chủ đã nạp lại', 'The server was reloaded');
      });
    }
    if (!stopping && panel !== panelHash) {
      panelHash = panel;
      await forgiving(async () => {
        await ensureBuilt(settings);
        say('Trang quản trị đã dựng lại: hãy tải lại trang', 'The panel was rebuilt: reload the page');
      });
    }
  }
  await running?.stop();
  return 0;
}
