import fc from 'fast-check';
import {
  applyChange,
  type CalendarRow,
  changeOfRows,
  checkCalendar,
  checkRows,
  rowsOfSwap,
} from '../../../src/plugins/working-calendar/server/src/domain';
import { calendar, changing, keptRows } from './arbitraries';
import { codesOf, reasonsOf, row } from './support';

const off = (date: string, more: Partial<CalendarRow> = {}) => row(date, 'day-off', more);
const swap = rowsOfSwap({
  off: '2026-01-02',
  work: '2026-01-10',
  name: { vi: 'Tết Dương lịch', en: 'New Year' },
  decision: '12729/VPCP-KGVX',
  status: 'decided',
});

/** Every reason has both languages, and none repeats another. */
function expectTold(act: () => unknown): void {
  const reasons = reasonsOf(act);
  for (const { message } of reasons) {
    expect(message.vi).toMatch(/^\p{Lu}.*\.$|^“/u);
    expect(message.en).toMatch(/\.$/);
  }
  expect(new Set(reasons.map(({ message }) => message.vi)).size).toBe(reasons.length);
}

describe('R23 the calendar: one change', () => {
  const present = calendar([off('2026-03-10'), off('2026-03-12')], { version: 7 });

  test('R23 a swap is entered as one act, the version goes up by one', () => {
    const { calendar: changed, differences } = applyChange(present, changing({ put: swap }));
    expect(changed).toMatchObject({ version: 8, from: present.from, to: present.to });
    expect(changed.rows.map(({ date }) => date)).toEqual([
      '2026-01-02',
      '2026-01-10',
      '2026-03-10',
      '2026-03-12',
    ]);
    expect(differences).toEqual(swap.map((half) => ({ date: half.date, before: null, after: half })));
    expect(present.rows).toHaveLength(2);
  });

  test('R23 a row is replaced, another removed, the span entered further; differences are by date', () => {
    const decided = off('2026-03-12', { decision: '02/QĐ-UBND' });
    const { calendar: changed, differences } = applyChange(
      present,
      changing({ put: [decided], remove: ['2026-03-12', '2026-03-10'], enteredTo: '2030-12-31' }),
    );
    expect(changed).toMatchObject({ to: '2030-12-31', rows: [decided] });
    expect(differences).toEqual([
      { date: '2026-03-10', before: off('2026-03-10'), after: null },
      { date: '2026-03-12', before: off('2026-03-12'), after: decided },
    ]);
  });

  test('R23 a year without any row is entered by the span alone', () => {
    const { calendar: changed, differences } = applyChange(present, changing({ enteredTo: '2030-12-31' }));
    expect([changed.version, changed.to, differences]).toEqual([8, '2030-12-31', []]);
  });

  test('R23 texts are kept tidy, the Vietnamese name serves where no English one is given', () => {
    const name = { vi: ' Ngày hội  ', en: ' ' };
    const put = [off('2026-03-11', { name, decision: ' 03/QĐ-UBND ' })];
    expect(applyChange(present, changing({ put })).differences[0]?.after).toMatchObject({
      name: { vi: 'Ngày hội', en: 'Ngày hội' },
      decision: '03/QĐ-UBND',
    });
  });

  test.each<[string, Parameters<typeof changing>[0], string[]]>([
    ['a make-up day on a weekday', { put: [row('2026-03-11', 'make-up')] }, ['calendar.make-up-on-weekday']],
    ['a day off on a weekend', { put: [off('2026-03-14')] }, ['calendar.day-off-on-weekend']],
    ['a date that has a row', { put: [off('2026-03-10')] }, ['calendar.date-twice']],
    ['the same date twice', { put: [off('2026-03-11'), off('2026-03-11')] }, ['calendar.date-twice']],
    ['a date out of range', { put: [off('2206-03-11')] }, ['calendar.out-of-range']],
    ['a date that does not exist', { put: [off('2026-02-30')] }, ['calendar.date']],
    ['a swap with one half', { put: swap.slice(0, 1) }, ['calendar.swap-half']],
    ['a date without a row removed', { remove: ['2026-03-11'] }, ['calendar.no-such-day']],
    ['nothing to change', {}, ['calendar.no-change']],
    ['the same row again', { put: [off('2026-03-10')], remove: ['2026-03-10'] }, ['calendar.no-change']],
    ['the span as it is', { enteredTo: '2029-12-31' }, ['calendar.no-change']],
    ['a span that shrinks', { enteredTo: '2029-12-30' }, ['calendar.entered-backwards']],
    ['a span before its beginning', { enteredTo: '2019-12-30' }, ['calendar.entered-backwards']],
    ['a span that leaps over a year', { enteredTo: '2031-12-31' }, ['calendar.year-gap']],
    ['a span to no date', { enteredTo: '2030-02-30' }, ['calendar.bounds']],
    ['a span out of range', { enteredTo: '2100-01-01' }, ['calendar.bounds']],
    ['no name', { put: [off('2026-03-11', { name: { vi: ' ', en: 'x' } })] }, ['calendar.name-missing']],
    [
      'a name too long',
      { put: [off('2026-03-11', { name: { vi: 'x', en: 'x'.repeat(201) } })] },
      ['calendar.name-too-long'],
    ],
    [
      'a decision too long',
      { put: [off('2026-03-11', { decision: 'x'.repeat(201) })] },
      ['calendar.decision-too-long'],
    ],
    ['no decision', { put: [off('2026-03-11', { decision: '' })] }, ['calendar.decision-missing']],
    ...['\n', '\u0000', '\u0085', '\u2028', '\ud800'].map(
      (bad): [string, Parameters<typeof changing>[0], string[]] => [
        `a name with ${JSON.stringify(bad)}`,
        { put: [off('2026-03-11', { name: { vi: `a${bad}b`, en: 'x' } })] },
        ['calendar.control-character'],
      ],
    ),
    [
      'all of it at once',
      {
        put: [off('2026-03-10'), off('2026-03-14'), swap[1] as CalendarRow],
        remove: ['2026-05-05', '2026-05-05'],
        enteredTo: '2021-01-01',
      },
      [
        'calendar.no-such-day',
        'calendar.entered-backwards',
        'calendar.date-twice',
        'calendar.day-off-on-weekend',
        'calendar.swap-half',
      ],
    ],
  ])('R23 refused: %s', (_what, more, codes) => {
    const act = () => applyChange(present, changing(more));
    expect(codesOf(act)).toEqual(codes);
    expectTold(act);
  });

  test('R23 a swap cannot lose one half only', () => {
    const whole = applyChange(present, changing({ put: swap })).calendar;
    expect(codesOf(() => applyChange(whole, changing({ remove: ['2026-01-10'] })))).toEqual([
      'calendar.swap-half',
    ]);
    const gone = applyChange(whole, changing({ remove: ['2026-01-10', '2026-01-02'] })).calendar;
    expect(gone.rows).toEqual(present.rows);
  });

  test('R23 a reason that rests on a statute names its article', () => {
    const reasons = checkRows([
      row('2026-03-11', 'make-up'),
      off('2026-03-14'),
      off('2026-03-12', { reason: 'holiday', decision: '' }),
      off('2026-03-13', { decision: '' }),
      swap[0] as CalendarRow,
    ]);
    expect(reasons.map(({ code, article }) => [code, article])).toEqual([
      ['calendar.make-up-on-weekday', 'BLLĐ 2019, Điều 111'],
      ['calendar.day-off-on-weekend', 'BLLĐ 2019, Điều 111'],
      ['calendar.decision-missing', 'BLLĐ 2019, Điều 112'],
      ['calendar.decision-missing', undefined],
      ['calendar.swap-half', 'BLLĐ 2019, Điều 111'],
    ]);
  });
});

