import { type Portal, startPortal } from '../../support/portal';
import { act, attestation, codesOf, done, dossierOf, draftBy, itemIn, news } from './support';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ sample: 'full' });
});
afterAll(() => portal.stop());

const longAgo = { eventStart: '2026-10-01T09:00:00+07:00' };
const lateReason = 'Mất điện ba ngày do bão';

const offers = (dossier: { actions: { verb: string; asks: string[] }[] }) =>
  dossier.actions.find(({ verb }) => verb === 'explain-delay');

async function refusedWithoutATrace(send: () => PromiseLike<Parameters<typeof codesOf>[0]>) {
  const before = await portal.snapshot();
  const answer = await send();
  expect(await portal.snapshot()).toEqual(before);
  return [answer.status, codesOf(answer)];
}

test('R23 published late without its reason: owed, given afterwards, on the ledger, and then it stands', async () => {
  const documentId = await itemIn(portal, 'published', 'Tin đăng trễ', longAgo);
  const owing = await dossierOf(portal, documentId);
  expect(owing).toMatchObject({ state: 'published', lateReason: null, lateReasonOwed: true });
  expect(offers(owing)).toMatchObject({ allowed: true, asks: ['lateReason'], reasons: [] });

  const answer = await done(
    act(portal, 'office', documentId, 'explain-delay', { lateReason: `  ${lateReason} ` }),
  );
  expect(answer.body.data).toMatchObject({ state: 'published', lateReason, lateReasonOwed: false });
  expect(offers(answer.body.data)).toBeUndefined();
  const entry = await portal.strapi.db
    .connection('editorial_ledger')
    .where({ dossier_id: owing.id, verb: 'explain-delay' })
    .first();
  expect(entry).toMatchObject({ from_state: 'published', to_state: 'published', office: 'office' });
  expect(JSON.parse(entry.details)).toMatchObject({ lateReason });
  expect(answer.body.data.history.at(-1)).toMatchObject({ label: { vi: 'Nêu lý do chậm' } });
  expect((await portal.http.get(`/api/articles/${documentId}`)).status).toBe(200);

  expect(
    await refusedWithoutATrace(() =>
      act(portal, 'chief', documentId, 'explain-delay', { lateReason: 'Lý do khác' }),
    ),
  ).toEqual([409, ['late-reason-owed']]);
});

test('R23 an empty reason is none; an item in time has no delay to explain', async () => {
  const late = await itemIn(portal, 'submitted', 'Tin chờ, đã trễ', longAgo);
  for (const body of [{}, { lateReason: '   ' }, { lateReason: null }]) {
    expect(await refusedWithoutATrace(() => act(portal, 'office', late, 'explain-delay', body))).toEqual([
      422,
      ['late-reason'],
    ]);
  }
  const inTime = await itemIn(portal, 'published', 'Tin đúng hạn');
  expect(offers(await dossierOf(portal, inTime))).toBeUndefined();
  expect(
    await refusedWithoutATrace(() => act(portal, 'office', inTime, 'explain-delay', { lateReason })),
  ).toEqual([409, ['late']]);
});

test("R23 who neither provided nor edited it, nor keeps the portal, explains nobody's delay", async () => {
  const documentId = await itemIn(portal, 'published', 'Tin của người khác', longAgo);
  for (const name of ['radio', 'union', 'deputy', 'support']) {
    expect(
      await refusedWithoutATrace(() => act(portal, name, documentId, 'explain-delay', { lateReason })),
    ).toEqual([403, ['not-your-duty', ...(name === 'deputy' ? ['no-mandate'] : [])]]);
  }
  expect(offers(await dossierOf(portal, documentId, 'radio'))).toBeUndefined();
  await done(act(portal, 'culture', documentId, 'explain-delay', { lateReason }));
});

