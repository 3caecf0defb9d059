import fc from 'fast-check';
import { actionsFor } from '../../../src/plugins/editorial/server/src/domain/actions';
import { decide } from '../../../src/plugins/editorial/server/src/domain/decide';
import { type OfficeCode, regulation, type State, type Verb } from '../../../src/regulation';
import { complete, dossierIn, holder, nobody, today } from './fixtures';

const allStates = Object.keys(regulation.states) as State[];
const allOffices = Object.keys(regulation.offices) as OfficeCode[];
const allVerbs = Object.keys(regulation.verbs) as Verb[];

/**
 * The process, written down a second time by hand from the regulation: per verb and state, which offices may act on
 * what another provided. Everything that is not here must be refused.
 */
const strangers: Partial<Record<Verb, Partial<Record<State, OfficeCode[]>>>> = {
  edit: {
    submitted: ['office', 'culture', 'radio', 'chief', 'deputy'],
    'awaiting-approval': ['office', 'chief', 'deputy'],
    approved: ['office', 'culture', 'radio', 'chief', 'deputy'],
  },
  correct: {
    published: ['office', 'culture', 'radio', 'chief', 'deputy'],
    hidden: ['office', 'culture', 'radio', 'chief', 'deputy'],
    withdrawn: ['office', 'culture', 'radio', 'chief', 'deputy'],
  },
  forward: { submitted: ['office', 'culture', 'radio', 'chief'] },
  return: {
    submitted: ['office', 'culture', 'radio', 'chief'],
    'awaiting-approval': ['chief'],
    approved: ['chief'],
  },
  reject: { submitted: ['chief'], 'awaiting-approval': ['chief'], approved: ['chief'] },
  approve: { 'awaiting-approval': ['chief'] },
  publish: { approved: ['office', 'chief'], hidden: ['chief'] },
  hide: { published: ['office', 'culture', 'chief'] },
  withdraw: { published: ['chief'], hidden: ['chief'] },
  'explain-delay': Object.fromEntries(
    allStates
      .filter((state) => !['rejected', 'discarded'].includes(state))
      .map((state) => [state, ['office', 'culture', 'chief'] satisfies OfficeCode[]]),
  ),
  import: { draft: ['chief'] },
};

const cells = allVerbs.flatMap((verb) => allStates.map((state) => ({ verb, state })));

test.each(cells)(
  "R4 R22 $verb in state $state: exactly the offices of the process, on another's item",
  ({ verb, state }) => {
    const allowed = allOffices.filter(
      (office) =>
        decide({
          regulation,
          process: regulation.process.first,
          verb,
          actor: holder(office),
          dossier: dossierIn(state),
          item: complete,
          today,
        }).allowed,
    );
    expect(allowed.sort()).toEqual([...(strangers[verb]?.[state] ?? [])].sort());
  },
);

/** What a provider may do with his own item, whatever his office. */
const own: Partial<Record<Verb, State[]>> = {
  edit: ['draft', 'returned'],
  discard: ['draft', 'returned'],
  submit: ['draft', 'returned'],
  recall: ['submitted'],
};

test.each(allOffices)(
  'R6 R17 %s does with his own item what a provider may, in exactly these states',
  (office) => {
    const actor = holder(office, 'member:1');
    for (const verb of Object.keys(own) as Verb[]) {
      const inStates = allStates.filter((state) => {
        const before = decide({
          regulation,
          process: regulation.process.first,
          verb,
          actor: holder(office),
          dossier: dossierIn(state),
          item: complete,
          today,
        });
        const his = decide({
          regulation,
          process: regulation.process.first,
          verb,
          actor,
          dossier: dossierIn(state),
          item: complete,
          today,
        });
        return his.allowed && !before.allowed;
      });
      expect({ verb, inStates }).toEqual({ verb, inStates: own[verb] });
    }
  },
);

