import type { Knex } from 'knex';

const reckoningLock = 72_011;

/**
 * Whoever reckons a deadline holds calendar and rules until his transaction ends, beside others who reckon; whoever
 * changes them waits for all of these and keeps new ones waiting. So no deadline is written by a calendar that is gone.
 */
export async function holdReckoning(trx: Knex, how: 'to-reckon' | 'to-change'): Promise<void> {
  const hold = how === 'to-change' ? 'pg_advisory_xact_lock' : 'pg_advisory_xact_lock_shared';
  await trx.raw(`SELECT ${hold}(?)`, [reckoningLock]);
}
