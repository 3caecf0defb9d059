import { escaped } from '../../../../../common/html';
import { type Word, wordsOf } from './fold';
import type { Asked, Sequence } from './query';

/** A stretch of a text (UTF-16 units; `end` excluded). */
interface Span {
  start: number;
  end: number;
}

/** Of a longer text only the beginning is looked through, in UTF-16 units. */
const lookedThrough = 60_000;
/** An excerpt has about so many characters. */
const excerptLength = 260;
/** So much of it stands before the first hit. */
const before = 60;

/**
 * A text as HTML in which what was looked for is marked, diacritics or not: escaped, with no tags but `<mark>`. Pure.
 */
export function highlighted(text: string, asked: Asked): string {
  return marked(text, { start: 0, end: text.length }, hitsIn(text, asked));
}

/**
 * The part of some texts that tells most of what was looked for, as HTML like {@link highlighted}; the beginning of the
 * first text where nothing does. Pure.
 */
export function excerptOf(texts: readonly string[], asked: Asked): string {
  const found = texts
    .map((text) => text.slice(0, lookedThrough))
    .filter((text) => text.trim() !== '')
    .map((text) => ({ text, ...best(text, hitsIn(text, asked)) }));
  const [first, ...others] = found;
  if (!first) return '';
  const { text, hits, start } = others.reduce((one, other) => (other.score > one.score ? other : one), first);
  const span = atWords(text, { start, end: Math.min(start + excerptLength, text.length) });
  const [open, close] = [span.start > 0 ? '… ' : '', span.end < text.length ? ' …' : ''];
  return `${open}${marked(text, span, hits).replace(/\s+/g, ' ').trim()}${close}`;
}

/** Where what was looked for stands; stretches with nothing but space between them are one. */
function hitsIn(text: string, { sequences }: Asked): (Span & { sequence: number })[] {
  const words = wordsOf(text);
  const hits = words.flatMap((_, at) =>
    sequences.flatMap((sequence, index) => {
      const last = endOf(words, at, sequence);
      return last ? [{ start: words[at]?.start ?? 0, end: last.end, sequence: index }] : [];
    }),
  );
  return hits.sort((a, b) => a.start - b.start);
}

/** The last word of a sequence that begins at a word, or null where it does not. */
function endOf(words: readonly Word[], at: number, { words: sought, open }: Sequence): Word | null {
  const matches = sought.every(({ folded }, offset) => {
    const word = words[at + offset]?.folded;
    if (word === undefined) return false;
    return open && offset === sought.length - 1 ? word.startsWith(folded) : word === folded;
  });
  return matches ? (words[at + sought.length - 1] ?? null) : null;
}

/** The stretch of an excerpt's length with the most different sequences in it; the earliest of equals. */
function best(text: string, hits: readonly (Span & { sequence: number })[]) {
  let [score, start] = [0, 0];
  hits.forEach((hit, index) => {
    const from = Math.max(hit.start - before, 0);
    const within = new Set<number>();
    for (let next = index; next < hits.length; next += 1) {
      const other = hits[next];
      if (!other || other.end > from + excerptLength) break;
      within.add(other.sequence);
    }
    if (within.size > score) [score, start] = [within.size, from];
  });
  const latest = Math.max(text.length - excerptLength, 0);
  return { hits, score, start: Math.min(start, latest) };
}

/** Without the parts of words at its borders. */
function atWords(text: string, { start, end }: Span): Span {
  const from = start === 0 ? 0 : start + Math.max(text.slice(start, end).search(/\s/), 0);
  if (end === text.length) return { start: from, end };
  const cut = text.slice(from, end).search(/\s\S*$/);
  return { start: from, end: cut > 0 ? from + cut : end };
}

function marked(text: string, within: Span, hits: readonly Span[]): string {
  let html = '';
  let at = within.start;
  for (const span of together(text, hits)) {
    const [start, end] = [Math.max(span.start, at), Math.min(span.end, within.end)];
    if (start >= end) continue;
    html += `${escaped(text.slice(at, start))}<mark>${escaped(text.slice(start, end))}</mark>`;
    at = end;
  }
  return html + escaped(text.slice(at, within.end));
}

function together(text: string, hits: readonly Span[]): Span[] {
  const spans: Span[] = [];
  for (const { start, end } of hits) {
    const last = spans.at(-1);
    if (last && (start <= last.end || /^\s+$/.test(text.slice(last.end, start)))) {
      last.end = Math.max(last.end, end);
    } else spans.push({ start, end });
  }
  return spans;
}
