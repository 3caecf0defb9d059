import type { Article } from './articles';

/**
 * When an item counts as a near copy of another one (article 7: originality). It is shown to the editor and never stands in
 * the way: whether it matters is his to judge. Percentages from 0 to 100.
 */
export const nearCopies = {
  article: 'Đ7' as Article,
  /** So alike must the titles be, … */
  titlePercent: 70,
  /** … or so much of the text must stand in the other one. */
  textPercent: 30,
  /** From here a sentence counts as found again, a few words changed. */
  sentencePercent: 60,
  /** So many are shown, the nearest first. */
  atMost: 10,
} as const;
