import type { Knex } from 'knex';
import type { Query } from '../domain/query';
import {
  having,
  holds,
  type ItemFilter,
  matching,
  newestFirst,
  type Sought,
  soughtAmong,
  withKeys,
} from './search';

type Id = string | number;

interface Slice {
  offset: number;
  limit: number;
}

type Column = 'title_words' | 'head_words' | 'words';

/** A rank: what is in the column, and of no rank before. */
interface Rank {
  column: Column;
  query: Query;
}

/** Some ranks after each other, each of which holds those of its column before it; the last holds all. */
interface Stage {
  ranks: readonly Rank[];
  /** So many of the newest items are looked through before an index is asked. */
  window: number;
  /** What the stages before held. */
  without: Rank | null;
}

/** Short vectors stay in their rows, and are read faster. */
const windows = { head: 2000, words: 400 };

/** The ranks of a column; of equal questions the first. */
function ranksIn(column: Column, queries: readonly (Query | null)[]): Rank[] {
  const different = new Map<string, Query>();
  for (const query of queries) if (query) different.set(JSON.stringify(query), query);
  return [...different.values()].map((query) => ({ column, query }));
}

/**
 * Whole words before beginnings; of each title before abstract before all else; of these first what has the words as they were
 * typed, then side by side, then apart.
 */
function stagesOf({ exact, near, whole, open }: NonNullable<Sought['words']>): Stage[] {
  const wholes: Stage[] = [
    {
      ranks: [
        ...ranksIn('title_words', [exact, near, whole]),
        ...ranksIn('head_words', [exact, near, whole]),
      ],
      window: windows.head,
      without: null,
    },
    {
      ranks: ranksIn('words', [near, whole]),
      window: windows.words,
      without: { column: 'head_words', query: whole },
    },
  ];
  if (open === null) return wholes;
  const notWhole: Rank = { column: 'words', query: whole };
  return [
    ...wholes,
    {
      ranks: [...ranksIn('title_words', [open]), ...ranksIn('head_words', [open])],
      window: windows.head,
      without: notWhole,
    },
    { ranks: ranksIn('words', [open]), window: windows.words, without: notWhole },
  ];
}

/** Narrows items to those of some ranks of a stage, its first ones, and of no stage before. */
function ofRanks(
  items: Knex.QueryBuilder,
  { ranks, without }: Stage,
  some: readonly Rank[],
  keys: string | null,
): Knex.QueryBuilder {
  // The last rank of a column holds those before it, and the last of the stage holds them all.
  const widest = some.length === ranks.length ? some.slice(-1) : some;
  const conditions = new Map(widest.map(({ column, query }) => [column, query]));
  items.where((any) => {
    for (const [column, query] of conditions) any.orWhereRaw(...holds(column, query));
  });
  const keyed = withKeys(null, keys);
  if (keyed) having(items, 'words', keyed);
  return without ? items.whereRaw(...negated(without)) : items;
}

function negated({ column, query }: Rank): [sql: string, bindings: string[]] {
  const [sql, bindings] = holds(column, query);
  return [`NOT ${sql}`, bindings];
}

/** The place of a row among ranks, as a column. */
function placeAmong(db: Knex, ranks: readonly Rank[]): Knex.Raw {
  if (ranks.length === 0) return db.raw('0 AS place');
  const conditions = ranks.map(({ column, query }) => holds(column, query));
  return db.raw(
    `CASE ${conditions.map(([sql], index) => `WHEN ${sql} THEN ${index}`).join(' ')} ELSE ${ranks.length} END AS place`,
    conditions.flatMap(([, bindings]) => bindings),
  );
}

/** Ids in the order of some hits' places; the hits first, their order afterwards, or every item would be gone through. */
const inPlaces = (db: Knex, hits: Knex.QueryBuilder, { offset, limit }: Slice) =>
  db
    .withMaterialized('hit', hits)
    .from('hit')
    .orderBy([{ column: 'place' }, ...newestFirst])
    .offset(offset)
    .limit(limit)
    .select<{ id: Id }[]>('id');

/** Ids of hits in their order, all of them ranked one by one: for few hits. So that its plan can be looked at. */
export function rankedHits(db: Knex, sought: Sought, filter: ItemFilter, slice: Slice) {
  const ranks = sought.words ? stagesOf(sought.words).flatMap((stage) => stage.ranks) : [];
  const hits = soughtAmong(db, sought, filter).select('id', 'published_at', placeAmong(db, ranks));
  return inPlaces(db, hits, slice);
}

/** What is asked of each stage. */
interface Asking {
  filter: ItemFilter;
  keys: string | null;
  /** No more ids of each rank are wanted. */
  most: number;
}

/** Ids of hits among the newest items, by the place of their rank. */
async function amongNewest(db: Knex, stage: Stage, { filter, keys, most }: Asking) {
  const newest = matching(db, filter)
    .orderBy(newestFirst)
    .limit(stage.window)
    .select('id', 'published_at', 'title_words', 'head_words', 'words')
    .as('newest');
  const placed = ofRanks(db.from(newest), stage, stage.ranks, keys)
    .select('id', 'published_at', placeAmong(db, stage.ranks))
    .as('placed');
  const rows: { place: number; ids: Id[] }[] = await db
    .from(placed)
    .groupBy('place')
    .select('place', db.raw('(array_agg(id ORDER BY published_at DESC, id DESC))[1:?] AS ids', [most]));
  return new Map(rows.map(({ place, ids }) => [Number(place), ids]));
}

/** Ids of hits of the first ranks of a stage, by the indexes. */
async function byIndex(db: Knex, stage: Stage, ranks: readonly Rank[], { filter, keys, most }: Asking) {
  const hits = ofRanks(matching(db, filter), stage, ranks, keys);
  const placed = hits.select('id', 'published_at', placeAmong(db, ranks));
  const rows = await inPlaces(db, placed, { offset: 0, limit: most });
  return rows.map(({ id }) => id);
}

/**
 * Ids of the first hits of a stage. What is frequent fills the page from the newest items alone; the ranks before it are rare,
 * and an index gives them all.
 */
async function firstOf(db: Knex, stage: Stage, asking: Asking): Promise<Id[]> {
  const newest = await amongNewest(db, stage, asking);
  const full = stage.ranks.findIndex((_, place) => (newest.get(place)?.length ?? 0) >= asking.most);
  const rare = full < 0 ? stage.ranks : stage.ranks.slice(0, full);
  const found = rare.length > 0 ? await byIndex(db, stage, rare, asking) : [];
  const rest = full < 0 ? [] : (newest.get(full) ?? []);
  return [...found, ...rest].slice(0, asking.most);
}

/** Ids of hits in their order, rank by rank and no further than the slice: for many hits. */
export async function hitsByRank(
  db: Knex,
  sought: Sought,
  filter: ItemFilter,
  { offset, limit }: Slice,
): Promise<{ id: Id }[]> {
  if (!sought.words)
    return soughtAmong(db, sought, filter).orderBy(newestFirst).offset(offset).limit(limit).select('id');
  const found: Id[] = [];
  for (const stage of stagesOf(sought.words)) {
    const most = offset + limit - found.length;
    if (most > 0) found.push(...(await firstOf(db, stage, { filter, keys: sought.keys, most })));
  }
  return found.slice(offset).map((id) => ({ id }));
}
