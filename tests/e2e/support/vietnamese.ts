import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/**
 * A syllable as Vietnamese spells it without any mark: level tone, so that it does not end in c, ch, p or t. Whatever else
 * is written in plain Latin letters is no Vietnamese word.
 */
const ONSET =
  '(?:[bdhlmnrstvx]|c(?![eiy])|k(?=[eiy])|gh(?=[ei])|ngh(?=[ei])|g(?![e])|ng(?![ei])|ch|gi|kh|nh|ph|qu|th|tr)?';
const RHYME = [
  '[aeiouy]|[iu]a|ai|ao|au|ay|eo|iu|oi|ui|uy|o[ae]|oai|oay|oao|oeo|uyu|uya',
  'a(?:m|nh?|ng)|e(?:m|ng?)|i(?:m|nh?)|o(?:m|ng?)|oong|u(?:m|ng?)',
  'oa(?:m|nh?|ng)|oen|uynh?',
].join('|');
const SYLLABLE = new RegExp(`^${ONSET}(?:${RHYME})$`);

const WORD = /\p{L}[\p{L}\p{M}]*/gu;
const PLAIN = /^[a-z]{2,}$/i;

/** What names a thing to machines and is the same in every language. */
const NAMES = [
  /https?:\/\/\S*/g,
  /[\w.+-]+@[\w.-]+/g,
  /\S+\.(?:pdf|jpe?g|png|svg|csv|ics|xlsx|docx|html)\b/gi,
  // Numbers of documents, of reports, of items; seals.
  /\d+\/(?:\d{4}\/)?[\p{Lu}-]+(?:-[\p{Lu}]+)*/gu,
  /\b[a-z0-9]{24}\b/g,
  /\bv\d+:[0-9a-f]+…/g,
  // The letters in the round mark of an account.
  /\b(?!ID\b)[A-Z]{2}\b/g,
];

/** Words of a page that are not Vietnamese, each once, in the letters in which they stand there. */
export function foreignWords(text: string, allowed: ReadonlySet<string>): string[] {
  const plain = NAMES.reduce((rest, name) => rest.replace(name, ' '), text);
  const words = plain.match(WORD) ?? [];

  return [...new Set(words)].filter(
    (word) => PLAIN.test(word) && !SYLLABLE.test(word.toLowerCase()) && !allowed.has(word.toLowerCase()),
  );
}

const STRAPI = path.resolve(__dirname, '..', '..', '..', 'node_modules', '@strapi');
const FOLDERS = ['dist/admin/translations', 'dist/admin/admin/src/translations'];

/** Whole messages of Strapi's panel as it ships them in English, without those that are filled in. */
export function englishMessages(): ReadonlySet<string> {
  const files = readdirSync(STRAPI)
    .flatMap((name) => FOLDERS.map((folder) => path.join(STRAPI, name, folder, 'en.json.js')))
    .filter(existsSync);
  const messages = files.flatMap((file) => {
    const shipped = require(file) as Record<string, unknown> & { default?: Record<string, unknown> };

    return Object.values(shipped.default ?? shipped);
  });

  return new Set(
    messages.filter(
      (message): message is string => typeof message === 'string' && /^[^{}<>]{3,}$/.test(message),
    ),
  );
}
