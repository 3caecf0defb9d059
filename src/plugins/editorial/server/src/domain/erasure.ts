import type { Text } from '../../../../../regulation';
import { onOneLine } from './notice-words';

/** What stands in place of an erased item's title, wherever people met it. */
export function erasedTitle(decision: string): string {
  return `(đã xóa theo quyết định ${onOneLine(decision)})`;
}

/** The same, where whoever asked took his question back. */
export const retractedTitle = '(người hỏi đã rút câu hỏi)';

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
