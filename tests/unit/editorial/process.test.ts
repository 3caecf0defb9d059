import fc from 'fast-check';
import {
  moverOf,
  postsWithApproval,
  processOn,
  rowFor,
  transitionsOf,
} from '../../../src/plugins/editorial/server/src/domain/process';
import {
  nextVersion,
  type ProcessOrder,
  processFaults,
} from '../../../src/plugins/editorial/server/src/domain/process-change';
import {
  type Holder,
  type Kind,
  type KindStages,
  type OfficeCode,
  type ProcessVersion,
  regulation,
  type Stage,
  type State,
  type Transition,
} from '../../../src/regulation';
import { ask, said } from './asked';
import { dossierIn, holder, nobody } from './fixtures';
import { allKinds, allOffices, allStates, allVerbs } from './golden/notation';

const { first, transitions } = regulation.process;
const allStages: readonly Stage[] = ['editing', 'approval', 'posting'];

const under = (kind: Kind, settled: Partial<KindStages>): ProcessVersion => ({
  ...first,
  version: 2,
  kinds: { ...first.kinds, [kind]: { ...first.kinds[kind], ...settled } },
});

const subsets = [0, 1, 2, 3, 4, 5, 6, 7].map((bits) => allStages.filter((_stage, at) => bits & (1 << at)));

/** Every way on from a new item that never takes an approval, or the one decision for a list that is brought over. */
function reachedUnapproved(rows: readonly Transition[]): State[] {
  const reached = new Set<State>(['draft']);
  for (let before = 0; before < reached.size; ) {
    before = reached.size;
    for (const { verb, from, to } of rows) {
      if (verb === 'approve' || verb === 'import' || to === 'same') continue;
      if (from.some((state) => reached.has(state))) reached.add(to);
    }
  }
  return [...reached];
}

const approvedOnly: readonly State[] = ['approved', 'scheduled', 'published', 'hidden', 'answered'];

test.each(subsets)('R22 with the stages %j no kind becomes public without an approval', (...stages) => {
  for (const kind of allKinds) {
    const rows = transitionsOf(regulation, under(kind, { stages, posters: ['culture'] }), kind);
    const reached = reachedUnapproved(rows);
    expect(approvedOnly.filter((state) => reached.includes(state))).toEqual([]);
  }
});

test.each(subsets)(
  'R22 with the stages %j a verb has one row for a state, so that no order decides',
  (...stages) => {
    for (const kind of allKinds) {
      const rows = transitionsOf(regulation, under(kind, { stages }), kind);
      for (const verb of allVerbs) {
        const from = rows.filter((row) => row.verb === verb).flatMap((row) => row.from);
        expect({ kind, verb, from }).toEqual({ kind, verb, from: [...new Set(from)] });
      }
    }
  },
);

test.each(allKinds)(
  'R22 every state of %s but the replaced one is reached; from each open one somebody can go on',
  (kind) => {
    const rows = transitionsOf(regulation, first, kind);
    const reached = new Set(rows.map(({ to }) => to));
    const ended: State[] = [
      'erased',
      'superseded',
      'answered',
      'passed-on',
      'closed',
      'discarded',
      'rejected',
    ];
    for (const state of allStates.filter((one) => !ended.includes(one))) {
      expect(reached).toContain(state);
      const ways = rows.filter(
        ({ from, to, verb }) => from.includes(state) && to !== 'same' && verb !== 'erase',
      );
      expect({ state, goesOn: ways.length > 0 }).toEqual({ state, goesOn: true });
    }
  },
);

