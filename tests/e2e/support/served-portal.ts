import { execFile, fork } from 'node:child_process';
import path from 'node:path';
import { dropDatabase, prepareDatabase } from '../../support/database';
import { portalEnvironment } from '../../support/environment';
import { freePort } from '../../support/project';

const ROOT = path.resolve(__dirname, '..', '..', '..');

/** A portal with its panel and the sample commune, in a process of its own, as `npm start` serves it. */
export interface ServedPortal {
  /** `http://127.0.0.1:<port>` */
  address: string;
  /** What `npm run -s ledger:verify` says of this portal's ledger. */
  verifyLedger(): Promise<{ code: number; output: string }>;
  stop(): Promise<void>;
}

/** Serves a portal on a free port and on a copy of the sample database. */
export async function servePortal(): Promise<ServedPortal> {
  const database = await prepareDatabase('full');
  const port = await freePort();
  const settings = portalEnvironment({ databaseUrl: database.url, folder: database.folder, sample: 'full' });
  const env = { ...process.env, ...settings, NODE_OPTIONS: '', NODE_ENV: 'development', PORT: String(port) };
  const server = fork(path.join(ROOT, 'scripts', 'lib', 'serve.cjs'), { cwd: ROOT, env, silent: true });
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
    verifyLedger: () =>
      new Promise((resolve) => {
        const command = [path.join(ROOT, 'scripts', 'run-ts.mjs'), 'scripts/ledger-verify.ts'];

        execFile(process.execPath, command, { cwd: ROOT, env }, (error, stdout, stderr) => {
          resolve({ code: error === null ? 0 : Number(error.code), output: `${stdout}${stderr}` });
        });
      }),
    async stop() {
      server.kill('SIGTERM');
      await ended;
      await dropDatabase(database.name);
    },
  };
}
