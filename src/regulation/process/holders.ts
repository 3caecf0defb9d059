import type { OfficeCode } from '../roles';

/**
 * Who may do a verb: holders of an office; the provider of the item himself, or whom it is assigned to, whatever his
 * office; holders of an office who edited or provided this very item (`radio:edited`); the system itself, where a time
 * that a person set has come or an act that the regulation names has happened (`engine`); whoever asks or asked through the
 * portal, without an account (`citizen`): he is the provider of his own question, and of nothing else.
 */
export type Holder = OfficeCode | 'provider' | 'assignee' | 'engine' | 'citizen' | `${OfficeCode}:edited`;

/** Offices that supply items from within the commune (article 6, chapter II). */
export const insiders: readonly OfficeCode[] = [
  'chief',
  'deputy',
  'office',
  'culture',
  'finance',
  'radio',
  'union',
  'official',
];

/** Offices that edit what others supplied, and carry it to the Chief. */
export const editors: readonly OfficeCode[] = ['office', 'culture', 'radio'];

/** Both see everything; the Deputy approves nothing without a mandate. */
export const leaders: readonly OfficeCode[] = ['chief', 'deputy'];

/** Who posts what was approved (article 6, chapter II, office; article 6, chapter III, first rule). */
export const posters: readonly Holder[] = ['office', 'radio:edited', 'chief'];

/** Who receives what citizens and businesses ask, and sees that it is answered. */
export const receivers: readonly OfficeCode[] = ['office', 'culture', 'chief'];

/** Who chooses a stand-in where the official of a field is absent, or there is none (article 6, chapter II). */
export const standInChoosers: readonly OfficeCode[] = ['office', 'chief'];
