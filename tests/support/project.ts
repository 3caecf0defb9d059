import { type ChildProcess, type SpawnOptions, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';

const ROOT = path.resolve(__dirname, '..', '..');
const COPIED = [
  '.env.example',
  'config',
  'database',
  'dist',
  'package-lock.json',
  'package.json',
  'public',
  'scripts',
  'src',
  'tsconfig.json',
];

/** A start of the portal, from outside: what it printed, and how it ended. */
export interface Start {
  pid: number;
  output: () => string;
  /** Resolves when the portal says that it is ready; rejects where it ends before. */
  ready: Promise<void>;
  /** Resolves to the exit code; null where a signal ended it. */
  ended: Promise<number | null>;
}

/** A clone of the project, built, in a folder of its own. */
export interface Project {
  folder: string;
  start(env?: Record<string, string>, options?: SpawnOptions): Start;
  remove(): void;
}

/** Below what systems give to whoever asks for any port, as other test files do all the time. */
const PORTS = { from: 20_000, count: 12_000 };

/** A port of 127.0.0.1 that is free, and that nobody takes who did not choose it. */
export async function freePort(): Promise<number> {
  const port = PORTS.from + randomInt(PORTS.count);
  const server = net.createServer();
  const free = await new Promise<boolean>((resolve) => {
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => resolve(true));
  });
  if (!free) return freePort();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

function follow(child: ChildProcess): Start {
  let output = '';
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', resolve);
  });
  const ready = new Promise<void>((resolve, reject) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      if (output.includes('The portal is ready')) resolve();
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('close', () => reject(new Error(`ended before it was ready:\n${output}`)));
  });
  // Many tests wait for the end only.
  ready.catch(() => undefined);
  return { pid: child.pid ?? 0, output: () => output, ready, ended };
}

/** Clones the project as `npm start` leaves it after the build, with the installed packages linked. */
export function cloneProject({ mode = 0o755 }: { mode?: number } = {}): Project {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'commune-portal-clone-'));
  chmodSync(folder, mode);
  for (const entry of COPIED) {
    const source = path.join(ROOT, entry);
    if (existsSync(source)) cpSync(source, path.join(folder, entry), { recursive: true });
  }
  mkdirSync(path.join(folder, 'public', 'uploads'), { recursive: true });
  symlinkSync(path.join(ROOT, 'node_modules'), path.join(folder, 'node_modules'));
  return {
    folder,
    start(env = {}, options = {}) {
      const { PATH = '', HOME = '' } = process.env;
      return follow(
        spawn(process.execPath, [path.join(folder, 'scripts', 'start.mjs')], {
          cwd: folder,
          env: { PATH, HOME, SAMPLE_DATA: 'none', ...env },
          stdio: ['ignore', 'pipe', 'pipe'],
          ...options,
        }),
      );
    },
    remove() {
      const home = postgresHome(folder);
      rmSync(folder, { recursive: true, force: true });
      if (home) rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Where the clone's bundled PostgreSQL lives: in the clone, or, started by root, where the clone's note says. */
export function postgresHome(folder: string): string | undefined {
  const note = path.join(folder, '.data', 'postgres.location');
  if (existsSync(note)) return readFileSync(note, 'utf8').trim();
  const own = path.join(folder, '.data', 'postgres');
  return existsSync(own) ? own : undefined;
}

/** The address of the clone's bundled PostgreSQL. */
export function postgresUrl(folder: string): string {
  const { password, port } = JSON.parse(
    readFileSync(path.join(postgresHome(folder) ?? '', 'cluster.json'), 'utf8'),
  );
  return `postgresql://postgres:${password}@127.0.0.1:${port}/portal`;
}

/** The process number of the clone's bundled PostgreSQL. */
export function postgresPid(folder: string): number {
  return Number(
    readFileSync(path.join(postgresHome(folder) ?? '', 'data', 'postmaster.pid'), 'utf8').split('\n')[0],
  );
}
