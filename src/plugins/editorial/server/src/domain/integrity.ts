/** What the integrity sweep can find. */
export type FaultCode =
  /** The chain of the ledger does not hold. */
  | 'ledger'
  /** The ledger no longer has an entry that it had when it was last swept. */
  | 'ledger-cut'
  /** Public without a dossier that says so. */
  | 'no-dossier'
  /** Two public versions of one document. */
  | 'twice'
  /** The content is not what was sealed. */
  | 'content'
  /** What the engine wrote of the sending of a report is not what stands on the ledger. */
  | 'stamps'
  /** No approval with this seal stands on the ledger. */
  | 'no-approval'
  /** Whoever approved had no authority at that moment. */
  | 'no-authority'
  /** A dossier says public, and there is no public version. */
  | 'gone'
  /** The bytes of a file are not those that were stored. */
  | 'file-changed'
  | 'file-missing';

/** One thing that does not hold. */
export interface Fault {
  code: FaultCode;
  /** The content type, `file` or `ledger`. */
  type: string;
  /** The documentId, the stored name, the number of the entry. */
  id: string;
  /** The dossier whose public version it is about. */
  dossierId: number | null;
  /** In words for the operator; no content. */
  detail: string;
  /** The sweep took the public version away. */
  hidden?: boolean;
}

/** A fault is reported once, however often it is found. */
export function faultKey({ code, type, id }: Fault): string {
  return `${code}|${type}|${id}`;
}

/** A fault on one line, for the log and the command. */
export function described({ type, id, detail }: Fault): string {
  return `${type === 'ledger' ? 'ledger entry' : type} ${id}: ${detail}`;
}

/** How many faults of a night are kept and listed one by one; their number is kept whole. */
export const mostFaults = 500;

/** Of what is public, that which the sweep may take away: its public version is not what was approved with authority. */
export function isUnapproved({ code }: Fault): boolean {
  return ['no-dossier', 'content', 'no-approval', 'no-authority'].includes(code);
}
