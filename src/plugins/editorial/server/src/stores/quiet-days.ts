import type { Knex } from 'knex';

const table = 'editorial_quiet_days';
const ledger = 'editorial_ledger';
const localDay = "to_char(at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD')";

export interface QuietDayRecord {
  /** Local day, `YYYY-MM-DD`. */
  day: string;
  recordedAt: Date;
}

/** The local day of the portal's first act; null: there was none. */
export async function firstActDay(db: Knex): Promise<string | null> {
  const row: { day: string } | undefined = await db(ledger)
    .orderBy('sequence')
    .first(db.raw(`${localDay} AS day`));
  return row?.day ?? null;
}

/** The local days, from an instant on, on which an act made something public. */
export async function updatedDays(db: Knex, since: Date): Promise<Set<string>> {
  const rows: { day: string }[] = await db(ledger)
    .whereRaw("verb IN ('publish', 'import')")
    .where('at', '>=', since)
    .distinct(db.raw(`${localDay} AS day`));
  return new Set(rows.map(({ day }) => day));
}

/** Records days, except those that were recorded; gives the new ones in order. */
export async function insertQuietDays(
  trx: Knex,
  days: readonly string[],
  { at, calendarVersion }: { at: Date; calendarVersion: number },
): Promise<string[]> {
  if (days.length === 0) return [];
  const inserted: { day: string }[] = await trx(table)
    .insert(days.map((day) => ({ day, recorded_at: at, calendar_version: calendarVersion })))
    .onConflict('day')
    .ignore()
    .returning('day');
  return inserted.map(({ day }) => day).sort();
}

/** The recorded days, the latest first. */
export async function quietDays(db: Knex, limit: number): Promise<QuietDayRecord[]> {
  const rows: { day: string; recorded_at: Date }[] = await db(table).orderBy('day', 'desc').limit(limit);
  return rows.map((row) => ({ day: row.day, recordedAt: row.recorded_at }));
}

/** The recorded days from one local day to another, both included, the earliest first. */
export async function quietDaysBetween(db: Knex, from: string, to: string): Promise<string[]> {
  return db(table).whereBetween('day', [from, to]).orderBy('day').pluck('day');
}
