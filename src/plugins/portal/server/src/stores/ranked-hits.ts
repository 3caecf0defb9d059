import type { Knex } from 'knex';
import { having, type ItemFilter, matching, newestFirst, type Sought, soughtAmong } from './search';

type Id = string | number;

interface Slice {
  offset: number;
  limit: number;
}

/** A rank: what is in the column, and of no rank before. */
interface Rank {
  column: 'title_words' | 'head_words' | 'words';
  query: string;
}

/** Some ranks after each other, each of which holds those of its column before it. */
interface Stage {
  ranks: readonly Rank[];
  /** So many of the newest items are looked through before an index is asked. */
  window: number;
  /** Narrows items to those of any rank of the stage, and of no stage before. */
  narrow(items: Knex.QueryBuilder): Knex.QueryBuilder;
}

/** Short vectors stay in their rows, and are read faster. */
const windows = { head: 2000, words: 1000 };

type Words = NonNullable<Sought['words']>;

const ranksIn = (column: Rank['column'], queries: readonly (string | null)[]): Rank[] =>
  queries.flatMap((query) => (query === null ? [] : [{ column, query }]));

/** Title before abstract; in each first what has the words as they were typed, then side by side. */
const headRanks = ({ exact, near, loose }: Words): Rank[] => [
  ...ranksIn('title_words', [exact, near, loose]),
  ...ranksIn('head_words', [exact, near, loose]),
];

/** All others. */
const otherRanks = ({ near, loose }: Words): Rank[] => ranksIn('words', [near, loose]);

function stagesOf({ keys }: Sought, words: Words): Stage[] {
  const keyed = (items: Knex.QueryBuilder) => (keys === null ? items : having(items, 'words', keys));
  return [
    {
      ranks: headRanks(words),
      window: windows.head,
      narrow: (items) => keyed(having(items, 'head_words', words.loose)),
    },
    {
      ranks: otherRanks(words),
      window: windows.words,
      narrow: (items) =>
        keyed(having(items, 'words', words.loose)).whereRaw('NOT head_words @@ ?::tsquery', [words.loose]),
    },
  ];
}

/** The place of a row among ranks, as a column. */
function placeAmong(db: Knex, ranks: readonly Rank[]): Knex.Raw {
  if (ranks.length === 0) return db.raw('0 AS place');
  const cases = ranks.map((_, index) => `WHEN ?? @@ ?::tsquery THEN ${index}`).join(' ');
  return db.raw(
    `CASE ${cases} ELSE ${ranks.length} END AS place`,
    ranks.flatMap(({ column, query }) => [column, query]),
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
  const ranks = sought.words ? [...headRanks(sought.words), ...otherRanks(sought.words)] : [];
  const hits = soughtAmong(db, sought, filter).select('id', 'published_at', placeAmong(db, ranks));
  return inPlaces(db, hits, slice);
}

/** Ids of hits among the newest items, by the place of their rank; no more of each than are wanted. */
async function amongNewest(db: Knex, { ranks, window, narrow }: Stage, filter: ItemFilter, most: number) {
  const newest = matching(db, filter)
    .orderBy(newestFirst)
    .limit(window)
    .select('id', 'published_at', 'title_words', 'head_words', 'words')
    .as('newest');
  const placed = narrow(db.from(newest)).select('id', 'published_at', placeAmong(db, ranks)).as('placed');
  const rows: { place: number; ids: Id[] }[] = await db
    .from(placed)
    .groupBy('place')
    .select('place', db.raw('(array_agg(id ORDER BY published_at DESC, id DESC))[1:?] AS ids', [most]));
  return new Map(rows.map(({ place, ids }) => [Number(place), ids]));
}

/** Ids of hits of some ranks of a stage, its first ones, by the indexes. */
async function byIndex(
  db: Knex,
  { narrow }: Stage,
  ranks: readonly Rank[],
  filter: ItemFilter,
  most: number,
) {
  // The last rank of a column holds those before it.
  const widest = new Map(ranks.map(({ column, query }) => [column, query]));
  const hits = narrow(matching(db, filter)).where((any) => {
    for (const [column, query] of widest) any.orWhereRaw('?? @@ ?::tsquery', [column, query]);
  });
  const rows = await inPlaces(db, hits.select('id', 'published_at', placeAmong(db, ranks)), {
    offset: 0,
    limit: most,
  });
  return rows.map(({ id }) => id);
}

/**
 * Ids of the first hits of a stage. What is frequent fills the page from the newest items alone; the ranks before it are rare,
 * and an index gives them all.
 */
async function firstOf(db: Knex, stage: Stage, filter: ItemFilter, most: number): Promise<Id[]> {
  const newest = await amongNewest(db, stage, filter, most);
  const full = stage.ranks.findIndex((_, place) => (newest.get(place)?.length ?? 0) >= most);
  const rare = full < 0 ? stage.ranks : stage.ranks.slice(0, full);
  const found = rare.length > 0 ? await byIndex(db, stage, rare, filter, most) : [];
  const rest = full < 0 ? [] : (newest.get(full) ?? []);
  return [...found, ...rest].slice(0, most);
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
  for (const stage of stagesOf(sought, sought.words)) {
    if (found.length >= offset + limit) break;
    found.push(...(await firstOf(db, stage, filter, offset + limit - found.length)));
  }
  return found.slice(offset).map((id) => ({ id }));
}
