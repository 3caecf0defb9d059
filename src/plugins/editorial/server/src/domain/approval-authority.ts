import type { LedgerEntry } from './chain';

type Entry = Pick<LedgerEntry, 'sequence' | 'at' | 'actorKey' | 'office' | 'verb' | 'subjectId' | 'details'>;

/**
 * What the ledger says of one appointment (appoint, suspend, confirm, end-appointment) or of one mandate (delegate,
 * revoke-delegation), in its order.
 */
export type History = readonly Entry[];

interface Appointed {
  user?: unknown;
  office?: unknown;
  startsOn?: unknown;
  endsOn?: unknown;
}

/**
 * Why whoever made an entry had no authority for it, by the appointment that the entry names as its ground; null: he had.
 * The ledger alone is asked, since the table of appointments can be changed: an appointment that nobody entered there gives
 * no authority, and neither does one that was suspended, ended, or not in force on that local day.
 * @param day local day of the entry, `YYYY-MM-DD` (Asia/Ho_Chi_Minh)
 */
export function whyNoAuthority(entry: Entry, history: History, day: string): string | null {
  const before = history.filter(({ sequence }) => sequence < entry.sequence);
  const appointed = before.find(({ verb }) => verb === 'appoint');
  if (!appointed) return 'its appointment is not on the ledger';
  const { user, office, startsOn, endsOn } = appointed.details as Appointed;
  if (user !== entry.actorKey) return 'its appointment is another person’s';
  if (office !== entry.office) return 'its appointment is to another office';
  if (typeof startsOn !== 'string' || day < startsOn) return 'its appointment had not begun';
  if (typeof endsOn === 'string' && day > endsOn) return 'its appointment was over';
  if (before.some(({ verb }) => verb === 'end-appointment')) return 'its appointment had been ended';
  if (wasSuspended(entry, history)) return 'its authority was suspended';
  return null;
}

/** The last word before the entry counts; without any, an appointment that is confirmed later was not so yet. */
function wasSuspended(entry: Entry, history: History): boolean {
  const words = history.filter(({ verb }) => verb === 'suspend' || verb === 'confirm');
  const last = words.filter(({ sequence }) => sequence < entry.sequence).at(-1);
  if (last) return last.verb === 'suspend';
  return words[0]?.verb === 'confirm';
}

interface Mandated extends Appointed {
  kinds?: unknown;
}

/**
 * Why the Deputy had no mandate for an entry that names one as its ground (article 6, chapter II, 2); null: he had. By the
 * ledger alone, as for appointments.
 * @param day local day of the entry, `YYYY-MM-DD` (Asia/Ho_Chi_Minh)
 */
export function whyNoMandate(entry: Entry, history: History, day: string, kind: string): string | null {
  const before = history.filter(({ sequence }) => sequence < entry.sequence);
  const given = before.find(({ verb }) => verb === 'delegate');
  if (!given) return 'its mandate is not on the ledger';
  const { user, startsOn, endsOn, kinds } = given.details as Mandated;
  if (user !== entry.actorKey) return 'its mandate is another person’s';
  if (typeof startsOn !== 'string' || day < startsOn) return 'its mandate had not begun';
  if (typeof endsOn !== 'string' || day > endsOn) return 'its mandate was over';
  if (Array.isArray(kinds) && !kinds.includes(kind)) return 'its mandate does not cover the kind';
  if (before.some(({ verb }) => verb === 'revoke-delegation')) return 'its mandate had been revoked';
  return null;
}
