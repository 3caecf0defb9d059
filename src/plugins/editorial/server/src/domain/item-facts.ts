import type { PublishedType } from '../../../../../regulation';
import type { SealedContent, SealedValue } from './seal';

/** A plain value as text, trimmed; empty for lists, files and what is not there. */
export function plainText(value: SealedValue | undefined): string {
  return value === null || value === undefined || typeof value === 'object' ? '' : String(value).trim();
}

/** All words of a value, those of blocks included. */
function wordsOf(value: SealedValue | undefined): string {
  if (value === null || value === undefined || typeof value === 'boolean') return '';
  if (Array.isArray(value)) return value.map(wordsOf).join(' ');
  if (typeof value === 'object') {
    return [value.text, value.children].map(wordsOf).join(' ');
  }
  return String(value);
}

/** Whether every picture of the content has its alternative text, those inside texts and components included. */
export function arePicturesDescribed(value: SealedValue | undefined): boolean {
  if (typeof value !== 'object' || value === null) return true;
  if (Array.isArray(value)) return value.every(arePicturesDescribed);
  const { sha256, mime, alternativeText } = value;
  if (typeof sha256 === 'string') {
    return !plainText(mime).startsWith('image/') || plainText(alternativeText) !== '';
  }
  return Object.values(value).every(arePicturesDescribed);
}

const isThere = (value: SealedValue | undefined) =>
  Array.isArray(value) ? value.length > 0 : value !== null && value !== undefined && value !== '';

/**
 * A document of the commune has its signed file or scan and the place where the original is archived; any other one has
 * a copy (provision R12). True for types without originals.
 */
export function hasOriginal({ original }: PublishedType, { fields }: SealedContent): boolean {
  if (!original) return true;
  const file = isThere(fields[original.file]);
  const foreign = original.foreign.includes(plainText(fields[original.issuedBy]));
  if (foreign) return file || original.copies.some((field) => isThere(fields[field]));
  return file && plainText(fields[original.archive]) !== '';
}

/** Whether whoever signed it off in his organisation is named, with his post (provision R16). */
export function isSignedOff({ signOff }: PublishedType, { fields }: SealedContent): boolean {
  return !signOff || signOff.every((field) => plainText(fields[field]) !== '');
}

/** Whether a field that goes with one value of another field is empty elsewhere (article 8(c): types of events). */
export function hasOnlyWhatFits({ onlyWith }: PublishedType, { fields }: SealedContent): boolean {
  if (!onlyWith) return true;
  return plainText(fields[onlyWith.field]) === '' || plainText(fields[onlyWith.where]) === onlyWith.is;
}

/** What of a question is still to be seen to before its answer is public (provision R27). */
export interface AnswerFacts {
  answered: boolean;
  complaint: boolean;
  anonymous: boolean;
}

/** True, false and true for what is no question. */
export function answerFacts({ answer }: PublishedType, { fields }: SealedContent): AnswerFacts {
  if (!answer) return { answered: true, complaint: false, anonymous: true };
  const shown = answer.shown.map((field) => wordsOf(fields[field])).join(' ');
  return {
    answered: wordsOf(fields[answer.text]).trim() !== '',
    complaint: answer.complaints.includes(plainText(fields[answer.category])),
    anonymous: !answer.asker.some((field) => names(shown, plainText(fields[field]))),
  };
}

/** Shortest string that identifies somebody when it is found inside a text. */
const shortestName = 4;
const shortestNumber = 8;
const notDigits = /\D+/g;

/** Whether a text holds what identifies a person: his words as they are, or his number however it is written. */
function names(text: string, identity: string): boolean {
  const given = identity.normalize('NFC').toLowerCase();
  if (given.length < shortestName) return false;
  if (text.normalize('NFC').toLowerCase().includes(given)) return true;
  const digits = given.replace(notDigits, '');
  const isNumber = digits.length >= shortestNumber && digits.length >= given.replace(/\s/g, '').length - 4;
  return isNumber && text.replace(/[\s.\-()+]+/g, '').includes(digits);
}
