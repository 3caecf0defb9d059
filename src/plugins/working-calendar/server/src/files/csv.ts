import type { CalendarRow, Reason, Text } from '../domain';
export declare function readCalendarCsv(
  text: string,
  defaults?: { decision?: string; reason?: CalendarRow['reason']; status?: CalendarRow['status'] },
): { rows: CalendarRow[]; reasons: Reason[]; warnings: Text[] };
export declare function writeCalendarCsv(rows: readonly CalendarRow[]): string;
