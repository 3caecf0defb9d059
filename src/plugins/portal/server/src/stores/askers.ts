import type { Knex } from 'knex';
import type { Wish } from './receipts';

const table = 'portal_askers';

/** Who asked, as he gave it. */
export interface Asker {
  name: string;
  phone: string | null;
  email: string | null;
  address: string | null;
}

export async function insertAsker(db: Knex, receiptId: string, asker: Asker): Promise<void> {
  await db(table).insert({ receipt_id: receiptId, ...asker });
}

/** Null: it was erased. */
export async function askerOf(db: Knex, receiptId: string): Promise<Asker | null> {
  const row: Asker | undefined = await db(table)
    .where({ receipt_id: receiptId })
    .first('name', 'phone', 'email', 'address');
  return row ?? null;
}

/** Who asked the question that is this document, and his wish, which stays when he is erased; null: nobody through the portal. */
export async function keptAskerOf(
  db: Knex,
  documentId: string,
): Promise<{ identities: string[]; wish: Wish } | null> {
  const row: (Partial<Asker> & { wish: Wish }) | undefined = await db('portal_receipts as r')
    .leftJoin(`${table} as a`, 'a.receipt_id', 'r.id')
    .where('r.document_id', documentId)
    .first('r.wish', 'a.name', 'a.phone', 'a.email', 'a.address');
  if (!row) return null;
  const { wish, ...asker } = row;
  return { wish, identities: Object.values(asker).filter((value) => value !== null) };
}

/** Erases who asked; false: that was done before. */
export async function eraseAsker(db: Knex, receiptId: string): Promise<boolean> {
  return (await db(table).where({ receipt_id: receiptId }).delete()) > 0;
}

/**
 * Receipts whose asker is to be erased: the question was settled before an instant, or is erased itself. Held until the
 * transaction ends; those that another node holds are left to it.
 */
export async function askersDue(
  trx: Knex.Transaction,
  { type, before, limit }: { type: string; before: Date; limit: number },
): Promise<{ receiptId: string; documentId: string; erased: boolean }[]> {
  const { rows } = await trx.raw<{
    rows: { receipt_id: string; document_id: string; erased: boolean }[];
  }>(
    `SELECT a.receipt_id, r.document_id, d.state = 'erased' AS erased
       FROM portal_askers a
       JOIN portal_receipts r ON r.id = a.receipt_id
       JOIN LATERAL (
         SELECT state, closed_at, made_public_at FROM editorial_dossiers
          WHERE subject_type = ? AND subject_id = r.document_id AND state <> 'discarded'
          ORDER BY cycle DESC LIMIT 1) d ON true
      WHERE d.state = 'erased' OR coalesce(d.closed_at, d.made_public_at) < ?
      ORDER BY a.receipt_id
      LIMIT ?
        FOR UPDATE OF a SKIP LOCKED`,
    [type, before, limit],
  );
  return rows.map(({ receipt_id, document_id, erased }) => ({
    receiptId: receipt_id,
    documentId: document_id,
    erased,
  }));
}
