import type { Knex } from 'knex';
import { parsedJsonOrNull } from '../../../../../common/row';
import type { Reason } from '../domain/types';

const table = 'editorial_schedules';

/** `waiting`: its time is still to come, or was missed while the portal was down. `refused`: what it wanted could not be. */
export type ScheduleState = 'waiting' | 'done' | 'refused' | 'cancelled';

/** When a dossier is to be published by itself, and who said so. Instants are exact. */
export interface Schedule {
  id: number;
  dossierId: number;
  at: Date;
  actorKey: string;
  actorName: string;
  state: ScheduleState;
  reasons: readonly Reason[] | null;
  createdAt: Date;
  settledAt: Date | null;
}

interface Row {
  [column: string]: unknown;
}

function toSchedule(row: Row): Schedule {
  return {
    id: Number(row.id),
    dossierId: Number(row.dossier_id),
    at: row.at as Date,
    actorKey: String(row.actor_key),
    actorName: String(row.actor_name),
    state: row.state as ScheduleState,
    reasons: parsedJsonOrNull<Reason[]>(row.reasons),
    createdAt: row.created_at as Date,
    settledAt: row.settled_at as Date | null,
  };
}

export async function insertSchedule(
  db: Knex,
  given: Pick<Schedule, 'dossierId' | 'at' | 'actorKey' | 'actorName' | 'createdAt'>,
): Promise<void> {
  await db<Row>(table).insert({
    dossier_id: given.dossierId,
    at: given.at,
    actor_key: given.actorKey,
    actor_name: given.actorName,
    state: 'waiting',
    created_at: given.createdAt,
  });
}

/** The schedule of a dossier that waits, or null. */
export async function waitingSchedule(db: Knex, dossierId: number): Promise<Schedule | null> {
  const row = await db<Row>(table).where({ dossier_id: dossierId, state: 'waiting' }).first();
  return row ? toSchedule(row) : null;
}

/** When those of some dossiers that wait will be published, by dossier id. */
export async function waitingTimes(db: Knex, dossierIds: readonly number[]): Promise<Map<number, Date>> {
  const rows = await db<Row>(table)
    .where({ state: 'waiting' })
    .whereIn('dossier_id', [...dossierIds]);
  return new Map(rows.map(toSchedule).map(({ dossierId, at }) => [dossierId, at]));
}

/** Ends the schedule of a dossier that waits, if there is one. */
export async function settleSchedule(
  db: Knex,
  dossierId: number,
  settled: { state: Exclude<ScheduleState, 'waiting'>; reasons?: readonly Reason[]; at: Date },
): Promise<void> {
  await db<Row>(table)
    .where({ dossier_id: dossierId, state: 'waiting' })
    .update({
      state: settled.state,
      reasons: settled.reasons ? JSON.stringify(settled.reasons) : null,
      settled_at: settled.at,
    });
}

/** Schedules whose time has come at an instant, those longest due first, after a place in that order. */
export async function dueSchedules(db: Knex, now: Date, limit: number): Promise<Schedule[]> {
  const rows = await db<Row>(table)
    .where({ state: 'waiting' })
    .where('at', '<=', now)
    .orderBy('at')
    .orderBy('id')
    .limit(limit);
  return rows.map(toSchedule);
}

/** One page of schedules in a state, what waits the nearest first, what is settled the latest; `before`: only those whose time lies before an instant. */
export async function schedulePage(
  db: Knex,
  query: { state: ScheduleState; before: Date | null; page: number; pageSize: number },
): Promise<{ rows: Schedule[]; total: number }> {
  const matching = db<Row>(table).where({ state: query.state });
  if (query.before) matching.where('at', '<', query.before);
  const count = await matching.clone().count<{ count: string }[]>({ count: '*' });
  const rows = await matching
    .clone()
    .orderBy('at', query.state === 'waiting' ? 'asc' : 'desc')
    .orderBy('id', query.state === 'waiting' ? 'asc' : 'desc')
    .limit(query.pageSize)
    .offset((query.page - 1) * query.pageSize);
  return { rows: rows.map(toSchedule), total: Number(count[0]?.count ?? 0) };
}
