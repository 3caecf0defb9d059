import type { Knex } from 'knex';
import type { ReminderStep } from '../../../../../regulation';
import { openDossier } from '../database/tables';
import type { Reminder, ReminderState } from '../domain/reminders';
import { type Dossier, dossiersFrom } from './dossiers';

const table = 'editorial_reminders';
const dossiers = 'editorial_dossiers';

interface Row {
  dossier_id: string;
  step: ReminderStep;
  at: Date;
  due: string;
  state: ReminderState;
  sent_at: Date | null;
}

function toReminder({ step, at, due, state }: Row): Reminder {
  return { step, at, due, state };
}

function byDossier(rows: readonly Row[]): Map<number, Reminder[]> {
  const found = new Map<number, Reminder[]>();
  for (const row of rows) {
    const id = Number(row.dossier_id);
    found.set(id, [...(found.get(id) ?? []), toReminder(row)]);
  }
  return found;
}

/** All reminders of some dossiers, by dossier id. */
export async function remindersOf(db: Knex, ids: readonly number[]): Promise<Map<number, Reminder[]>> {
  const rows: Row[] = await db(table).whereIn('dossier_id', [...ids]);
  return byDossier(rows);
}

/** The reminders of some dossiers that wait and whose time has come at an instant, by dossier id. */
export async function dueReminders(
  db: Knex,
  ids: readonly number[],
  now: Date,
): Promise<Map<number, Reminder[]>> {
  const rows: Row[] = await db(table)
    .whereIn('dossier_id', [...ids])
    .where({ state: 'waiting' })
    .where('at', '<=', now);
  return byDossier(rows);
}

/** One dossier's reminders in the order of time; what waits for a dossier that is closed will not be sent. */
export async function shownReminders(
  db: Knex,
  dossierId: number,
): Promise<(Reminder & { sentAt: Date | null })[]> {
  const open = db(dossiers).whereRaw(`id = ${table}.dossier_id`).whereRaw(openDossier).select('id');
  const rows: (Row & { open: boolean })[] = await db(table)
    .where({ dossier_id: dossierId })
    .orderBy('at')
    .select('*', db.raw('EXISTS (?) AS open', [open]));
  return rows.map((row) => ({
    ...toReminder(row),
    state: row.state === 'waiting' && !row.open ? 'skipped' : row.state,
    sentAt: row.sent_at,
  }));
}

/** Writes reminders that wait or are skipped, new ones and those that are there, in one statement. */
export async function writeReminders(
  trx: Knex,
  reminders: readonly (Reminder & { dossierId: number })[],
): Promise<void> {
  if (reminders.length === 0) return;
  await trx.raw(
    `INSERT INTO ${table} (dossier_id, step, at, due, state)
     SELECT "dossierId", step, at, due, state
     FROM jsonb_to_recordset(?::jsonb) AS given("dossierId" bigint, step text, at timestamptz, due date, state text)
     ON CONFLICT (dossier_id, step) DO UPDATE
     SET at = excluded.at, due = excluded.due, state = excluded.state, sent_at = NULL`,
    [JSON.stringify(reminders)],
  );
}

/** Notes in one statement what became of reminders whose time had come. */
export async function settleReminders(
  trx: Knex,
  reminders: readonly { dossierId: number; step: ReminderStep; state: 'sent' | 'skipped' }[],
  at: Date,
): Promise<void> {
  if (reminders.length === 0) return;
  await trx.raw(
    `UPDATE ${table} AS reminder
     SET state = given.state, sent_at = CASE WHEN given.state = 'sent' THEN ?::timestamptz END
     FROM jsonb_to_recordset(?::jsonb) AS given("dossierId" bigint, step text, state text)
     WHERE reminder.dossier_id = given."dossierId" AND reminder.step = given.step`,
    [at.toISOString(), JSON.stringify(reminders)],
  );
}

/**
 * Holds the next dossiers of which a reminder's time has come until the transaction ends, and says whether each is open.
 * Those that somebody else holds are left to him, or to the next sweep.
 */
export async function holdWithDueReminders(
  trx: Knex,
  now: Date,
  limit: number,
): Promise<{ dossier: Dossier; open: boolean }[]> {
  const next = trx(table)
    .where({ state: 'waiting' })
    .where('at', '<=', now)
    .orderBy(['at', 'dossier_id'])
    .limit(limit)
    .select('dossier_id');
  const rows: ({ open: boolean } & Record<string, unknown>)[] = await trx(dossiers)
    .whereIn('id', next)
    .orderBy('id')
    .forNoKeyUpdate()
    .skipLocked()
    .select('*', trx.raw(`(${openDossier}) AS open`));
  const found = dossiersFrom(rows);
  return found.map((dossier, index) => ({ dossier, open: rows[index]?.open === true }));
}

/**
 * The next open dossiers due from a local day on that have no reminders yet, those of before there were any: held until
 * the transaction ends, without those that somebody else holds, who arms them himself.
 */
export async function unarmedAfter(trx: Knex, id: number, due: string, limit: number): Promise<Dossier[]> {
  const rows = await trx(dossiers)
    .whereRaw(openDossier)
    .where('due', '>=', due)
    .where('id', '>', id)
    .whereNotExists(trx(table).whereRaw(`${table}.dossier_id = ${dossiers}.id`).select(trx.raw('1')))
    .orderBy('id')
    .limit(limit)
    .forNoKeyUpdate()
    .skipLocked();
  return dossiersFrom(rows);
}
