import { regulation, type State, type Verb } from '../../../src/regulation';

const { transitions } = regulation.process;
const states = Object.keys(regulation.states) as State[];

test('R22 in no process does an item become public without an approval', () => {
  // Walk every way through the table that never takes `approve` or `import` (one decision of the Chief for a list).
  const reached = new Set<State>(
    transitions.filter((row) => row.from.length === 0).map((row) => row.to as State),
  );
  for (let grew = true; grew; ) {
    grew = false;
    for (const row of transitions) {
      if (['approve', 'import'].includes(row.verb) || row.to === 'same') continue;
      if (!row.from.some((state) => reached.has(state)) || reached.has(row.to)) continue;
      reached.add(row.to);
      grew = true;
    }
  }
  expect(reached).not.toContain('approved');
  expect(reached).not.toContain('published');
});

test('R22 every state is reached, and from every open one somebody can go on', () => {
  const reached = new Set(transitions.map((row) => row.to));
  const closed: State[] = ['superseded', 'discarded'];
  for (const state of states) {
    if (state !== 'superseded') expect(reached).toContain(state);
    const ways = transitions.filter((row) => row.from.includes(state) && row.to !== 'same');
    expect({ state, closed: ways.length === 0 }).toEqual({ state, closed: closed.includes(state) });
  }
});

test('R22 a verb has at most one row for a state, so that no order decides', () => {
  for (const verb of Object.keys(regulation.verbs) as Verb[]) {
    const from = transitions.filter((row) => row.verb === verb).flatMap((row) => row.from);
    expect({ verb, from }).toEqual({ verb, from: [...new Set(from)] });
  }
});

test('R4 only the Chief approves, rejects, withdraws and imports', () => {
  for (const verb of ['approve', 'reject', 'withdraw', 'import']) {
    const who = transitions.filter((row) => row.verb === verb).flatMap((row) => row.who);
    expect(new Set(who)).toEqual(new Set(['chief']));
  }
});

test('R29 every act that takes down or gives back asks for its reason', () => {
  for (const row of transitions) {
    if (!['return', 'reject', 'hide', 'withdraw'].includes(row.verb)) continue;
    expect(row.needs).toContain('comment');
    expect(regulation.verbs[row.verb].comment).toBe('required');
  }
});

test('R4 posting always needs the seal unbroken', () => {
  for (const row of transitions.filter((candidate) => candidate.verb === 'publish')) {
    expect(row.needs).toContain('seal-intact');
  }
});

test('every article that a rule cites is one of the regulation', () => {
  const cited = [
    ...transitions.map((row) => row.article),
    ...Object.values(regulation.conditions).map((row) => row.article),
    ...Object.values(regulation.refusals).map((row) => row.article),
    ...regulation.deadlineRules.map((row) => row.article),
  ];
  for (const article of cited) expect(Object.keys(regulation.articles)).toContain(article);
});

test('every rule of article 8 has its trigger named in both languages', () => {
  for (const { trigger } of regulation.deadlineRules) {
    if (trigger)
      expect(regulation.triggerLabels[trigger]).toEqual({ vi: expect.any(String), en: expect.any(String) });
  }
});
