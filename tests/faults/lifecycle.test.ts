import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createDatabase, dropDatabase, urlOf, withClient } from '../support/database';
import {
  cloneProject,
  freePort,
  type Project,
  postgresHome,
  postgresPid,
  postgresUrl,
  type Start,
} from '../support/project';

// The tests of this file are the life of one clone, in order: each takes up where the one before left off.
let project: Project;
let port: number;
let running: Start | undefined;

beforeAll(async () => {
  // Only its owner may enter, which as root keeps PostgreSQL's user out.
  project = cloneProject({ mode: 0o700 });
  port = await freePort();
});

afterAll(async () => {
  if (running) {
    process.kill(running.pid, 'SIGTERM');
    await running.ended;
  }
  project.remove();
});

const answers = async (address: string) => (await fetch(`http://127.0.0.1:${port}${address}`)).status;

async function start(env: Record<string, string> = {}) {
  // A group of its own, as a terminal gives it.
  running = project.start({ PORT: String(port), ...env }, { detached: true });
  await running.ready;
  return running;
}

/** Whether the process runs; one that has ended and only waits to be counted does not. */
function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !/\) Z /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'));
  } catch (error) {
    // No /proc outside Linux: the signal was the answer.
    return (error as NodeJS.ErrnoException).code === 'ENOENT' && !existsSync('/proc');
  }
}

/** The launcher's only child. */
function serverOf(launcher: number): number {
  const children = `/proc/${launcher}/task/${launcher}/children`;
  return Number(
    existsSync(children) ? readFileSync(children, 'utf8') : execFileSync('pgrep', ['-P', String(launcher)]),
  );
}

async function until(condition: () => boolean | Promise<boolean>) {
  for (let attempt = 0; attempt < 150; attempt += 1) {
    if (await condition()) return;
    await sleep(200);
  }
  throw new Error('it did not come about within 30 seconds');
}

const portIsSilent = () =>
  fetch(`http://127.0.0.1:${port}/_health`).then(
    () => false,
    () => true,
  );

const keptRows = () =>
  withClient(
    postgresUrl(project.folder),
    async (client) => (await client.query('SELECT * FROM kept')).rowCount,
  );

