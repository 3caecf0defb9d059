import type { Knex } from 'knex';
import { joined } from '../domain/query';
import { table } from './items';

/** Hits are counted no further. */
export const countedUpTo = 200;
/** Nobody leafs further through hits. */
export const readUpTo = 1000;

/** So many of the newest items tell whether words are frequent, … */
const probed = 300;
/** … which they are from so many hits on; then the hits to count are among the newest items. */
const frequent = 60;
const countedAmong = 1000;

/** Which items count; all conditions hold. Instants: `from` included, `until` not. */
export interface ItemFilter {
  types?: readonly string[];
  sectionId?: string;
  fieldId?: string;
  documentType?: string;
  year?: number;
  from?: Date;
  until?: Date;
}

/** What is looked for, as literals of `tsquery`; null: everything counts. */
export interface Sought {
  /** Words as they were typed, side by side (null: it is one), and wherever they stand; the last two whatever their diacritics. */
  words: { exact: string; near: string | null; loose: string } | null;
  /** Numbers, and names of who signed. */
  keys: string | null;
}

/** What is shown of an item. */
export interface FoundItem {
  type: string;
  documentId: string;
  title: string;
  abstract: string;
  body: string;
  slug: string | null;
  sectionId: string | null;
  documentType: string | null;
  year: number;
  publishedAt: Date;
  updatedAt: Date;
}

/** How many hits there are of each type, up to {@link countedUpTo} in all. */
export interface Counted {
  total: number;
  /** There are more than were counted. */
  more: boolean;
  byType: ReadonlyMap<string, number>;
}

export const newestFirst = [
  { column: 'published_at', order: 'desc' as const },
  { column: 'id', order: 'desc' as const },
];

/** Words and keys as one question. */
function allOf({ words, keys }: Sought): string | null {
  return joined([words?.loose, keys].filter((part) => typeof part === 'string'));
}

/** The items that count. */
export function matching(db: Knex, filter: ItemFilter) {
  const items = db(table);
  if (filter.types) items.whereIn('type', [...filter.types]);
  if (filter.sectionId !== undefined) items.where('section_id', filter.sectionId);
  if (filter.fieldId !== undefined) items.where('field_id', filter.fieldId);
  if (filter.documentType !== undefined) items.where('document_type', filter.documentType);
  if (filter.year !== undefined) items.where('year', filter.year);
  if (filter.from) items.where('published_at', '>=', filter.from);
  if (filter.until) items.where('published_at', '<', filter.until);
  return items;
}

/** Narrows items to those whose vector has what is looked for. */
export const having = (items: Knex.QueryBuilder, column: string, query: string) =>
  items.whereRaw('?? @@ ?::tsquery', [column, query]);

/** Hits among the newest items alone, no more of them than are read. */
const hitsAmong = (db: Knex, sought: string, filter: ItemFilter, among: number, most: number) =>
  having(
    db.from(matching(db, filter).orderBy(newestFirst).limit(among).select('type', 'words').as('newest')),
    'words',
    sought,
  )
    .limit(most)
    .select('type');

/** Hits by the index of words, in no order; so that its plan can be looked at. */
export const hitsByIndex = (db: Knex, sought: Sought, filter: ItemFilter, most: number) =>
  soughtAmong(db, sought, filter).limit(most).select('type');

/** Items that count and have what is looked for. */
export function soughtAmong(db: Knex, sought: Sought, filter: ItemFilter) {
  const items = matching(db, filter);
  const query = allOf(sought);
  return query === null ? items : having(items, 'words', query);
}

async function hits(db: Knex, sought: Sought, filter: ItemFilter): Promise<{ type: string }[]> {
  const most = countedUpTo + 1;
  const query = allOf(sought);
  if (query !== null && (await hitsAmong(db, query, filter, probed, frequent)).length === frequent) {
    const found: { type: string }[] = await hitsAmong(db, query, filter, countedAmong, most);
    if (found.length === most) return found;
  }
  return hitsByIndex(db, sought, filter, most);
}

/**
 * Counts hits. Where words are frequent they are counted among the newest items, since an index would give all of them;
 * else by the index.
 */
export async function countHits(db: Knex, sought: Sought, filter: ItemFilter): Promise<Counted> {
  const found = await hits(db, sought, filter);
  const counted = found.slice(0, countedUpTo);
  const byType = new Map<string, number>();
  for (const { type } of counted) byType.set(type, (byType.get(type) ?? 0) + 1);
  return { total: counted.length, more: found.length > counted.length, byType };
}

interface Row {
  id: string | number;
  type: string;
  document_id: string;
  title: string;
  abstract: string;
  body: string;
  slug: string | null;
  section_id: string | null;
  document_type: string | null;
  year: number;
  published_at: string | Date;
  updated_at: string | Date;
}

/** Items by their ids, in the order of these. `bodyLength`: so much of each body, in characters. */
export async function itemsByIds(
  db: Knex,
  ids: readonly (string | number)[],
  bodyLength: number,
): Promise<FoundItem[]> {
  const rows: Row[] = await db(table)
    .whereIn('id', [...ids])
    .select('id', 'type', 'document_id', 'title', 'abstract', 'slug', 'section_id', 'document_type', 'year')
    .select('published_at', 'updated_at', db.raw('left(body, ?) AS body', [bodyLength]));
  const byId = new Map(rows.map((row) => [String(row.id), row]));
  return ids.flatMap((id) => {
    const row = byId.get(String(id));
    return row ? [toItem(row)] : [];
  });
}

function toItem(row: Row): FoundItem {
  return {
    type: row.type,
    documentId: row.document_id,
    title: row.title,
    abstract: row.abstract,
    body: row.body,
    slug: row.slug,
    sectionId: row.section_id,
    documentType: row.document_type,
    year: row.year,
    publishedAt: new Date(row.published_at),
    updatedAt: new Date(row.updated_at),
  };
}
