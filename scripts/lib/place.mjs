import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { copyPostgresTo, packagedPostgres } from './postgres-binaries.mjs';
import { DATA, ROOT } from './root.mjs';
import { Refusal, retellFileError } from './say.mjs';

/**
 * Where a PostgreSQL of ours lives.
 * @typedef {object} Place
 * @property {string} home its folder: `data/`, `cluster.json`, `postgres.log`
 * @property {string} binaries the folder with bin/, lib/, share/
 * @property {{ uid: number, gid: number } | undefined} owner the user it runs as, where that is not the present one
 */

/** PostgreSQL refuses to run as root, and its user may not enter root's folders: so root's clusters live here. */
const SHELF = '/var/lib/commune-portal';
const isRoot = () => process.getuid?.() === 0;

/** @param {string} name */
function userNamed(name) {
  try {
    const id = (/** @type {string} */ flag) =>
      Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}

/** The user that runs PostgreSQL for root: `postgres`, made where the machine lacks it. */
function postgresUser() {
  const existing = userNamed('postgres');
  if (existing) return existing;
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], {
      stdio: 'ignore',
    });
  } catch {
    // Slim images have no useradd; the sentence below says what to do.
  }
  const made = userNamed('postgres');
  if (made) return made;
  throw new Refusal(
    'PostgreSQL không chạy được bằng root và máy này không có người dùng "postgres": hãy tạo người dùng đó, hoặc chạy bằng tài khoản thường.',
    'PostgreSQL does not run as root and this machine has no user "postgres": create it, or run as an ordinary user.',
  );
}

/**
 * @template T
 * @param {string} folder
 * @param {() => T} write
 */
function writing(folder, write) {
  try {
    return write();
  } catch (error) {
    throw retellFileError(error, folder);
  }
}

/** @param {string} home @returns {Place} */
function onShelf(home) {
  return writing(SHELF, () => {
    mkdirSync(home, { recursive: true, mode: 0o711 });
    return { home, binaries: copyPostgresTo(SHELF), owner: postgresUser() };
  });
}

/**
 * Root's place for this project. A note in `.data/` leads there, so that a project that was moved keeps its data; one
 * that was copied gets a place of its own, or two portals would write into one database.
 */
function shelfHome() {
  const note = path.join(DATA, 'postgres.location');
  const noted = existsSync(note) ? readFileSync(note, 'utf8').trim() : undefined;
  const projectOf = (/** @type {string} */ home) => readFileSync(path.join(home, 'project'), 'utf8').trim();
  const usable = noted && existsSync(path.join(noted, 'project'));
  const copied =
    usable &&
    projectOf(noted) !== ROOT &&
    existsSync(path.join(projectOf(noted), '.data', 'postgres.location'));
  const hash = createHash('sha256').update(ROOT).digest('hex').slice(0, 16);
  const home = usable && !copied ? noted : path.join(SHELF, hash);
  const place = onShelf(home);
  writing(home, () => writeFileSync(path.join(home, 'project'), `${ROOT}\n`));
  writing(DATA, () => writeFileSync(note, `${home}\n`));
  return place;
}

/**
 * The place of this project's own PostgreSQL.
 * @returns {Place}
 * @throws {Refusal} where nothing can be written there
 */
export function projectPlace() {
  const home = path.join(DATA, 'postgres');
  const cluster = path.join(home, 'data');
  if (isRoot() && !existsSync(cluster)) return shelfHome();
  writing(DATA, () => mkdirSync(home, { recursive: true, mode: 0o700 }));
  const { uid, gid } = statSync(existsSync(cluster) ? cluster : home);
  // An ordinary user made it and root starts it now: it goes on belonging to, and running as, that user.
  return { home, binaries: packagedPostgres().folder, owner: isRoot() ? { uid, gid } : undefined };
}

/** The folder under which throwaway places are made, and the prefix of their names. */
export function throwawayShelf() {
  return isRoot()
    ? path.join(SHELF, 'test-')
    : path.join(os.tmpdir(), `commune-portal-test-${process.getuid?.() ?? ''}-`);
}

/**
 * A place for a PostgreSQL that is removed after use.
 * @param {string} [home] an existing one; otherwise a new one is made
 * @returns {Place}
 */
export function throwawayPlace(home) {
  const shelf = path.dirname(throwawayShelf());
  const folder = writing(shelf, () => {
    mkdirSync(shelf, { recursive: true, mode: 0o755 });
    return home ?? mkdtempSync(throwawayShelf());
  });
  if (!isRoot()) return { home: folder, binaries: packagedPostgres().folder, owner: undefined };
  chmodSync(folder, 0o711);
  return onShelf(folder);
}
