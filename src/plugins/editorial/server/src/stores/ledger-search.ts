import type { Knex } from 'knex';
import { containing } from '../../../../../common/like';
import type { ChainedEntry } from '../domain/chain';
import { type Row, table, toEntry } from './ledger';

/** Which entries of the ledger are looked for; all conditions hold. Instants: `from` included, `until` not. */
export interface LedgerFilter {
  /** Part of the item's title or of a comment, whatever its case; three characters at least, or no index helps. */
  words?: string;
  verb?: readonly string[];
  type?: string;
  actorKey?: readonly string[];
  dossierId?: number;
  from?: Date;
  until?: Date;
  /** The last entry that counts, by its number. */
  through?: number;
}

/** A page of the ledger: what comes after an entry in a direction; without one the newest. */
export interface LedgerPlace {
  /** Number of the entry next to which it lies. */
  of: number;
  side: 'older' | 'newer';
}

/** Where an entry stands: entries are read by time, and those of one instant by number. */
type Position = [at: Date, sequence: number];

const order = (direction: 'asc' | 'desc') => [
  { column: 'at', order: direction },
  { column: 'sequence', order: direction },
];

/** The entries that a list shows, so that its plan can be looked at. */
export function entriesMatching(db: Knex, filter: LedgerFilter) {
  const matching = db<Row>(table);
  if (filter.verb) matching.whereIn('verb', [...filter.verb]);
  if (filter.type) matching.where('subject_type', filter.type);
  if (filter.actorKey) matching.whereIn('actor_key', [...filter.actorKey]);
  if (filter.dossierId !== undefined) matching.where('dossier_id', filter.dossierId);
  if (filter.from) matching.where('at', '>=', filter.from);
  if (filter.until) matching.where('at', '<', filter.until);
  if (filter.through !== undefined) matching.where('sequence', '<=', filter.through);
  if (filter.words) matching.whereRaw(saying, { words: containing(filter.words) });
  return matching;
}

/** Each half by an index of its own: joined by OR neither would be used. */
const saying = `sequence IN (
  SELECT sequence FROM editorial_ledger WHERE comment ILIKE :words
  UNION ALL
  SELECT said.sequence FROM editorial_dossiers AS item
    JOIN editorial_ledger AS said ON said.dossier_id = item.id WHERE item.title ILIKE :words)`;

async function positionOf(db: Knex, sequence: number): Promise<Position | null> {
  const row = await db<Row>(table).where({ sequence }).first('at');
  return row ? [row.at as Date, sequence] : null;
}

/** Up to `limit` entries, the newest first; those next to the place. Null: the ledger has no entry of that number. */
export async function entriesBeside(
  db: Knex,
  filter: LedgerFilter,
  place: LedgerPlace | null,
  limit: number,
): Promise<ChainedEntry[] | null> {
  const matching = entriesMatching(db, filter).limit(limit);
  if (!place) return (await matching.orderBy(order('desc'))).map(toEntry);
  const position = await positionOf(db, place.of);
  if (!position) return null;
  if (place.side === 'older') {
    const rows = await matching.whereRaw('(at, sequence) < (?, ?)', position).orderBy(order('desc'));
    return rows.map(toEntry);
  }
  const rows = await matching.whereRaw('(at, sequence) > (?, ?)', position).orderBy(order('asc'));
  return rows.map(toEntry).reverse();
}

/** How many entries match, counted no further than `most`. */
export async function countEntries(db: Knex, filter: LedgerFilter, most: number): Promise<number> {
  const matching = entriesMatching(db, filter).select(db.raw('1')).limit(most).as('matching');
  const [row] = await db.from(matching).count<{ count: string }[]>({ count: '*' });
  return Number(row?.count ?? 0);
}

/** Number of the last entry; 0 where there is none. */
export async function lastSequence(db: Knex): Promise<number> {
  const row = await db<Row>(table).orderBy('sequence', 'desc').first('sequence');
  return Number(row?.sequence ?? 0);
}

/** The values of a column that its index begins with, each once and in order, from value to value without reading all. */
async function valuesOf(db: Knex, column: 'verb' | 'actor_key' | 'subject_type', most: number) {
  const { rows } = await db.raw<{ rows: { value: string }[] }>(
    `WITH RECURSIVE found AS (
       (SELECT ${column} AS value FROM ${table} WHERE ${column} IS NOT NULL ORDER BY ${column} LIMIT 1)
       UNION ALL
       SELECT (SELECT ${column} FROM ${table} WHERE ${column} > found.value ORDER BY ${column} LIMIT 1)
       FROM found WHERE found.value IS NOT NULL
     ) SELECT value FROM found WHERE value IS NOT NULL LIMIT ?`,
    [most],
  );
  return rows.map(({ value }) => value);
}

export const verbsOnLedger = (db: Knex, most: number): Promise<string[]> => valuesOf(db, 'verb', most);
export const typesOnLedger = (db: Knex, most: number): Promise<string[]> =>
  valuesOf(db, 'subject_type', most);

/** Who has acted, under the name of his last act. */
export async function actorsOnLedger(db: Knex, most: number): Promise<{ key: string; name: string }[]> {
  const keys = await valuesOf(db, 'actor_key', most);
  const { rows } = await db.raw<{ rows: { key: string; name: string }[] }>(
    `SELECT given.key, last.actor_name AS name FROM unnest(?::text[]) AS given(key)
     CROSS JOIN LATERAL (
       SELECT actor_name FROM ${table} WHERE actor_key = given.key ORDER BY at DESC, sequence DESC LIMIT 1
     ) AS last`,
    [keys],
  );
  return rows;
}
