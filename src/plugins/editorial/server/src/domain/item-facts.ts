import type { Kind, PublishedType } from '../../../../../regulation';
import type { SealedContent, SealedValue } from './seal';

/** A plain value as text, trimmed; empty for lists, files and what is not there. */
export function plainText(value: SealedValue | undefined): string {
  return value === null || value === undefined || typeof value === 'object' ? '' : String(value).trim();
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

/** Whether that of which an item reports is over at a moment (article 8(c)); without a date nothing is said of it. */
export function isOver(
  { onceOver }: PublishedType,
  kind: Kind,
  { fields }: SealedContent,
  at: Date,
): boolean {
  if (onceOver?.kind !== kind) return true;
  return !(new Date(plainText(fields[onceOver.field])) > at);
}

/** Whether a field that goes with one value of another field is empty elsewhere (article 8(c): types of events). */
export function hasOnlyWhatFits({ onlyWith }: PublishedType, { fields }: SealedContent): boolean {
  if (!onlyWith) return true;
  return plainText(fields[onlyWith.field]) === '' || plainText(fields[onlyWith.where]) === onlyWith.is;
}
