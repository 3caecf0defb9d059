import type { Calendar, CalendarRow, LocalDate, Text } from '../domain';
import data from './working-days.json';

/** A row as the file has it: names and notices are said once per file and year. */
interface WrittenRow {
  date: LocalDate;
  kind: string;
  reason: string;
  occasion: string;
  decision?: string;
  swapWith?: LocalDate;
}

const occasions: Readonly<Record<string, Text>> = data.occasions;

function toRow(written: WrittenRow, status: CalendarRow['status'], notices: readonly string[]): CalendarRow {
  const { date, occasion, decision = notices.join('; '), swapWith } = written;
  const kind = written.kind as CalendarRow['kind'];
  const reason = written.reason as CalendarRow['reason'];
  const name = occasions[occasion];
  if (name === undefined) throw new Error(`working-days.json: unknown occasion “${occasion}” on ${date}`);
  return { date, kind, reason, name, decision, status, ...(swapWith ? { swapWith } : {}) };
}

/** The official calendar that comes with the project: 2019–2026, and the last days of 2018. */
export function shippedCalendar(): Calendar {
  return {
    version: data.version,
    from: data.from,
    to: data.to,
    rows: [
      ...data.years.flatMap(({ days, notices }) => days.map((row) => toRow(row, 'decided', notices))),
      ...data.provisional.map((row) => toRow(row, 'provisional', [])),
    ],
  };
}
