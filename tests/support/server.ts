import { execFile, fork } from 'node:child_process';
import path from 'node:path';
import { dropDatabase, prepareDatabase } from './database';
import { portalEnvironment, type Sample } from './environment';
import { freePort } from './project';

const ROOT = path.resolve(__dirname, '..', '..');

/** A portal in a process of its own, as `npm start` serves it. */
export interface ServedPortal {
  /** `http://127.0.0.1:<port>` */
  address: string;
  databaseUrl: string;
  /** What `npm run -s ledger:verify` says of this portal's ledger. */
  verifyLedger(): Promise<{ code: number; output: string }>;
  stop(): Promise<void>;
}

/**
 * Serves a portal on a free port, and on a database and folders of its own.
 * @param options sample: what is loaded; panel: whether the panel, which must be built, is served; env: settings that differ;
 *   beside: another portal, of whose database and folders it is a further node
 * @throws where the server ends before it answers, with what it logged
 */
export async function servePortal({
  sample = 'full',
  panel = true,
  env = {},
  beside,
}: {
  sample?: Sample;
  panel?: boolean;
  env?: Record<string, string>;
  beside?: { databaseUrl: string; folder: string };
} = {}): Promise<ServedPortal> {
  const own = beside ? null : await prepareDatabase(sample);
  const database = own ?? { url: beside?.databaseUrl ?? '', folder: beside?.folder ?? '' };
  const port = await freePort();
  const environment = {
    ...process.env,
    ...portalEnvironment({ databaseUrl: database.url, folder: database.folder, sample }),
    NODE_OPTIONS: '',
    NODE_ENV: 'development',
    PORT: String(port),
    SERVE_PANEL: String(panel),
    ...env,
  };
  const server = fork(path.join(ROOT, 'scripts', 'lib', 'serve.cjs'), {
    cwd: ROOT,
    env: environment,
    silent: true,
  });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  let output = '';

  for (const stream of [server.stdout, server.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  }

  await new Promise<void>((resolve, reject) => {
    server.once('message', () => resolve());
    server.once('exit', (code) => reject(new Error(`the portal ended with ${code}:\n${output}`)));
  });

  return {
    address: `http://127.0.0.1:${port}`,
    databaseUrl: database.url,
    verifyLedger: () =>
      new Promise((resolve) => {
        const command = [path.join(ROOT, 'scripts', 'run-ts.mjs'), 'scripts/ledger-verify.ts'];

        execFile(process.execPath, command, { cwd: ROOT, env: environment }, (error, stdout, stderr) => {
          resolve({ code: error === null ? 0 : Number(error.code), output: `${stdout}${stderr}` });
        });
      }),
    async stop() {
      server.kill('SIGTERM');
      await ended;
      if (own) await dropDatabase(own.name);
    },
  };
}
