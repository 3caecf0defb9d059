import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import mime from 'mime-types';
import type { Language } from '../../../../../common/refusal';
import { type Partials, parseTemplate, type Values } from '../domain/site/template';

/** A style sheet, script or picture of the site. */
export interface Asset {
  bytes: Buffer;
  type: string;
  /** Of its content. */
  tag: string;
}

/** The site's own files as they lie in `public/`: what a commune changes without a compiler. */
export interface SiteFiles {
  /** `pages/*.html`, by name. */
  templates: Partials;
  /** `words/<language>.json`: what the frame says. */
  words: Record<Language, Values>;
  /** `assets/**`, by path. */
  assets: ReadonlyMap<string, Asset>;
  /** Changes with any asset: it is part of their addresses. */
  version: string;
}

const folders = ['pages', 'words', 'assets'] as const;

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name))
    .sort();

const hashOf = (...parts: readonly (string | Buffer)[]): string => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('base64url').slice(0, 16);
};

/** @throws where a template or a list of words cannot be read, with the name of its file */
function read(root: string): SiteFiles {
  const within = (folder: (typeof folders)[number]) => {
    const base = path.join(root, folder);
    return filesIn(base).map((file) => ({
      name: path.relative(base, file).split(path.sep).join('/'),
      bytes: readFileSync(file),
    }));
  };
  const named = <Result>(name: string, act: () => Result): Result => {
    try {
      return act();
    } catch (error) {
      throw new Error(`${name}: ${error instanceof Error ? error.message : error}`);
    }
  };
  const templates = within('pages').map(({ name, bytes }) => [
    name.replace(/\.html$/, ''),
    named(`pages/${name}`, () => parseTemplate(bytes.toString('utf8'))),
  ]);
  const words = within('words').map(({ name, bytes }) => [
    name.replace(/\.json$/, ''),
    named(`words/${name}`, () => JSON.parse(bytes.toString('utf8'))),
  ]);
  const assets = within('assets').map(
    ({ name, bytes }) =>
      [
        name,
        {
          bytes,
          type: mime.contentType(path.extname(name)) || 'application/octet-stream',
          tag: hashOf(bytes),
        },
      ] as const,
  );
  return {
    templates: Object.fromEntries(templates),
    words: { vi: {}, en: {}, ...Object.fromEntries(words) },
    assets: new Map(assets),
    version: hashOf(...assets.flatMap(([name, { tag }]) => [name, tag])),
  };
}

/** How often, in milliseconds, it is looked whether a file was changed. */
const lookEvery = 1000;

/**
 * Gives the site's files; what is changed on disk is seen within a second, without a restart. `onFault` is told of files that
 * cannot be read, and those read before stay.
 * @throws where they cannot be read the first time
 */
export function siteFiles(root: string, onFault: (error: unknown) => void): () => SiteFiles {
  const stateOf = () =>
    folders
      .flatMap((folder) => filesIn(path.join(root, folder)))
      .map((file) => `${file} ${statSync(file).mtimeMs}`)
      .join('\n');
  let state = stateOf();
  let files = read(root);
  let looked = Date.now();
  return () => {
    if (Date.now() - looked < lookEvery) return files;
    looked = Date.now();
    try {
      const now = stateOf();
      if (now === state) return files;
      state = now;
      files = read(root);
    } catch (error) {
      onFault(error);
    }
    return files;
  };
}
