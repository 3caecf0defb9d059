/** A piece of a text that is compared by itself. */
export interface Passage {
  /** How much of the text it is, in words. */
  words: number;
  /** What is compared of it. */
  key: string;
}

/** Shorter sentences ("Trân trọng cảm ơn.") are everybody's. */
const fewestWords = 6;
/** Longer ones are cut. */
const mostWords = 60;
/** Of a longer text so many passages are kept, evenly spread. */
const mostPassages = 200;

/**
 * A text as it is compared: lower case, without diacritics, only Latin letters and digits, one space between words. So
 * neither the typing method nor the locale of the database matters. Pure.
 */
export function folded(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('đ', 'd')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** The sentences of a text that are long enough to tell something, each once, folded. Pure. */
export function passagesOf(text: string): Passage[] {
  const keys = text.split(/\n+|(?<=[.!?…])\s+/).flatMap((sentence) => cut(folded(sentence).split(' ')));
  const passages = [...new Set(keys)].map((key) => ({ key, words: key.split(' ').length }));
  return spread(
    passages.filter(({ words }) => words >= fewestWords),
    mostPassages,
  );
}

/** At most so many of a list, evenly spread over it, in their order. Pure. */
export function spread<Item>(items: readonly Item[], most: number): Item[] {
  if (items.length <= most) return [...items];
  return Array.from({ length: most }, (_, index) => items[Math.floor((index * items.length) / most)] as Item);
}

function cut(words: readonly string[]): string[] {
  const pieces = Math.ceil(words.length / mostWords);
  const size = Math.ceil(words.length / pieces);
  return Array.from({ length: pieces }, (_, index) =>
    words.slice(index * size, (index + 1) * size).join(' '),
  );
}

/** Shingles of so many words are hashed; of so many neighbouring hashes the least is kept. */
const shingleWords = 4;
const windowShingles = 3;
/** Passages that share so many words in a row share a fingerprint (winnowing). */
export const sharedRun = shingleWords + windowShingles - 1;

/**
 * A few numbers by which texts with words in common are found: equal runs of words give equal ones, wherever they stand.
 * 32-bit integers, each once. Pure.
 */
export function fingerprintsOf(passages: readonly Pick<Passage, 'key'>[]): number[] {
  return [...new Set(passages.flatMap(({ key }) => winnowed(shinglesOf(key.split(' ')))))];
}

function shinglesOf(words: readonly string[]): number[] {
  const count = Math.max(words.length - shingleWords + 1, 0);
  return Array.from({ length: count }, (_, index) =>
    hashed(words.slice(index, index + shingleWords).join(' ')),
  );
}

function winnowed(hashes: readonly number[]): number[] {
  const windows = Math.max(hashes.length - windowShingles + 1, 0);
  return Array.from({ length: windows }, (_, index) =>
    Math.min(...hashes.slice(index, index + windowShingles)),
  );
}

/** FNV-1a, as a signed 32-bit integer, which is what the database holds. */
function hashed(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return hash | 0;
}
