/** Characters that no line of a form, a file or a mail may hold: controls, line separators, halves of a surrogate pair. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u;

/** The longest name or decision number, in characters. */
export const MAX_TEXT = 200;

/** Whether the text is one printable line. */
export function isOneLine(text: string): boolean {
  return !UNPRINTABLE.test(text);
}

/** The text as it is stored and compared: composed characters, no blanks around it. */
export function tidyText(text: string): string {
  return text.normalize('NFC').trim();
}
