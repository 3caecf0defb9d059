import process from 'node:process';
import { announce } from './announce.mjs';
import { ensureBuilt } from './compile.mjs';
import { ensureEnvironment } from './environment.mjs';
import { ensureInstalled } from './install.mjs';
import { takeFolder } from './lock.mjs';
import { openDatabase, withDatabase } from './portal-database.mjs';
import { portIsFree } from './ports.mjs';
import { watchSources } from './reload.mjs';
import { ROOT } from './root.mjs';
import { conduct, Refusal, say } from './say.mjs';
import { startServer } from './server-process.mjs';

/** How often to see whether npm still lives, in milliseconds. */
const INTERVAL = 500;

/**
 * Resolves when somebody asks the portal to stop; asking twice asks nothing more. npm hands a signal to its shell, which
 * ends without passing it on: there the end of the parent is the request.
 */
function askedToStop() {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => resolve(signal));
    if (!process.env.npm_lifecycle_event) return;
    const parent = process.ppid;
    setInterval(() => {
      if (process.ppid !== parent) resolve('SIGTERM');
    }, INTERVAL).unref();
  });
}

async function claimFolder() {
  if (await takeFolder()) return;
  throw new Refusal(
    'Cổng thông tin đang chạy trong thư mục này: hãy dùng bản đang chạy, hoặc dừng nó bằng Ctrl-C trước.',
    'The portal is already running in this folder: use that one, or stop it with Ctrl-C first.',
  );
}

/** @param {NodeJS.ProcessEnv} environment @returns {Promise<{ host: string, port: number }>} */
async function claimAddress(environment) {
  const host = environment.HOST || '127.0.0.1';
  const port = Number(environment.PORT || 1337);
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Refusal(
      `PORT=${environment.PORT} không phải là cổng: hãy đặt một số từ 1 đến 65535.`,
      `PORT=${environment.PORT} is no port: set a number from 1 to 65535.`,
    );
  }
  const free = await portIsFree(port, host).catch((error) => {
    throw new Refusal(
      `Không nghe được ở ${host}:${port} (${error.code}): hãy đặt HOST và PORT khác trong .env.`,
      `Cannot listen at ${host}:${port} (${error.code}): set another HOST and PORT in .env.`,
      error,
    );
  });
  if (free) return { host, port };
  throw new Refusal(
    `Cổng ${port} đã có chương trình khác dùng: hãy dừng chương trình đó, hoặc chạy với cổng khác, ví dụ PORT=${port + 1} npm start.`,
    `Port ${port} is taken by another program: stop that program, or use another port, for example PORT=${port + 1} npm start.`,
  );
}

/**
 * Everything from an empty folder to a portal that answers, and back.
 * @param {{ reload: boolean }} options
 * @returns {Promise<number>} the exit code: 0 where somebody asked it to stop
 */
async function serve({ reload }) {
  process.chdir(ROOT);
  await claimFolder();
  await ensureInstalled();
  const environment = ensureEnvironment();
  const { host, port } = await claimAddress(environment);
  await ensureBuilt(environment);
  const stopAsked = askedToStop();
  const database = await openDatabase(environment);
  try {
    const settings = { ...withDatabase(environment, database), HOST: host, PORT: String(port) };
    say('Khởi động máy chủ', 'Starting the server');
    const started = startServer(settings);
    // A server stopped while it loads its data would leave them half loaded.
    stopAsked.then(() => say('Đang dừng', 'Stopping'));
    const server = await started;
    await announce(settings, { host, port });
    if (reload) return await watchSources({ server, settings, stopAsked });
    const ended = await Promise.race([stopAsked.then(() => undefined), server.ended]);
    if (ended !== undefined) return ended || 1;
    await server.stop();
    return 0;
  } finally {
    await database.close();
  }
}

/** `npm start`, and with `--dev` `npm run dev`. */
export const run = () => conduct(() => serve({ reload: process.argv.includes('--dev') }));
