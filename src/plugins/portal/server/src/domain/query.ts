import { isAccented, type Word, wordsOf } from './fold';
import { pairOf, quoted } from './vector';

/** Words that stand next to each other in this order; one word is a sequence, too. */
export interface Sequence {
  readonly words: readonly Pick<Word, 'folded' | 'accented'>[];
  /** The last word may go on: it is still being typed. */
  readonly open: boolean;
}

/** What is looked for; all sequences must be there. */
export interface Asked {
  sequences: readonly Sequence[];
}

/** One or two letters begin a large part of all words; they count as a word. */
const fewestOfPrefix = 2;

/**
 * Reads what somebody typed. Words in any order; what stands in quotation marks, and what is joined by signs as `12/QĐ-UBND`
 * is, in this order and side by side; the last word as the beginning of one, unless its quotation ended. Pure; any text
 * has an answer.
 */
export function askedBy(text: string): Asked {
  const parts = text.split(/["“”„«»]/);
  const sequences = parts.flatMap((part, index) => {
    const isQuoted = index % 2 === 1;
    const chunks = (isQuoted ? [part] : part.split(/\s+/)).map(wordsOf).filter(({ length }) => length > 0);
    const isLast = index === parts.length - 1;
    return chunks.map((found, at) => {
      const words = found.map(({ folded, accented }) => ({ folded, accented }));
      return { words, open: isLast && at === chunks.length - 1 && mayGoOn(words) };
    });
  });
  return { sequences: distinct(sequences) };
}

const mayGoOn = (words: Sequence['words']): boolean => (words.at(-1)?.folded.length ?? 0) >= fewestOfPrefix;

function distinct(sequences: readonly Sequence[]): Sequence[] {
  const known = new Map(sequences.map((sequence) => [JSON.stringify(sequence), sequence]));
  return [...known.values()];
}

/** A question as PostgreSQL reads it, in two literals of `tsquery`. */
export interface Query {
  /** What an index answers at little cost. */
  index: string;
  /** What is looked at in each hit besides: longer sequences word by word; null: nothing. */
  check: string | null;
}

/** Whole words, whatever the diacritics; null where nothing is looked for. Pure. */
export const wholeQuery = ({ sequences }: Asked): Query | null => queryOf(sequences.map(closed), []);

/** The same with the last word as the beginning of one; null where it ended. Pure. */
export const openQuery = ({ sequences }: Asked): Query | null =>
  sequences.some(({ open }) => open) ? queryOf(sequences, []) : null;

/** Whole words, side by side as people write words of several syllables; null: it is one word. Pure. */
export function nearQuery({ sequences }: Asked): Query | null {
  const between = betweenOf(sequences);
  return between.length > 0 ? queryOf(sequences.map(closed), between) : null;
}

/**
 * What was asked for as it was typed: whole words with their diacritics, side by side. Of columns that hold accented words.
 * Pure.
 */
export function exactQuery({ sequences }: Asked): Query | null {
  const typed = sequences.map(({ words }) =>
    words.map(({ folded, accented }) => quoted(isAccented(accented) ? accented : folded)).join(' <-> '),
  );
  const index = joined([...typed, ...betweenOf(sequences)]);
  return index === null ? null : { index, check: null };
}

/** Items that have this key. Pure. */
export const keyQuery = (key: string): string => quoted(key);

/** All of some conditions; null where there are none. Pure. */
export function joined(conditions: readonly string[]): string | null {
  return conditions.length > 0 ? conditions.map((condition) => `(${condition})`).join(' & ') : null;
}

const closed = ({ words }: Sequence): Sequence => ({ words, open: false });

function queryOf(sequences: readonly Sequence[], further: readonly string[]): Query | null {
  const index = joined([...sequences.map(indexed), ...further]);
  return index === null ? null : { index, check: joined(sequences.flatMap(checked)) };
}

/** The pairs of words where one sequence ends and the next begins. */
const betweenOf = (sequences: readonly Sequence[]): string[] =>
  sequences.slice(1).map(({ words }, index) => {
    const before = sequences[index]?.words.at(-1)?.folded ?? '';
    return quoted(pairOf(before, words[0]?.folded ?? ''));
  });

/** A sequence as the index knows it: a word, or each pair of neighbours. */
function indexed({ words, open }: Sequence): string {
  const folded = words.map((word) => word.folded);
  const end = open ? ':*' : '';
  if (folded.length === 1) return `${quoted(folded[0] ?? '')}${end}`;
  const pairs = folded.slice(1).map((word, index) => quoted(pairOf(folded[index] ?? '', word)));
  return `${pairs.join(' & ')}${end}`;
}

/** Pairs may stand apart from each other: of three words and more their places are compared. */
function checked({ words, open }: Sequence): string[] {
  if (words.length < 3) return [];
  return [`${words.map(({ folded }) => quoted(folded)).join(' <-> ')}${open ? ':*' : ''}`];
}
