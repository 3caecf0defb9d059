import { service as calendarService } from '../../../src/plugins/working-calendar/server/src/context/services';
import { type Caller, type Portal, startPortal } from '../../support/portal';
import { codesOf, done, dossierOf, draftBy, news, reasonsOf } from '../editorial/support';
import { wronglyDue } from './support';

let portal: Portal;
let chief: Caller;
const base = '/working-calendar/rules';
const amendment = { kind: 'news', days: 3, from: '2027-03-01', decision: '05/QĐ-BBT' };
const rules = async () => (await done(chief.get(base))).body.data;
const amend = async (given: object, by = chief) =>
  by.post(base).send({ version: (await rules()).version, amendment: { ...amendment, ...given } });

beforeAll(async () => {
  portal = await startPortal({ sample: 'full' });
  chief = await portal.panel('chief');
});
afterAll(() => portal.stop());

test('R30 the regulation’s own rules are in force from its signing, one for each kind', async () => {
  const found = await rules();
  expect(found.mayAmend).toBe(true);
  expect(found.rules.map((rule: { kind: string; days: number }) => [rule.kind, rule.days])).toEqual([
    ['answer', 15],
    ['conference', 2],
    ['legal-document', 1],
    ['news', 1],
    ['other', null],
    ['statistics', 0],
  ]);
  expect(found.rules.every((rule: { current: boolean }) => rule.current)).toBe(true);
});

const refused: [why: string, given: object, code: string][] = [
  ['a backdated rule', { from: '2026-01-01' }, 'rule.backdated'],
  ['a rule that overlaps the present one', { from: '2021-01-12' }, 'rule.overlap'],
  ['a rule without the Chief’s decision number', { decision: ' ' }, 'rule.decision'],
  ['a kind that is not there', { kind: 'poem' }, 'rule.kind'],
  ['a limit for what nothing starts', { kind: 'other' }, 'rule.no-trigger'],
  ['half a day', { days: 0.5 }, 'rule.days'],
  ['a negative limit', { days: -1 }, 'rule.days'],
  ['the limit that holds already', { days: 1 }, 'rule.no-change'],
  ['no date of force', { from: 'mai' }, 'rule.from'],
];

test.each(refused)('R30 %s is refused, and changes nothing', async (_why, given, code) => {
  const before = await portal.snapshot();
  const answer = await amend(given);
  expect([answer.status, codesOf(answer)]).toEqual([422, expect.arrayContaining([code])]);
  for (const reason of reasonsOf(answer)) expect(reason.article).not.toBe('');
  expect(await portal.snapshot()).toEqual(before);
});

test.each(['office', 'deputy', 'culture', 'operator'])(
  'R30 %s does not amend a limit: that is the Chief’s',
  async (name) => {
    const answer = await amend({}, await portal.panel(name));
    expect(answer.status).toBe(403);
  },
);

test('R30 a new rule ends its predecessor the day before; an item is judged by the rule of its trigger’s day', async () => {
  const draftOf = (eventStart: string) => draftBy(portal, 'collaborator', news('Mai sau', { eventStart }));
  const before = await draftOf('2027-02-26T09:00:00+07:00');
  const after = await draftOf('2027-03-01T09:00:00+07:00');
  expect((await dossierOf(portal, after)).deadline).toMatchObject({ due: '2027-03-02', rule: { days: 1 } });

  const preview = (await done(chief.post(`${base}/preview`).send(amendment))).body.data;
  expect(preview).toMatchObject({ reasons: [], ends: { to: '2027-02-28' }, moves: { moved: 1 } });
  const saved = await done(amend({}));
  expect(saved.body.data.moves).toMatchObject({ moved: 1, queued: false });

  expect((await dossierOf(portal, before)).deadline).toMatchObject({ due: '2027-03-01', rule: { days: 1 } });
  const { deadline, history } = await dossierOf(portal, after);
  expect(deadline).toMatchObject({ due: '2027-03-04', rule: { days: 3, article: 'Đ8a' } });
  expect(history.at(-1).note.vi).toContain('05/QĐ-BBT');
  expect(await wronglyDue(portal.strapi)).toEqual([]);
});

test('R30 the rules are amended by one at a time', async () => {
  const seen = (await rules()).version;
  const given = (days: number) => ({
    version: seen,
    amendment: { ...amendment, kind: 'conference', days },
  });
  const answers = await Promise.all([3, 4].map((days) => chief.post(base).send(given(days))));
  expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
});

test('R30 a rule that is not in force yet can be taken back, by a decision; its predecessor goes on', async () => {
  const found = await rules();
  const ahead = found.rules.find(
    (rule: { kind: string; ahead: boolean }) => rule.kind === 'news' && rule.ahead,
  );
  const present = found.rules.find(
    (rule: { kind: string; current: boolean }) => rule.kind === 'news' && rule.current,
  );
  const revoke = (id: number, decision: string) => chief.post(`${base}/${id}/revoke`).send({ decision });

  expect(codesOf(await revoke(present.id, '06/QĐ-BBT'))).not.toEqual([]);
  expect(codesOf(await revoke(ahead.id, ''))).toEqual(['rule.decision']);
  expect((await revoke(999_999, '06/QĐ-BBT')).status).toBe(404);
  const saved = await done(revoke(ahead.id, '06/QĐ-BBT'));
  expect(saved.body.data.moves.moved).toBe(1);

  const left = (await rules()).rules.filter((rule: { kind: string }) => rule.kind === 'news');
  expect(left).toEqual([expect.objectContaining({ days: 1, to: null })]);
  expect(await wronglyDue(portal.strapi)).toEqual([]);
  expect(await calendarService(portal.strapi, 'calendar').rules()).toHaveLength(7);
});
