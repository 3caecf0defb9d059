import type { Knex } from 'knex';
import { parsedJson } from '../../../../../common/row';
import type { OfficeCode } from '../../../../../regulation';
import type { Appointment } from '../domain/types';

const table = 'editorial_appointments';
const appointingLock = 72_003;

/** Who holds an office, by which decision, from and to when. Days are local and included. */
export interface AppointmentRecord extends Appointment {
  userId: number;
  /** Where the holder confirms, whatever his account's address becomes. */
  confirmationEmail: string;
  appointedBy: string;
  suspendedWhy: string | null;
}

interface Row {
  [column: string]: unknown;
}

function toRecord(row: Row): AppointmentRecord {
  return {
    id: Number(row.id),
    userId: Number(row.user_id),
    office: row.office as OfficeCode,
    decision: String(row.decision),
    startsOn: String(row.starts_on),
    endsOn: row.ends_on === null ? null : String(row.ends_on),
    ended: row.ended_at !== null,
    suspended: row.suspended_at !== null,
    unitIds: parsedJson<string[]>(row.unit_ids),
    fieldIds: parsedJson<string[]>(row.field_ids),
    confirmationEmail: String(row.confirmation_email),
    appointedBy: String(row.appointed_by),
    suspendedWhy: row.suspended_why === null ? null : String(row.suspended_why),
  };
}

/** What an account was ever appointed to, ended appointments included. */
export async function appointmentsOfUser(db: Knex, userId: number): Promise<AppointmentRecord[]> {
  const rows = await db<Row>(table).where({ user_id: userId }).orderBy('id');
  return rows.map(toRecord);
}

/** What an account holds on a local day or will hold after it, suspended appointments included. */
export async function heldByUser(db: Knex, userId: number, today: string): Promise<AppointmentRecord[]> {
  const records = await appointmentsOfUser(db, userId);
  return records.filter((record) => !record.ended && (record.endsOn === null || record.endsOn >= today));
}

export async function appointmentById(db: Knex, id: number): Promise<AppointmentRecord | null> {
  const row = await db<Row>(table).where({ id }).first();
  return row ? toRecord(row) : null;
}

/** Appointments, the newest first. Bounded: an office keeps a few dozen in a decade. */
export async function allAppointments(db: Knex, limit = 500): Promise<AppointmentRecord[]> {
  const rows = await db<Row>(table).orderBy('id', 'desc').limit(limit);
  return rows.map(toRecord);
}

/** Holders of an office whose appointment touches the days `from`–`to` (null: without end). */
export async function holdersBetween(
  db: Knex,
  office: OfficeCode,
  from: string,
  to: string | null,
): Promise<AppointmentRecord[]> {
  const rows = await db<Row>(table)
    .where({ office })
    .whereNull('ended_at')
    .where((ends) => ends.whereNull('ends_on').orWhere('ends_on', '>=', from))
    .where((starts) => {
      if (to !== null) starts.where('starts_on', '<=', to);
    })
    .orderBy('id');
  return rows.map(toRecord);
}

/** Who was appointed for a field of questions (documentId), with authority on a local day; the oldest appointment first. */
export async function holdersOfField(db: Knex, fieldId: string, day: string): Promise<AppointmentRecord[]> {
  const rows = await withAuthority(db, day).whereRaw('field_ids @> ?::jsonb', [JSON.stringify([fieldId])]);
  return rows.map(toRecord);
}

/** Appointments that give authority on a local day, suspended ones left out. Bounded, in the order in which they were made. */
export async function authorityOn(db: Knex, day: string, limit = 500): Promise<AppointmentRecord[]> {
  return (await withAuthority(db, day).limit(limit)).map(toRecord);
}

function withAuthority(db: Knex, day: string) {
  return db<Row>(table)
    .whereNull('ended_at')
    .whereNull('suspended_at')
    .where('starts_on', '<=', day)
    .where((ends) => ends.whereNull('ends_on').orWhere('ends_on', '>=', day))
    .orderBy('id');
}

export async function insertAppointment(
  db: Knex,
  given: {
    userId: number;
    office: OfficeCode;
    decision: string;
    startsOn: string;
    endsOn: string | null;
    confirmationEmail: string;
    appointedBy: string;
    unitIds: readonly string[];
    fieldIds: readonly string[];
    at: Date;
  },
): Promise<AppointmentRecord> {
  const [row] = await db<Row>(table)
    .insert({
      user_id: given.userId,
      office: given.office,
      decision: given.decision,
      starts_on: given.startsOn,
      ends_on: given.endsOn,
      confirmation_email: given.confirmationEmail,
      appointed_by: given.appointedBy,
      unit_ids: JSON.stringify(given.unitIds),
      field_ids: JSON.stringify(given.fieldIds),
      created_at: given.at,
    })
    .returning('*');
  return toRecord(row as Row);
}

/** Ends an appointment at once. False where it was ended already. */
export async function endAppointment(db: Knex, id: number, at: Date): Promise<boolean> {
  const ended = await db<Row>(table).where({ id }).whereNull('ended_at').update({ ended_at: at });
  return ended > 0;
}

/** Suspends appointments until a confirmation link is used; links mailed for them before are void. */
export async function suspendAppointments(
  db: Knex,
  ids: readonly number[],
  suspension: { at: Date; why: string },
): Promise<void> {
  await db<Row>(table)
    .whereIn('id', [...ids])
    .update({
      suspended_at: suspension.at,
      suspended_why: suspension.why,
      confirm_hash: null,
      confirm_until: null,
    });
}

export async function setConfirmation(
  db: Knex,
  id: number,
  confirmation: { hash: string; until: Date },
): Promise<void> {
  await db<Row>(table)
    .where({ id })
    .update({ confirm_hash: confirmation.hash, confirm_until: confirmation.until });
}

/** The appointment for which a confirmation link was mailed, held for this transaction; null: unknown or too old. */
export async function appointmentByLink(
  trx: Knex,
  hash: string,
  at: Date,
): Promise<AppointmentRecord | null> {
  const row = await trx<Row>(table)
    .where({ confirm_hash: hash })
    .where('confirm_until', '>', at)
    .forUpdate()
    .first();
  return row ? toRecord(row) : null;
}

/** Gives appointments of one account their authority back; all links mailed to that account are used up. */
export async function confirmAppointments(db: Knex, userId: number, ids: readonly number[]): Promise<void> {
  await db<Row>(table)
    .whereIn('id', [...ids])
    .update({ suspended_at: null, suspended_why: null });
  await db<Row>(table).where({ user_id: userId }).update({ confirm_hash: null, confirm_until: null });
}

/** One appointment is made at a time: what is checked before it still holds when it is written. */
export async function holdAppointing(trx: Knex): Promise<void> {
  await trx.raw('SELECT pg_advisory_xact_lock(?)', [appointingLock]);
}