test('R23 a reason given in advance explains nothing; the first one that is owed stands against later ones', async () => {
  const documentId = await draftBy(portal, 'collaborator', news('Tin sẽ trễ'));
  const member = await portal.member('collaborator');
  await done(
    member.post(`/api/articles/${documentId}/submit`).send({ attestation, lateReason: 'Phòng khi trễ' }),
  );
  expect(await dossierOf(portal, documentId)).toMatchObject({ lateReason: null, lateReasonOwed: false });

  const late = await itemIn(portal, 'submitted', 'Tin đã trễ', longAgo);
  await done(act(portal, 'office', late, 'forward', { lateReason }));
  const answer = await done(
    act(portal, 'chief', late, 'approve', { publish: true, lateReason: 'Lý do viết lại' }),
  );
  expect(answer.body.data).toMatchObject({ state: 'published', lateReason, lateReasonOwed: false });
});

test('R23 the reason follows its own cycle: a correction has no limit, what it superseded still owes', async () => {
  const documentId = await itemIn(portal, 'published', 'Tin trễ được đính chính', longAgo);
  const first = await dossierOf(portal, documentId);
  const office = await portal.panel('office');
  await done(
    office
      .put(`/content-manager/collection-types/api::article.article/${documentId}`)
      .send({ summary: 'Đã đính chính' }),
  );
  const correction = await dossierOf(portal, documentId);
  expect(correction).toMatchObject({ correction: true, deadline: null, lateReasonOwed: false });
  expect(offers(correction)).toBeUndefined();
  await done(act(portal, 'office', documentId, 'submit', { attestation }));
  await done(act(portal, 'office', documentId, 'forward'));
  await done(act(portal, 'chief', documentId, 'approve', { publish: true }));
  const superseded = await done(office.get(`/editorial/dossiers/${first.id}`));
  expect(superseded.body.data).toMatchObject({ state: 'superseded', lateReasonOwed: true });

  // The collaborator provided the first cycle, not the correction: it is his delay that he explains.
  const member = await portal.member('collaborator');
  await done(member.post(`/api/articles/${documentId}/explain-delay`).send({ lateReason }));
  const explained = await done(office.get(`/editorial/dossiers/${first.id}`));
  expect(explained.body.data).toMatchObject({ state: 'superseded', lateReason, lateReasonOwed: false });
});

describe('R23 R6 a collaborator', () => {
  interface Submission {
    documentId: string;
    lateReasonOwed: boolean;
    allowedActions: string[];
  }

  test('R23 R6 sees what he owes, and gives it over REST', async () => {
    const documentId = await itemIn(portal, 'published', 'Tin trễ của cộng tác viên', longAgo);
    const member = await portal.member('collaborator');
    const own = async () =>
      (await done(member.get('/api/submissions?pageSize=100'))).body.data.find(
        (item: Submission) => item.documentId === documentId,
      );
    expect(await own()).toMatchObject({ lateReasonOwed: true, allowedActions: ['explain-delay'] });
    const path = `/api/articles/${documentId}/explain-delay`;
    expect(await refusedWithoutATrace(() => member.post(path).send({}))).toEqual([422, ['late-reason']]);
    const other = await portal.member('collaborator2');
    expect((await refusedWithoutATrace(() => other.post(path).send({ lateReason })))[0]).toBe(404);
    expect((await refusedWithoutATrace(() => portal.http.post(path).send({ lateReason })))[0]).toBe(403);

    const answer = await done(member.post(path).send({ lateReason }));
    expect(answer.body.data).toMatchObject({ documentId, lateReasonOwed: false, allowedActions: [] });
    expect(await own()).toMatchObject({ lateReasonOwed: false });
    expect(await dossierOf(portal, documentId)).toMatchObject({ lateReason });
  });

  test('R23 R6 and over GraphQL', async () => {
    const documentId = await itemIn(portal, 'submitted', 'Tin trễ, GraphQL', longAgo);
    const { token } = await portal.member('collaborator');
    const before = await portal.graphql<{ submission: object }>(
      '{ submission(documentId: "'.concat(documentId, '") { lateReasonOwed allowedActions } }'),
      {},
      token,
    );
    expect(before.data?.submission).toEqual({
      lateReasonOwed: true,
      allowedActions: ['recall', 'explain-delay'],
    });
    const { data, errors } = await portal.graphql(
      `mutation ($id: ID!, $reason: String!) {
        explainDelayArticle(documentId: $id, lateReason: $reason) { state lateReasonOwed }
      }`,
      { id: documentId, reason: lateReason },
      token,
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({ explainDelayArticle: { state: 'submitted', lateReasonOwed: false } });
  });
});
