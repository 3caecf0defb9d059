import { rowFor, transitionsOf } from '../../../src/plugins/editorial/server/src/domain/process';
import { type Kind, regulation, type State, type Verb } from '../../../src/regulation';

/** By which article an act is whose it is: verb, state, and the kind where it matters. */
const by: Record<string, string> = {
  Đ6a: `create none, create none legal-document, edit draft answer, edit submitted, edit awaiting-approval,
    correct published, correct rejected, submit draft answer, recall submitted answer, forward submitted,
    return submitted, assign draft answer`,
  'Đ6a.1': `assign draft, return awaiting-approval, reject awaiting-approval, import draft, publish hidden,
    withdraw published`,
  'Đ4.3': 'approve awaiting-approval, edit approved',
  'Đ5.1': 'hide published',
  'Đ6b.1': 'publish approved, publish scheduled, schedule approved, unschedule scheduled',
  Đ7: 'edit draft, submit draft, recall submitted',
  Đ8: 'discard draft, abandon draft, explain-delay published, erase withdrawn',
  Đ8b: 'close draft legal-document',
  Đ8d: 'publish approved statistics, record-sent draft statistics',
  Đ8đ: `create none answer, answer-privately approved answer, pass-on draft answer, redirect draft answer,
    merge draft answer, close draft answer, retract draft answer`,
};

const { process } = regulation;
const acts = Object.entries(by).flatMap(([article, list]) =>
  list.split(/,\s+/).map((act) => ({ article, act })),
);

function rowOf(act: string) {
  const [verb, state, kind = 'news'] = act.split(' ') as [Verb, State | 'none', Kind?];
  return rowFor(transitionsOf(regulation, process.first, kind), verb, state === 'none' ? null : state);
}

test.each(acts)('R1 $act: given by $article', ({ act, article }) => {
  expect(rowOf(act)).toMatchObject({ article });
});

test('R1 every row of the process is in the table of articles', () => {
  const rows = new Set(acts.map(({ act }) => rowOf(act)));
  expect(process.transitions.filter((row) => !rows.has(row))).toEqual([]);
});

test('R10 who approves, rejects or imports has not worked on it himself, unless he is the Chief; all else is free', () => {
  const guarded = process.transitions.filter(({ ownWork }) => ownWork === 'chief-only');
  expect(guarded.map(({ verb }) => verb)).toEqual(['reject', 'approve', 'import']);
  const free = process.transitions.filter(({ ownWork }) => ownWork === 'free');
  expect(free.length + guarded.length).toBe(process.transitions.length);
});

test('R10 R29 what the Deputy never does for the Chief: to import, to erase', () => {
  const own = process.transitions.filter((row) => 'delegable' in row);
  expect(own.map(({ verb, delegable }) => [verb, delegable])).toEqual([
    ['import', false],
    ['erase', false],
  ]);
});

test('R22 the first process: every stage for every kind, in force from the day of the regulation', () => {
  const { first } = process;
  expect(first).toMatchObject({ version: 1, inForceFrom: '2021-01-12' });
  expect(first.decision).toContain('09/QĐ-BBT');
  expect(Object.keys(first.kinds).sort()).toEqual(Object.keys(regulation.kinds).sort());
  for (const stages of Object.values(first.kinds)) {
    expect(stages).toEqual({ stages: ['editing', 'approval', 'posting'], posters: [] });
  }
});

test('R22 the line that people see, and whose move each state is', () => {
  const line = ['draft', 'submitted', 'awaiting-approval', 'approved', 'published'];
  expect(regulation.mainLine).toEqual(line);
  expect(regulation.holderOf).toEqual({
    draft: 'provider',
    returned: 'provider',
    submitted: 'office',
    'awaiting-approval': 'chief',
    approved: 'office',
  });
});

test('R17 a stand-in is chosen by the office or the Chief', () => {
  expect(process.standInsBy).toEqual(['office', 'chief']);
});

test('R22 there is one row, or none, for an act in a state on a kind', () => {
  const twice: string[] = [];
  for (const kind of Object.keys(regulation.kinds) as Kind[]) {
    const rows = transitionsOf(regulation, process.first, kind);
    const acts = rows.flatMap(({ verb, from }) =>
      (from.length === 0 ? ['none'] : from).map((at) => `${verb} ${at}`),
    );
    twice.push(...acts.filter((act, at) => acts.indexOf(act) !== at).map((act) => `${act} ${kind}`));
  }
  expect(twice).toEqual([]);
});
