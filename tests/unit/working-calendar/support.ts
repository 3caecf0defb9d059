import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { shippedCalendar } from '../../../src/plugins/working-calendar/server/src/data/shipped';
import {
  type Calendar,
  type CalendarRow,
  CalendarSnapshot,
  type Reason,
  Refusal,
} from '../../../src/plugins/working-calendar/server/src/domain';

export const ROOT = join(__dirname, '../../..');

/** The zones that the server's process may stand in; no answer may depend on it. */
export const PROCESS_ZONES = ['UTC', 'America/Los_Angeles', 'Asia/Ho_Chi_Minh'];

export const shipped = new CalendarSnapshot(shippedCalendar());

/** A calendar row with the parts that a test does not care about filled in. */
export function row(date: string, kind: CalendarRow['kind'], more: Partial<CalendarRow> = {}): CalendarRow {
  return {
    date,
    kind,
    reason: 'local',
    name: { vi: 'Ngày thử', en: 'Test day' },
    decision: '01/QĐ-UBND',
    status: 'decided',
    ...more,
  };
}

/** A calendar of rows, entered for 2020–2029. */
export function calendarOf(rows: CalendarRow[], more: Partial<Calendar> = {}): CalendarSnapshot {
  return new CalendarSnapshot({ version: 1, from: '2020-01-01', to: '2029-12-31', rows, ...more });
}

/** What `npm run -s deadline` runs, without npm in between, with the process standing in the given zone. */
export function runDeadline(args: string[], zone = 'UTC'): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, ['--import', 'tsx', 'scripts/deadline.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, TZ: zone },
  });
}

/** The reasons of a refusal; fails when nothing is refused. */
export function reasonsOf(act: () => unknown): readonly Reason[] {
  try {
    act();
  } catch (error) {
    if (error instanceof Refusal) return error.reasons;
    throw error;
  }
  throw new Error('Nothing was refused');
}

/** The codes of {@link reasonsOf}. */
export function codesOf(act: () => unknown): string[] {
  return reasonsOf(act).map(({ code }) => code);
}

/** An instant given by its local date and time in Việt Nam. */
export function local(dateAndTime: string): Date {
  return new Date(`${dateAndTime}+07:00`);
}
