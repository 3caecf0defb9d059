import type { Knex } from 'knex';
import type { Subject } from '../../../../editorial/server/src/domain/types';
import type { PublicItem } from '../domain/item';
import { vectorOf } from '../domain/vector';

export const table = 'portal_items';

/** The form in which words are kept; with another one every start makes the rows anew. */
const form = 1;

/** When a document first became public, and when the version that is public now did. */
export interface PublicTimes {
  publishedAt: Date;
  updatedAt: Date;
  /** The local year of the first. */
  year: number;
}

/** Keeps what a document is found by, in place of what its version before was. */
export async function keepItem(db: Knex, item: PublicItem, times: PublicTimes): Promise<void> {
  const { title, named, abstract, body, keys } = item;
  const vector = (parts: readonly string[], options: Parameters<typeof vectorOf>[1]) =>
    db.raw('?::tsvector', [vectorOf(parts, options)]);
  const row = {
    type: item.type,
    document_id: item.documentId,
    form,
    title,
    abstract,
    body,
    slug: item.slug,
    section_id: item.sectionId,
    field_id: item.fieldId,
    document_type: item.documentType,
    year: item.year ?? times.year,
    published_at: times.publishedAt,
    updated_at: times.updatedAt,
    title_words: vector([title, ...named], { accents: true }),
    head_words: vector([title, ...named, abstract], { accents: true }),
    words: vector([title, ...named, abstract, body], { keys }),
  };
  await db(table).insert(row).onConflict(['type', 'document_id']).merge();
}

/** Forgets a document; false where it was not known. */
export async function removeItem(db: Knex, { type, documentId }: Subject): Promise<boolean> {
  return (await db(table).where({ type, document_id: documentId }).delete()) > 0;
}

/** Whether a document's words are kept in the present form. */
export async function isKept(db: Knex, { type, documentId }: Subject): Promise<boolean> {
  const row: unknown = await db(table).where({ type, document_id: documentId, form }).first('id');
  return row !== undefined;
}

/** Public documents of a type whose words are not kept in the present form: a batch after one, by the id of their rows. */
export async function unkeptDocuments(
  db: Knex,
  type: string,
  contentTable: string,
  { after, limit }: { after: number; limit: number },
): Promise<{ id: number; documentId: string }[]> {
  const rows: { id: string | number; document_id: string }[] = await db(`${contentTable} as content`)
    .leftJoin(`${table} as item`, (on) =>
      on
        .on('item.document_id', 'content.document_id')
        .andOnVal('item.type', type)
        .andOnVal('item.form', form),
    )
    .whereNotNull('content.published_at')
    .whereNull('item.id')
    .where('content.id', '>', after)
    .orderBy('content.id')
    .limit(limit)
    .select('content.id', 'content.document_id');
  return rows.map((row) => ({ id: Number(row.id), documentId: row.document_id }));
}

/** Documents of a type that are kept and no longer public: a batch after one, by the id of their rows. */
export async function keptInVain(
  db: Knex,
  type: string,
  contentTable: string,
  { after, limit }: { after: number; limit: number },
): Promise<{ id: number; documentId: string }[]> {
  const rows: { id: string | number; document_id: string }[] = await db(`${table} as item`)
    .leftJoin(`${contentTable} as content`, (on) =>
      on.on('content.document_id', 'item.document_id').andOnNotNull('content.published_at'),
    )
    .where('item.type', type)
    .whereNull('content.id')
    .where('item.id', '>', after)
    .orderBy('item.id')
    .limit(limit)
    .select('item.id', 'item.document_id');
  return rows.map((row) => ({ id: Number(row.id), documentId: row.document_id }));
}
