import type { PublishedType } from '../../../../../regulation';
import { plainText } from './item-facts';
import type { SealedContent, SealedValue } from './seal';

/** What of a question is still to be seen to before its answer is public (provision R27). */
export interface AnswerFacts {
  receiptPast: boolean;
  answered: boolean;
  complaint: boolean;
  anonymous: boolean;
  askerAllows: boolean;
}

/** Who asked, where he is kept apart from the content. */
export interface KeptAsker {
  /** Name, telephone, addresses; nothing once that was erased. */
  identities: readonly string[];
  /** What he consented to be public, as the content says it; null: nobody is kept. */
  wish: string | null;
}

export const nobodyKept: KeptAsker = { identities: [], wish: null };

const noQuestion: AnswerFacts = {
  receiptPast: true,
  answered: true,
  complaint: false,
  anonymous: true,
  askerAllows: true,
};

/**
 * Of a question at an instant; for what is no question nothing is left to be seen to. What the asker wished and what the
 * content says of it must both allow what is shown: an editor may say less of him, never more.
 */
export function answerFacts(
  { answer }: PublishedType,
  { fields }: SealedContent,
  now: Date,
  asker: KeptAsker = nobodyKept,
): AnswerFacts {
  if (!answer) return noQuestion;
  const wishes = [plainText(fields[answer.wish.field]), ...(asker.wish === null ? [] : [asker.wish])];
  const named = wishes.every((wish) => wish === answer.wish.named);
  const shown = [...answer.shown, ...(named ? [] : [answer.shownAs])]
    .flatMap((field) => [wordsOf(fields[field]), wordsBeside(fields[field])])
    .join(' ');
  return {
    // Whether the time of receipt is there at all is another question: it starts the clock.
    receiptPast: !(new Date(plainText(fields[answer.receivedAt])) > now),
    answered: hasBegun(fields[answer.text]),
    complaint: answer.complaints.includes(plainText(fields[answer.category])),
    anonymous: ![...answer.asker.map((field) => plainText(fields[field])), ...asker.identities].some(
      (identity) => identifies(shown, identity),
    ),
    askerAllows: !wishes.includes(answer.wish.nothing),
  };
}

/** The field to which a question belongs, by documentId; null: it names none, or is no question. */
export function fieldOfQuestion({ answer }: PublishedType, { fields }: SealedContent): string | null {
  return (answer && plainText(fields[answer.field])) || null;
}

/** Whether somebody has begun to write the answer. */
export function isAnswerBegun({ answer }: PublishedType, { fields }: SealedContent): boolean {
  return answer !== undefined && hasBegun(fields[answer.text]);
}

const hasBegun = (text: SealedValue | undefined) => wordsOf(text).trim() !== '';

/** What of a block stands in the running text: a name may be half bold. */
function isInline(value: SealedValue): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return typeof value.text === 'string' || value.type === 'link';
}

/** The running text of a value. */
function wordsOf(value: SealedValue | undefined): string {
  if (value === null || value === undefined || typeof value === 'boolean') return '';
  if (Array.isArray(value)) return value.map(wordsOf).join(value.every(isInline) ? '' : ' ');
  if (typeof value === 'object') return wordsOf(value.text) + wordsOf(value.children);
  return String(value);
}

/** What stands beside the running text: the addresses of links, what describes a picture. */
function wordsBeside(value: SealedValue | undefined): string {
  if (typeof value !== 'object' || value === null) return '';
  if (Array.isArray(value)) return value.map(wordsBeside).join(' ');
  const own = [value.url, value.alternativeText, value.caption].map(wordsOf);
  return [...own, ...Object.values(value).map(wordsBeside)].join(' ');
}

/** Shortest words that identify somebody when they are found inside a text. */
const shortestName = 4;
const shortestNumber = 8;
/** From so many characters on words without their accents still identify. */
const shortestUnaccented = 8;
const notDigits = /\D+/g;
/** Vietnam's prefix abroad, or the 0 that stands for it at home. */
const prefix = /^(?:84|0)/;
/** What people put between the digits of one number. */
const betweenDigits = /(?<=\d)[^\p{L}\d]{1,3}(?=\d)/gu;
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;
const accents = /\p{M}+/gu;
const specialInPattern = /[.*+?^${}()|[\]\\]/g;

const plain = (text: string) =>
  text.normalize('NFC').replace(invisible, '').replace(/\s+/g, ' ').toLowerCase().trim();
const unaccented = (text: string) => text.normalize('NFD').replace(accents, '').replace(/đ/g, 'd');

/** Whether words stand in a text as words of their own: not "hà an" in "hà anh". */
function holdsWords(text: string, words: string): boolean {
  const escaped = words.replace(specialInPattern, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').test(text);
}

/** Whether a text holds what identifies a person: his words, accents or none, or his number however it is written. */
function identifies(text: string, identity: string): boolean {
  const [shown, given] = [plain(text), plain(identity)];
  if (given.length < shortestName) return false;
  if (holdsWords(shown, given)) return true;
  if (given.length >= shortestUnaccented && holdsWords(unaccented(shown), unaccented(given))) return true;
  const digits = given.replace(notDigits, '');
  const isNumber = digits.length >= shortestNumber && digits.length >= given.replace(/\s/g, '').length - 4;
  return isNumber && shown.replace(betweenDigits, '').includes(digits.replace(prefix, ''));
}
