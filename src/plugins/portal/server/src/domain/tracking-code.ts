import { createHash, createHmac } from 'node:crypto';

/** Crockford's: without I, L, O and U, which are misread or spell words. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 26 letters of 5 bits: 130 bits, of which nothing can be guessed. */
const letters = 26;
const bitsOfLetter = 5;
/** How it is written: groups of so many letters. */
const group = 6;

/**
 * The tracking code of a receipt. It is made of the portal's secret and the receipt's own random number and kept nowhere:
 * whoever reads the database has none, and a mail that waits holds none.
 */
export function trackingCode(secret: string, receiptId: string): string {
  const bytes = createHmac('sha256', secret).update(`tracking-code|${receiptId}`).digest();
  let code = '';
  for (let at = 0; at < letters; at += 1) {
    if (at > 0 && at % group === 0) code += '-';
    code += alphabet[lettersAt(bytes, at * bitsOfLetter)];
  }
  return code;
}

function lettersAt(bytes: Buffer, bit: number): number {
  const start = Math.floor(bit / 8);
  const pair = ((bytes[start] ?? 0) << 8) | (bytes[start + 1] ?? 0);
  return (pair >> (16 - bitsOfLetter - (bit % 8))) & 31;
}

/** Letters that people write for others. */
const misread: Readonly<Record<string, string>> = { I: '1', L: '1', O: '0' };

/**
 * By what a receipt is found: the hash of a code, however it was typed (small letters, blanks, no dashes). Null: no code
 * looks like that.
 */
export function hashOfCode(given: string): string | null {
  const typed = given
    .toUpperCase()
    .replace(/[\s-]/g, '')
    .replace(/[ILO]/g, (letter) => misread[letter] ?? letter);
  if (typed.length !== letters || [...typed].some((letter) => !alphabet.includes(letter))) return null;
  return createHash('sha256').update(typed).digest('hex');
}
