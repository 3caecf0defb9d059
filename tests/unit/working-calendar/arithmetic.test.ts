import {
  closesAt,
  dueDate,
  isWorkingDay,
  workingDaysBetween,
} from '../../../src/plugins/working-calendar/server/src/domain';
import { calendarOf, local, row, shipped } from './support';

const due = (start: string, days: number) => dueDate(shipped, local(start), days);

describe('How days are counted: arithmetic', () => {
  test('How days are counted: 0 days end on the same local day, working day or not', () => {
    expect(due('2026-11-22T23:59:59.999', 0).due).toBe('2026-11-22');
    expect(due('2026-11-24T00:00:00', 0).due).toBe('2026-11-24');
    expect(dueDate(shipped, new Date('2026-03-01T17:00:00Z'), 0).due).toBe('2026-03-02');
  });

  test('How days are counted: 00:00–06:59 local lies on the previous UTC date, and counts as the local day', () => {
    expect(due('2026-03-10T00:00:00', 1).due).toBe('2026-03-11');
    expect(due('2026-03-09T23:59:59.999', 1).due).toBe('2026-03-10');
  });

  test('How days are counted: a bare date is that local day', () => {
    expect(dueDate(shipped, '2026-02-13', 1)).toEqual({ due: '2026-02-23', provisional: false });
  });

  test('How days are counted: the due day is open until 24:00 local', () => {
    expect(closesAt(shipped, '2026-03-10')).toEqual(local('2026-03-11T00:00:00'));
  });

  test('How days are counted: the swap of 2/1/2026 entered late moves Friday 2/1 to Monday 5/1', () => {
    const holiday = row('2026-01-01', 'day-off', { reason: 'holiday' });
    const before = calendarOf([holiday]);
    const after = calendarOf([
      holiday,
      row('2026-01-02', 'day-off', { reason: 'swapped', swapWith: '2026-01-10' }),
      row('2026-01-10', 'make-up', { reason: 'swapped', swapWith: '2026-01-02' }),
    ]);
    expect(dueDate(before, local('2025-12-31T09:00:00'), 1).due).toBe('2026-01-02');
    expect(dueDate(after, local('2025-12-31T09:00:00'), 1).due).toBe('2026-01-05');
    expect(dueDate(after, local('2026-01-09T09:00:00'), 1).due).toBe('2026-01-10');
  });

  test('How days are counted: 24 November is off from 2026 on, not before', () => {
    expect(due('2026-11-23T09:00:00', 1).due).toBe('2026-11-25');
    expect(due('2025-11-21T09:00:00', 1).due).toBe('2025-11-24');
  });

  test('How days are counted: the swap of 31/12/2018 with 5/1/2019', () => {
    expect(due('2018-12-28T09:00:00', 1)).toEqual({ due: '2019-01-02', provisional: false });
  });

  test('How days are counted: working days between two days, backwards negative', () => {
    expect(workingDaysBetween(shipped, local('2026-03-06T10:00:00'), '2026-03-10')).toBe(2);
    expect(workingDaysBetween(shipped, local('2026-03-10T10:00:00'), '2026-03-10')).toBe(0);
    expect(workingDaysBetween(shipped, local('2026-03-10T10:00:00'), '2026-03-06')).toBe(-2);
  });

  test('How days are counted: make-up Saturdays are worked, days off are not', () => {
    expect(isWorkingDay(shipped, '2026-08-22')).toBe(true);
    expect(isWorkingDay(shipped, '2026-08-29')).toBe(false);
    expect(isWorkingDay(shipped, '2026-08-31')).toBe(false);
    expect(isWorkingDay(shipped, '1990-01-01')).toBe(true);
  });
});

describe('How days are counted: provisional answers', () => {
  test.each([
    ['an undecided day off inside counts as worked', '2026-11-20T09:00:00', 1, '2026-11-23', true],
    ['an undecided make-up day inside counts as a rest day', '2026-11-27T09:00:00', 1, '2026-11-30', true],
    ['the start day itself is not part of the span', '2026-11-23T09:00:00', 2, '2026-11-26', false],
    ['the last entered day', '2026-12-30T09:00:00', 1, '2026-12-31', false],
    ['past the last entered year', '2026-12-31T09:00:00', 1, '2027-01-01', true],
    ['0 days past the last entered year', '2027-03-01T09:00:00', 0, '2027-03-01', true],
    ['before the first entered day', '2018-12-01T09:00:00', 1, '2018-12-03', true],
    ['between: all decided', '2026-09-01T09:00:00', 15, '2026-09-23', false],
  ])('How days are counted: %s', (_what, start, days, date, provisional) => {
    expect(due(start, days)).toEqual({ due: date, provisional });
  });
});