const suppliers = allOffices.filter((office) => !['support', 'chairman'].includes(office));

test('R6 R15 R16 R17 exactly the offices that supply items open one', () => {
  const opening = allOffices.filter(
    (office) =>
      decide({
        regulation,
        process: regulation.process.first,
        verb: 'create',
        actor: holder(office),
        dossier: null,
        item: complete,
        today,
      }).allowed,
  );
  expect(opening.sort()).toEqual(suppliers.sort());
});

test('R35 the radio station posts what it edited', () => {
  const edited = dossierIn('approved', { contributors: ['member:1', 'panel:radio'] });
  const decision = decide({
    regulation,
    process: regulation.process.first,
    verb: 'publish',
    actor: holder('radio'),
    dossier: edited,
    item: complete,
    today,
  });
  expect(decision).toMatchObject({ allowed: true, to: 'published' });
});

test('R1 without an appointment nobody does anything, in any state', () => {
  for (const { verb, state } of cells) {
    const decision = decide({
      regulation,
      process: regulation.process.first,
      verb,
      actor: nobody,
      dossier: dossierIn(state),
      item: complete,
      today,
    });
    expect(decision).toMatchObject({ allowed: false, status: 403 });
  }
});

test.each([
  ['the day before it begins', { startsOn: '2026-11-26' }, 'no-appointment'],
  ['the day after it ended', { endsOn: '2026-11-24' }, 'no-appointment'],
  ['once it was ended before its time', { ended: true }, 'no-appointment'],
  ['while it is suspended', { suspended: true }, 'authority-suspended'],
])('R1 R10 the Chief approves nothing %s of his appointment', (_when, change, code) => {
  const actor = holder('chief', 'panel:chief', change);
  const decision = decide({
    regulation,
    process: regulation.process.first,
    verb: 'approve',
    actor,
    dossier: dossierIn('awaiting-approval'),
    item: complete,
    today,
  });
  expect(decision).toMatchObject({ allowed: false, status: 403, reasons: [{ code }] });
});

test.each([
  ['on its first day', { startsOn: today }],
  ['on its last day', { endsOn: today }],
])('R1 an appointment counts %s', (_when, change) => {
  const actor = holder('chief', 'panel:chief', change);
  expect(
    decide({
      regulation,
      process: regulation.process.first,
      verb: 'approve',
      actor,
      dossier: dossierIn('awaiting-approval'),
      item: complete,
      today,
    }).allowed,
  ).toBe(true);
});

test('R4 whoever wrote an item approves it only as the Chief, and is marked', () => {
  const written = dossierIn('awaiting-approval', { contributors: ['member:1', 'panel:chief'] });
  const decision = decide({
    regulation,
    process: regulation.process.first,
    verb: 'approve',
    actor: holder('chief'),
    dossier: written,
    item: complete,
    today,
  });
  expect(decision).toMatchObject({ allowed: true, ownWork: true });
});

test('R18 R23 a refusal names every reason at once, in both languages, with its article', () => {
  const empty = {
    ...complete,
    hasTitle: false,
    hasOrigin: false,
    attested: false,
    figuresAgree: false,
    trigger: { needed: true, field: 'eventStart', present: false } as const,
  };
  const decision = decide({
    regulation,
    process: regulation.process.first,
    verb: 'submit',
    actor: holder('collaborator', 'member:1'),
    dossier: dossierIn('draft'),
    item: empty,
    today,
  });
  expect(decision).toMatchObject({ allowed: false, status: 422 });
  if (decision.allowed) return;
  expect(decision.reasons.map((reason) => reason.code)).toEqual([
    'title',
    'origin',
    'attestation',
    'trigger-date',
    'figures-agree',
  ]);
  for (const { article, message } of decision.reasons) {
    expect(Object.keys(regulation.articles)).toContain(article);
    expect(`${message.vi}${message.en}`).not.toMatch(/[{}]/);
  }
});

