import { decide } from '../../../src/plugins/editorial/server/src/domain/decide';
import type { Actor } from '../../../src/plugins/editorial/server/src/domain/types';
import { type OfficeCode, regulation, type State } from '../../../src/regulation';
import { complete, dossierIn, holder, today } from './fixtures';

const assigning = (actor: Actor, assigneeOfField: boolean, state: State = 'draft', assigneeKey = 'panel:9') =>
  decide({
    regulation,
    process: regulation.process.first,
    verb: 'assign',
    actor,
    dossier: dossierIn(state, { kind: 'answer', assigneeKey }),
    item: { ...complete, kind: 'answer', assigneeOfField },
    today,
  });

const codes = (decision: ReturnType<typeof decide>) =>
  decision.allowed ? [] : decision.reasons.map(({ code }) => code);

const system: Actor = { ...holder('office', 'system:assignment'), channel: 'system', appointments: [] };
const mandate = {
  id: 1,
  instrument: '12/TB-BBT',
  startsOn: today,
  endsOn: today,
  kinds: null,
  enteredAt: `${today}T00:00:00.000Z`,
  chief: 'Trưởng ban',
  revoked: false,
};

test.each<[string, boolean, Actor]>([
  ['the Chief', true, holder('chief')],
  ['the office', true, holder('office')],
  ['the Deputy under a mandate', true, { ...holder('deputy'), mandates: [mandate] }],
  ['the system', true, system],
  ['an official', false, holder('official')],
  ['the official whom it is assigned to', false, holder('official', 'panel:9')],
  ['the support team, whom it is assigned to', false, holder('support', 'panel:9')],
])('R17 %s may choose a stand-in: %s', (_, chooses, actor) => {
  expect(codes(assigning(actor, false))).toEqual(chooses ? [] : ['of-field']);
  expect(assigning(actor, true).allowed).toBe(true);
});

test.each<OfficeCode>(['deputy', 'culture', 'finance', 'radio', 'union', 'support', 'chairman'])(
  'R17 %s assigns no question',
  (office) => {
    expect(assigning(holder(office), true)).toMatchObject({ allowed: false, status: 403 });
    expect(codes(assigning(holder(office), false))).not.toContain('of-field');
  },
);

test.each<State>(['awaiting-approval', 'approved', 'published', 'answered', 'passed-on', 'closed'])(
  'R17 in the state %s a question is assigned to nobody else',
  (state) => {
    expect(assigning(holder('chief'), true, state)).toMatchObject({ allowed: false, status: 409 });
  },
);
