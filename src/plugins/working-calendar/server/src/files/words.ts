import type { CalendarRow } from '../domain';

/** A code of the calendar, and how people write it. */
export interface Words<Code extends string> {
  /** What is written into a file. */
  shown: Readonly<Record<Code, string>>;
  /** The code that a word stands for, however it is spelled; null: unknown. */
  codeOf(word: string): Code | null;
}

/**
 * What remains of a word when case, blanks, punctuation and accents do not count, so that `Làm bù`, `làm  bù`, `LÀM BÙ`
 * and `lam-bu` are one.
 */
export function folded(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Builds the words for some codes: the one shown, the code itself, and others that mean the same. */
export function wordsFor<Code extends string>(
  entries: readonly { code: Code; shown: string; also: readonly string[] }[],
): Words<Code> {
  const codes = new Map(
    entries.flatMap(({ code, shown, also }) =>
      [shown, code, ...also].map((word): [string, Code] => [folded(word), code]),
    ),
  );
  return {
    shown: Object.fromEntries(entries.map(({ code, shown }) => [code, shown])) as Record<Code, string>,
    codeOf: (word) => codes.get(folded(word)) ?? null,
  };
}

export const KINDS = wordsFor<CalendarRow['kind']>([
  { code: 'day-off', shown: 'Ngày nghỉ', also: ['Nghỉ'] },
  { code: 'make-up', shown: 'Làm bù', also: ['Ngày làm bù', 'Đi làm bù', 'Make-up day'] },
]);

export const REASONS = wordsFor<CalendarRow['reason']>([
  { code: 'holiday', shown: 'Nghỉ lễ', also: ['Lễ', 'Nghỉ lễ, tết', 'Lễ, tết', 'Public holiday'] },
  { code: 'in-lieu', shown: 'Nghỉ bù', also: ['Day off in lieu'] },
  { code: 'swapped', shown: 'Hoán đổi', also: ['Nghỉ hoán đổi', 'Swap'] },
  { code: 'local', shown: 'Địa phương', also: ['Nghỉ theo quyết định của địa phương'] },
]);

export const STATUSES = wordsFor<CalendarRow['status']>([
  { code: 'decided', shown: 'Đã quyết định', also: [] },
  { code: 'provisional', shown: 'Dự kiến', also: [] },
]);
