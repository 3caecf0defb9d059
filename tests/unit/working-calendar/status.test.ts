import {
  type DeadlineStatus,
  STATUS_LABELS,
  statusBounds,
  statusOf,
} from '../../../src/plugins/working-calendar/server/src/domain';
import { local, shipped } from './support';

/** Tuesday; Saturday 7 and Sunday 8 March 2026 lie before it. */
const DUE = '2026-03-10';

describe('How days are counted: one status function', () => {
  test.each<[string, DeadlineStatus]>([
    ['2026-03-02T09:00:00', 'on-track'],
    ['2026-03-06T09:00:00', 'on-track'],
    ['2026-03-08T23:59:59.999', 'on-track'],
    ['2026-03-09T00:00:00', 'due-soon'],
    ['2026-03-09T23:59:59.999', 'due-soon'],
    ['2026-03-10T00:00:00', 'due-today'],
    ['2026-03-10T06:59:59', 'due-today'],
    ['2026-03-10T12:00:00', 'due-today'],
    ['2026-03-10T23:59:59.999', 'due-today'],
    ['2026-03-11T00:00:00', 'overdue'],
    ['2026-03-11T06:59:59', 'overdue'],
    ['2027-01-01T00:00:00', 'overdue'],
  ])('How days are counted: open, due Tuesday 10/3, at %s local: %s', (now, status) => {
    expect(statusOf(shipped, { due: DUE, now: local(now) })).toBe(status);
  });

  test.each<[string, DeadlineStatus]>([
    ['2026-03-06T00:00:00', 'due-soon'],
    ['2026-03-07T12:00:00', 'due-soon'],
    ['2026-03-08T12:00:00', 'due-soon'],
    ['2026-03-05T23:59:59.999', 'on-track'],
  ])('How days are counted: due Monday 9/3, over the weekend at %s local: %s', (now, status) => {
    expect(statusOf(shipped, { due: '2026-03-09', now: local(now) })).toBe(status);
  });

  test.each<[string, DeadlineStatus]>([
    ['2026-03-01T09:00:00', 'met'],
    ['2026-03-10T00:00:00', 'met'],
    ['2026-03-10T23:59:59.999', 'met'],
    ['2026-03-11T00:00:00', 'met-late'],
    ['2026-05-01T00:00:00', 'met-late'],
  ])('How days are counted: met at %s local: %s, whatever the time now', (metAt, status) => {
    for (const now of ['2026-03-01T00:00:00', '2026-03-10T12:00:00', '2026-12-01T00:00:00']) {
      expect(statusOf(shipped, { due: DUE, now: local(now), metAt: local(metAt) })).toBe(status);
    }
  });

  test('How days are counted: not started until the triggering act, to the millisecond', () => {
    const startsAt = local('2026-03-09T15:00:00');
    const at = (now: string) => statusOf(shipped, { due: DUE, now: local(now), startsAt });
    expect(at('2026-03-09T14:59:59.999')).toBe('not-started');
    expect(at('2026-03-09T15:00:00')).toBe('due-soon');
    expect(
      statusOf(shipped, { due: DUE, now: local('2026-03-01T00:00:00'), metAt: null, startsAt: null }),
    ).toBe('on-track');
  });

  test('How days are counted: met before the act started is met', () => {
    const input = { due: DUE, now: local('2026-03-02T00:00:00'), startsAt: local('2026-03-09T00:00:00') };
    expect(statusOf(shipped, { ...input, metAt: local('2026-03-01T00:00:00') })).toBe('met');
  });

  test('How days are counted: soon reaches over Tết to the next working day', () => {
    expect(statusBounds(shipped, local('2026-02-13T09:00:00'))).toEqual({
      today: '2026-02-13',
      soonThrough: '2026-02-23',
    });
  });

  test('How days are counted: every open status follows the other without a gap', () => {
    const order: DeadlineStatus[] = ['on-track', 'due-soon', 'due-today', 'overdue'];
    let reached = 0;
    for (
      let ms = local('2026-02-20T00:00:00').getTime();
      ms < local('2026-03-20T00:00:00').getTime();
      ms += 3_600_000
    ) {
      const position = order.indexOf(statusOf(shipped, { due: DUE, now: new Date(ms) }));
      expect([reached, reached + 1]).toContain(position);
      reached = position;
    }
    expect(reached).toBe(order.length - 1);
  });

  test('How days are counted: every status has words in Vietnamese and English', () => {
    expect(Object.keys(STATUS_LABELS)).toHaveLength(7);
    for (const label of Object.values(STATUS_LABELS)) {
      expect(label).toEqual({ vi: expect.stringMatching(/\p{L}/u), en: expect.stringMatching(/\p{L}/u) });
    }
  });
});
