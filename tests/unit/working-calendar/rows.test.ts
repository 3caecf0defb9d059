import { shippedCalendar } from '../../../src/plugins/working-calendar/server/src/data/shipped';
import {
  type CalendarRow,
  CalendarSnapshot,
  checkRows,
} from '../../../src/plugins/working-calendar/server/src/domain';
import { calendarOf, codesOf, row, shipped } from './support';

const codes = (...rows: CalendarRow[]) => checkRows(rows).map(({ code }) => code);

const swapped = (date: string, kind: CalendarRow['kind'], swapWith?: string) =>
  row(date, kind, { reason: 'swapped', ...(swapWith ? { swapWith } : {}) });

describe('How days are counted: the rows of the calendar', () => {
  test.each<[string, CalendarRow[], string[]]>([
    ['a make-up day on a weekday', [row('2026-03-10', 'make-up')], ['calendar.make-up-on-weekday']],
    ['a day off on a weekend', [row('2026-03-07', 'day-off')], ['calendar.day-off-on-weekend']],
    [
      'the same date twice',
      [row('2026-03-10', 'day-off'), row('2026-03-10', 'day-off')],
      ['calendar.date-twice'],
    ],
    ['a date that does not exist', [row('2026-02-30', 'day-off')], ['calendar.date']],
    ['no date at all', [row('10/03/2026', 'day-off')], ['calendar.date']],
    ['a date out of range', [row('2206-03-10', 'day-off')], ['calendar.out-of-range']],
    ['a day before the range', [row('1989-12-29', 'day-off')], ['calendar.out-of-range']],
    ['no decision named', [row('2026-03-10', 'day-off', { decision: ' ' })], ['calendar.decision-missing']],
    ['a swap without its make-up day', [swapped('2026-03-10', 'day-off')], ['calendar.swap-half']],
    [
      'a swap whose make-up day is not entered',
      [swapped('2026-03-10', 'day-off', '2026-03-14')],
      ['calendar.swap-half'],
    ],
    [
      'a swap of two days off',
      [swapped('2026-03-10', 'day-off', '2026-03-11'), swapped('2026-03-11', 'day-off', '2026-03-10')],
      ['calendar.swap-half', 'calendar.swap-half'],
    ],
    [
      'a swap that points elsewhere',
      [swapped('2026-03-10', 'day-off', '2026-03-14'), swapped('2026-03-14', 'make-up', '2026-03-11')],
      ['calendar.swap-half', 'calendar.swap-half'],
    ],
    [
      'a swap decided on one side only',
      [
        swapped('2026-03-10', 'day-off', '2026-03-14'),
        { ...swapped('2026-03-14', 'make-up', '2026-03-10'), status: 'provisional' },
      ],
      ['calendar.swap-half', 'calendar.swap-half'],
    ],
    [
      'a partner without a swap',
      [row('2026-03-10', 'day-off', { swapWith: '2026-03-14' })],
      ['calendar.swap-reason'],
    ],
  ])('How days are counted: refused, %s', (_what, rows, expected) => {
    expect(codes(...rows)).toEqual(expected);
    expect(codesOf(() => calendarOf(rows))).toEqual(expected);
  });

  test('How days are counted: all reasons at once, in Vietnamese and English', () => {
    const reasons = checkRows([row('2026-03-07', 'day-off', { decision: '' }), row('2026-03-10', 'make-up')]);
    expect(reasons.map(({ code }) => code)).toEqual([
      'calendar.day-off-on-weekend',
      'calendar.decision-missing',
      'calendar.make-up-on-weekday',
    ]);
    expect(reasons[0]?.message).toEqual({
      vi: 'Ngày nghỉ 07/03/2026 đã là ngày nghỉ hằng tuần.',
      en: 'The day off 2026-03-07 is a weekend day already.',
    });
  });

  test('How days are counted: a whole swap is accepted', () => {
    expect(
      codes(swapped('2026-03-10', 'day-off', '2026-03-14'), swapped('2026-03-14', 'make-up', '2026-03-10')),
    ).toEqual([]);
  });

  test.each([
    [{ from: '2026-01-01', to: '2025-12-31' }, 'calendar.bounds'],
    [{ from: '2026-1-1', to: '2026-12-31' }, 'calendar.bounds'],
    [{ from: '2026-01-01', to: '2300-12-31' }, 'calendar.bounds'],
    [{ version: 0 }, 'calendar.version'],
    [{ version: 1.5 }, 'calendar.version'],
  ])('How days are counted: a calendar with %j is refused', (more, code) => {
    expect(codesOf(() => calendarOf([], more))).toEqual([code]);
  });

  test('How days are counted: a snapshot keeps its answers when the rows it came from are changed', () => {
    const off = row('2026-03-10', 'day-off');
    const rows = [off];
    const snapshot = calendarOf(rows);
    off.kind = 'make-up';
    rows.push(row('2026-03-11', 'day-off'));
    expect(snapshot.rowOn('2026-03-10')?.kind).toBe('day-off');
    expect(snapshot.rows()).toHaveLength(1);
    expect(Object.isFrozen(snapshot)).toBe(true);
  });
});

describe('How days are counted: the calendar that comes with the project', () => {
  const { rows } = shippedCalendar();
  const decided = rows.filter(({ status }) => status === 'decided');

  test('How days are counted: it holds together', () => {
    expect(checkRows(rows)).toEqual([]);
    expect(() => new CalendarSnapshot(shippedCalendar())).not.toThrow();
    expect([shipped.from, shipped.to]).toEqual(['2018-12-29', '2026-12-31']);
  });

  test.each([
    [2018, 1, 0],
    [2019, 11, 2],
    [2020, 10, 0],
    [2021, 11, 0],
    [2022, 11, 0],
    [2023, 11, 0],
    [2024, 12, 1],
    [2025, 12, 1],
    [2026, 14, 2],
  ])('How days are counted: %i has %i weekdays off and %i make-up days', (year, off, makeUp) => {
    const of = (kind: CalendarRow['kind']) =>
      decided.filter(({ date, kind: its }) => its === kind && date.startsWith(String(year))).length;
    expect([of('day-off'), of('make-up')]).toEqual([off, makeUp]);
  });

  test('How days are counted: the make-up Saturdays are these six', () => {
    expect(decided.filter(({ kind }) => kind === 'make-up').map(({ date }) => date)).toEqual([
      '2019-01-05',
      '2019-05-04',
      '2024-05-04',
      '2025-04-26',
      '2026-01-10',
      '2026-08-22',
    ]);
  });

  test('How days are counted: every row names its decision, in its own words', () => {
    for (const { decision, name } of rows) {
      expect(decision).not.toBe('');
      expect(name.vi !== '' && name.en !== '').toBe(true);
    }
    expect(shipped.rowOn('2026-01-02')?.decision).toBe('12729/VPCP-KGVX');
  });
});
