import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** The version of the hashed form of an entry. */
export const chainFormat = 1;

/** What precedes the first entry. */
export const chainStart = '0'.repeat(64);

export interface LedgerEntry {
  sequence: number;
  /** Instant of the act, ISO 8601 in UTC with milliseconds. */
  at: string;
  actorKey: string;
  actorName: string;
  office: string | null;
  verb: string;
  subjectType: string | null;
  subjectId: string | null;
  dossierId: number | null;
  cycle: number | null;
  revision: number | null;
  fromState: string | null;
  toState: string | null;
  comment: string | null;
  /** What else belongs to the act: basis, seal, deadline, changed fields. Plain JSON. */
  details: Record<string, unknown>;
}

export interface ChainedEntry extends LedgerEntry {
  previousHash: string;
  hash: string;
}

/** The hash of an entry: SHA-256 (hex) over its canonical JSON together with its predecessor's hash. */
export function hashEntry(entry: LedgerEntry, previousHash: string): string {
  const form = canonicalize({ format: chainFormat, previousHash, ...entry });
  return createHash('sha256')
    .update(form ?? '')
    .digest('hex');
}

export interface ChainBreak {
  sequence: number;
  why: 'gap' | 'predecessor' | 'content';
}

/** The first break of a run of entries that follows `previous`, or null where the chain holds. */
export function firstBreak(
  entries: Iterable<ChainedEntry>,
  previous: { sequence: number; hash: string } = { sequence: 0, hash: chainStart },
): ChainBreak | null {
  let last = previous;
  for (const { previousHash, hash, ...entry } of entries) {
    if (entry.sequence !== last.sequence + 1) return { sequence: last.sequence + 1, why: 'gap' };
    if (previousHash !== last.hash) return { sequence: entry.sequence, why: 'predecessor' };
    if (hashEntry(entry, previousHash) !== hash) return { sequence: entry.sequence, why: 'content' };
    last = { sequence: entry.sequence, hash };
  }
  return null;
}