test('a refusal for the wrong hand still tells what is missing', () => {
  const decision = decide({
    regulation,
    process: regulation.process.first,
    verb: 'approve',
    actor: holder('office'),
    dossier: dossierIn('awaiting-approval'),
    item: { ...complete, hasOrigin: false },
    today,
  });
  expect(decision).toMatchObject({
    allowed: false,
    status: 403,
    reasons: [{ code: 'not-your-duty' }, { code: 'origin' }],
  });
});

test('R27 a correction needs no event date of its own', () => {
  const item = { ...complete, trigger: { needed: true, field: 'eventStart', present: false } as const };
  const correction = dossierIn('draft', { correction: true, cycle: 2 });
  expect(
    decide({
      regulation,
      process: regulation.process.first,
      verb: 'submit',
      actor: holder('office', 'member:1'),
      dossier: correction,
      item,
      today,
    }).allowed,
  ).toBe(true);
});

test('R29 R22 a rejected correction closes nothing: the public item is corrected anew; a rejected new item is not', () => {
  const rejected = dossierIn('rejected', { correction: true, cycle: 2 });
  const correct = (everPublic: boolean) =>
    decide({
      regulation,
      process: regulation.process.first,
      verb: 'correct',
      actor: holder('office'),
      dossier: rejected,
      item: { ...complete, everPublic },
      today,
    });
  expect(correct(true)).toMatchObject({ allowed: true, to: 'draft' });
  expect(correct(false)).toMatchObject({ allowed: false, status: 409, reasons: [{ code: 'ever-public' }] });
});

test.each(['office', 'chief'] as const)(
  'R29 %s abandons a correction whose author is gone; others do not',
  (office) => {
    const correction = dossierIn('draft', { correction: true, cycle: 2 });
    const abandon = (actor: typeof nobody) =>
      decide({
        regulation,
        process: regulation.process.first,
        verb: 'abandon',
        actor,
        dossier: correction,
        item: complete,
        today,
      }).allowed;
    expect(abandon(holder(office))).toBe(true);
    expect(abandon(holder('radio'))).toBe(false);
  },
);

test('an unknown verb raises: it is a programming error', () => {
  const verb = 'bless' as Verb;
  expect(() =>
    decide({
      regulation,
      process: regulation.process.first,
      verb,
      actor: nobody,
      dossier: null,
      item: complete,
      today,
    }),
  ).toThrow(RangeError);
});

describe('what a person is offered', () => {
  const facts = fc.record({
    hasTitle: fc.boolean(),
    hasOrigin: fc.boolean(),
    attested: fc.boolean(),
    figuresAgree: fc.boolean(),
    sealIntact: fc.boolean(),
    everPublic: fc.boolean(),
    hasComment: fc.boolean(),
    late: fc.boolean(),
    lateReasonOwed: fc.boolean(),
    hasLateReason: fc.boolean(),
    hasDecision: fc.boolean(),
  });

  test('R4 allowed is offered only where the decision allows it; never a verb of another office', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...allOffices),
        fc.constantFrom(...allStates),
        facts,
        (office, state, some) => {
          const item = { ...complete, ...some };
          const actor = holder(office);
          const dossier = dossierIn(state);
          for (const action of actionsFor({
            regulation,
            process: regulation.process.first,
            actor,
            dossier,
            item,
            today,
          })) {
            const given = {
              ...item,
              hasComment: true,
              hasLateReason: true,
              attested: item.attested || action.verb === 'submit',
              hasOrigin: item.hasOrigin || action.verb === 'submit',
            };
            const decision = decide({
              regulation,
              process: regulation.process.first,
              verb: action.verb,
              actor,
              dossier,
              item: given,
              today,
            });
            expect(decision.allowed).toBe(action.allowed);
            if (!decision.allowed) expect(decision.status).not.toBe(403);
          }
        },
      ),
      { verbose: true },
    );
  });
});