test('R22 without editing what is handed in goes straight to the Chief, and is taken back from there', () => {
  const straight = { process: under('news', { stages: ['approval', 'posting'] }) };
  const author = holder('official', 'member:1');
  expect(ask('submit', author, dossierIn('draft'), {}, straight)).toMatchObject({ to: 'awaiting-approval' });
  expect(ask('submit', author, dossierIn('draft'))).toMatchObject({ to: 'submitted' });
  expect(ask('recall', author, dossierIn('awaiting-approval'), {}, straight)).toMatchObject({ to: 'draft' });
  expect(ask('recall', author, dossierIn('submitted'), {}, straight)).toMatchObject({ to: 'draft' });
  expect(said(ask('recall', author, dossierIn('awaiting-approval')))).toBe('409 wrong-state');
  for (const state of ['approved', 'scheduled'] as const) {
    const edited = ask('edit', holder('office'), dossierIn(state), {}, straight);
    expect(edited).toMatchObject({ to: 'awaiting-approval' });
  }
  expect(ask('edit', holder('office'), dossierIn('submitted'), {}, straight)).toMatchObject({
    to: 'submitted',
  });
  expect(ask('return', holder('chief'), dossierIn('awaiting-approval'), {}, straight)).toMatchObject({
    to: 'returned',
  });
  // Only the kind that was named, and nothing else of it.
  const other = dossierIn('draft', { kind: 'other' });
  expect(ask('submit', author, other, { kind: 'other' }, straight)).toMatchObject({ to: 'submitted' });
});

const postingActs = [
  ['publish', 'approved', 'news'],
  ['publish', 'scheduled', 'news'],
  ['publish', 'approved', 'statistics'],
  ['schedule', 'approved', 'news'],
  ['unschedule', 'scheduled', 'news'],
  ['answer-privately', 'approved', 'answer'],
] as const;

test.each(postingActs)(
  'R35 whom the process names may %s what is %s (%s), and only he',
  (verb, state, kind) => {
    const process = under(kind, { posters: ['culture', 'support'] });
    const dossier = dossierIn(state, { kind });
    const may = (more: object) =>
      allOffices.filter((office) => ask(verb, holder(office), dossier, { kind }, more).allowed).sort();
    expect(may({})).toEqual(['chief', 'office']);
    expect(may({ process })).toEqual(['chief', 'culture', 'office', 'support']);
  },
);

test('R35 who may post besides may do nothing else: what was hidden is the Chief’s to show again', () => {
  const posters: readonly OfficeCode[] = ['culture', 'office'];
  const rows = transitionsOf(regulation, under('news', { posters }), 'news');
  const before = transitionsOf(regulation, first, 'news');
  const posting = ['publish', 'schedule', 'unschedule'];
  for (const [at, row] of rows.entries()) {
    const was = before[at];
    const adds = posting.includes(row.verb) && !row.from.includes('hidden');
    expect(row).toEqual(adds ? { ...was, who: [...(was?.who ?? []), 'culture'] } : was);
  }
});

test('R22 a kind has its own rows, and none of another', () => {
  for (const kind of allKinds) {
    const rows = transitionsOf(regulation, first, kind);
    expect(rows).toEqual(transitions.filter(({ kinds }) => kinds === undefined || kinds.includes(kind)));
  }
});

test('R22 without posting the approval posts at once', () => {
  expect(postsWithApproval(first, 'news')).toBe(false);
  expect(postsWithApproval(under('news', { stages: ['editing', 'approval'] }), 'news')).toBe(true);
  expect(postsWithApproval(under('news', { stages: ['editing', 'approval'] }), 'other')).toBe(false);
});

test('R22 a row is found by its verb and state; what opens a dossier has none', () => {
  const rows = transitionsOf(regulation, first, 'news');
  expect(rowFor(rows, 'create', null)).toMatchObject({ verb: 'create' });
  expect(rowFor(rows, 'create', 'draft')).toBeUndefined();
  expect(rowFor(rows, 'edit', null)).toBeUndefined();
  expect(rowFor(rows, 'edit', 'approved')).toMatchObject({ verb: 'edit', to: 'submitted' });
});

test('R22 whose move it is: whoever has it assigned writes it, if anybody; what is closed waits for nobody', () => {
  const moves = (assigneeKey: string | null) =>
    Object.fromEntries(
      allStates.map((state) => [state, moverOf(regulation.holderOf, { state, assigneeKey })]),
    );
  const waiting: Partial<Record<State, Holder>> = {
    draft: 'provider',
    returned: 'provider',
    submitted: 'office',
    'awaiting-approval': 'chief',
    approved: 'office',
  };
  expect(moves(null)).toEqual(waiting);
  expect(moves('panel:4')).toEqual({ ...waiting, draft: 'assignee', returned: 'assignee' });
});

const version = (number: number, inForceFrom: string): ProcessVersion => ({
  ...first,
  version: number,
  inForceFrom,
});

