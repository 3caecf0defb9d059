import type { Actor, ItemFacts } from '../../../src/plugins/editorial/server/src/domain/types';
import { type ConditionCode, type Kind, regulation } from '../../../src/regulation';
import { ask, itemOf, said, theCitizen, theSystem } from './asked';
import { holder } from './fixtures';
import { outcome, provisions, type Relation, relations } from './golden';
import { lacks, type Need, needs, personal } from './golden/needs';
import { allKinds, allOffices, allStates, type Place } from './golden/notation';

const articles: readonly Kind[] = ['news', 'conference', 'other'];

/** Every act that is possible, once: with somebody who may do it. */
const acts = provisions.flatMap(({ grants }) =>
  grants.flatMap(({ may, in: places, of }) =>
    may.flatMap((verb) => places.flatMap((place) => of.map((kind) => ({ verb, place, kind })))),
  ),
);
const possible = [...new Map(acts.map((act) => [JSON.stringify(act), act])).values()];

function needsOf({ verb, place, kind }: (typeof possible)[number]): Need[] {
  return needs.filter(
    (need) =>
      need.verb === verb &&
      (!need.in || need.in.includes(place)) &&
      (!need.of || (need.of === 'articles' ? articles.includes(kind) : need.of === kind)),
  );
}

const plain = { isSystem: false, isCitizen: false };

/** Somebody who may do it, and how the item stands to him. */
function whoMay({ verb, place, kind }: (typeof possible)[number]): { actor: Actor; relation: Relation } {
  const people = [
    ...allOffices.map((office) => ({ ...plain, office, actor: holder(office) })),
    { ...plain, office: null, isSystem: true, actor: theSystem },
    { ...plain, office: null, isCitizen: true, actor: theCitizen },
  ];
  for (const { actor, ...person } of people) {
    for (const relation of relations) {
      const cell = { person: { ...person, actsFor: [] }, verb, place, kind, relation };
      if (outcome(cell) === 'allowed') return { actor, relation };
    }
  }
  throw new Error(`Nobody may ${verb} ${kind} when ${place}`);
}

/** The facts of an item that lacks some things, as a correction or not. */
function factsLacking(codes: readonly ConditionCode[]): { item: Partial<ItemFacts>; correction: boolean } {
  const item = codes.map((code) => (code === 'correction' ? {} : lacks[code].facts));
  return { item: Object.assign({}, ...item), correction: !codes.includes('correction') };
}

const statusOf = (code: ConditionCode) => (code === 'correction' ? 409 : lacks[code].status);

function answerTo(act: (typeof possible)[number], codes: readonly ConditionCode[]): string {
  const { verb, place, kind } = act;
  const { actor, relation } = whoMay(act);
  const { item, correction } = factsLacking(codes);
  // The date that starts a clock is owed by a first cycle alone.
  const asCorrection = correction && !codes.includes('trigger-date');
  const dossier = itemOf(actor, place, kind, relation);
  const facts = { kind, ...item };
  return said(ask(verb, actor, dossier && { ...dossier, correction: asCorrection }, facts));
}

test.each(needs)('$id $verb is refused where one of these is missing, by that code alone: $needs', (need) => {
  const these = possible.filter((act) => needsOf(act).includes(need));
  expect(these.length).toBeGreaterThan(0);
  const differing: string[] = [];
  for (const act of these) {
    for (const code of need.needs) {
      const answer = answerTo(act, [code]);
      if (answer !== `${statusOf(code)} ${code}`)
        differing.push(`${JSON.stringify(act)} without ${code}: ${answer}`);
    }
  }
  expect(differing).toEqual([]);
});

/** Lacking both at once is not possible: a delay that nobody owes a reason for cannot be on time. */
const exclusive: readonly ConditionCode[] = ['late-reason-owed'];

