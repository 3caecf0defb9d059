import { toDayNumber, toLocalDate } from './days';
import { triggerDay } from './input';
import type { CalendarSnapshot } from './snapshot';
import type { DeadlineStatus, LocalDate, Text } from './types';

/** An item is due soon when, today aside, at most this many working days remain. */
const SOON_WORKING_DAYS = 1;

/** The due days that divide the open states at an instant; a database filter uses the same two, so no list disagrees. */
export interface StatusBounds {
  today: LocalDate;
  /** Last due day that counts as soon. */
  soonThrough: LocalDate;
}

/** What {@link statusOf} judges. Instants are exact; `due` is a local day that stays open until 24:00. */
export interface StatusInput {
  due: LocalDate;
  now: Date;
  /** When the limit was met, if it was. */
  metAt?: Date | null;
  /** When the clock starts, if that may still lie ahead. */
  startsAt?: Date | null;
}

/** Words for each status, as people see them. */
export const STATUS_LABELS: Readonly<Record<DeadlineStatus, Text>> = {
  'not-started': { vi: 'Chưa bắt đầu tính hạn', en: 'Not started' },
  'on-track': { vi: 'Còn hạn', en: 'On track' },
  'due-soon': { vi: 'Sắp đến hạn', en: 'Due soon' },
  'due-today': { vi: 'Đến hạn hôm nay', en: 'Due today' },
  overdue: { vi: 'Quá hạn', en: 'Overdue' },
  met: { vi: 'Đúng hạn', en: 'On time' },
  'met-late': { vi: 'Trễ hạn', en: 'Late' },
};

/** Today and the end of “soon” at an instant. */
export function statusBounds(snapshot: CalendarSnapshot, now: Date): StatusBounds {
  const today = triggerDay(snapshot.zone, now);
  return {
    today: toLocalDate(today),
    soonThrough: toLocalDate(snapshot.workingDayAfter(today, SOON_WORKING_DAYS + 1) - 1),
  };
}

/** The one function that says how a deadline stands; every list, count, label, mail and report derives from it. */
export function statusOf(
  snapshot: CalendarSnapshot,
  { due, now, metAt, startsAt }: StatusInput,
): DeadlineStatus {
  const closing = toDayNumber(due);
  if (metAt) return triggerDay(snapshot.zone, metAt) <= closing ? 'met' : 'met-late';
  if (startsAt && startsAt > now) return 'not-started';
  const { today, soonThrough } = statusBounds(snapshot, now);
  if (due < today) return 'overdue';
  if (due === today) return 'due-today';
  return due <= soonThrough ? 'due-soon' : 'on-track';
}
