import { spawn } from 'node:child_process';
import path from 'node:path';
import { dropDatabase, prepareDatabase } from './database';
import { portalEnvironment, type Sample } from './environment';
import { freePort } from './project';

const ROOT = path.resolve(__dirname, '..', '..');

/** A portal that is served, panel included, by a process of its own. */
export interface ServedPortal {
  /** Without a slash at the end. */
  url: string;
  databaseUrl: string;
  /** Holds `files/` and `mail/`. */
  folder: string;
  /** What the server has logged so far. */
  output(): string;
  stop(): Promise<void>;
}

/**
 * Serves the portal on a database, folders and a port of its own.
 * @param options sample: what is loaded; env: settings that differ from the usual ones
 * @throws where the server ends before it answers, with what it logged
 */
export async function servePortal(options: {
  sample: Sample;
  env?: Record<string, string>;
}): Promise<ServedPortal> {
  const database = await prepareDatabase(options.sample);
  const port = await freePort();
  const settings = { databaseUrl: database.url, folder: database.folder, sample: options.sample };
  const child = spawn(process.execPath, [path.join(ROOT, 'scripts', 'lib', 'serve.cjs')], {
    cwd: ROOT,
    env: {
      ...process.env,
      NODE_OPTIONS: '',
      NODE_ENV: 'development',
      ...portalEnvironment(settings),
      PORT: String(port),
      ...options.env,
    },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('close', () => reject(new Error(`the server ended before it answered:\n${output}`)));
  });
  return {
    url: `http://127.0.0.1:${port}`,
    databaseUrl: database.url,
    folder: database.folder,
    output: () => output,
    async stop() {
      child.kill('SIGTERM');
      await ended;
      await dropDatabase(database.name);
    },
  };
}
