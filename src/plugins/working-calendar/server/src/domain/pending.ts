import type { CalendarSnapshot } from './snapshot';
import type {
  Amendment,
  Calendar,
  CalendarChange,
  CalendarRow,
  ChangedCalendar,
  DeadlineRule,
  LocalDate,
  Text,
} from './types';
export declare function applyChange(calendar: Calendar, change: CalendarChange): ChangedCalendar;
export declare function rowsOfRange(range: {
  from: LocalDate;
  to: LocalDate;
  reason: CalendarRow['reason'];
  name: Text;
  decision: string;
  status: CalendarRow['status'];
}): { rows: CalendarRow[]; warnings: Text[] };
export declare function rowsOfSwap(swap: {
  off: LocalDate;
  work: LocalDate;
  name: Text;
  decision: string;
  status: CalendarRow['status'];
}): CalendarRow[];
export declare function changeOfRows(calendar: Calendar, rows: readonly CalendarRow[]): CalendarChange;
export declare function enterYear(calendar: Calendar, year: number): CalendarChange;
export declare function amend(
  rules: readonly DeadlineRule[],
  amendment: Amendment,
  context: { today: LocalDate; triggerLabel: Text | null; kindLabel: Text },
): { rules: DeadlineRule[]; rule: DeadlineRule; ends: DeadlineRule };
export declare function revoke(
  rules: readonly DeadlineRule[],
  rule: DeadlineRule,
  context: { today: LocalDate },
): DeadlineRule[];
export declare function workingDaysOfMonths(snapshot: CalendarSnapshot, year: number): number[];
export declare function missingYear(snapshot: CalendarSnapshot, today: LocalDate): number | null;
