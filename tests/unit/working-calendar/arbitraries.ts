import fc from 'fast-check';
import type {
  Calendar,
  CalendarChange,
  CalendarRow,
} from '../../../src/plugins/working-calendar/server/src/domain';
import { row } from './support';

export const DAY_MS = 86_400_000;
export const WINDOW = { min: Date.UTC(2025, 10, 1), max: Date.UTC(2027, 1, 28) };

export const instants = fc.integer(WINDOW).map((ms) => new Date(ms));
export const limits = fc.integer({ min: 0, max: 60 });
export const dates = fc.integer(WINDOW).map((ms) => new Date(ms).toISOString().slice(0, 10));

/** Saturday or Sunday, by JavaScript's own calendar. */
export function weekend(date: string): boolean {
  return [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
}

/** The only kind of row that a date can have: off on weekdays, worked at weekends. */
export function exception(date: string): CalendarRow {
  return row(date, weekend(date) ? 'make-up' : 'day-off');
}

export const rows = fc.uniqueArray(dates, { maxLength: 60 }).map((list) => list.map(exception));

/** One printable line as the calendar stores it, with what files have trouble with. */
const texts = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }),
    fc.constantFrom(
      '=1+1',
      '+84',
      '-2',
      '@SUM(A1)',
      "'ghi chú",
      "'=a",
      "''",
      '"',
      'a"b',
      '“Tết”; x, y\\n',
      ':;,\\',
    ),
    fc.constantFrom('Tết Nguyên đán', 'Giỗ Tổ Hùng Vương (10/3 âm lịch)', '12729/VPCP-KGVX; 01/QĐ-UBND'),
  )
  .map((text) => text.normalize('NFC').trim())
  .filter((text) => text !== '' && !/[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(text));

const reasons = fc.constantFrom<CalendarRow['reason']>('holiday', 'in-lieu', 'local');
const statuses = fc.constantFrom<CalendarRow['status']>('decided', 'provisional');

const said = fc.record({
  name: fc.record({ vi: texts, en: texts }),
  decision: texts,
  status: statuses,
  reason: reasons,
});

/** Rows as a calendar may hold them: every reason and status, any texts, and swaps with both halves. */
export const keptRows = fc.uniqueArray(dates, { maxLength: 12 }).chain((list) =>
  fc.array(said, { minLength: list.length, maxLength: list.length }).map((parts) => {
    const kept = list.map((date, index) => ({ ...exception(date), ...parts[index] }));
    const off = kept.find(({ kind }) => kind === 'day-off');
    const work = kept.find(({ kind }) => kind === 'make-up');
    if (off && work) {
      Object.assign(off, { reason: 'swapped', swapWith: work.date });
      Object.assign(work, { reason: 'swapped', swapWith: off.date, status: off.status });
    }
    return kept;
  }),
);

/** A calendar of rows, entered for 2020–2029. */
export function calendar(list: readonly CalendarRow[], more: Partial<Calendar> = {}): Calendar {
  return { version: 1, from: '2020-01-01', to: '2029-12-31', rows: list, ...more };
}

/** A change that puts and removes. */
export function changing(more: Partial<CalendarChange>): CalendarChange {
  return { put: [], remove: [], enteredTo: null, ...more };
}
