import { isAccented, wordsOf } from './fold';

/** Between two parts of an item: no phrase begins in one and ends in the other. */
const partGap = 10;
/** PostgreSQL knows no later place of a word. */
const lastPlace = 16_383;
/** And no more places of one word. */
const mostPlaces = 255;
/** Beyond this the words of a text are not indexed; PostgreSQL would refuse a vector of a megabyte. */
const mostBytes = 600_000;

/**
 * Two neighbours as one word: by it phrases are found in an index, without reading texts. The sign keeps pairs away from
 * what begins as a word does.
 */
export const pairOf = (first: string, second: string): string => `~${first} ${second}`;

/** A word as it stands in a literal of PostgreSQL; words hold neither quotes nor backslashes. */
export const quoted = (word: string): string => `'${word}'`;

/**
 * A `tsvector` of some parts, as PostgreSQL reads it: the folded words with their places, pairs of neighbours, and keys as
 * they are. Pure; for any text it is one that PostgreSQL takes.
 * @param accents whether words are also found as they are typed, diacritics included
 * @param keys words of their own, without a place
 */
export function vectorOf(
  parts: readonly string[],
  { accents = false, keys = [] }: { accents?: boolean; keys?: readonly string[] } = {},
): string {
  const places = new Map<string, number[]>();
  let bytes = 0;
  const add = (word: string, place: number | null): void => {
    const known = places.get(word);
    bytes += known ? 4 : Buffer.byteLength(word) + 8;
    const at = known ?? [];
    if (place !== null && place <= lastPlace && at.length < mostPlaces) at.push(place);
    places.set(word, at);
  };
  for (const key of keys) add(key, null);
  let place = 0;
  for (const part of parts) {
    let before: string | null = null;
    for (const { folded, accented } of wordsOf(part)) {
      if (bytes > mostBytes) return literal(places);
      place += 1;
      add(folded, place);
      if (accents && isAccented(accented)) add(accented, place);
      if (before !== null) add(pairOf(before, folded), null);
      before = folded;
    }
    place += partGap;
  }
  return literal(places);
}

function literal(places: ReadonlyMap<string, readonly number[]>): string {
  return [...places]
    .map(([word, at]) => (at.length > 0 ? `${quoted(word)}:${at.join(',')}` : quoted(word)))
    .join(' ');
}
