import {
  deskQuestion,
  everDoes,
  type Move,
  movesOf,
} from '../../../src/plugins/editorial/server/src/domain/desk';
import type { Actor, DossierFacts } from '../../../src/plugins/editorial/server/src/domain/types';
import {
  type DeskViewCode,
  type Kind,
  type OfficeCode,
  regulation,
  type State,
} from '../../../src/regulation';
import { ask, deputyUnder, mandate } from './asked';
import { dossierIn, holder, today } from './fixtures';

const { offices, kinds, states, deskViews } = regulation;
const allKinds = Object.keys(kinds) as Kind[];
const allStates = Object.keys(states) as State[];
const allOffices = Object.keys(offices) as OfficeCode[];

const view = (code: DeskViewCode, actor: Actor) =>
  deskQuestion(regulation, deskViews[code], { actor, today });

const own = (actor: Actor): Move[] => [
  { state: 'draft', kinds: null, writer: actor.key },
  { state: 'returned', kinds: null, writer: actor.key },
];
const officeMove = (state: State, only: readonly Kind[] | null = null): Move => ({
  state,
  kinds: only,
  writer: null,
});

const moves = (actor: Actor) => movesOf(regulation, { actor, today });

test.each(allOffices)(
  'Desk what waits for %s: what he is to write, and what his office is to do',
  (office) => {
    const more: Partial<Record<OfficeCode, Move[]>> = {
      office: [officeMove('submitted'), officeMove('approved')],
      chief: [officeMove('awaiting-approval')],
    };
    const actor = holder(office);
    const expected = [...own(actor), ...(more[office] ?? [])];
    expect(moves(actor)).toHaveLength(expected.length);
    expect(moves(actor)).toEqual(expect.arrayContaining(expected));
  },
);

describe('R10 Desk the Deputy', () => {
  test('R10 without a mandate nothing of the Chief’s waits for him', () => {
    expect(moves(holder('deputy'))).toEqual(own(holder('deputy')));
  });

  test('R10 under one that names kinds, those kinds wait; under one over all, every kind', () => {
    const some = deputyUnder(mandate(['news', 'other']));
    expect(moves(some)).toContainEqual(officeMove('awaiting-approval', ['news', 'other']));
    expect(moves(deputyUnder(mandate(null)))).toContainEqual(officeMove('awaiting-approval'));
  });

  test('R10 before, after and once it is revoked nothing does', () => {
    for (const more of [{ startsOn: '2026-11-26' }, { endsOn: '2026-11-24' }, { revoked: true }]) {
      expect(moves(deputyUnder(mandate(null, more)))).toEqual(own(holder('deputy')));
    }
  });
});

test.each([
  ['suspended', { suspended: true }],
  ['ended', { ended: true }],
  ['over', { endsOn: '2026-11-24' }],
  ['not begun', { startsOn: '2026-11-26' }],
])('R1 Desk whose appointment is %s has no move', (_name, more) => {
  expect(moves(holder('chief', 'panel:chief', more))).toEqual([]);
  expect(view('mine', holder('office', 'panel:office', more)).moves).toEqual([]);
});

function isIn(found: readonly Move[], { state, kind, providerKey, assigneeKey }: DossierFacts): boolean {
  return found.some(
    (move) =>
      move.state === state &&
      (move.kinds === null || move.kinds.includes(kind)) &&
      (move.writer === null || move.writer === (assigneeKey ?? providerKey)),
  );
}

/** By which a dossier gets on; whom it is assigned to writes it, and its provider hands it in. */
const steps = [
  'edit',
  'submit',
  'forward',
  'return',
  'approve',
  'publish',
  'assign',
  'redirect',
  'merge',
] as const;

test('Desk whoever reads that a dossier waits for him can take a step with it; what waits for nobody is nobody’s', () => {
  const people = [...allOffices.map((office) => holder(office)), deputyUnder(mandate(['news']))];
  let waiting = 0;
  for (const actor of people) {
    for (const state of allStates) {
      for (const kind of allKinds) {
        for (const relation of [{}, { providerKey: actor.key }, { assigneeKey: actor.key }]) {
          // Who takes a question in is of the office, the culture officer or the Chief.
          const takesIn = ['office', 'culture', 'chief'].includes(actor.appointments[0]?.office ?? '');
          if (kind === 'answer' && 'providerKey' in relation && !takesIn) continue;
          const dossier = dossierIn(state, { kind, ...relation });
          if (!isIn(moves(actor), dossier)) continue;
          waiting += 1;
          expect(regulation.holderOf).toHaveProperty(state);
          const can = steps.filter((verb) => ask(verb, actor, dossier, { sent: true }).allowed);
          expect({ who: actor.key, dossier, can: can.length > 0 }).toEqual({
            who: actor.key,
            dossier,
            can: true,
          });
        }
      }
    }
  }
  expect(waiting).toBeGreaterThan(100);
});

test('Desk an item that is assigned waits for whom it is assigned to, no longer for its provider', () => {
  const provider = holder('union');
  const assignee = holder('support');
  const dossier = dossierIn('draft', { providerKey: provider.key, assigneeKey: assignee.key });
  expect(isIn(moves(provider), dossier)).toBe(false);
  expect(isIn(moves(assignee), dossier)).toBe(true);
});

test('R27 Desk a question waits for the official to whom it was assigned', () => {
  const official = holder('official');
  const question = dossierIn('draft', {
    kind: 'answer',
    providerKey: 'panel:office',
    assigneeKey: official.key,
  });
  expect(isIn(moves(official), question)).toBe(true);
  expect(isIn(moves(holder('office')), question)).toBe(false);
});

test('Desk what each view asks', () => {
  const actor = holder('union');
  expect(view('mine', actor)).toEqual({ moves: own(actor), overdue: false, untouchedFor: null });
  expect(view('returned', actor).moves).toEqual([{ state: 'returned', kinds: null, writer: actor.key }]);
  expect(view('awaiting-approval', actor).moves).toEqual([officeMove('awaiting-approval')]);
  expect(view('scheduled', actor).moves).toEqual([officeMove('scheduled')]);
  expect(view('overdue', actor)).toEqual({ moves: null, overdue: true, untouchedFor: null });
  expect(view('all', actor)).toEqual({ moves: null, overdue: false, untouchedFor: null });
  const untouched = view('untouched', actor);
  expect(untouched.untouchedFor).toBe(5);
  expect(untouched.moves?.map(({ state }) => state).sort()).toEqual(Object.keys(regulation.holderOf).sort());
  expect(deskViews.untouched.empty.vi).toContain(`${deskViews.untouched.untouchedFor} ngày làm việc`);
});

test('Desk nobody is offered what can never be his', () => {
  const can = (office: OfficeCode) =>
    (['forward', 'return', 'approve'] as const).filter((verb) =>
      everDoes(regulation, { actor: holder(office), today }, verb),
    );
  const offered = Object.fromEntries(allOffices.map((office) => [office, can(office)]));
  expect(offered).toEqual({
    ...Object.fromEntries(allOffices.map((office) => [office, []])),
    chief: ['forward', 'return', 'approve'],
    office: ['forward', 'return'],
    culture: ['forward', 'return'],
    radio: ['forward', 'return'],
  });
  const deputy = deputyUnder(mandate(['statistics']));
  expect(everDoes(regulation, { actor: deputy, today }, 'approve')).toBe(true);
});
