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

/** As a `tsquery` literal of PostgreSQL, whatever the diacritics; null where nothing is looked for. Pure. */
export function looseQuery({ sequences }: Asked): string | null {
  return joined(sequences.map(looseSequence));
}

/** What of it stands side by side and in this order, as people write words of several syllables; null: it is one word. Pure. */
export function nearQuery({ sequences }: Asked): string | null {
  const between = betweenOf(sequences);
  return between.length > 0 ? joined([...sequences.map(looseSequence), ...between]) : null;
}

/**
 * What was asked for as it was typed: whole words with their diacritics, side by side. Of columns that hold accented words.
 * Pure.
 */
export function exactQuery({ sequences }: Asked): string | null {
  const typed = sequences.map(({ words }) =>
    words.map(({ folded, accented }) => quoted(isAccented(accented) ? accented : folded)).join(' <-> '),
  );
  return joined([...typed, ...betweenOf(sequences.map(({ words }) => ({ words, open: false })))]);
}

/** The pairs of words where one sequence ends and the next begins. */
function betweenOf(sequences: readonly Sequence[]): string[] {
  return sequences.slice(1).map(({ words, open }, index) => {
    const before = sequences[index]?.words.at(-1)?.folded ?? '';
    const mark = open && words.length === 1 ? ':*' : '';
    return `${quoted(pairOf(before, words[0]?.folded ?? ''))}${mark}`;
  });
}

/** Items that have this key. */
export const keyQuery = (key: string): string => quoted(key);

export function joined(conditions: readonly string[]): string | null {
  return conditions.length > 0 ? conditions.map((condition) => `(${condition})`).join(' & ') : null;
}

function looseSequence({ words, open }: Sequence): string {
  const folded = words.map((word) => word.folded);
  const mark = (index: number) => (open && index === folded.length - 1 ? ':*' : '');
  if (folded.length === 1) return `${quoted(folded[0] ?? '')}${mark(0)}`;
  const pairs = folded
    .slice(1)
    .map((word, index) => `${quoted(pairOf(folded[index] ?? '', word))}${mark(index + 1)}`);
  if (folded.length === 2) return pairs.join('');
  const inOrder = folded.map((word, index) => `${quoted(word)}${mark(index)}`).join(' <-> ');
  return `${pairs.join(' & ')} & (${inOrder})`;
}
