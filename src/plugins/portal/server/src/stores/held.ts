import type { Knex } from 'knex';
import { parsedJson } from '../../../../../common/row';
import type { SpamReason } from '../domain/spam';

const table = 'portal_held';

/** What a question says; the field by its documentId. */
export interface QuestionWords {
  subject: string;
  body: string;
  category: string;
  fieldId: string | null;
}

/** A question that a person looks at before it is one. */
export interface Held extends QuestionWords {
  receiptId: string;
  receivedAt: Date;
  reasons: readonly SpamReason[];
}

interface Row {
  [column: string]: unknown;
}

const toHeld = (row: Row): Held => ({
  receiptId: String(row.receipt_id),
  receivedAt: new Date(row.held_at as string),
  subject: String(row.subject),
  body: String(row.body),
  category: String(row.category),
  fieldId: row.field_id === null ? null : String(row.field_id),
  reasons: parsedJson<SpamReason[]>(row.reasons),
});

export async function insertHeld(db: Knex, held: Held): Promise<void> {
  await db(table).insert({
    receipt_id: held.receiptId,
    held_at: held.receivedAt,
    subject: held.subject,
    body: held.body,
    category: held.category,
    field_id: held.fieldId,
    reasons: JSON.stringify(held.reasons),
  });
}

export async function heldOf(db: Knex, receiptId: string): Promise<Held | null> {
  const row: Row | undefined = await db(table).where({ receipt_id: receiptId }).first();
  return row ? toHeld(row) : null;
}

/** Takes it out of the quarantine, with its words. */
export async function removeHeld(db: Knex, receiptId: string): Promise<void> {
  await db(table).where({ receipt_id: receiptId }).delete();
}

/** One page, the oldest first, and how many there are. */
export async function heldPage(
  db: Knex,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<{ rows: Held[]; total: number }> {
  const rows: Row[] = await db(table)
    .orderBy(['held_at', 'receipt_id'])
    .offset((page - 1) * pageSize)
    .limit(pageSize);
  const counted = await db(table).count({ count: '*' }).first();
  return { rows: rows.map(toHeld), total: Number(counted?.count ?? 0) };
}
