import type { Knex } from 'knex';
import { parsedJson } from '../../../../../common/row';
import { type Fault, faultKey } from '../domain/integrity';

const results = 'editorial_integrity';
const reported = 'editorial_integrity_faults';

/** Where the ledger ended when it was swept. */
export interface Head {
  sequence: number;
  hash: string;
}

/** What came of one night's sweep. `faults`: the first of `faultCount`. */
export interface SweepResult {
  /** Local day. */
  day: string;
  startedAt: Date;
  finishedAt: Date;
  entries: number;
  publicItems: number;
  files: number;
  faultCount: number;
  faults: readonly Fault[];
  head: Head;
}

interface Row {
  [column: string]: unknown;
}

/** Keeps a night's result; false: another process has done that night. */
export async function insertResult(trx: Knex, result: SweepResult): Promise<boolean> {
  const rows: unknown[] = await trx<Row>(results)
    .insert({
      day: result.day,
      started_at: result.startedAt,
      finished_at: result.finishedAt,
      entries: result.entries,
      public_items: result.publicItems,
      files: result.files,
      fault_count: result.faultCount,
      faults: JSON.stringify(result.faults),
      head_sequence: result.head.sequence,
      head_hash: result.head.hash,
    })
    .onConflict('day')
    .ignore()
    .returning('day');
  return rows.length > 0;
}

export async function hasResult(db: Knex, day: string): Promise<boolean> {
  return (await db(results).where({ day }).first('day')) !== undefined;
}

/** One page of results, the newest first, and how many there are. */
export async function resultPage(
  db: Knex,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<{ rows: SweepResult[]; total: number }> {
  const count = await db(results).count<{ count: string }[]>({ count: '*' });
  const rows: Row[] = await db(results)
    .orderBy('day', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  return {
    rows: rows.map((row) => ({
      day: String(row.day),
      startedAt: row.started_at as Date,
      finishedAt: row.finished_at as Date,
      entries: Number(row.entries),
      publicItems: Number(row.public_items),
      files: Number(row.files),
      faultCount: Number(row.fault_count),
      faults: parsedJson<Fault[]>(row.faults),
      head: { sequence: Number(row.head_sequence), hash: String(row.head_hash) },
    })),
    total: Number(count[0]?.count ?? 0),
  };
}

/** Where the ledger ended on the last nights, by the number of the entry. */
export async function knownHeads(db: Knex, limit: number): Promise<Map<number, string>> {
  const rows: Row[] = await db(results)
    .orderBy('day', 'desc')
    .limit(limit)
    .select('head_sequence', 'head_hash');
  return new Map(rows.map((row) => [Number(row.head_sequence), String(row.head_hash)]));
}

/** Notes that these were found on a day; gives those that were not found the last time, and so are new. */
export async function noteFaults(
  trx: Knex,
  faults: readonly Fault[],
  day: string,
  lastDay: string | null,
): Promise<Fault[]> {
  if (faults.length === 0) return [];
  const known: { key: string }[] = await trx(reported)
    .whereIn('key', faults.map(faultKey))
    .where('last_day', '>=', lastDay ?? day)
    .select('key');
  const keys = new Set(known.map(({ key }) => key));
  await trx(reported)
    .insert([...new Set(faults.map(faultKey))].map((key) => ({ key, first_day: day, last_day: day })))
    .onConflict('key')
    .merge(['last_day']);
  return faults.filter((fault) => !keys.has(faultKey(fault)));
}

/** The day of the last sweep; null: there was none. */
export async function lastSweptDay(db: Knex): Promise<string | null> {
  const row: Row | undefined = await db(results).orderBy('day', 'desc').first('day');
  return row ? String(row.day) : null;
}