test('R22 R30 an item is judged by the version of its day: the last that began', () => {
  const all = [first, version(2, '2026-12-01'), version(3, '2026-12-05')];
  const on = (day: string) => processOn(all, day).version;
  expect(['2020-01-01', '2021-01-12', '2026-11-30'].map(on)).toEqual([1, 1, 1]);
  expect(['2026-12-01', '2026-12-04', '2026-12-05', '2030-01-01'].map(on)).toEqual([2, 2, 3, 3]);
  expect(() => processOn([], '2026-12-01')).toThrow(new RangeError('There is no version of the process'));
});

const ordered = (kinds: ProcessOrder['kinds'], inForceFrom = '2026-12-10'): ProcessOrder => ({
  inForceFrom,
  decision: '12/QĐ-BBT',
  kinds,
});

const faultsOf = (given: ProcessOrder, versions: readonly ProcessVersion[] = [first]) =>
  processFaults(regulation, versions, given, '2026-12-03').map(({ code }) => code);

test.each(subsets)('R22 the stages %j are refused where nobody approves', (...stages) => {
  const expected = stages.includes('approval') ? [] : ['process-without-approval'];
  expect(faultsOf(ordered({ news: { stages, posters: [] } }))).toEqual(expected);
});

test.each(allOffices)('R35 the process may name %s to post, but never collaborators', (office) => {
  const named = ordered({ other: { stages: allStages, posters: ['office', office] } });
  expect(faultsOf(named)).toEqual(office === 'collaborator' ? ['process-posted-from-outside'] : []);
});

test('R30 a process begins today or later, and after every other', () => {
  const change = { news: { stages: allStages, posters: [] } };
  const versions = [first, version(2, '2026-12-05')];
  for (let day = 1; day <= 9; day += 1) {
    const expected = [...(day < 3 ? ['process-backdated'] : []), ...(day <= 5 ? ['process-overlaps'] : [])];
    expect({ day, faults: faultsOf(ordered(change, `2026-12-0${day}`), versions) }).toEqual({
      day,
      faults: expected,
    });
  }
  expect(faultsOf(ordered(change, '2026-12-03'))).toEqual([]);
});

test('R22 every fault is named at once, with the kind that has it', () => {
  const bad: KindStages = { stages: [], posters: ['collaborator'] };
  const given = { ...ordered({ news: bad, answer: bad }, '2021-01-12') };
  const faults = processFaults(regulation, [first], given, '2026-12-03');
  expect(faults.map(({ code }) => code)).toEqual([
    'process-without-approval',
    'process-posted-from-outside',
    'process-without-approval',
    'process-posted-from-outside',
    'process-backdated',
    'process-overlaps',
  ]);
  expect(faults[1]?.message.vi).toContain('Tin tức, sự kiện');
  expect(faults[2]?.message.en).toContain('Answer');
  expect(faultsOf(ordered({}))).toEqual(['process-unchanged']);
});

test('R22 what a new version does not name stays as in the last one; stages in their order, each name once', () => {
  const stages = fc.uniqueArray(fc.constantFrom(...allStages));
  const posters = fc.array(fc.constantFrom(...allOffices), { maxLength: 4 });
  const change = fc.dictionary(fc.constantFrom(...allKinds), fc.record({ stages, posters }));
  fc.assert(
    fc.property(change, (kinds) => {
      const last = under('statistics', { posters: ['finance'] });
      const next = nextVersion(regulation, [first, last], ordered(kinds));
      expect(next).toMatchObject({ version: 3, inForceFrom: '2026-12-10', decision: '12/QĐ-BBT' });
      for (const kind of allKinds) {
        const given = kinds[kind];
        const settled = given && {
          stages: allStages.filter((stage) => given.stages.includes(stage)),
          posters: [...new Set(given.posters)],
        };
        expect(next.kinds[kind]).toEqual(settled ?? last.kinds[kind]);
      }
    }),
  );
  expect(nextVersion(regulation, [], ordered({}))).toMatchObject({ version: 2, kinds: first.kinds });
});

test('R22 an unknown person goes nowhere under any process', () => {
  for (const stages of subsets) {
    const process = under('news', { stages });
    for (const verb of allVerbs) {
      for (const state of allStates) {
        expect(ask(verb, nobody, dossierIn(state), {}, { process })).toMatchObject({ status: 403 });
      }
    }
  }
});
