import fc from 'fast-check';
import {
  clocksAfter,
  deadlineOf,
  type KindClock,
} from '../../../src/plugins/editorial/server/src/domain/deadline';
import { deadlineStatusOf, isReasonOwed } from '../../../src/plugins/editorial/server/src/domain/lateness';
import { localDateOf, type Reckoning } from '../../../src/plugins/working-calendar/server/src/domain';
import { type Kind, regulation } from '../../../src/regulation';
import { local, shipped } from '../working-calendar/support';

const reckoning: Reckoning = { snapshot: shipped, rules: regulation.deadlineRules };

/** Kinds whose clocks differ in trigger and in days; `other` has none. */
const kind = fc.constantFrom<Kind>('news', 'conference', 'legal-document', 'statistics', 'answer', 'other');
/** Instants inside the shipped calendar. */
const instant = fc.date({
  min: local('2021-02-01T00:00:00'),
  max: local('2026-11-30T00:00:00'),
  noInvalidDate: true,
});
/** What an item says: an instant for each field that may start a clock. */
const item = fc.record({
  eventStart: instant,
  eventEnd: instant,
  signedAt: instant,
  reportSentAt: instant,
  receivedAt: instant,
});
type Item = Record<string, Date>;

function triggersOf(said: Item) {
  return (of: string) => {
    const field = regulation.deadlineRules.find((rule) => rule.kind === of)?.trigger ?? null;
    const at = field ? said[field] : undefined;
    return { triggerField: at ? field : null, triggerAt: at?.toISOString() ?? null };
  };
}

/** Gives the item kind after kind, each on its day. */
function classified(said: Item, steps: readonly { kind: string; on: string }[]): KindClock[] {
  return steps.reduce<KindClock[]>(
    (clocks, step) => clocksAfter(clocks, step.kind, step.on, triggersOf(said)),
    [],
  );
}

const dueOf = (clocks: readonly KindClock[]) => deadlineOf(reckoning, clocks).due;
const day = instant.map((at) => localDateOf(shipped, at));
const step = fc.record({ kind, on: day });
/** Acts come in the order of time. */
const steps = fc
  .array(step, { minLength: 1, maxLength: 6 })
  .map((list) => [...list].sort((a, b) => a.on.localeCompare(b.on)));

/** “No limit” lies after every day. */
const orNever = (due: string | null) => due ?? '9999-12-31';

const at = '2026-11-18T01:00:00.000Z';
const clock = (of: string, leftOn: string | null, triggerAt: string | null = at): KindClock => ({
  kind: of,
  triggerField: 'field',
  triggerAt,
  leftOn,
});

describe('R25 the deadline of a cycle', () => {
  test('R25 of several limits that had passed the earliest stands, in whatever order they were', () => {
    const [conference, news] = [clock('conference', '2026-12-01'), clock('news', '2026-12-01')];
    const present = clock('other', null);
    expect(dueOf([conference, present])).toBe('2026-11-20');
    expect(dueOf([conference, news, present])).toBe('2026-11-19');
    expect(dueOf([news, conference, present])).toBe('2026-11-19');
  });

  test('R23 it keeps the rule by which it was reckoned, and the version of the calendar', () => {
    const { sentence } = regulation.deadlineRules.find((rule) => rule.kind === 'news') ?? {};
    expect(deadlineOf(reckoning, [clock('news', null)])).toEqual({
      triggerField: 'field',
      triggerAt: new Date(at),
      rule: { kind: 'news', days: 1, article: 'Đ8a', sentence },
      due: '2026-11-19',
      dueProvisional: false,
      calendarVersion: '1',
    });
  });

  test('R28 what has no limit, or does not say when its clock began, keeps what it says, and is due on no day', () => {
    const nothing = { rule: null, due: null, dueProvisional: false, calendarVersion: null };
    expect(deadlineOf(reckoning, [clock('other', null)])).toEqual({
      triggerField: 'field',
      triggerAt: new Date(at),
      ...nothing,
    });
    expect(deadlineOf(reckoning, [clock('news', null, null)])).toEqual({
      triggerField: 'field',
      triggerAt: null,
      ...nothing,
    });
    expect(deadlineOf(reckoning, [])).toEqual({ triggerField: null, triggerAt: null, ...nothing });
  });

  test('R23 a trigger that is put right counts as it is put right; one that is taken away stays', () => {
    const said = (triggerAt: string | null) => () => ({ triggerField: 'field', triggerAt });
    const later = '2026-11-20T01:00:00.000Z';
    const before = [clock('news', null)];
    expect(clocksAfter(before, 'news', '2026-11-21', said(later))).toEqual([clock('news', null, later)]);
    expect(clocksAfter(before, 'news', '2026-11-21', said(null))).toEqual(before);
    expect(clocksAfter([], 'news', '2026-11-21', said(null))).toEqual([clock('news', null, null)]);
  });
});

