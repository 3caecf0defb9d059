import type { Knex } from 'knex';
import { parsedJsonOrNull } from '../../../../../common/row';
import type { Kind } from '../../../../../regulation';
import type { Mandate } from '../domain/types';

const table = 'editorial_delegations';
const longestList = 500;

/** A mandate with the account that holds it, and how it ended before its time. Instants are exact. */
export interface DelegationRecord extends Mandate {
  userId: number;
  enteredBy: string;
  revokedAt: Date | null;
  revokedWhy: string | null;
}

interface Row {
  [column: string]: unknown;
}

function toRecord(row: Row): DelegationRecord {
  const revokedAt = row.revoked_at as Date | null;
  return {
    id: Number(row.id),
    userId: Number(row.user_id),
    instrument: String(row.instrument),
    startsOn: String(row.starts_on),
    endsOn: String(row.ends_on),
    kinds: parsedJsonOrNull<Kind[]>(row.kinds),
    enteredAt: (row.entered_at as Date).toISOString(),
    enteredBy: String(row.entered_by),
    chief: String(row.chief),
    revoked: revokedAt !== null,
    revokedAt,
    revokedWhy: row.revoked_why === null ? null : String(row.revoked_why),
  };
}

/** What an account was ever given, revoked mandates included. */
export async function mandatesOfUser(db: Knex, userId: number): Promise<DelegationRecord[]> {
  const rows = await db<Row>(table).where({ user_id: userId }).orderBy('id');
  return rows.map(toRecord);
}

/** Mandates, the newest first. Bounded: a board gives a few in a year. */
export async function allDelegations(db: Knex, limit = longestList): Promise<DelegationRecord[]> {
  const rows = await db<Row>(table).orderBy('id', 'desc').limit(limit);
  return rows.map(toRecord);
}

/** Mandates that stand and touch the local days `from`–`to`. */
export async function delegationsBetween(db: Knex, from: string, to: string): Promise<DelegationRecord[]> {
  const rows = await db<Row>(table)
    .whereNull('revoked_at')
    .where('ends_on', '>=', from)
    .where('starts_on', '<=', to)
    .orderBy('id');
  return rows.map(toRecord);
}

export async function insertDelegation(
  db: Knex,
  given: Pick<
    DelegationRecord,
    'userId' | 'instrument' | 'startsOn' | 'endsOn' | 'kinds' | 'enteredBy' | 'chief'
  > & {
    at: Date;
  },
): Promise<DelegationRecord> {
  const [row] = await db<Row>(table)
    .insert({
      user_id: given.userId,
      instrument: given.instrument,
      starts_on: given.startsOn,
      ends_on: given.endsOn,
      kinds: given.kinds === null ? null : JSON.stringify(given.kinds),
      entered_at: given.at,
      entered_by: given.enteredBy,
      chief: given.chief,
    })
    .returning('*');
  return toRecord(row as Row);
}

/** Ends a mandate at once; null where it is unknown or ended already. */
export async function revokeDelegation(
  db: Knex,
  id: number,
  { at, by, why }: { at: Date; by: string; why: string },
): Promise<DelegationRecord | null> {
  const [row] = await db<Row>(table)
    .where({ id })
    .whereNull('revoked_at')
    .update({ revoked_at: at, revoked_by: by, revoked_why: why })
    .returning('*');
  return row ? toRecord(row) : null;
}
