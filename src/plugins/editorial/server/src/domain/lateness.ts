import {
  type CalendarSnapshot,
  type DeadlineStatus,
  type LocalDate,
  statusOf,
} from '../../../../working-calendar/server/src/domain';

/** What of a cycle says how its deadline stands. Instants are exact; `due` is a local day, open until its 24:00. */
export interface Limited {
  due: LocalDate | null;
  triggerAt: Date | null;
  madePublicAt: Date | null;
  closedAt: Date | null;
  correction: boolean;
  imported: boolean;
  lateReason: string | null;
}

/**
 * How the deadline of a cycle stands at an instant. Null where it has none: a kind without a limit, a correction, an item
 * brought over from an older portal, and a cycle that ended without becoming public.
 */
export function deadlineStatusOf(
  snapshot: CalendarSnapshot,
  { due, triggerAt, madePublicAt, closedAt, correction, imported }: Limited,
  now: Date,
): DeadlineStatus | null {
  const lostItsObject = closedAt !== null && madePublicAt === null;
  if (due === null || triggerAt === null || correction || imported || lostItsObject) return null;
  return statusOf(snapshot, { due, now, metAt: madePublicAt, startsAt: triggerAt });
}

/** Past its limit, or public after it (article 8). */
export function isLate(status: DeadlineStatus | null): boolean {
  return status === 'overdue' || status === 'met-late';
}

/** A late item owes its reason until somebody gives it; lateness itself blocks nothing (provision R23). */
export function isReasonOwed(
  status: DeadlineStatus | null,
  { lateReason }: Pick<Limited, 'lateReason'>,
): boolean {
  return isLate(status) && lateReason === null;
}
