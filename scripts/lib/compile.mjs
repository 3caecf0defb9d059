import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { runToEnd } from './child.mjs';
import { ROOT } from './root.mjs';
import { Refusal, retellFileError, withProgress } from './say.mjs';
import { filesUnder, hashOf, panelSources, serverSources } from './sources.mjs';

const DIST = path.join(ROOT, 'dist');
const ENTRY = path.join(DIST, 'src', 'index.js');
const SERVER_STAMP = path.join(DIST, '.server-sources');
// Strapi empties this folder before it builds, so the stamp of an unfinished panel is gone with it.
const PANEL_STAMP = path.join(DIST, 'build', '.panel-sources');

/** The command line of an installed program. @param {string} file under node_modules */
export const program = (file) => path.join(ROOT, 'node_modules', file);

/** @param {string} stamp @param {string} hash */
const isCurrent = (stamp, hash) => existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;

/** @param {string} stamp @param {string} hash */
function record(stamp, hash) {
  try {
    writeFileSync(stamp, hash);
  } catch (error) {
    throw retellFileError(error, stamp);
  }
}

/** @returns {never} */
function refuseSources() {
  throw new Refusal(
    'Mã nguồn không biên dịch được: hãy sửa các lỗi ghi ở trên rồi chạy lại.',
    'The sources do not compile: correct the errors above and run again.',
  );
}

/**
 * Brings to dist what the compiler leaves behind (SQL, templates), and takes away what has no source any more: Strapi
 * would go on loading the content type of a folder that was deleted.
 */
export function completeDist() {
  const sources = new Set(serverSources());
  for (const file of sources) {
    if (/\.(ts|json)$/.test(file) || !file.startsWith('src/')) continue;
    mkdirSync(path.dirname(path.join(DIST, file)), { recursive: true });
    cpSync(path.join(ROOT, file), path.join(DIST, file));
  }
  for (const built of ['dist/src', 'dist/config'].flatMap(filesUnder)) {
    const source = built.replace(/^dist\//, '');
    if (!sources.has(source) && !sources.has(source.replace(/(\.js|\.js\.map|\.d\.ts)$/, '.ts'))) {
      rmSync(path.join(ROOT, built));
    }
  }
}

/** The compiler writes also what has faults, so until it succeeds dist is of no sources. */
function beginServer() {
  try {
    mkdirSync(DIST, { recursive: true });
    // Its memory of the last time says nothing about files that were taken from dist since.
    if (!existsSync(ENTRY)) rmSync(path.join(DIST, '.tsbuildinfo'), { force: true });
    writeFileSync(SERVER_STAMP, '');
  } catch (error) {
    throw retellFileError(error, DIST);
  }
}

/**
 * Compiles the server where its sources changed.
 * @returns {Promise<void>}
 * @throws {Refusal} on a fault in the sources
 */
export async function ensureServer() {
  const hash = hashOf(serverSources());
  if (isCurrent(SERVER_STAMP, hash) && existsSync(ENTRY)) return;
  await withProgress('Biên dịch máy chủ', 'Compiling the server', async () => {
    beginServer();
    const { code } = await runToEnd(
      process.execPath,
      [program('typescript/bin/tsc'), '-p', 'tsconfig.json'],
      { cwd: ROOT },
    );
    if (code !== 0) refuseSources();
    completeDist();
    record(SERVER_STAMP, hash);
  });
}

/**
 * Bundles the admin panel where its sources changed, and compiles the server where its own did.
 * @param {NodeJS.ProcessEnv} environment the portal's: the public address is written into the bundle
 * @returns {Promise<void>}
 * @throws {Refusal} on a fault in the sources
 */
export async function ensureBuilt(environment) {
  const settings = Object.entries(environment)
    .filter(([name, value]) => value && (name === 'PUBLIC_URL' || name.startsWith('STRAPI_ADMIN_')))
    .map(([name, value]) => `${name}=${value}`)
    .sort();
  const hash = hashOf(panelSources(), settings);
  if (isCurrent(PANEL_STAMP, hash)) return ensureServer();
  await withProgress('Dựng trang quản trị (1–2 phút)', 'Building the admin panel (1–2 minutes)', async () => {
    const serverHash = hashOf(serverSources());
    beginServer();
    // Strapi's command compiles the server too: it bundles the panel by the compiled settings.
    const { code } = await runToEnd(process.execPath, [program('@strapi/strapi/bin/strapi.js'), 'build'], {
      cwd: ROOT,
      // In any other mode Strapi bundles its guided tour.
      env: { ...environment, NODE_ENV: 'production' },
    });
    if (code !== 0) refuseSources();
    completeDist();
    record(SERVER_STAMP, serverHash);
    record(PANEL_STAMP, hash);
  });
}
