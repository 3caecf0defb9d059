import {
  type Kind,
  type ProcessVersion,
  type Regulation,
  regulation,
  type Transition,
} from '../../../src/regulation';
import { people, type Weakening } from './search/deciding';
import { walk } from './search/walk';
import { type Cycle, hasAuthority, type Person, type World } from './search/world';

const { first } = regulation.process;

/** What the Chief may decide next: straight from the unit to him, and public with his approval. */
const straight: ProcessVersion = {
  ...first,
  version: 2,
  kinds: Object.fromEntries(
    Object.keys(first.kinds).map((kind) => [kind, { stages: ['approval'], posters: ['culture'] }]),
  ) as unknown as ProcessVersion['kinds'],
};

const articles: readonly Kind[] = ['news', 'conference', 'other'];

/** Rule 2 with the safeguard of ours: under a mandate nobody approves what he wrote; the Chief does, and is marked. */
function mayApprove(world: World, person: Person, { kind, contributors, provider }: Cycle): boolean {
  const wrote = contributors.includes(person) || provider === person;
  return world.recorded && hasAuthority(world, person, kind) && (person === 'chief' || !wrote);
}

describe('from an empty document, by every act of everybody, with mandates, time, accounts, processes and files changing', () => {
  test.each([
    { type: 'articles', kinds: articles, processes: [first] },
    {
      type: 'legal documents, the process changing too',
      kinds: ['legal-document'],
      processes: [first, straight],
    },
    { type: 'statistics reports', kinds: ['statistics'], processes: [first] },
    { type: 'questions', kinds: ['answer'], processes: [first] },
  ] as const)(
    'R4 R10 $type: rules 1 and 2 hold in every world that can be reached',
    ({ type, kinds, processes }) => {
      const differing = new Set<string>();
      const found = walk({ regulation, kinds, processes }, (world, deciding) => {
        const cycle = world.cycles.at(-1);
        if (cycle?.state !== 'awaiting-approval') return;
        for (const person of people) {
          const approvals = deciding
            .possible(world, person, cycle, cycle.kind)
            .filter(({ verb }) => verb === 'approve');
          const expected = mayApprove(world, person, cycle) ? 'having seen it' : 'not';
          const decided = approvals.map(({ seen }) => (seen ? 'having seen it' : 'unseen')).join() || 'not';
          if (expected !== decided) differing.add(`${person}: ${expected}, decide says ${decided}`);
        }
      });
      console.info(`${type}: ${found.states} worlds, ${found.steps} steps`);
      expect([...differing]).toEqual([]);
      expect(found.wayRound).toBeNull();
      expect(found.states).toBeGreaterThan(5000);
    },
  );
});

/** The regulation with some rows of its process changed. */
function changed(change: (row: Transition) => Transition): Regulation {
  const { process } = regulation;
  return { ...regulation, process: { ...process, transitions: process.transitions.map(change) } };
}

const without = (row: Transition, code: Transition['needs'][number]): Transition => ({
  ...row,
  needs: row.needs.filter((need) => need !== code),
});

const publishes = ({ verb, from }: Transition) => verb === 'publish' && from.includes('approved');

interface Weaker {
  weaker: string;
  change?: (row: Transition) => Transition;
  weakening?: Weakening;
  kind: Kind;
  acts: string;
  rule: 1 | 2;
}

const weaker: readonly Weaker[] = [
  {
    weaker: 'own work is approved as any other',
    change: (row) => (row.verb === 'approve' ? { ...row, ownWork: 'free' } : row),
    kind: 'news',
    acts: 'chief create news, chief submit, chief forward, chief approve, chief publish',
    rule: 2,
  },
  {
    weaker: 'what is only handed in is posted, and no seal is compared',
    change: (row) =>
      publishes(row) ? without({ ...row, from: [...row.from, 'submitted'] }, 'seal-intact') : row,
    kind: 'news',
    acts: 'chief create news, chief submit, chief publish',
    rule: 1,
  },
  {
    weaker: 'no seal is compared when something is posted',
    change: (row) => (publishes(row) ? without(row, 'seal-intact') : row),
    kind: 'news',
    acts: 'chief create news, chief submit, chief forward, chief approve, the draft changes past the guard, chief publish',
    rule: 1,
  },
  {
    weaker: 'no seal is compared when what was hidden is shown again',
    change: (row) => (row.from.includes('hidden') ? without(row, 'seal-intact') : row),
    kind: 'news',
    acts: 'chief create news, chief import, chief hide, the draft changes past the guard, chief publish',
    rule: 1,
  },
  {
    weaker: 'it is approved unseen',
    change: (row) => (row.verb === 'approve' ? without(row, 'revision-seen') : row),
    kind: 'news',
    acts: 'chief create news, chief submit, chief forward, chief approve (not having seen it), chief publish',
    rule: 1,
  },
  {
    weaker: 'it is brought over unseen',
    change: (row) => (row.verb === 'import' ? without(row, 'revision-seen') : row),
    kind: 'news',
    acts: 'chief create news, chief import (not having seen it)',
    rule: 1,
  },
  {
    weaker: 'the office approves',
    change: (row) => (row.verb === 'approve' ? { ...row, who: ['office', ...row.who] } : row),
    kind: 'news',
    acts: 'chief create news, chief submit, chief forward, office approve, chief publish',
    rule: 1,
  },
  {
    weaker: 'a mandate for news covers documents',
    weakening: { mandateCoversAll: true },
    kind: 'legal-document',
    acts: 'chief create legal-document, chief submit, chief forward, the chief gives the deputy a mandate for today, kinds: news, deputy approve, chief publish',
    rule: 1,
  },
  {
    weaker: 'an edit leaves the approval standing',
    change: (row) => (row.verb === 'edit' && row.from.includes('approved') ? { ...row, to: 'same' } : row),
    weakening: { editKeepsApproval: true },
    kind: 'news',
    // He changes it, and changes it back: what is public is what he approved, and by his own hand, unmarked.
    acts: 'deputy create news, deputy submit, chief forward, chief approve, chief edit, chief edit, chief publish',
    rule: 2,
  },
];

describe('of a table that is made weaker the search gives the shortest way round', () => {
  test.each(weaker)('R4 R10 $weaker', ({ change = (row) => row, weakening, kind, acts, rule }) => {
    const question = { regulation: changed(change), kinds: [kind], processes: [first], weakening };
    const { wayRound } = walk(question);
    expect(wayRound?.acts.join(', ')).toBe(acts);
    expect(wayRound?.rule).toContain(`rule ${rule}`);
  });

  test('R4 posting what is only handed in opens no way by itself: nothing there is sealed', () => {
    const posting = changed((row) => (publishes(row) ? { ...row, from: [...row.from, 'submitted'] } : row));
    expect(walk({ regulation: posting, kinds: ['news'], processes: [first] }).wayRound).toBeNull();
  });
});
