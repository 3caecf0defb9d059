import type { Knex } from 'knex';
import { parsedJson } from '../../../../../common/row';
import type { ProcessVersion } from '../../../../../regulation';

const table = 'editorial_processes';

/** A version with who entered it, and when. */
export interface ProcessRecord extends ProcessVersion {
  decidedBy: string;
  enteredAt: Date;
}

interface Row {
  [column: string]: unknown;
}

function toRecord(row: Row): ProcessRecord {
  return {
    version: Number(row.version),
    inForceFrom: String(row.in_force_from),
    decision: String(row.decision),
    kinds: parsedJson<ProcessVersion['kinds']>(row.kinds),
    decidedBy: String(row.decided_by),
    enteredAt: row.entered_at as Date,
  };
}

/** All versions in the order of their force. The Chief decides a handful in a term. */
export async function processVersions(db: Knex): Promise<ProcessRecord[]> {
  return (await db<Row>(table).orderBy('in_force_from')).map(toRecord);
}

export async function insertProcess(db: Knex, given: ProcessRecord): Promise<ProcessRecord> {
  const [row] = await db<Row>(table)
    .insert({
      version: given.version,
      in_force_from: given.inForceFrom,
      decision: given.decision,
      kinds: JSON.stringify(given.kinds),
      decided_by: given.decidedBy,
      entered_at: given.enteredAt,
    })
    .returning('*');
  return toRecord(row as Row);
}

const decidingLock = 72_006;

/** One version is decided at a time. */
export async function holdDeciding(trx: Knex.Transaction): Promise<void> {
  await trx.raw('SELECT pg_advisory_xact_lock(?)', [decidingLock]);
}
