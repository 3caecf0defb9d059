import fc from 'fast-check';
import {
  type HeldMandate,
  type MandateOrder,
  mandateFaults,
} from '../../../src/plugins/editorial/server/src/domain/delegation';
import type { Appointment } from '../../../src/plugins/editorial/server/src/domain/types';
import { type Kind, regulation } from '../../../src/regulation';
import { mandate } from './asked';
import { holder } from './fixtures';

/** Days 1 to 5 of a month; today is the third. */
const dayOf = (day: number) => `2026-12-0${day}`;
const today = 3;
const days = [1, 2, 3, 4, 5];

const appointed = (more: Partial<Appointment>): Appointment[] => [
  ...holder('deputy', 'panel:2', more).appointments,
];

interface Given {
  from: number;
  to: number;
  kinds: readonly Kind[] | null;
}

const order = ({ from, to, kinds }: Given): MandateOrder & { userId: number } => ({
  instrument: 'Thông báo 06/TB-BBT',
  startsOn: dayOf(from),
  endsOn: dayOf(to),
  kinds,
  userId: 2,
});

const standing = ({ from, to, kinds }: Given, more: Partial<HeldMandate> = {}): HeldMandate => ({
  ...mandate(kinds, { startsOn: dayOf(from), endsOn: dayOf(to) }),
  userId: 3,
  ...more,
});

function faults(given: Given, held: readonly Appointment[], others: readonly HeldMandate[]): string[] {
  return mandateFaults(regulation, order(given), dayOf(today), { held, standing: others }).map(
    ({ code }) => code,
  );
}

const scopes: readonly (readonly Kind[] | null)[] = [null, [], ['news'], ['other'], ['news', 'other']];
const periods = days.flatMap((from) => days.map((to) => ({ from, to })));
const orders = periods.flatMap((period) => scopes.map((kinds) => ({ ...period, kinds })));

/** Day by day and kind by kind, what both cover. */
function meets(one: Given, other: Given): boolean {
  const within = ({ from, to }: Given, day: number) => from <= day && day <= to;
  const names = ({ kinds }: Given, kind: Kind) => kinds === null || kinds.includes(kind);
  const kinds = Object.keys(regulation.kinds) as Kind[];
  return days.some(
    (day) =>
      within(one, day) && within(other, day) && kinds.some((kind) => names(one, kind) && names(other, kind)),
  );
}

test('R10 of every small period and scope: what the trace refuses, and nothing else', () => {
  for (const given of orders) {
    const expected = [
      ...(given.from < today ? ['mandate-backdated'] : []),
      ...(given.to < given.from ? ['mandate-period'] : []),
      ...(given.kinds?.length === 0 ? ['mandate-without-kinds'] : []),
    ];
    expect({ given, faults: faults(given, appointed({}), []) }).toEqual({ given, faults: expected });
  }
});

test('R10 two mandates that meet on a day and in a kind are refused, whoever holds the first', () => {
  const sound = orders.filter(({ from, to, kinds }) => from <= to && from >= today && kinds?.length !== 0);
  const others = orders.filter(({ from, to, kinds }) => from <= to && kinds?.length !== 0);
  for (const given of sound) {
    for (const other of others) {
      for (const userId of [2, 3]) {
        const met = faults(given, appointed({}), [standing(other, { userId })]);
        const expected = meets(given, other) ? ['mandate-overlaps'] : [];
        expect({ given, other, met }).toEqual({ given, other, met: expected });
      }
    }
  }
});

test('R10 what was revoked stands in nobody’s way; each of several that do is named', () => {
  const given = { from: 3, to: 4, kinds: null };
  const revoked = standing(given, { revoked: true });
  const named = { from: 4, to: 5, kinds: ['news' as const] };
  expect(faults(given, appointed({}), [revoked])).toEqual([]);
  const [one, two] = mandateFaults(regulation, order(given), dayOf(today), {
    held: appointed({}),
    standing: [revoked, standing(named), standing(given, { instrument: 'Lệnh 9' })],
  });
  expect(one?.message.vi).toContain('Thông báo 05/TB-BBT, từ 04/12/2026 đến 05/12/2026');
  expect(two?.message.en).toContain('Lệnh 9, from 03/12/2026 to 04/12/2026');
});

test('R10 it goes only to who is the Deputy on each of its days', () => {
  const given = { from: 3, to: 4, kinds: null };
  for (const startsOn of days) {
    for (const endsOn of [...days, null]) {
      const end = endsOn === null ? null : dayOf(endsOn);
      const held = appointed({ startsOn: dayOf(startsOn), endsOn: end });
      const all = startsOn <= given.from && (endsOn === null || given.to <= endsOn);
      expect({ startsOn, endsOn, faults: faults(given, held, []) }).toEqual({
        startsOn,
        endsOn,
        faults: all ? [] : ['mandate-not-deputy'],
      });
    }
  }
  expect(faults(given, appointed({ ended: true }), [])).toEqual(['mandate-not-deputy']);
  expect(faults(given, holder('office').appointments, [])).toEqual(['mandate-not-deputy']);
  expect(faults(given, [], [])).toEqual(['mandate-not-deputy']);
  expect(faults(given, [...holder('office').appointments, ...appointed({})], [])).toEqual([]);
});

test('R10 all faults are named at once', () => {
  const given = { from: 2, to: 1, kinds: [] };
  expect(faults(given, [], [])).toEqual([
    'mandate-backdated',
    'mandate-period',
    'mandate-without-kinds',
    'mandate-not-deputy',
  ]);
});

test('R10 of any list of mandates given one after the other no two meet', () => {
  const some = fc.constantFrom(...orders.filter(({ from, to, kinds }) => from <= to && kinds?.length !== 0));
  fc.assert(
    fc.property(fc.array(some, { maxLength: 6 }), (asked) => {
      const given: Given[] = [];
      for (const one of asked) {
        if (
          faults(
            one,
            appointed({}),
            given.map((other) => standing(other)),
          ).length === 0
        )
          given.push(one);
      }
      for (const [at, one] of given.entries()) {
        expect(given.slice(at + 1).filter((other) => meets(one, other))).toEqual([]);
      }
    }),
  );
});
