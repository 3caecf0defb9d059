import type { Knex } from 'knex';

const table = 'editorial_daily';

/** What is done once on a local day (`enter-year`, `reviews`, `missing-reports`: once in the week that begins on it). */
export type DailyPart =
  | 'digest'
  | 'overdue'
  | 'quiet-days'
  | 'mail-again'
  | 'enter-year'
  | 'reviews'
  | 'missing-reports'
  | 'integrity';

/** Whether a part was done for a day. */
export async function isDone(db: Knex, what: DailyPart, day: string): Promise<boolean> {
  return (await db(table).where({ what, day }).first('day')) !== undefined;
}

/**
 * Takes a part upon this transaction; false: another one has done it. Whoever asks while another is at it waits for how
 * that ends.
 */
export async function takeUpon(trx: Knex, what: DailyPart, day: string): Promise<boolean> {
  const taken: unknown[] = await trx(table)
    .insert({ what, day })
    .onConflict(['day', 'what'])
    .ignore()
    .returning('day');
  return taken.length > 0;
}
