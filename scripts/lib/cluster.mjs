import { randomBytes } from 'node:crypto';
import {
  appendFileSync,
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { setTimeout as sleep } from 'node:timers/promises';
import { runToEnd } from './child.mjs';
import { connect } from './database.mjs';
import { freePort } from './ports.mjs';
import { Refusal, retellFileError } from './say.mjs';

/** @typedef {import('./place.mjs').Place} Place */
/** @typedef {{ password: string, port: number }} Settings */

/** The database of the portal inside a cluster of ours. */
export const DATABASE = 'portal';

/**
 * PostgreSQL needs none of the operator's environment, and a locale that the machine lacks would stop it.
 * @param {Place} place
 */
const surroundings = (place) => ({
  cwd: place.home,
  env: {
    PATH: process.env.PATH ?? '',
    LC_ALL: 'C',
    ...(process.env.SystemRoot && { SystemRoot: process.env.SystemRoot }),
  },
  quiet: true,
  ...(place.owner ?? {}),
});

/** @param {Place} place @param {string} program @param {string[]} args */
const run = (place, program, args) =>
  runToEnd(
    path.join(place.binaries, 'bin', process.platform === 'win32' ? `${program}.exe` : program),
    args,
    surroundings(place),
  );

/** @param {Place} place */
const dataOf = (place) => path.join(place.home, 'data');
/** @param {Place} place */
const logOf = (place) => path.join(place.home, 'postgres.log');

/** @param {Place} place @returns {Settings} */
const settingsOf = (place) => JSON.parse(readFileSync(path.join(place.home, 'cluster.json'), 'utf8'));

/** @param {Place} place @param {Settings} settings */
function keep(place, settings) {
  writeFileSync(path.join(place.home, 'cluster.json'), JSON.stringify(settings), { mode: 0o600 });
}

/** @param {Settings} settings @param {string} database */
const urlOf = ({ password, port }, database) =>
  `postgresql://postgres:${password}@127.0.0.1:${port}/${database}`;

/** @param {Place} place @param {string} output @returns {Refusal} */
function cannotStart(place, output) {
  return new Refusal(
    `PostgreSQL đi kèm không khởi động được: hãy xem ${logOf(place)}, hoặc đặt DATABASE_URL trong .env để dùng máy chủ khác.`,
    `The bundled PostgreSQL does not start: see ${logOf(place)}, or set DATABASE_URL in .env to use another server. ${output.trim()}`,
    output,
  );
}

/**
 * Makes the cluster's files. The locale is PostgreSQL's own, so that letters sort and change case alike everywhere,
 * whatever locales the machine has: with plain C, "Đ" would have no small letter and search would miss it.
 * @param {Place} place
 * @param {string[]} extraSettings
 */
async function initialise(place, extraSettings) {
  const unfinished = path.join(place.home, 'data.unfinished');
  const passwordFile = path.join(place.home, 'password');
  const password = randomBytes(24).toString('base64url');
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (place.owner)
    for (const file of [unfinished, passwordFile]) chownSync(file, place.owner.uid, place.owner.gid);
  const { code, output } = await run(place, 'initdb', [
    `--pgdata=${unfinished}`,
    `--pwfile=${passwordFile}`,
    '--username=postgres',
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--lc-messages=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
  ]);
  rmSync(passwordFile, { force: true });
  if (code !== 0) throw cannotStart(place, output);
  appendFileSync(path.join(unfinished, 'postgresql.conf'), "\ninclude 'portal.conf'\n");
  writeFileSync(path.join(unfinished, 'settings.conf'), extraSettings.map((line) => `${line}\n`).join(''));
  keep(place, { password, port: 0 });
  renameSync(unfinished, dataOf(place));
}

/**
 * Whether the process is the PostgreSQL of this folder. A number left in postmaster.pid may meanwhile be anybody's.
 * @param {Place} place
 * @param {number} pid
 * @returns {Promise<boolean>}
 */
async function isOurPostgres(place, pid) {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ESRCH') return false;
  }
  try {
    // PostgreSQL works in its data folder, and nothing else does.
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(dataOf(place));
  } catch {
    const client = await connect(urlOf(settingsOf(place), 'postgres')).catch(() => undefined);
    await client?.end();
    return client !== undefined;
  }
}

/**
 * The process number of the running PostgreSQL of this place.
 * @param {Place} place
 * @returns {Promise<number | undefined>}
 */