describe('R23 the calendar: what always holds of a change', () => {
  test('R23 merging rows gives them, keeps the others, and is idempotent', () => {
    fc.assert(
      fc.property(keptRows, keptRows, (list, others) => {
        const before = calendar(list);
        const merged = changeOfRows(before, others);
        if (merged.put.length === 0) {
          expect(codesOf(() => applyChange(before, merged))).toEqual(['calendar.no-change']);
          return;
        }
        const dates = new Set(others.map(({ date }) => date));
        const result = [...list.filter(({ date }) => !dates.has(date)), ...others];
        if (checkRows(result).length > 0) {
          // Only a swap that loses its other half can be wrong with two calendars that are right.
          const codes = codesOf(() => applyChange(before, merged));
          expect(new Set(codes)).toEqual(new Set(['calendar.swap-half']));
          return;
        }
        const { calendar: after, differences } = applyChange(before, merged);
        expect(after.rows).toEqual(result.sort((one, other) => (one.date < other.date ? -1 : 1)));
        expect(checkCalendar(after)).toEqual([]);
        expect(differences.map(({ date }) => date)).toEqual(merged.put.map(({ date }) => date).sort());
        expect(changeOfRows(after, others)).toEqual(changing({}));
      }),
    );
  });

  test('R23 the differences undo the change', () => {
    fc.assert(
      fc.property(keptRows, keptRows, (list, others) => {
        const before = calendar(list);
        const sorted = [...list].sort((one, other) => (one.date < other.date ? -1 : 1));
        const change = changing({ put: others, remove: list.map(({ date }) => date) });
        if (list.length + others.length === 0) return;
        let changed: ReturnType<typeof applyChange>;
        try {
          changed = applyChange(before, change);
        } catch {
          expect(codesOf(() => applyChange(before, change))).toEqual(['calendar.no-change']);
          return;
        }
        const undo = changing({
          put: changed.differences.flatMap(({ before: row }) => row ?? []),
          remove: changed.differences.flatMap(({ after, date }) => (after ? [date] : [])),
        });
        expect(applyChange(changed.calendar, undo).calendar.rows).toEqual(sorted);
      }),
    );
  });
});