test.each(needs)('R4 $verb ($id) with all of it missing is refused with all reasons at once', (need) => {
  const codes = need.needs.filter((code) => !exclusive.includes(code));
  const status = Math.min(...codes.map(statusOf));
  const bySort = [403, 409, 422].flatMap((sort) => codes.filter((code) => statusOf(code) === sort));
  for (const act of possible.filter((candidate) => needsOf(candidate).includes(need))) {
    expect({ ...act, said: answerTo(act, codes) }).toEqual({ ...act, said: `${status} ${bySort.join(' ')}` });
  }
});

test('R4 what no row of the table asks for stands in the way of nothing', () => {
  const codes = Object.keys(regulation.conditions) as ConditionCode[];
  const refused: string[] = [];
  for (const act of possible) {
    const asked = needsOf(act).flatMap((need) => need.needs);
    for (const code of codes.filter((candidate) => !asked.includes(candidate))) {
      // What is corrected anew was public; where that is asked for, its contrary is not free.
      if (code === 'never-public' && asked.includes('ever-public')) continue;
      // Only a first cycle lacks its date, and only a correction is abandoned.
      if (code === 'trigger-date' && asked.includes('correction')) continue;
      if (personal.includes(code)) continue;
      const answer = answerTo(act, [code]);
      if (answer !== 'allowed') refused.push(`${JSON.stringify(act)} without ${code}: ${answer}`);
    }
  }
  expect(refused).toEqual([]);
});

test('R1 every condition of the regulation is asked for by some act', () => {
  const asked = new Set([...personal, ...needs.flatMap((need) => need.needs)]);
  expect([...asked].sort()).toEqual(Object.keys(regulation.conditions).sort());
});

test('R4 the wrong hand is told what else is missing, once it is possible at all', () => {
  const item = { hasOrigin: false, revisionSeen: false };
  const awaiting = itemOf(holder('office'), 'awaiting-approval', 'news', 'other');
  expect(said(ask('approve', holder('office'), awaiting, item))).toBe(
    '403 not-your-duty revision-seen origin',
  );
});

test('R4 in a state in which an act is not possible, what could be supplied is not asked for', () => {
  for (const place of allStates satisfies readonly Place[]) {
    for (const kind of allKinds) {
      if (possible.some((act) => act.verb === 'forward' && act.place === place && act.kind === kind))
        continue;
      const dossier = itemOf(holder('office'), place, kind, 'other');
      expect(said(ask('forward', holder('office'), dossier, { kind, hasTitle: false }))).toBe(
        '409 wrong-state',
      );
    }
  }
});

test('R25 a correction owes no date of its own; a first cycle does, under the name that people read', () => {
  const trigger = { needed: true, field: 'eventStart', present: false } as const;
  const draft = itemOf(holder('office'), 'submitted', 'news', 'other');
  expect(draft && ask('forward', holder('office'), draft, { trigger }).allowed).toBe(true);
  const first = ask('forward', holder('office'), draft && { ...draft, correction: false }, { trigger });
  expect(first).toMatchObject({
    reasons: [{ message: { vi: expect.stringContaining('ngày diễn ra sự kiện') } }],
  });
  const unnamed = ask('forward', holder('office'), draft && { ...draft, correction: false }, {
    trigger: { ...trigger, field: 'unheardOf' },
  });
  expect(unnamed).toMatchObject({ reasons: [{ message: { en: expect.stringContaining('unheardOf') } }] });
});

test('R26 what is no report is neither sent nor unsent; a kind without a date of its own owes none', () => {
  const approved = itemOf(holder('office'), 'approved', 'news', 'other');
  for (const sent of [null, true])
    expect(ask('publish', holder('office'), approved, { sent }).allowed).toBe(true);
  const submitted = itemOf(holder('office'), 'submitted', 'other', 'other');
  const free = ask('forward', holder('office'), submitted && { ...submitted, correction: false }, {
    trigger: { needed: false },
  });
  expect(free.allowed).toBe(true);
});
