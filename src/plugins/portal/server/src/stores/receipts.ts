import type { Knex } from 'knex';

const table = 'portal_receipts';

/** What the asker wishes to be public: with his name, without it, or nothing. */
export type Wish = 'name-shown' | 'name-withheld' | 'not-public';

/** `held`: looked at by a person first. `refused`: he closed it. */
export type ReceiptState = 'held' | 'taken-in' | 'refused' | 'withdrawn';

/** A question as it was received; of who asked it holds nothing but his choices. Instants are exact. */
export interface Receipt {
  id: string;
  codeHash: string;
  /** Of the question in the content; null as long as none was opened. */
  documentId: string | null;
  receivedAt: Date;
  state: ReceiptState;
  wish: Wish;
  consentVersion: string;
  consentedAt: Date;
  /** When he was mailed that it was received, and what came of it. */
  mailedAt: Date | null;
  outcomeMailedAt: Date | null;
  /** When it was noticed that something came of it. */
  outcomeAt: Date | null;
  withdrawnAt: Date | null;
  rating: number | null;
  ratingComment: string | null;
  ratedAt: Date | null;
}

interface Row {
  [column: string]: unknown;
}

const columns: Record<Exclude<keyof Receipt, 'id'>, string> = {
  codeHash: 'code_hash',
  documentId: 'document_id',
  receivedAt: 'received_at',
  state: 'state',
  wish: 'wish',
  consentVersion: 'consent_version',
  consentedAt: 'consented_at',
  mailedAt: 'mailed_at',
  outcomeMailedAt: 'outcome_mailed_at',
  outcomeAt: 'outcome_at',
  withdrawnAt: 'withdrawn_at',
  rating: 'rating',
  ratingComment: 'rating_comment',
  ratedAt: 'rated_at',
};

const instants = new Set<keyof Receipt>([
  'receivedAt',
  'consentedAt',
  'mailedAt',
  'outcomeMailedAt',
  'outcomeAt',
  'withdrawnAt',
  'ratedAt',
]);

function toReceipt(row: Row): Receipt {
  const values = (Object.keys(columns) as (keyof typeof columns)[]).map((name) => {
    const value = row[columns[name]] ?? null;
    return [name, value !== null && instants.has(name) ? new Date(value as string) : value];
  });
  return { id: String(row.id), ...Object.fromEntries(values) } as Receipt;
}

function toRow(given: Partial<Receipt>): Row {
  const entries = Object.entries(given).map(([name, value]) => [
    name === 'id' ? 'id' : columns[name as keyof typeof columns],
    value,
  ]);
  return Object.fromEntries(entries);
}

export async function insertReceipt(
  db: Knex,
  given: Pick<
    Receipt,
    'id' | 'codeHash' | 'receivedAt' | 'state' | 'wish' | 'consentVersion' | 'consentedAt'
  >,
): Promise<void> {
  await db(table).insert(toRow(given));
}

export async function updateReceipt(
  db: Knex,
  id: string,
  changes: Partial<Omit<Receipt, 'id'>>,
): Promise<void> {
  await db(table).where({ id }).update(toRow(changes));
}

/** One receipt, held until the transaction ends. */
export async function heldReceipt(
  trx: Knex.Transaction,
  by: { id: string } | { codeHash: string },
): Promise<Receipt | null> {
  const row: Row | undefined = await trx(table).where(toRow(by)).forUpdate().first();
  return row ? toReceipt(row) : null;
}

export async function receiptBy(
  db: Knex,
  by: { codeHash: string } | { documentId: string },
): Promise<Receipt | null> {
  const row: Row | undefined = await db(table).where(toRow(by)).first();
  return row ? toReceipt(row) : null;
}

/**
 * Receipts of which something came that was not noticed before, held until the transaction ends; those that another node
 * holds are left to it. `states`: of dossiers of which something came.
 */
export async function settledUnnoticed(
  trx: Knex.Transaction,
  { type, states, limit }: { type: string; states: readonly string[]; limit: number },
): Promise<Receipt[]> {
  const rows: Row[] = await trx(`${table} as r`)
    .where('r.state', 'taken-in')
    .whereNull('r.outcome_at')
    .whereExists((dossier) =>
      dossier
        .select(trx.raw('1'))
        .from('editorial_dossiers as d')
        .where('d.subject_type', type)
        .whereRaw('d.subject_id = r.document_id')
        .where((settled) => settled.whereIn('d.state', states).orWhereNotNull('d.made_public_at')),
    )
    .orderBy('r.received_at')
    .limit(limit)
    .select('r.*')
    .forUpdate('r')
    .skipLocked();
  return rows.map(toReceipt);
}
