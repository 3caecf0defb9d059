import type { Text } from '../../../../../regulation';
import { onOneLine } from './notice-words';
import type { SealedContent, SealedValue } from './seal';

/** What stands in place of an erased item's title, wherever people met it. */
export function erasedTitle(decision: string): string {
  return `(đã xóa theo quyết định ${onOneLine(decision)})`;
}

/** A file as a revision names it: the SHA-256 of its bytes, in hex, and the name that people gave it. */
export interface NamedFile {
  sha256: string;
  name: string;
}

/** Every file of some revisions, each once. */
export function filesIn(contents: readonly SealedContent[]): NamedFile[] {
  const found = new Map<string, NamedFile>();
  const visit = (value: SealedValue | undefined): void => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const item of value) visit(item);
      return;
    }
    const { sha256, name } = value;
    if (typeof sha256 === 'string' && typeof name === 'string')
      found.set(`${sha256}|${name}`, { sha256, name });
    for (const item of Object.values(value)) visit(item);
  };
  for (const { fields } of contents) visit(fields);
  return [...found.values()];
}

/** Shorter titles stand inside other words by chance. */
const shortestTitle = 8;

/** Which titles can be told from other words in a text, as texts name items: on one line. Longest first. */
export function tellingTitles(titles: readonly string[]): string[] {
  const unique = [...new Set(titles.map(onOneLine))].filter((title) => [...title].length >= shortestTitle);
  return unique.sort((one, other) => other.length - one.length);
}

/** A text in both languages with some titles replaced. */
export function withoutTitles(text: Text, titles: readonly string[], instead: string): Text {
  const clean = (words: string) => titles.reduce((rest, title) => rest.replaceAll(title, instead), words);
  return { vi: clean(text.vi), en: clean(text.en) };
}
