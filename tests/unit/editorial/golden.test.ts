import type { Actor } from '../../../src/plugins/editorial/server/src/domain/types';
import { type Kind, regulation, type Verb } from '../../../src/regulation';
import { ask, deputyUnder, itemOf, mandate, said, theCitizen, theSystem } from './asked';
import { complete, holder, nobody } from './fixtures';
import { outcome, type Person, provisions, relations, stateAfter } from './golden';
import { allKinds, allOffices, allStates, allVerbs, everyKind, kindsIn, type Place } from './golden/notation';

const places: readonly Place[] = ['none', ...allStates];

interface Cast extends Person {
  name: string;
  actor: Actor;
  /** What is said instead of `no-appointment`. */
  because?: string;
}

const plain = { isSystem: false, isCitizen: false, actsFor: [] as readonly Kind[] };
const half = kindsIn('news legal-document answer');

/** Everybody who may try: each office, the Deputy with and without a mandate, and those who hold nothing. */
const cast: readonly Cast[] = [
  ...allOffices.map((office) => ({ ...plain, office, name: office, actor: holder(office) })),
  {
    ...plain,
    office: 'deputy',
    actsFor: kindsIn(everyKind),
    name: 'the deputy, acting for all kinds',
    actor: deputyUnder(mandate(null)),
  },
  {
    ...plain,
    office: 'deputy',
    actsFor: half,
    name: 'the deputy, acting for some kinds',
    actor: deputyUnder(mandate(half)),
  },
  {
    ...plain,
    office: 'deputy',
    name: 'the deputy, his mandates over, ahead or revoked',
    actor: deputyUnder(
      mandate(null, { endsOn: '2026-11-24' }),
      mandate(null, { startsOn: '2026-11-26' }),
      mandate(null, { revoked: true }),
    ),
  },
  { ...plain, office: null, name: 'the technical operator', actor: nobody },
  {
    ...plain,
    office: null,
    name: 'the command line',
    actor: { ...nobody, key: 'command:appoint', channel: 'command' },
  },
  { ...plain, office: null, isSystem: true, name: 'the system', actor: theSystem },
  { ...plain, office: null, isCitizen: true, name: 'the citizen', actor: theCitizen },
  { ...plain, office: null, name: 'a former chief', actor: holder('chief', 'panel:chief', { ended: true }) },
  {
    ...plain,
    office: null,
    name: 'a mandate without the office of deputy',
    actor: { ...nobody, mandates: [mandate(null)] },
  },
  {
    ...plain,
    office: null,
    name: 'the chief, suspended',
    actor: holder('chief', 'panel:chief', { suspended: true }),
    because: 'authority-suspended',
  },
];

/** Which provisions speak of a verb: the names of the tests. */
function idsOf(verb: Verb): string {
  const ids = provisions.filter(({ grants }) => grants.some(({ may }) => may.includes(verb)));
  return [...new Set(ids.map(({ id }) => id))].sort().join(' ');
}

const cells = allVerbs.flatMap((verb) => allKinds.map((kind) => ({ ids: idsOf(verb), verb, kind })));

test.each(cells)(
  '$ids $verb, kind $kind: exactly whom the trace names, in exactly those states, on exactly those items',
  ({ verb, kind }) => {
    const differing: string[] = [];
    // What is abandoned is a correction: without a dossier there is none.
    const tried = verb === 'abandon' ? allStates : places;
    for (const person of cast) {
      for (const place of tried) {
        for (const relation of place === 'none' ? (['other'] as const) : relations) {
          const promised = outcome({ person, verb, place, kind, relation });
          const expected = promised.replace('no-appointment', person.because ?? 'no-appointment');
          const decision = ask(verb, person.actor, itemOf(person.actor, place, kind, relation), { kind });
          const led = decision.allowed ? ` → ${decision.to}` : '';
          const leads = expected.startsWith('allowed') ? ` → ${stateAfter(verb, place)}` : '';
          if (said(decision) + led === expected + leads) continue;
          differing.push(
            `${person.name}, ${verb} of ${kind} (${relation}) when ${place}: the trace says "${expected}${leads}", decide says "${said(decision)}${led}"`,
          );
        }
      }
    }
    expect(differing.slice(0, 20)).toEqual([]);
  },
);

test('R1 every verb, state, kind and office of the regulation is in the golden table', () => {
  const grants = provisions.flatMap((provision) => provision.grants);
  expect(new Set(grants.flatMap(({ may }) => may))).toEqual(new Set(allVerbs));
  expect(new Set(grants.flatMap(({ of }) => of))).toEqual(new Set(allKinds));
  // The Chairman decides on budget and rewards, elsewhere: of an item he only reads.
  const named = new Set<string>(grants.map(({ who }) => who));
  expect(allOffices.filter((office) => !named.has(office)).sort()).toEqual(['chairman', 'support']);
});

test('an unknown verb raises: it is a programming error, never an answer', () => {
  for (const { actor } of cast) {
    expect(() => ask('bless' as Verb, actor, null)).toThrow(
      new RangeError('The process has no verb "bless"'),
    );
  }
});

test('R1 a kind that the dossier has counts, not the one that the draft says it is', () => {
  const deputy = deputyUnder(mandate(['news']));
  const dossier = itemOf(deputy, 'awaiting-approval', 'other', 'other');
  expect(said(ask('approve', deputy, dossier, { ...complete, kind: 'news' }))).toBe(
    '403 not-your-duty no-mandate',
  );
});

test('R4 every refusal is in both languages, names an article of the regulation, and leaves no place empty', () => {
  const read = new Set<string>();
  for (const { verb, kind } of cells) {
    for (const { actor } of cast) {
      for (const place of places) {
        const decision = ask(verb, actor, itemOf(actor, place, kind, 'other'), { kind });
        for (const { article, message } of decision.allowed ? [] : decision.reasons) {
          read.add([article in regulation.articles, message.vi, message.en].join('\n'));
        }
      }
    }
  }
  for (const sentence of read) expect(sentence).toMatch(/^true\n[^{}]{10,}\n[^{}]{10,}$/);
});
