import fc from 'fast-check';
import {
  type Action,
  actionsFor,
  isHandingIn,
} from '../../../src/plugins/editorial/server/src/domain/actions';
import { type OfficeCode, regulation, type State, type Verb } from '../../../src/regulation';
import { ask, itemOf } from './asked';
import { complete, dossierIn, holder, nobody, today } from './fixtures';
import { relations } from './golden';
import { allKinds, allOffices, allStates, allVerbs } from './golden/notation';

type Offer = Omit<Parameters<typeof actionsFor>[0], 'regulation' | 'process' | 'today'>;

const offered = (offer: Offer): Action[] =>
  actionsFor({ regulation, process: regulation.process.first, today, ...offer });

const verbsOf = (office: OfficeCode, state: State, item: Partial<typeof complete> = {}) =>
  offered({ actor: holder(office), dossier: dossierIn(state), item: { ...complete, ...item } }).map(
    ({ verb }) => verb,
  );

const given = {
  hasComment: true,
  hasLateReason: true,
  hasDecision: true,
  hasGround: true,
  hasAssignee: true,
  hasBody: true,
  saidComplaint: true,
  hasTwin: true,
  hasLegalBasis: true,
  hasPublishTime: true,
};

/** What the person himself brings with an act is never held against offering it. */
const facts = fc.record({
  hasTitle: fc.boolean(),
  hasOrigin: fc.boolean(),
  attested: fc.boolean(),
  figuresAgree: fc.boolean(),
  sealIntact: fc.boolean(),
  everPublic: fc.boolean(),
  late: fc.boolean(),
  lateReasonOwed: fc.boolean(),
  complaint: fc.boolean(),
  sent: fc.constantFrom(true, false, null),
  hasComment: fc.boolean(),
  hasLateReason: fc.boolean(),
  hasDecision: fc.boolean(),
  hasGround: fc.boolean(),
  hasAssignee: fc.boolean(),
  hasBody: fc.boolean(),
  saidComplaint: fc.boolean(),
  hasTwin: fc.boolean(),
  hasLegalBasis: fc.boolean(),
  hasPublishTime: fc.boolean(),
});

const asked = allVerbs.filter((verb) => regulation.verbs[verb].mode === 'asked' && verb !== 'import');
const pointless = ['wrong-state', 'wrong-kind', 'late', 'late-reason-owed', 'not-sent'];

test('R4 offered is what decide allows, or would but for what can still be mended; never another hand’s act', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...allOffices),
      fc.constantFrom(...allStates),
      fc.constantFrom(...allKinds),
      fc.constantFrom(...relations),
      facts,
      (office, state, kind, relation, some) => {
        const actor = holder(office);
        const dossier = itemOf(actor, state, kind, relation);
        const item = { ...complete, ...some, kind };
        const actions = offered({ actor, dossier, item });
        const expected = asked.flatMap((verb) => {
          const handedIn = verb === 'submit' ? { attested: true, hasOrigin: true } : {};
          const decision = ask(verb, actor, dossier, { ...item, ...given, ...handedIn });
          if (decision.allowed) return [{ verb, allowed: true, codes: [] as string[] }];
          const codes = decision.reasons.map(({ code }) => code);
          if (decision.status === 403 || codes.some((code) => pointless.includes(code))) return [];
          return [{ verb, allowed: false, codes }];
        });
        const got = actions.map(({ verb, allowed, reasons }) => ({
          verb,
          allowed,
          codes: reasons.map(({ code }) => code),
        }));
        expect(got).toEqual(expected);
      },
    ),
    { numRuns: 500 },
  );
});

test('R35 what the office is offered in each state of a first cycle', () => {
  expect(
    Object.fromEntries(allStates.map((state) => [state, verbsOf('office', state, { late: false })])),
  ).toEqual({
    draft: ['assign'],
    submitted: ['forward', 'return', 'assign'],
    'awaiting-approval': [],
    approved: ['publish', 'schedule'],
    scheduled: ['publish', 'unschedule'],
    published: ['hide'],
    returned: ['assign'],
    rejected: [],
    hidden: [],
    withdrawn: [],
    superseded: [],
    answered: [],
    'passed-on': [],
    closed: [],
    erased: [],
    discarded: [],
  });
});

test('R18 what is still missing is said beside an act that is offered', () => {
  const [forward] = offered({
    actor: holder('office'),
    dossier: dossierIn('submitted'),
    item: { ...complete, hasTitle: false, attested: false },
  });
  expect(forward).toMatchObject({
    verb: 'forward',
    allowed: false,
    tone: 'primary',
    mode: 'asked',
    reasons: [{ code: 'title' }, { code: 'attestation' }],
  });
  expect(forward?.needs).toContain('trigger-date');
});

test('R18 the provider attests and names the origin in handing in: neither is missing before', () => {
  const actor = holder('official', 'member:1');
  const [submit] = offered({
    actor,
    dossier: dossierIn('draft'),
    item: { ...complete, attested: false, hasOrigin: false, late: false },
  });
  expect(submit).toMatchObject({ verb: 'submit', allowed: true, reasons: [] });
  expect(allVerbs.filter(isHandingIn)).toEqual(['submit']);
});

test('R29 only the verbs that are asked about are offered, and only to whom they are open', () => {
  const verbs: Verb[] = ['import', 'edit', 'discard'];
  const mine = { actor: holder('chief'), dossier: dossierIn('draft'), item: complete };
  expect(offered({ ...mine, verbs }).map(({ verb }) => verb)).toEqual(['import']);
  expect(offered(mine).map(({ verb }) => verb)).not.toContain('import');
  expect(offered({ ...mine, actor: nobody })).toEqual([]);
  const unwritten = offered({
    actor: holder('chief'),
    dossier: null,
    item: complete,
    verbs: ['create', 'edit'],
  });
  expect(unwritten).toMatchObject([{ verb: 'create', allowed: true, needs: ['open-to-outsiders'] }]);
});

test('R22 what a process of another kind asks for does not count', () => {
  const answer = dossierIn('draft', { kind: 'answer', assigneeKey: 'panel:official' });
  const [assign] = offered({
    actor: holder('official'),
    dossier: answer,
    item: complete,
    verbs: ['assign'],
  });
  expect(assign).toMatchObject({ needs: ['assignee', 'of-field'] });
});
