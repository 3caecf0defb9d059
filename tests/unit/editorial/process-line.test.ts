import { lineOf } from '../../../src/plugins/editorial/server/src/domain/process-line';
import { type KindStages, regulation, type Stage, type State } from '../../../src/regulation';

const passing = (...stages: Stage[]): KindStages => ({ stages, posters: [] });
const all = passing('editing', 'approval', 'posting');

const marks = { done: '+', current: '*', ahead: '' };

/** A line in short: `+` before what is done, `*` before where it stands. */
const lineIn = (state: State, kind: KindStages = all) =>
  lineOf(regulation, kind, state).map((step) => marks[step.status] + step.state);

describe('R22 the line of the process shows the stages that the kind passes', () => {
  test.each<[string, State, KindStages, string[]]>([
    ['all', 'draft', all, ['*draft', 'submitted', 'awaiting-approval', 'approved', 'published']],
    ['all', 'returned', all, ['*draft', 'submitted', 'awaiting-approval', 'approved', 'published']],
    ['all', 'published', all, ['+draft', '+submitted', '+awaiting-approval', '+approved', '*published']],
    [
      'no editing',
      'awaiting-approval',
      passing('approval', 'posting'),
      ['+draft', '*awaiting-approval', 'approved', 'published'],
    ],
    [
      'no posting',
      'submitted',
      passing('editing', 'approval'),
      ['+draft', '*submitted', 'awaiting-approval', 'published'],
    ],
    ['the Chief alone', 'draft', passing('approval'), ['*draft', 'awaiting-approval', 'published']],
  ])('R22 %s: %s', (_what, state, kind, line) => {
    expect(lineIn(state, kind)).toEqual(line);
  });

  test('R22 an item that stands in a stage which its kind leaves out (edited after its approval) still sees it', () => {
    expect(lineIn('submitted', passing('approval'))).toEqual([
      '+draft',
      '*submitted',
      'awaiting-approval',
      'published',
    ]);
  });

  test('R35 a time that was set is a step before the publishing', () => {
    expect(lineIn('scheduled')).toEqual([
      '+draft',
      '+submitted',
      '+awaiting-approval',
      '+approved',
      '*scheduled',
      'published',
    ]);
  });

  test.each<State>(['answered', 'hidden', 'withdrawn', 'superseded'])(
    'R27 %s stands where it would be public',
    (state) => {
      expect(lineIn(state).slice(-2)).toEqual(['+approved', `*${state}`]);
    },
  );

  test.each<State>(['rejected', 'closed', 'passed-on', 'erased', 'discarded'])(
    'R22 what is %s moves on no more',
    (state) => {
      expect(lineIn(state)).toEqual(['+draft', `*${state}`]);
    },
  );

  test('ours: in every state and for every kind exactly one step is the present one', () => {
    const kinds = [all, passing('approval'), passing('editing', 'approval'), passing('approval', 'posting')];
    for (const state of Object.keys(regulation.states) as State[]) {
      for (const kind of kinds) {
        const current = lineOf(regulation, kind, state).filter(({ status }) => status === 'current');
        expect(current.map((step) => step.state)).toEqual([state === 'returned' ? 'draft' : state]);
      }
    }
  });
});
