import type { Knex } from 'knex';
import { parsedJson } from '../../../../../common/row';
import { type ChainedEntry, chainStart, hashEntry, type LedgerEntry } from '../domain/chain';

export const table = 'editorial_ledger';
/** One entry follows another: whoever appends waits for who is appending. */
const appendLock = 72_002;
/** Rows of one statement; a statement takes at most 65,535 values. */
const rowsAtOnce = 500;

export interface Row {
  [column: string]: unknown;
}

const columns: Record<Exclude<keyof ChainedEntry, 'at' | 'details'>, string> = {
  sequence: 'sequence',
  actorKey: 'actor_key',
  actorName: 'actor_name',
  office: 'office',
  verb: 'verb',
  subjectType: 'subject_type',
  subjectId: 'subject_id',
  dossierId: 'dossier_id',
  cycle: 'cycle',
  revision: 'revision',
  fromState: 'from_state',
  toState: 'to_state',
  comment: 'comment',
  previousHash: 'previous_hash',
  hash: 'hash',
};

export function toEntry(row: Row): ChainedEntry {
  const plain = Object.fromEntries(Object.entries(columns).map(([field, column]) => [field, row[column]]));
  return {
    ...(plain as Omit<ChainedEntry, 'at' | 'details'>),
    sequence: Number(row.sequence),
    dossierId: row.dossier_id === null ? null : Number(row.dossier_id),
    at: (row.at as Date).toISOString(),
    details: parsedJson<Record<string, unknown>>(row.details),
  };
}

/** Acts that run side by side in one transaction (bulk actions of the panel) append one after the other. */
const appending = new WeakMap<Knex.Transaction, Promise<void>>();

/** Appends entries to the chain, in their order. Belongs at the end of a transaction: it keeps others waiting. */
export function appendEntries(
  trx: Knex.Transaction,
  entries: readonly Omit<LedgerEntry, 'sequence'>[],
): Promise<void> {
  const before = appending.get(trx) ?? Promise.resolve();
  const own = before.then(() => append(trx, entries));
  // A refusal is its own caller's to hear; whoever comes next meets the rolled-back transaction itself.
  appending.set(
    trx,
    own.catch(() => undefined),
  );
  return own;
}

async function append(
  trx: Knex.Transaction,
  entries: readonly Omit<LedgerEntry, 'sequence'>[],
): Promise<void> {
  await trx.raw('SELECT pg_advisory_xact_lock(?)', [appendLock]);
  const last = await trx<Row>(table).orderBy('sequence', 'desc').first('sequence', 'hash');
  let sequence = Number(last?.sequence ?? 0);
  let previousHash = String(last?.hash ?? chainStart);
  const rows = entries.map((given) => {
    sequence += 1;
    const entry: LedgerEntry = { ...given, sequence };
    const chained: ChainedEntry = { ...entry, previousHash, hash: hashEntry(entry, previousHash) };
    previousHash = chained.hash;
    const row = Object.fromEntries(
      Object.entries(columns).map(([field, column]) => [column, chained[field as keyof ChainedEntry]]),
    );
    return { ...row, at: entry.at, details: JSON.stringify(entry.details) };
  });
  await trx.batchInsert(table, rows, rowsAtOnce);
}

/** What happened to one dossier, the oldest first; bounded, since a dossier's history is read whole. */
export async function entriesOfDossier(db: Knex, dossierId: number, limit = 500): Promise<ChainedEntry[]> {
  const rows = await db<Row>(table).where({ dossier_id: dossierId }).orderBy('sequence', 'desc').limit(limit);
  return rows.map(toEntry).reverse();
}

/** The last comment on each of some dossiers, by dossier id. */
export async function lastComments(db: Knex, dossierIds: readonly number[]): Promise<Map<number, string>> {
  const rows = await db<Row>(table)
    .distinctOn('dossier_id')
    .whereIn('dossier_id', [...dossierIds])
    .whereNotNull('comment')
    .orderBy([{ column: 'dossier_id' }, { column: 'sequence', order: 'desc' }])
    .select('dossier_id', 'comment');
  return new Map(rows.map((row) => [Number(row.dossier_id), String(row.comment)]));
}

/** A run of the chain after `sequence`, for verifying it bit by bit. */
export async function entriesAfter(db: Knex, sequence: number, limit: number): Promise<ChainedEntry[]> {
  const rows = await db<Row>(table).where('sequence', '>', sequence).orderBy('sequence').limit(limit);
  return rows.map(toEntry);
}

/** The approvals of some dossiers, in their order: what each seal must have left on the ledger. */
export async function approvalsOf(db: Knex, dossierIds: readonly number[]): Promise<ChainedEntry[]> {
  const rows = await db<Row>(table)
    .whereIn('dossier_id', [...dossierIds])
    .whereIn('verb', ['approve', 'import'])
    .orderBy('sequence');
  return rows.map(toEntry);
}

/** When some documents of a type were sent, as the ledger says it: the last record of each, by documentId. */
export async function sendingsOf(
  db: Knex,
  type: string,
  documentIds: readonly string[],
): Promise<Map<string, ChainedEntry>> {
  const rows = await db<Row>(table)
    .where({ subject_type: type, verb: 'record-sent' })
    .whereIn('subject_id', [...documentIds])
    .orderBy('sequence');
  return new Map(rows.map((row) => [String(row.subject_id), toEntry(row)]));
}

/** What the ledger says of one thing that is no dossier, in its order; bounded, since it is read whole. */
export async function entriesAbout(
  db: Knex,
  subject: { type: string; id: string },
  limit = 1000,
): Promise<ChainedEntry[]> {
  const rows = await db<Row>(table)
    .where({ subject_type: subject.type, subject_id: subject.id })
    .orderBy('sequence')
    .limit(limit);
  return rows.map(toEntry);
}

/** What somebody has done since an instant, the newest first, one page and how much in all. */
export async function entriesOfActor(
  db: Knex,
  { actorKey, since }: { actorKey: string; since: Date },
  { page, pageSize }: { page: number; pageSize: number },
): Promise<{ rows: ChainedEntry[]; total: number }> {
  const own = db<Row>(table).where({ actor_key: actorKey }).where('at', '>=', since);
  const count = await own.clone().count<{ count: string }[]>({ count: '*' });
  const rows = await own
    .clone()
    .orderBy('sequence', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  return { rows: rows.map(toEntry), total: Number(count[0]?.count ?? 0) };
}