async function runningPid(place) {
  const file = path.join(dataOf(place), 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  return pid > 0 && (await isOurPostgres(place, pid)) ? pid : undefined;
}

/**
 * Stops the PostgreSQL of a place, if one runs: cleanly, or without waiting for its clients to agree.
 * @param {Place} place
 * @returns {Promise<void>}
 */
export async function stopCluster(place) {
  if ((await runningPid(place)) === undefined) return;
  for (const mode of ['fast', 'immediate']) {
    const { code } = await run(place, 'pg_ctl', ['stop', '-D', dataOf(place), '-m', mode, '-w', '-t', '30']);
    if (code === 0) return;
  }
}

/**
 * The address of the place's PostgreSQL where it is running already.
 * @param {Place} place
 * @returns {Promise<string | undefined>}
 */
export async function runningUrl(place) {
  return (await runningPid(place)) === undefined ? undefined : urlOf(settingsOf(place), DATABASE);
}

/** @param {Place} place @param {string} version the packaged one, for example 17.10 */
function refuseOtherVersion(place, version) {
  const made = readFileSync(path.join(dataOf(place), 'PG_VERSION'), 'utf8').trim();
  if (made === version.split('.')[0]) return;
  throw new Refusal(
    `Dữ liệu trong ${place.home} thuộc PostgreSQL ${made}, bản đi kèm là ${version}: hãy dùng PostgreSQL ${made} qua DATABASE_URL, hoặc chuyển dữ liệu bằng pg_dump.`,
    `The data in ${place.home} are of PostgreSQL ${made}, the bundled one is ${version}: use a PostgreSQL ${made} by DATABASE_URL, or move the data with pg_dump.`,
  );
}

/**
 * Names a process that cannot be in a postmaster.pid left over: its number may by now be a stranger's, and PostgreSQL
 * would take that one for itself. The rest of the file stays: by it PostgreSQL sees whether its memory is still in use.
 * @param {Place} place
 */
function disownPidFile(place) {
  const file = path.join(dataOf(place), 'postmaster.pid');
  if (!existsSync(file)) return;
  const [, ...rest] = readFileSync(file, 'utf8').split('\n');
  writeFileSync(file, ['2147483647', ...rest].join('\n'));
}

/** @param {Place} place */
function prepareLog(place) {
  const log = logOf(place);
  if (existsSync(log) && statSync(log).size > 5_000_000) rmSync(log);
  appendFileSync(log, '', { mode: 0o600 });
  if (place.owner) chownSync(log, place.owner.uid, place.owner.gid);
}

/** @param {Settings} settings */
async function createDatabase(settings) {
  const client = await connect(urlOf(settings, 'postgres'));
  try {
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
    if (!rowCount) await client.query(`CREATE DATABASE ${DATABASE}`);
  } finally {
    await client.end();
  }
}

/**
 * Starts the PostgreSQL of a place, making it first where there is none. It listens on 127.0.0.1 only, on a free port,
 * with a random password, and outlives this process: whoever starts it stops it.
 * @param {Place} place
 * @param {{ version: string, extraSettings?: string[] }} options version: of the binaries; extraSettings: lines of postgresql.conf
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>} url: of the portal's database
 * @throws {Refusal} where it cannot be made or started
 */
export async function startCluster(place, { version, extraSettings = [] }) {
  try {
    if (existsSync(dataOf(place))) refuseOtherVersion(place, version);
    else await initialise(place, extraSettings);
    // Left over by a start that was killed: it may have other settings, so it is not taken over.
    await stopCluster(place);
    disownPidFile(place);
    const settings = settingsOf(place);
    settings.port = await freePort(settings.port);
    keep(place, settings);
    const conf = path.join(dataOf(place), 'portal.conf');
    writeFileSync(
      conf,
      `listen_addresses = '127.0.0.1'\nport = ${settings.port}\nunix_socket_directories = ''\ninclude 'settings.conf'\n`,
    );
    chmodSync(conf, 0o644);
    prepareLog(place);
    await launch(place);
    await createDatabase(settings);
    return { url: urlOf(settings, DATABASE), stop: () => stopCluster(place) };
  } catch (error) {
    throw retellFileError(error, place.home);
  }
}

/** @param {Place} place */
async function launch(place) {
  const args = ['start', '-D', dataOf(place), '-l', logOf(place), '-w', '-t', '60'];
  let result = await run(place, 'pg_ctl', args);
  // The children of a PostgreSQL that was killed hold its memory for a moment after it.
  for (let attempt = 0; attempt < 5 && result.code !== 0; attempt += 1) {
    await sleep(1000);
    result = await run(place, 'pg_ctl', args);
  }
  if (result.code !== 0) throw cannotStart(place, result.output);
}
