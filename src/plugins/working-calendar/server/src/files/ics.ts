import type { CalendarRow, Reason, Text } from '../domain';
export declare function readCalendarIcs(
  text: string,
  defaults?: { decision?: string; reason?: CalendarRow['reason']; status?: CalendarRow['status'] },
): { rows: CalendarRow[]; reasons: Reason[]; warnings: Text[] };
export declare function writeCalendarIcs(rows: readonly CalendarRow[], options: { stamp: Date }): string;