describe('Set-up: start, stop, and what happens between', () => {
  test('Set-up: a first start without the machine’s locale, in a folder only its owner may enter, serves panel and API', async () => {
    writeFileSync(path.join(project.folder, '.env'), 'JWT_SECRET=of-the-operator\nAPP_KEYS=\n');
    await start({ LC_ALL: 'xx_XX.UTF-8', LANG: 'xx_XX.UTF-8' });
    expect(await answers('/admin')).toBe(200);
    expect(await answers('/_health')).toBe(204);
  });

  test('Set-up: .env gets the secrets it lacks, keeps those it has, and is its owner’s alone', () => {
    const file = path.join(project.folder, '.env');
    const text = readFileSync(file, 'utf8');
    expect(text).toMatch(/^JWT_SECRET=of-the-operator$/m);
    expect(text).toMatch(/^APP_KEYS=.{40,}$/m);
    expect(text).toMatch(/^ADMIN_JWT_SECRET=.{40,}$/m);
    expect(statSync(file).mode & 0o777).toBe(0o600);
  });

  test('Set-up: the bundled PostgreSQL is reached from this machine only, with a password, by no Unix socket', async () => {
    const show = (name: string) =>
      withClient(
        postgresUrl(project.folder),
        async (client) => (await client.query(`SHOW ${name}`)).rows[0]?.[name],
      );
    expect(await show('listen_addresses')).toBe('127.0.0.1');
    expect(await show('unix_socket_directories')).toBe('');
    const anonymous = new URL(postgresUrl(project.folder));
    anonymous.password = 'guess';
    await expect(withClient(anonymous.toString(), async () => undefined)).rejects.toThrow(
      /password authentication failed/,
    );
  });

  test('Set-up: the bundled PostgreSQL knows Vietnamese letters, whatever locales the machine has', async () => {
    const lower = await withClient(postgresUrl(project.folder), (client) =>
      client.query("SELECT lower('ĐẠI HỘI ƯỚC') AS text"),
    );
    expect(lower.rows[0]?.text).toBe('đại hội ước');
  });

  test('Set-up: a second start in the same folder names the cure and leaves the first alone', async () => {
    const second = project.start({ PORT: String(await freePort()) });
    expect(await second.ended).toBe(1);
    expect(second.output()).toMatch(/đang chạy trong thư mục này.*Ctrl-C/);
    expect(second.output()).toMatch(/already running in this folder.*Ctrl-C/);
    expect(await answers('/admin')).toBe(200);
  });

  test('Set-up: Ctrl-C stops server and database cleanly, exit code 0', async () => {
    await withClient(postgresUrl(project.folder), (client) =>
      client.query('CREATE TABLE kept AS SELECT 1 AS one'),
    );
    const database = postgresPid(project.folder);
    // Ctrl-C in a terminal reaches the whole group.
    process.kill(-(running?.pid ?? 0), 'SIGINT');
    expect(await running?.ended).toBe(0);
    expect(isAlive(database)).toBe(false);
    expect(existsSync(path.join(postgresHome(project.folder) ?? '', 'data', 'postmaster.pid'))).toBe(false);
    expect(await portIsSilent()).toBe(true);
  });

  test('Set-up: a second start keeps all data', async () => {
    await start();
    expect(await keptRows()).toBe(1);
  });

  test('Set-up: after kill -9 of launcher, server and database the next start recovers, data and all', async () => {
    const database = postgresPid(project.folder);
    const launcher = running?.pid ?? 0;
    for (const pid of [launcher, serverOf(launcher), database]) process.kill(pid, 'SIGKILL');
    await running?.ended;
    await until(portIsSilent);
    await start();
    expect(await keptRows()).toBe(1);
  });

  test('Set-up: a launcher that is killed takes its server along, and the next start takes the database over', async () => {
    const database = postgresPid(project.folder);
    process.kill(running?.pid ?? 0, 'SIGKILL');
    await until(portIsSilent);
    expect(isAlive(database)).toBe(true);
    await start();
    expect(isAlive(database)).toBe(false);
    expect(await keptRows()).toBe(1);
  });

  test('Set-up: the number in a postmaster.pid left over may be anybody’s, and nobody is harmed', async () => {
    const pidFile = path.join(postgresHome(project.folder) ?? '', 'data', 'postmaster.pid');
    process.kill(postgresPid(project.folder), 'SIGKILL');
    process.kill(running?.pid ?? 0, 'SIGKILL');
    await until(portIsSilent);
    const [, ...rest] = readFileSync(pidFile, 'utf8').split('\n');
    writeFileSync(pidFile, [String(process.pid), ...rest].join('\n'));
    await start();
    expect(await keptRows()).toBe(1);
  });

  test('Set-up: SIGTERM stops server and database cleanly, exit code 0', async () => {
    const database = postgresPid(project.folder);
    process.kill(running?.pid ?? 0, 'SIGTERM');
    expect(await running?.ended).toBe(0);
    expect(isAlive(database)).toBe(false);
    running = undefined;
  });

  test('Set-up: DATABASE_URL names the operator’s PostgreSQL, which is left running', async () => {
    await createDatabase('operators');
    await start({ DATABASE_URL: urlOf('operators') });
    expect(await answers('/admin')).toBe(200);
    process.kill(running?.pid ?? 0, 'SIGTERM');
    expect(await running?.ended).toBe(0);
    running = undefined;
    const tables = await withClient(urlOf('operators'), (client) =>
      client.query("SELECT 1 FROM pg_tables WHERE tablename = 'admin_users'"),
    );
    expect(tables.rowCount).toBe(1);
    await dropDatabase('operators');
  });
});
