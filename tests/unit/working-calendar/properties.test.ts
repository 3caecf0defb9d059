import { TZDate } from '@date-fns/tz';
import fc from 'fast-check';
import {
  applyChange,
  type CalendarRow,
  CalendarSnapshot,
  createZone,
  dueDate,
  explain,
  isWorkingDay,
  VIETNAM,
  workingDaysBetween,
} from '../../../src/plugins/working-calendar/server/src/domain';
import { calendar, changing, DAY_MS, dates, exception, instants, limits, rows, weekend } from './arbitraries';
import { calendarOf } from './support';

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
        const snapshot = calendarOf(list);
        expect(dueDate(snapshot, first, days).due <= dueDate(snapshot, second, days).due).toBe(true);
      }),
    );
  });

  test('How days are counted: one day more is always due later', () => {
    fc.assert(
      fc.property(rows, instants, limits, (list, start, days) => {
        const snapshot = calendarOf(list);
        expect(dueDate(snapshot, start, days).due < dueDate(snapshot, start, days + 1).due).toBe(true);
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
        const snapshot = calendarOf(list);
        expect(isWorkingDay(snapshot, dueDate(snapshot, start, days).due)).toBe(true);
      }),
    );
  });

  test('How days are counted: the explanation ends on the due day, without a gap, and counts exactly the limit', () => {
    fc.assert(
      fc.property(rows, instants, limits, (list, start, days) => {
        const snapshot = calendarOf(list);
        const lines = explain(snapshot, start, days);
        const { due, provisional } = dueDate(snapshot, start, days);
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
        const snapshot = calendarOf(list);
        expect(workingDaysBetween(snapshot, start, dueDate(snapshot, start, days).due)).toBe(days);
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

/** What a change by the office may be: rows on some dates, none on others. */
const acts = fc.array(
  fc.record({ on: fc.uniqueArray(dates, { maxLength: 8 }), off: fc.uniqueArray(dates, { maxLength: 8 }) }),
  { minLength: 1, maxLength: 5 },
);

/** The calendar after the acts that change anything, each by {@link applyChange}; and its rows by the definition alone. */
function afterActs(
  list: readonly CalendarRow[],
  sequence: readonly { on: readonly string[]; off: readonly string[] }[],
) {
  let kept = calendar(list);
  const expected = new Set(list.map(({ date }) => date));
  for (const { on, off } of sequence) {
    const put = on.filter((date) => !expected.has(date));
    const remove = off.filter((date) => expected.has(date));
    if (put.length + remove.length === 0) continue;
    kept = applyChange(kept, changing({ put: put.map(exception), remove })).calendar;
    for (const date of put) expected.add(date);
    for (const date of remove) expected.delete(date);
  }
  return { kept, expected: [...expected].map(exception) };
}

describe('R23 how days are counted: what holds after any changes of the calendar', () => {
  test('R23 a calendar reached by changes counts as one written at once', () => {
    fc.assert(
      fc.property(rows, acts, instants, limits, (list, sequence, start, days) => {
        const { kept, expected } = afterActs(list, sequence);
        const snapshot = new CalendarSnapshot(kept);
        const { due } = dueDate(snapshot, start, days);
        expect(due).toBe(naiveDue(expected, start, days));
        expect(due <= dueDate(snapshot, start, days + 1).due).toBe(true);
        expect(due <= dueDate(snapshot, new Date(start.getTime() + DAY_MS), days).due).toBe(true);
        expect(days === 0 || isWorkingDay(snapshot, due)).toBe(true);
        expect(explain(snapshot, start, days).filter(({ counted }) => counted)).toHaveLength(days);
      }),
    );
  });

  test('R23 entering days off never makes a due day earlier, entering make-up days never later', () => {
    fc.assert(
      fc.property(
        rows,
        fc.uniqueArray(dates, { minLength: 1, maxLength: 10 }),
        instants,
        limits,
        (list, more, start, days) => {
          for (const makeUp of [true, false]) {
            const put = more.filter(
              (date) => weekend(date) === makeUp && !list.some((each) => each.date === date),
            );
            if (put.length === 0) continue;
            const before = calendar(list);
            const after = applyChange(before, changing({ put: put.map(exception) })).calendar;
            const [was, is] = [before, after].map(
              (each) => dueDate(new CalendarSnapshot(each), start, days).due,
            );
            expect(makeUp ? `${is}` <= `${was}` : `${is}` >= `${was}`).toBe(true);
          }
        },
      ),
    );
  });

  test('R23 taking back what was entered gives the same due days again', () => {
    fc.assert(
      fc.property(rows, dates, instants, limits, (list, date, start, days) => {
        const without = calendar(list.filter((other) => other.date !== date));
        const withIt = applyChange(without, changing({ put: [exception(date)] })).calendar;
        const back = applyChange(withIt, changing({ remove: [date] })).calendar;
        expect(back.version).toBe(without.version + 2);
        expect(dueDate(new CalendarSnapshot(back), start, days)).toEqual(
          dueDate(new CalendarSnapshot(without), start, days),
        );
      }),
    );
  });
});
