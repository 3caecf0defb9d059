import { createHash } from 'node:crypto';
import { mkdirSync, rmSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import process from 'node:process';
import { DATA, ROOT } from './root.mjs';
import { retellFileError } from './say.mjs';

/**
 * The lock is a socket: the system frees it with its process, however that ends, and nobody can be mistaken for its
 * holder as with a file that names a process number. Relative, because the name of a socket is limited to about 100 bytes.
 */
function socketName() {
  if (process.platform === 'win32') {
    return `\\\\.\\pipe\\commune-portal-${createHash('sha256').update(ROOT).digest('hex').slice(0, 16)}`;
  }
  return path.relative(process.cwd(), path.join(DATA, 'start.sock'));
}

/** @param {string} name @returns {Promise<boolean>} whether a living process holds the lock */
function isHeld(name) {
  return new Promise((resolve) => {
    const caller = net.connect(name, () => {
      caller.destroy();
      resolve(true);
    });
    caller.once('error', () => resolve(false));
  });
}

/** @param {string} name @returns {Promise<net.Server | NodeJS.ErrnoException>} */
function listen(name) {
  return new Promise((resolve) => {
    const server = net.createServer((caller) => caller.destroy());
    server.once('error', resolve);
    server.listen(name, () => resolve(server.unref()));
  });
}

/**
 * Takes the folder for this process. Needs the project's folder as working directory.
 * @returns {Promise<boolean>} false where another process has it
 * @throws {import('./say.mjs').Refusal} where nothing can be written there
 */
export async function takeFolder() {
  try {
    mkdirSync(DATA, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw retellFileError(error, DATA);
  }
  const name = socketName();
  const first = await listen(name);
  if (first instanceof net.Server) return true;
  if (first.code === 'EACCES') throw retellFileError(first, DATA);
  // Some shared folders know no sockets: better to start without the lock than not at all.
  if (first.code !== 'EADDRINUSE') return true;
  if (await isHeld(name)) return false;
  rmSync(name, { force: true });
  return (await listen(name)) instanceof net.Server;
}
