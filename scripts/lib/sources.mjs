import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from './root.mjs';

/**
 * All files under a folder or, where it names one, that file.
 * @param {string} place relative to the project
 * @returns {string[]} relative to the project, with forward slashes, sorted
 */
export function filesUnder(place) {
  const absolute = path.join(ROOT, place);
  if (!existsSync(absolute)) return [];
  if (statSync(absolute).isFile()) return [place];
  return readdirSync(absolute, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      path
        .relative(ROOT, path.join(entry.parentPath ?? entry.path, entry.name))
        .split(path.sep)
        .join('/'),
    )
    .sort();
}

/** @param {string} file */
const isOfPanel = (file) => /^src\/(admin|plugins\/[^/]+\/admin)\//.test(file);

/** What the server is compiled from. */
export const serverSources = () =>
  ['config', 'src', 'tsconfig.json', 'package-lock.json']
    .flatMap(filesUnder)
    .filter((file) => !isOfPanel(file));

/**
 * What the panel is bundled from: its own files, those outside that it may import, and the settings that Strapi writes
 * into it.
 */
export const panelSources = () =>
  ['src', 'config/admin.ts', 'config/plugins.ts', 'config/server.ts', 'package-lock.json']
    .flatMap(filesUnder)
    .filter(
      (file) =>
        isOfPanel(file) ||
        !file.startsWith('src/') ||
        /^src\/(common|regulation|plugins\/[^/]+\/(package\.json|server\/src\/domain\/))/.test(file),
    );

/**
 * One hash of files, names and contents, and of settings.
 * @param {string[]} files relative to the project
 * @param {string[]} [settings]
 * @returns {string}
 */
export function hashOf(files, settings = []) {
  const hash = createHash('sha256');
  for (const file of files)
    hash
      .update(`${file}\0`)
      .update(readFileSync(path.join(ROOT, file)))
      .update('\0');
  return hash.update(settings.join('\0')).digest('hex');
}
