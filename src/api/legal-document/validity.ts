import type { Text } from '../../regulation/text';

/** What a document does to another one. */
export type Relation = 'replaces' | 'repeals' | 'amends' | 'supplements';

/** The same, as the other document undergoes it. */
export type Effect = 'replaced' | 'repealed' | 'amended' | 'supplemented';

export type Validity = 'not-yet-in-force' | 'in-force' | 'amended' | 'expired' | 'replaced';

/** Local days (Asia/Ho_Chi_Minh), `YYYY-MM-DD`. */
export interface ForceDates {
  signedAt: string;
  /** Empty: in force from its signing. */
  effectiveAt: string | null;
  /** The first day on which it is no longer in force. */
  expiredAt: string | null;
}

/** A link of another public document to this one, with the dates of that other one. */
export interface IncomingLink {
  relation: Relation;
  dates: ForceDates;
}

export const effectOf: Record<Relation, Effect> = {
  replaces: 'replaced',
  repeals: 'repealed',
  amends: 'amended',
  supplements: 'supplemented',
};

export const effectLabels: Record<Effect, Text> = {
  replaced: { vi: 'Bị thay thế bởi', en: 'Replaced by' },
  repealed: { vi: 'Bị bãi bỏ bởi', en: 'Repealed by' },
  amended: { vi: 'Được sửa đổi bởi', en: 'Amended by' },
  supplemented: { vi: 'Được bổ sung bởi', en: 'Supplemented by' },
};

export const validityLabels: Record<Validity, Text> = {
  'not-yet-in-force': { vi: 'Chưa có hiệu lực', en: 'Not yet in force' },
  'in-force': { vi: 'Còn hiệu lực', en: 'In force' },
  amended: { vi: 'Còn hiệu lực, đã được sửa đổi, bổ sung', en: 'In force, as amended' },
  expired: { vi: 'Hết hiệu lực', en: 'No longer in force' },
  replaced: { vi: 'Hết hiệu lực, đã bị thay thế', en: 'Replaced' },
};

/** From which local day a document is in force: the day that it sets, or else that of its signing. */
export const inForceFrom = ({ effectiveAt, signedAt }: ForceDates): string => effectiveAt ?? signedAt;

/**
 * Whether a document is in force on a local day, by its own dates and by what others in force by then did to it. What
 * was replaced or repealed does not revive when the document that did so ends. The stronger answer is given: replaced,
 * then expired (by its date or repealed), not yet in force, amended or supplemented, in force.
 */
export const validityOf = (dates: ForceDates, links: readonly IncomingLink[], today: string): Validity => {
  const done = new Set(
    links.filter((link) => inForceFrom(link.dates) <= today).map(({ relation }) => effectOf[relation]),
  );
  if (done.has('replaced')) return 'replaced';
  if (done.has('repealed') || (dates.expiredAt !== null && dates.expiredAt <= today)) return 'expired';
  if (inForceFrom(dates) > today) return 'not-yet-in-force';
  return done.has('amended') || done.has('supplemented') ? 'amended' : 'in-force';
};