describe('R25 reclassifying', () => {
  test('R25 after a limit has passed no other kind makes the due day later', () => {
    fc.assert(
      fc.property(item, kind, kind, day, (said, first, second, on) => {
        const before = classified(said, [{ kind: first, on: '2021-02-01' }]);
        const due = dueOf(before);
        fc.pre(due !== null && due < on);
        expect(orNever(dueOf(clocksAfter(before, second, on, triggersOf(said)))) <= orNever(due)).toBe(true);
      }),
    );
  });

  test('R25 while no limit has passed the deadline is that of the new kind alone', () => {
    fc.assert(
      fc.property(item, kind, kind, day, (said, first, second, on) => {
        const before = classified(said, [{ kind: first, on: '2021-02-01' }]);
        fc.pre(orNever(dueOf(before)) >= on);
        const fresh = classified(said, [{ kind: second, on }]);
        expect(deadlineOf(reckoning, clocksAfter(before, second, on, triggersOf(said)))).toEqual(
          deadlineOf(reckoning, fresh),
        );
      }),
    );
  });

  test('R25 on the due day itself the limit has not passed; on the next it has', () => {
    const said = { eventStart: local('2026-11-18T08:00:00'), eventEnd: local('2026-11-18T08:00:00') };
    const news = classified(said, [{ kind: 'news', on: '2026-11-18' }]);
    expect(dueOf(news)).toBe('2026-11-19');
    expect(dueOf(clocksAfter(news, 'conference', '2026-11-19', triggersOf(said)))).toBe('2026-11-20');
    expect(dueOf(clocksAfter(news, 'conference', '2026-11-20', triggersOf(said)))).toBe('2026-11-19');
  });

  test('R25 each kind appears once, the present one last and alone without a day of leaving', () => {
    fc.assert(
      fc.property(item, steps, (said, list) => {
        const clocks = classified(said, list);
        const kinds = clocks.map((clock) => clock.kind);
        expect(new Set(kinds)).toEqual(new Set(list.map((one) => one.kind)));
        expect(kinds).toHaveLength(new Set(kinds).size);
        expect(kinds.at(-1)).toBe(list.at(-1)?.kind);
        expect(clocks.filter(({ leftOn }) => leftOn === null)).toEqual([clocks.at(-1)]);
      }),
    );
  });

  test('R25 there and back on one day changes nothing', () => {
    fc.assert(
      fc.property(item, steps, kind, day, (said, list, other, on) => {
        const before = classified(said, list);
        const present = list.at(-1)?.kind ?? '';
        const today = [on, list.at(-1)?.on ?? ''].sort().at(-1) ?? on;
        const back = clocksAfter(
          clocksAfter(before, other, today, triggersOf(said)),
          present,
          today,
          triggersOf(said),
        );
        // The kind between had its own limit; where that had passed before it was left, it counts as it must.
        const between = dueOf(classified(said, [{ kind: other, on: today }]));
        fc.pre(other === present || orNever(between) >= today);
        fc.pre(!list.slice(0, -1).some((one) => one.kind === other));
        expect(dueOf(back)).toBe(dueOf(before));
      }),
    );
  });

  test('R25 reckoning again gives the same, and leaves what it was given', () => {
    fc.assert(
      fc.property(item, steps, (said, list) => {
        const clocks = classified(said, list);
        const given = structuredClone(clocks);
        const once = deadlineOf(reckoning, clocks);
        expect(deadlineOf(reckoning, clocks)).toEqual(once);
        expect(clocks).toEqual(given);
        const again = clocksAfter(clocks, list.at(-1)?.kind ?? '', '2026-12-01', triggersOf(said));
        expect(deadlineOf(reckoning, again)).toEqual(once);
      }),
    );
  });

  test('R25 nor does a date that is taken away first', () => {
    fc.assert(
      fc.property(item, kind, kind, day, (said, first, second, on) => {
        const before = classified(said, [{ kind: first, on: '2021-02-01' }]);
        const due = dueOf(before);
        fc.pre(due !== null && due < on);
        const silent = clocksAfter(before, first, on, triggersOf({}));
        expect(dueOf(silent)).toBe(due);
        expect(orNever(dueOf(clocksAfter(silent, second, on, triggersOf({})))) <= orNever(due)).toBe(true);
      }),
    );
  });

  test('R25 a date that the item no longer says stays as it was said for the kind that it left', () => {
    const said = { eventStart: local('2026-11-18T08:00:00') };
    const news = classified(said, [{ kind: 'news', on: '2026-11-18' }]);
    expect(dueOf(clocksAfter(news, 'other', '2026-11-23', triggersOf({})))).toBe('2026-11-19');
  });
});

describe('R23 how the deadline of a cycle stands', () => {
  const limited = {
    due: '2026-11-19',
    triggerAt: local('2026-11-18T08:00:00'),
    madePublicAt: null,
    closedAt: null,
    correction: false,
    imported: false,
    lateReason: null,
  };
  const at = (now: string, more: Partial<Parameters<typeof deadlineStatusOf>[1]> = {}) =>
    deadlineStatusOf(shipped, { ...limited, ...more }, local(now));

  test('R23 open until 24:00 of the due day', () => {
    expect(at('2026-11-19T23:59:59.999')).toBe('due-today');
    expect(at('2026-11-20T00:00:00')).toBe('overdue');
  });

  test.each([
    ['a correction', { correction: true }],
    ['an item brought over', { imported: true, madePublicAt: local('2026-11-25T08:00:00') }],
    ['a cycle that ended without becoming public', { closedAt: local('2026-11-18T10:00:00') }],
    ['a kind without a limit', { due: null }],
    ['an item without its date', { triggerAt: null }],
  ])('R23 %s has no status, and owes nothing', (_name, more) => {
    expect(at('2026-12-01T08:00:00', more)).toBeNull();
    expect(isReasonOwed(at('2026-12-01T08:00:00', more), limited)).toBe(false);
  });

  test('R23 the reason is owed while it is late and missing, by an open item and by a public one', () => {
    const late = { madePublicAt: local('2026-11-20T00:00:00'), closedAt: local('2026-11-24T00:00:00') };
    const inTime = { madePublicAt: local('2026-11-19T23:59:59.999') };
    for (const [more, owed] of [
      [{}, true],
      [late, true],
      [inTime, false],
    ] as const) {
      const status = at('2026-11-25T08:00:00', more);
      expect(isReasonOwed(status, { lateReason: null })).toBe(owed);
      expect(isReasonOwed(status, { lateReason: 'Mất điện' })).toBe(false);
    }
  });
});
