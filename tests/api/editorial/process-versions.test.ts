import { type Portal, startPortal } from '../../support/portal';
import { act, codesOf, done, dossierOf, isPublic, itemIn, reasonsOf } from './support';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ sample: 'full' });
});
afterAll(() => portal.stop());

const everyStage = ['editing', 'approval', 'posting'];
/** A local day, so many days from today. */
const day = (ahead: number) =>
  new Date(Date.now() + 7 * 3_600_000 + ahead * 86_400_000).toISOString().slice(0, 10);

async function decide(more: object, by = 'chief') {
  const order = { inForceFrom: day(0), decision: 'Quyết định số 15/QĐ-BBT', kinds: {}, ...more };
  return (await portal.panel(by)).post('/editorial/processes').send(order);
}

describe('R22 a process that is none', () => {
  test.each([
    [
      'nobody approves',
      () => ({ kinds: { news: { stages: ['editing', 'posting'] } } }),
      ['process-without-approval'],
    ],
    ['nothing changes', () => ({}), ['process-unchanged']],
    [
      'collaborators post',
      () => ({ kinds: { news: { stages: everyStage, posters: ['collaborator'] } } }),
      ['process-posted-from-outside'],
    ],
    [
      'it begins before today',
      () => ({ inForceFrom: day(-1), kinds: { news: { stages: everyStage } } }),
      ['process-backdated'],
    ],
    [
      'it is wrong in every way',
      () => ({ inForceFrom: '2021-01-12', kinds: { news: { stages: [], posters: ['collaborator'] } } }),
      ['process-without-approval', 'process-posted-from-outside', 'process-backdated', 'process-overlaps'],
    ],
  ])('R22 R30 refused where %s', async (_what, more, codes) => {
    const before = await portal.snapshot();
    const answer = await decide(more());
    expect({ status: answer.status, codes: codesOf(answer) }).toEqual({ status: 422, codes });
    for (const { message } of reasonsOf(answer)) expect(message).not.toContain('{');
    expect(await portal.snapshot()).toEqual(before);
  });

  test.each(['deputy', 'office', 'chairman', 'operator'])(
    'R22 %s does not decide the process',
    async (name) => {
      const answer = await decide({ kinds: { news: { stages: everyStage } } }, name);
      expect(answer.status).toBe(403);
    },
  );
});

test('R22 R35 from its day on items pass the stages that the Chief chose; those under way finish as they began', async () => {
  const before = await itemIn(portal, 'draft', 'Tin bắt đầu theo quy trình cũ');
  const decided = await done(
    decide({
      kinds: {
        news: { stages: ['posting', 'approval'], posters: ['culture'] },
        other: { stages: ['approval'] },
      },
    }),
  );
  expect(decided.body.data).toMatchObject({
    version: 2,
    kinds: {
      news: { stages: ['approval', 'posting'], posters: ['culture'] },
      conference: { stages: everyStage },
    },
  });
  expect(codesOf(await decide({ kinds: { news: { stages: everyStage } } }))).toEqual(['process-overlaps']);

  const member = await portal.member('collaborator');
  const attestation = { accurate: true, original: true, noSecret: true };
  const submit = (id: string) => done(member.post(`/api/articles/${id}/submit`).send({ attestation }));
  await submit(before);
  expect((await dossierOf(portal, before)).state).toBe('submitted');

  const straight = await itemIn(portal, 'draft', 'Tin trình thẳng Trưởng Ban');
  await submit(straight);
  expect((await dossierOf(portal, straight)).state).toBe('awaiting-approval');
  await done(member.post(`/api/articles/${straight}/recall`).send({}));
  expect((await dossierOf(portal, straight)).state).toBe('draft');
  await submit(straight);
  await done(act(portal, 'chief', straight, 'approve'));
  expect(await isPublic(portal, straight)).toBe(false);
  await done(act(portal, 'culture', straight, 'publish'));
  expect(await isPublic(portal, straight)).toBe(true);

  const other = await itemIn(portal, 'draft', 'Thông báo duyệt là đăng', { kind: 'other' });
  await submit(other);
  const approved = await done(act(portal, 'chief', other, 'approve'));
  expect(approved.body.data.state).toBe('published');
  expect(approved.body.data.history.slice(-2).map(({ verb }: { verb: string }) => verb)).toEqual([
    'approve',
    'publish',
  ]);

  await done(act(portal, 'office', before, 'forward'));
  await done(act(portal, 'chief', before, 'approve'));
  const posted = await act(portal, 'culture', before, 'publish');
  expect({ status: posted.status, codes: codesOf(posted) }).toEqual({
    status: 403,
    codes: ['not-your-duty'],
  });
});
