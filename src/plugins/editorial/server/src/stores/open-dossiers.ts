import type { Knex } from 'knex';
import { openDossier } from '../database/tables';
import type { ReckonedDeadline } from '../domain/deadline';
import { type Dossier, dossiersFrom } from './dossiers';

const table = 'editorial_dossiers';

/** How many dossiers have a deadline that still moves with the calendar. */
export async function countOpen(db: Knex): Promise<number> {
  const [row] = await db(table).whereRaw(openDossier).count<{ count: string }[]>({ count: '*' });
  return Number(row?.count ?? 0);
}

/** The next open dossiers after an id, in order; `held`: until the transaction ends, so that none is closed meanwhile. */
export async function openAfter(
  db: Knex,
  id: number,
  { limit, held }: { limit: number; held: boolean },
): Promise<Dossier[]> {
  const query = db(table).whereRaw(openDossier).where('id', '>', id).orderBy('id').limit(limit);
  return dossiersFrom(await (held ? query.forUpdate() : query));
}

/** A dossier while its deadline still moves with the calendar; null: there is none such, or it is no longer open. */
export async function openById(db: Knex, id: number): Promise<Dossier | null> {
  return dossiersFrom(await db(table).where({ id }).whereRaw(openDossier))[0] ?? null;
}

/** Writes the deadlines of some dossiers in one statement. */
export async function writeDeadlines(
  trx: Knex,
  deadlines: readonly { id: number; deadline: ReckonedDeadline }[],
): Promise<void> {
  if (deadlines.length === 0) return;
  const rows = deadlines.map(({ id, deadline }) => ({ id, ...deadline }));
  await trx.raw(
    `UPDATE ${table} AS dossier
     SET due = given.due, due_provisional = given."dueProvisional", rule = given.rule,
       trigger_field = given."triggerField", trigger_at = given."triggerAt",
       calendar_version = given."calendarVersion"
     FROM jsonb_to_recordset(?::jsonb) AS given(
       id bigint, due date, "dueProvisional" boolean, rule jsonb, "triggerField" text, "triggerAt" timestamptz,
       "calendarVersion" text
     )
     WHERE dossier.id = given.id`,
    [JSON.stringify(rows)],
  );
}

/** The next open dossiers that were due before a local day, the longest overdue first, after one of them; from a due day on. */
export async function overdueAfter(
  db: Knex,
  today: string,
  after: Pick<Dossier, 'id' | 'due'> | null,
  limit: number,
  since?: string,
): Promise<Dossier[]> {
  const query = db(table).whereRaw(openDossier).where('due', '<', today).orderBy(['due', 'id']).limit(limit);
  if (since) query.where('due', '>=', since);
  if (after) query.whereRaw('(due, id) > (?, ?)', [after.due, after.id]);
  return dossiersFrom(await query);
}
