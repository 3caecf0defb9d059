import type { Knex } from 'knex';
import type { Addressed } from '../domain/addresses';
import { table } from './items';
import { newestFirst } from './search';

/** Ids of the newest items, all or those of a section. */
export async function newestIds(db: Knex, sectionId: string | null, most: number): Promise<string[]> {
  const items = db(table).orderBy(newestFirst).limit(most).select('id');
  const rows: { id: string | number }[] = await (sectionId === null
    ? items
    : items.where('section_id', sectionId));
  return rows.map(({ id }) => String(id));
}

/** How many items there are. */
export async function countItems(db: Knex): Promise<number> {
  const [row] = await db(table).count<{ count: string }[]>({ count: '*' });
  return Number(row?.count ?? 0);
}

/** What is needed of some items for their addresses, in the order in which they were first kept. */
export async function itemPlaces(
  db: Knex,
  { offset, limit }: { offset: number; limit: number },
): Promise<(Addressed & { updatedAt: Date })[]> {
  const rows: { type: string; document_id: string; slug: string | null; updated_at: string | Date }[] =
    await db(table)
      .orderBy('id')
      .offset(offset)
      .limit(limit)
      .select('type', 'document_id', 'slug', 'updated_at');
  return rows.map(({ type, document_id, slug, updated_at }) => ({
    type,
    documentId: document_id,
    slug,
    updatedAt: new Date(updated_at),
  }));
}
