import type { Fields } from './fields';
import { blockLines } from './plain-text';
import type { SealedValue } from './seal';

type Values = { readonly [name: string]: SealedValue };

const wordsOnly = { picture: () => '', link: (words: string) => words };

/**
 * What somebody wrote in a revision, as plain text with a line for each paragraph: long texts, rich texts and blocks, in
 * components too. Left out are private fields, and short strings (names, offices, numbers): those are the same in
 * what has nothing to do with each other. Pure.
 * @param leftOut top-level fields that are told elsewhere, as the title is
 */
export function proseOf(values: Values, fields: Fields, leftOut: ReadonlySet<string> = new Set()): string {
  return Object.entries(fields)
    .filter(([name, field]) => !field.private && !leftOut.has(name))
    .flatMap(([name, field]) => linesOf(values[name], field))
    .filter((line) => line.trim() !== '')
    .join('\n');
}

function linesOf(value: SealedValue | undefined, field: Fields[string]): string[] {
  if (value === null || value === undefined) return [];
  switch (field.type) {
    case 'text':
    case 'richtext':
      return typeof value === 'string' ? [value] : [];
    case 'blocks':
      return blockLines(value, wordsOnly);
    case 'component':
      return partsOf(value).map((part) => proseOf(part, field.fields ?? {}));
    case 'dynamiczone':
      return partsOf(value).map((part) => proseOf(part, field.components?.[String(part.__component)] ?? {}));
    default:
      return [];
  }
}

/** One component or several, as several. */
export function partsOf(value: SealedValue | undefined): Values[] {
  const parts = Array.isArray(value) ? value : [value];
  return parts.filter(
    (part): part is { [key: string]: SealedValue } =>
      typeof part === 'object' && part !== null && !Array.isArray(part),
  );
}

/**
 * The words that a title is made of, those of private fields left out. Empty where it names figures only, as "results
 * until May 2026": such titles are alike by design. Pure.
 * @param pattern how items of the type are named, each `{field}` in its place
 */
export function titleWordsOf(values: Values, fields: Fields, pattern: string): string {
  return titleFields(pattern)
    .filter((name) => fields[name] && !fields[name].private && worded.has(fields[name].type))
    .map((name) => values[name])
    .filter((value) => typeof value === 'string')
    .join(' ');
}

const worded = new Set(['string', 'text']);

/** A field in the pattern of a type's title. */
const titlePlace = /\{(\w+)\}/g;

/** The fields that the title of a type names. */
export function titleFields(pattern: string): string[] {
  return [...pattern.matchAll(titlePlace)].flatMap(([, name]) => name ?? []);
}

/** The title of one item: the pattern of its type with the words of each field in its place. */
export function titleOf(pattern: string, wordsOf: (field: string) => string): string {
  return pattern.replace(titlePlace, (_place, field: string) => wordsOf(field));
}
