import fc from 'fast-check';
import {
  applyChange,
  CalendarSnapshot,
  changeOfRows,
  enterYear,
  missingYear,
  rowsOfRange,
  rowsOfSwap,
  workingDaysBetween,
  workingDaysOfMonths,
} from '../../../src/plugins/working-calendar/server/src/domain';
import { calendar, changing, dates, rows, weekend } from './arbitraries';
import { calendarOf, codesOf, row, shipped } from './support';

const said = {
  name: { vi: 'Tết Nguyên đán', en: 'Lunar New Year (Tết)' },
  decision: '6150/TB-BLĐTBXH',
  status: 'decided',
} as const;
const range = (from: string, to: string) => rowsOfRange({ from, to, reason: 'holiday', ...said });

describe('R23 the calendar: a range of days off', () => {
  test('R23 each weekday is off, weekend days are left out with a warning', () => {
    const { rows: off, warnings } = range('2026-02-13', '2026-02-16');
    expect(off).toEqual(
      ['2026-02-13', '2026-02-16'].map((date) => ({ date, kind: 'day-off', reason: 'holiday', ...said })),
    );
    expect(warnings).toEqual([
      {
        vi: '14/02/2026 là thứ Bảy, đã là ngày nghỉ hằng tuần nên không đưa vào.',
        en: '2026-02-14 is a Saturday, a day of rest already, and was left out.',
      },
      {
        vi: '15/02/2026 là Chủ nhật, đã là ngày nghỉ hằng tuần nên không đưa vào.',
        en: '2026-02-15 is a Sunday, a day of rest already, and was left out.',
      },
    ]);
  });

  test.each([
    ['2026-02-16', '2026-02-13', ['calendar.range-backwards']],
    ['2026-02-01', '2026-03-04', ['calendar.range-too-long']],
    ['2026-02-30', '13/02/2026', ['calendar.date', 'calendar.date']],
    ['2026-02-30', '2026-02-30', ['calendar.date']],
    ['1989-12-31', '1990-01-02', ['calendar.out-of-range']],
    ['2099-12-31', '2100-01-01', ['calendar.out-of-range']],
  ])('R23 refused: %s to %s', (from, to, codes) => {
    expect(codesOf(() => range(from, to))).toEqual(codes);
  });

  test('R23 what always holds: every day of the range is a row or a warning, and the rows are accepted', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 0, max: 30 }), (from, more) => {
        const to = new Date(Date.parse(from) + more * 86_400_000).toISOString().slice(0, 10);
        const { rows: off, warnings } = range(from, to);
        expect(off.length + warnings.length).toBe(more + 1);
        expect(off.every(({ date }) => !weekend(date) && date >= from && date <= to)).toBe(true);
        if (off.length > 0) {
          const { differences } = applyChange(calendar([]), changing({ put: off }));
          expect(differences.map(({ date }) => date)).toEqual(off.map(({ date }) => date));
        }
      }),
    );
  });
});

describe('R23 the calendar: swaps, files, years', () => {
  test('R23 the halves of a swap name each other', () => {
    expect(rowsOfSwap({ off: '2026-01-02', work: '2026-01-10', ...said })).toEqual([
      { date: '2026-01-02', kind: 'day-off', reason: 'swapped', ...said, swapWith: '2026-01-10' },
      { date: '2026-01-10', kind: 'make-up', reason: 'swapped', ...said, swapWith: '2026-01-02' },
    ]);
  });

  test('R23 what a file says already is left alone, what differs replaced, what is new comes in', () => {
    const [same, old, own, fresh] = ['2026-03-09', '2026-03-10', '2026-03-11', '2026-03-12'].map((date) =>
      row(date, 'day-off'),
    ) as [ReturnType<typeof row>, ReturnType<typeof row>, ReturnType<typeof row>, ReturnType<typeof row>];
    const changed = { ...old, status: 'provisional' as const };
    expect(changeOfRows(calendar([same, old, own]), [{ ...same }, changed, fresh])).toEqual({
      put: [changed, fresh],
      remove: ['2026-03-10'],
      enteredTo: null,
    });
  });

  test('R23 a file that has a date twice is refused as such', () => {
    const twice = [row('2026-03-10', 'day-off'), row('2026-03-10', 'day-off', { decision: '02/QĐ-UBND' })];
    const before = calendar([]);
    expect(codesOf(() => applyChange(before, changeOfRows(before, twice)))).toEqual(['calendar.date-twice']);
  });

  test.each([
    ['2026-12-31', 2027, '2027-12-31'],
    ['2026-06-30', 2026, '2026-12-31'],
  ])('R23 entered through %s: %i may be entered', (to, year, enteredTo) => {
    expect(enterYear(calendar([], { to }), year)).toEqual(changing({ enteredTo }));
  });

  test.each([
    ['2026-12-31', 2026, 'calendar.year-entered'],
    ['2026-12-31', 2019, 'calendar.year-entered'],
    ['2026-12-31', 2028, 'calendar.year-gap'],
    ['2026-06-30', 2027, 'calendar.year-gap'],
    ['2099-12-31', 2100, 'calendar.year'],
    ['2026-12-31', 2027.5, 'calendar.year'],
    ['2026-12-31', Number.NaN, 'calendar.year'],
  ])('R23 entered through %s: %d is refused', (to, year, code) => {
    expect(codesOf(() => enterYear(calendar([], { to }), year))).toEqual([code]);
  });
});

describe('R23 the calendar: months and missing years', () => {
  test('R23 the working days of 2026, month by month', () => {
    // Counted on the official calendar by hand.
    expect(workingDaysOfMonths(shipped, 2026)).toEqual([21, 15, 22, 20, 20, 22, 23, 21, 20, 22, 20, 23]);
  });

  test('R23 the months of any year sum up to the working days of the year', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: 1991, max: 2099 }), (list, year) => {
        const snapshot = calendarOf(list);
        const months = workingDaysOfMonths(snapshot, year);
        expect(months).toHaveLength(12);
        expect(months.reduce((sum, each) => sum + each, 0)).toBe(
          workingDaysBetween(snapshot, `${year - 1}-12-31`, `${year}-12-31`),
        );
        expect(months[1]).toBe(
          workingDaysBetween(snapshot, `${year}-01-31`, `${year}-03-01`) -
            workingDaysBetween(
              snapshot,
              new Date(Date.UTC(year, 2, 0)).toISOString().slice(0, 10),
              `${year}-03-01`,
            ),
        );
      }),
    );
  });

  test('R23 the first month that can be reckoned with has its days', () => {
    expect(workingDaysOfMonths(shipped, 1990)[0]).toBe(23);
  });

  test.each([
    ['2026-10-31', '2026-12-31', null],
    ['2026-11-01', '2026-12-31', 2027],
    ['2026-12-31', '2026-12-31', 2027],
    ['2026-11-01', '2027-12-30', 2027],
    ['2026-11-01', '2027-12-31', null],
    ['2027-01-01', '2026-12-31', 2027],
    ['2026-11-01', '2026-06-30', 2026],
    ['2028-05-05', '2026-12-31', 2028],
  ])('R23 on %s, entered through %s: missing is %s', (today, to, year) => {
    const snapshot = new CalendarSnapshot(calendar([], { to }));
    expect(missingYear(snapshot, today)).toBe(year);
  });
});
