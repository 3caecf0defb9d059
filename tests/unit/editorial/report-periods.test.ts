import fc from 'fast-check';
import {
  daysLate,
  type Periodicity,
  pastPeriods,
} from '../../../src/plugins/editorial/server/src/domain/report-periods';

const regime = (periodicity: Periodicity, more: object = {}) => ({
  periodicity,
  dueDays: 10,
  activeFrom: '2000-01-01',
  ...more,
});
const latest = (periodicity: Periodicity, today: string, more: object = {}) =>
  pastPeriods(regime(periodicity, more), today, 1)[0];

describe('R26 periods that are over', () => {
  test.each<[Periodicity, string, string, string, string]>([
    ['month', '2026-03-01', '2026-02', '2026-02-28', '2026-03-10'],
    ['month', '2024-03-01', '2024-02', '2024-02-29', '2024-03-10'],
    ['month', '2100-03-31', '2100-02', '2100-02-28', '2100-03-10'],
    ['month', '2026-02-28', '2026-01', '2026-01-31', '2026-02-10'],
    ['month', '2026-01-01', '2025-12', '2025-12-31', '2026-01-10'],
    ['month', '2026-12-31', '2026-11', '2026-11-30', '2026-12-10'],
    ['quarter', '2026-01-01', '2025-Q4', '2025-12-31', '2026-01-10'],
    ['quarter', '2026-03-31', '2025-Q4', '2025-12-31', '2026-01-10'],
    ['quarter', '2026-04-01', '2026-Q1', '2026-03-31', '2026-04-10'],
    ['quarter', '2026-11-24', '2026-Q3', '2026-09-30', '2026-10-10'],
    ['half-year', '2026-06-30', '2025-H2', '2025-12-31', '2026-01-10'],
    ['half-year', '2026-07-01', '2026-H1', '2026-06-30', '2026-07-10'],
    ['year', '2026-12-31', '2025', '2025-12-31', '2026-01-10'],
    ['year', '2027-01-01', '2026', '2026-12-31', '2027-01-10'],
  ])('R26 of %s, on %s the last one is %s', (periodicity, today, period, endsOn, dueOn) => {
    expect(latest(periodicity, today)).toEqual({ period, endsOn, dueOn });
  });

  test('R26 a report may be due on the last day of its period, or past a leap day', () => {
    expect(latest('month', '2026-03-01', { dueDays: 0 })?.dueOn).toBe('2026-02-28');
    expect(latest('month', '2024-02-01', { dueDays: 29 })?.dueOn).toBe('2024-02-29');
    expect(latest('year', '2024-01-01', { dueDays: 60 })?.dueOn).toBe('2024-02-29');
  });

  test('R26 a regime asks for the periods that end since it is in force, and no earlier one', () => {
    const since = (activeFrom: string) =>
      pastPeriods(regime('month', { activeFrom }), '2026-11-24', 13).map(({ period }) => period);
    expect(since('2026-09-30')).toEqual(['2026-10', '2026-09']);
    expect(since('2026-10-01')).toEqual(['2026-10']);
    expect(since('2026-11-01')).toEqual([]);
    expect(since('2000-01-01')).toHaveLength(13);
    expect(since('2000-01-01').at(-1)).toBe('2025-10');
  });

  const anyPeriodicity = fc.constantFrom<Periodicity>('month', 'quarter', 'half-year', 'year');
  const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days) => new Date(days * 86_400_000));
  const written = (date: Date) => date.toISOString().slice(0, 10);
  const next = (day: string) => written(new Date(Date.parse(day) + 86_400_000));

  test('R26 every day is after the end of the latest period and not after the end of the next', () => {
    fc.assert(
      fc.property(anyPeriodicity, anyDay, (periodicity, date) => {
        const today = written(date);
        const open = { activeFrom: '0000-01-01' };
        const [last, before] = pastPeriods(regime(periodicity, open), today, 2);
        if (!last || !before) throw new Error('there is always an earlier period');
        expect(last.endsOn < today).toBe(true);
        // A period is over the day after its last, and none lies between two of them.
        expect(latest(periodicity, next(last.endsOn), open)).toEqual(last);
        expect(latest(periodicity, last.endsOn, open)).toEqual(before);
        expect(next(last.endsOn).endsWith('-01')).toBe(true);
      }),
    );
  });
});

test('R26 lateness is counted in calendar days from the day after the due day', () => {
  expect([daysLate('2026-02-28', '2026-02-27'), daysLate('2026-02-28', '2026-02-28')]).toEqual([0, 0]);
  expect([daysLate('2026-02-28', '2026-03-01'), daysLate('2024-02-28', '2024-03-01')]).toEqual([1, 2]);
});
