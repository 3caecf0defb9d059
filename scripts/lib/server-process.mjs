import { fork } from 'node:child_process';
import path from 'node:path';
import { ROOT } from './root.mjs';
import { Refusal } from './say.mjs';

/** How long a server may take to finish what it is doing, in milliseconds. */
const PATIENCE = 20_000;

/**
 * A running server.
 * @typedef {object} ServerProcess
 * @property {number} port
 * @property {Promise<number>} ended resolves to its exit code
 * @property {() => Promise<void>} stop cleanly, or after a while by force
 */

/**
 * Starts the portal's server in a process of its own and waits until it answers.
 * @param {NodeJS.ProcessEnv} environment
 * @returns {Promise<ServerProcess>}
 * @throws {Refusal} where it ends before it answers
 */
export async function startServer(environment) {
  // A group of its own: Ctrl-C reaches the whole group of the terminal, and the order of stopping is ours to keep.
  const child = fork(path.join(ROOT, 'scripts', 'lib', 'serve.cjs'), [], {
    cwd: ROOT,
    env: environment,
    detached: true,
  });
  /** @type {Promise<number>} */
  const ended = new Promise((resolve) => {
    child.once('exit', (code) => resolve(code ?? 1));
    child.once('error', () => resolve(1));
  });
  const stop = async () => {
    child.kill('SIGTERM');
    const force = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
    await ended;
    clearTimeout(force);
  };
  /** @type {Promise<number>} */
  const ready = new Promise((resolve) => {
    child.once('message', (/** @type {{ port: number }} */ message) => resolve(message.port));
  });
  const port = await Promise.race([ready, ended.then(() => undefined)]);
  if (port === undefined) {
    throw new Refusal(
      'Máy chủ dừng khi đang khởi động: hãy sửa nguyên nhân ghi ở trên rồi chạy lại.',
      'The server stopped while starting: correct the cause given above and run again.',
    );
  }
  return { port, ended, stop };
}
