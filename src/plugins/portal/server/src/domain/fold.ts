/** A word of a text, and where it stands in it (UTF-16 units; `end` excluded). */
export interface Word {
  /** What is compared whatever the diacritics: `duong` of `Đường`; numbers without leading zeros. */
  folded: string;
  /** What is compared where somebody typed them: `đương` and the tone at its end, wherever its key put it (hòa, hoà). */
  accented: string;
  start: number;
  end: number;
}

const wordIn = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
/** Longer ones are no words; what is cut off is not looked for. */
const longestWord = 60;
/** Grave, acute, tilde, hook above, dot below. */
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;

/** The words of a text in their order. Pure; any text has an answer, and a word holds letters and figures alone. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(wordIn)) {
    const folded = foldedWord(match[0]);
    if (folded === '') continue;
    words.push({
      folded,
      accented: accentedWord(match[0]),
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return words;
}

/** The folded words of a text, one space between them. Pure. */
export const foldedText = (text: string): string =>
  wordsOf(text)
    .map(({ folded }) => folded)
    .join(' ');

function foldedWord(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll('đ', 'd')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/^0+(?=\d)/, '')
    .slice(0, longestWord);
}

function accentedWord(word: string): string {
  const letters = word.toLowerCase().normalize('NFD');
  const marks = letters.match(tones)?.join('') ?? '';
  return `${letters.replace(tones, '').normalize('NFC')}${marks}`.slice(0, longestWord);
}

/** Whether a word was typed with a diacritic or đ. Pure. */
export const isAccented = (word: string): boolean => /\p{M}|đ/u.test(word.toLowerCase().normalize('NFD'));
