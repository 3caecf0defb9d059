import type { Knex } from 'knex';
import type { DeadlineStatus, StatusBounds } from '../../../../working-calendar/server/src/domain';
import { limited, madePublic, openDossier, unexplained } from '../database/tables';

/** When statuses are judged: the instant, and the due days that divide the open ones at it. */
export interface StatusMoment extends StatusBounds {
  now: Date;
}

/** A condition on a dossier's row, and the values of its places. */
export type Condition = [sql: string, values: Record<string, string>];

/** The statuses of what is still open. They divide it: each row is in exactly one, at any instant. */
const whileOpen = {
  'not-started': 'trigger_at > :now',
  overdue: 'trigger_at <= :now AND due < :today',
  'due-today': 'trigger_at <= :now AND due = :today',
  'due-soon': 'trigger_at <= :now AND due > :today AND due <= :soonThrough',
  'on-track': 'trigger_at <= :now AND due > :today AND due > :soonThrough',
} as const satisfies Partial<Record<DeadlineStatus, string>>;

type OpenStatus = keyof typeof whileOpen;

const open = `${openDossier} AND ${limited}`;

function isOpenStatus(status: DeadlineStatus): status is OpenStatus {
  return status in whileOpen;
}

function valuesOf({ now, today, soonThrough }: StatusMoment): Record<string, string> {
  return { now: now.toISOString(), today, soonThrough };
}

/**
 * Which rows have one of these statuses at a moment: what `deadlineStatusOf` says, as the database says it. The one place
 * where a status is written in SQL.
 */
export function withStatus(statuses: readonly DeadlineStatus[], at: StatusMoment): Condition {
  const ofOpen = statuses.filter(isOpenStatus).map((status) => `(${whileOpen[status]})`);
  const either = [
    ...(ofOpen.length > 0 ? [`(${open} AND (${ofOpen.join(' OR ')}))`] : []),
    ...(statuses.includes('met') ? [`(${madePublic.inTime})`] : []),
    ...(statuses.includes('met-late') ? [`(${madePublic.late})`] : []),
  ];
  return [either.length > 0 ? `(${either.join(' OR ')})` : 'false', valuesOf(at)];
}

/** Which rows are late at a moment and lack the reason. */
export function owingReason(at: StatusMoment): Condition {
  return [`(${unexplained} AND (made_public_at IS NOT NULL OR (${whileOpen.overdue})))`, valuesOf(at)];
}

/** How many dossiers have each status, and how many owe their reason. */
export interface StatusCounts {
  statuses: Record<DeadlineStatus, number>;
  owed: number;
}

/** Counts what is open, and what was made public since an instant, by status. */
export async function countStatuses(db: Knex, at: StatusMoment, since: Date): Promise<StatusCounts> {
  const values = { ...valuesOf(at), since: since.toISOString() };
  const opened = Object.entries(whileOpen).map(
    ([status, condition]) => `count(*) FILTER (WHERE ${condition})::int AS "${status}"`,
  );
  const counted = await db.raw(`SELECT ${opened.join(', ')} FROM editorial_dossiers WHERE ${open}`, values);
  const met = await db.raw(
    `SELECT count(*) FILTER (WHERE made_public_at < closes_at)::int AS "met",
       count(*) FILTER (WHERE made_public_at >= closes_at)::int AS "met-late"
     FROM editorial_dossiers WHERE ${limited} AND made_public_at >= :since`,
    values,
  );
  const [owing, places] = owingReason(at);
  const owed = await db.raw(`SELECT count(*)::int AS owed FROM editorial_dossiers WHERE ${owing}`, places);
  return { statuses: { ...counted.rows[0], ...met.rows[0] }, owed: owed.rows[0].owed };
}
