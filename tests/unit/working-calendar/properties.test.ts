import { TZDate } from '@date-fns/tz';
import fc from 'fast-check';
import {
  type CalendarRow,
  createZone,
  dueDate,
  explain,
  isWorkingDay,
  VIETNAM,
  workingDaysBetween,
} from '../../../src/plugins/working-calendar/server/src/domain';
import { calendarOf, row } from './support';

const DAY_MS = 86_400_000;
const WINDOW = { min: Date.UTC(2025, 10, 1), max: Date.UTC(2027, 1, 28) };

const instants = fc.integer(WINDOW).map((ms) => new Date(ms));
const limits = fc.integer({ min: 0, max: 60 });
const dates = fc.integer(WINDOW).map((ms) => new Date(ms).toISOString().slice(0, 10));

function weekend(date: string): boolean {
  return [0, 6].includes(new Date(`${date}T00:00:00Z`).getUTCDay());
}

/** The only kind of row that a date can have: off on weekdays, worked at weekends. */
function exception(date: string): CalendarRow {
  return row(date, weekend(date) ? 'make-up' : 'day-off');
}

const rows = fc.uniqueArray(dates, { maxLength: 60 }).map((list) => list.map(exception));

/** The day-by-day loop that the tables replace, written from the definition alone. */
function naiveDue(list: readonly CalendarRow[], start: Date, days: number): string {
  const exceptions = new Set(list.map(({ date }) => date));
  let day = new Date(Math.floor((start.getTime() + 7 * 3_600_000) / DAY_MS) * DAY_MS);
  let date = day.toISOString().slice(0, 10);
  for (let counted = 0; counted < days; ) {
    day = new Date(day.getTime() + DAY_MS);
    date = day.toISOString().slice(0, 10);
    if (weekend(date) === exceptions.has(date)) counted += 1;
  }
  return date;
}

describe('How days are counted: what always holds', () => {
  test('How days are counted: the table equals the day-by-day loop', () => {
    fc.assert(
      fc.property(rows, instants, limits, (list, start, days) => {
        expect(dueDate(calendarOf(list), start, days).due).toBe(naiveDue(list, start, days));
      }),
    );
  });

  test('How days are counted: a later start is never due earlier', () => {
    fc.assert(
      fc.property(rows, instants, instants, limits, (list, one, other, days) => {
        const [first, second] = one <= other ? [one, other] : [other, one];
        const calendar = calendarOf(list);
        expect(dueDate(calendar, first, days).due <= dueDate(calendar, second, days).due).toBe(true);
      }),
    );
  });

  test('How days are counted: one day more is always due later', () => {
    fc.assert(
      fc.property(rows, instants, limits, (list, start, days) => {
        const calendar = calendarOf(list);
        expect(dueDate(calendar, start, days).due < dueDate(calendar, start, days + 1).due).toBe(true);
      }),
    );
  });

  test('How days are counted: a day off more never makes it earlier, a make-up day more never later', () => {
    fc.assert(
      fc.property(rows, dates, instants, limits, (list, date, start, days) => {
        const without = list.filter((other) => other.date !== date);
        const before = dueDate(calendarOf(without), start, days).due;
        const after = dueDate(calendarOf([...without, exception(date)]), start, days).due;
        expect(weekend(date) ? after <= before : after >= before).toBe(true);
      }),
    );
  });

  test('How days are counted: with one day or more the due day is a working day', () => {
    fc.assert(
      fc.property(rows, instants, fc.integer({ min: 1, max: 60 }), (list, start, days) => {
        const calendar = calendarOf(list);
        expect(isWorkingDay(calendar, dueDate(calendar, start, days).due)).toBe(true);
      }),
    );
  });

  test('How days are counted: the explanation ends on the due day, without a gap, and counts exactly the limit', () => {
    fc.assert(
      fc.property(rows, instants, limits, (list, start, days) => {
        const calendar = calendarOf(list);
        const lines = explain(calendar, start, days);
        const { due, provisional } = dueDate(calendar, start, days);
        expect(lines.at(-1)?.date).toBe(due);
        expect(lines.filter(({ counted }) => counted)).toHaveLength(days);
        expect(lines.some((line) => line.provisional)).toBe(provisional);
        for (const [index, { date }] of lines.entries()) {
          const next = new Date(Date.parse(lines[0]?.date ?? '') + index * DAY_MS);
          expect(date).toBe(next.toISOString().slice(0, 10));
        }
      }),
    );
  });

  test('How days are counted: the days between start and due are the limit', () => {
    fc.assert(
      fc.property(rows, instants, limits, (list, start, days) => {
        const calendar = calendarOf(list);
        expect(workingDaysBetween(calendar, start, dueDate(calendar, start, days).due)).toBe(days);
      }),
    );
  });

  test('How days are counted: undecided rows move nothing, they only mark', () => {
    fc.assert(
      fc.property(rows, instants, limits, (list, start, days) => {
        const undecided = list.map((entry) => ({ ...entry, status: 'provisional' as const }));
        expect(dueDate(calendarOf(undecided), start, days).due).toBe(naiveDue([], start, days));
      }),
    );
  });

  test.each(['Asia/Ho_Chi_Minh', 'America/Los_Angeles', 'Australia/Lord_Howe'])(
    'How days are counted: the local day in %s is that of date-fns',
    (name) => {
      const zone = name === VIETNAM.name ? VIETNAM : createZone(name);
      fc.assert(
        fc.property(fc.integer({ min: Date.UTC(1990, 0, 2), max: Date.UTC(2099, 11, 30) }), (ms) => {
          const day = new TZDate(ms, name);
          expect(zone.dayOf(ms) * DAY_MS).toBe(Date.UTC(day.getFullYear(), day.getMonth(), day.getDate()));
          const start = zone.startOf(zone.dayOf(ms)).getTime();
          expect(start <= ms && zone.dayOf(start) === zone.dayOf(ms)).toBe(true);
          expect(zone.dayOf(start - 1)).toBe(zone.dayOf(ms) - 1);
        }),
      );
    },
  );
});
