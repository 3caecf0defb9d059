import { diffArrays } from 'diff';

/** A piece of a comparison: in both, only in the older, or only in the newer. */
export interface Piece {
  text: string;
  op: 'same' | 'added' | 'removed';
}

/** Beyond so many differences word by word, texts are compared line by line, and beyond that as wholes. */
const mostDifferences = 2000;

const words = /\s+|[\p{L}\p{M}\p{N}]+|[^\s\p{L}\p{M}\p{N}]/gu;
const lines = /[^\n]*\n|[^\n]+/g;

/**
 * How one text became another, word by word. Pure. What is `same` or `removed` put together is the older text, what is
 * `same` or `added` the newer; the other way round it gives the same pieces with the two exchanged. Of each change the
 * removed part comes first.
 */
export function comparedWords(older: string, newer: string): Piece[] {
  return (
    comparedTokens(older.match(words) ?? [], newer.match(words) ?? []) ??
    comparedTokens(older.match(lines) ?? [], newer.match(lines) ?? []) ??
    change(older, newer)
  );
}

/**
 * As {@link comparedWords}, of texts that are cut already: a token is never cut again. Null where they differ in too many.
 */
export function comparedTokens(older: readonly string[], newer: readonly string[]): Piece[] | null {
  // Of several shortest ways the library takes one; always asked in one order, it is the same one both ways.
  const exchanged = older.join('') > newer.join('');
  const [from, to] = exchanged ? [newer, older] : [older, newer];
  const found = diffArrays([...from], [...to], { maxEditLength: mostDifferences });
  if (!found) return null;
  const pieces = found.map(({ value, added, removed }): Piece => {
    const op = added ? (exchanged ? 'removed' : 'added') : exchanged ? 'added' : 'removed';
    return { text: value.join(''), op: added || removed ? op : 'same' };
  });
  return gathered(pieces);
}

function change(removed: string, added: string): Piece[] {
  const pieces: Piece[] = [
    { text: removed, op: 'removed' },
    { text: added, op: 'added' },
  ];
  return pieces.filter(({ text }) => text !== '');
}

/** Changes with only space between them read as one. */
function gathered(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  let removed = '';
  let added = '';
  pieces.forEach(({ text, op }, index) => {
    const between = index > 0 && index < pieces.length - 1 && text.trim() === '' && !text.includes('\n');
    if (op === 'same' && !between) {
      result.push(...change(removed, added), { text, op });
      removed = '';
      added = '';
    }
    if (op === 'removed' || (op === 'same' && between)) removed += text;
    if (op === 'added' || (op === 'same' && between)) added += text;
  });
  return [...result, ...change(removed, added)];
}
