import type { Knex } from 'knex';
import { joined, type Query } from '../domain/query';
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

/** What is looked for; null: everything counts. */
export interface Sought {
  /**
   * Words: as they were typed; side by side (null: it is one); wherever they stand; and as far as they are typed (null: to
   * their end). But for the first whatever their diacritics.
   */
  words: { exact: Query; near: Query | null; whole: Query; open: Query | null } | null;
  /** Numbers, and names of who signed: a literal of `tsquery`. */
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

/** That a vector has what is looked for, as a condition with its bindings. */
export function holds(column: string, { index, check }: Query): [sql: string, bindings: string[]] {
  if (check === null) return ['?? @@ ?::tsquery', [column, index]];
  // As a function the check is no question to the index, which would answer it by every word of it.
  return ['(?? @@ ?::tsquery AND ts_match_vq(??, ?::tsquery))', [column, index, column, check]];
}

/** Narrows items to those whose vector has what is looked for. */
export const having = (items: Knex.QueryBuilder, column: string, query: Query) =>
  items.whereRaw(...holds(column, query));

/** Words and keys as one question to the vector of all words. */
export function withKeys(query: Query | null, keys: string | null): Query | null {
  const index = joined([query?.index, keys].filter((part) => typeof part === 'string'));
  return index === null ? null : { index, check: query?.check ?? null };
}

/** Hits among the newest items alone, no more of them than are read. */
const hitsAmong = (db: Knex, query: Query, filter: ItemFilter, among: number, most: number) =>
  having(
    db.from(matching(db, filter).orderBy(newestFirst).limit(among).select('type', 'words').as('newest')),
    'words',
    query,
  )
    .limit(most)
    .select<{ type: string }[]>('type');

/** Hits by the index of words, in no order; so that its plan can be looked at. */
export const hitsByIndex = (db: Knex, query: Query | null, filter: ItemFilter, most: number) =>
  (query === null ? matching(db, filter) : having(matching(db, filter), 'words', query))
    .limit(most)
    .select<{ type: string }[]>('type');

/** Items that count and have what is looked for, be it the beginning of a word. */
export function soughtAmong(db: Knex, { words, keys }: Sought, filter: ItemFilter) {
  const query = withKeys(words && (words.open ?? words.whole), keys);
  return query === null ? matching(db, filter) : having(matching(db, filter), 'words', query);
}

async function hits(db: Knex, { words, keys }: Sought, filter: ItemFilter): Promise<{ type: string }[]> {
  const most = countedUpTo + 1;
  const all = withKeys(words && (words.open ?? words.whole), keys);
  if (all !== null && (await hitsAmong(db, all, filter, probed, frequent)).length === frequent) {
    const found = await hitsAmong(db, all, filter, countedAmong, most);
    if (found.length === most) return found;
  }
  // Whole words may be enough, and are found faster than beginnings.
  if (words?.open) {
    const found = await hitsByIndex(db, withKeys(words.whole, keys), filter, most);
    if (found.length === most) return found;
  }
  return hitsByIndex(db, all, filter, most);
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
