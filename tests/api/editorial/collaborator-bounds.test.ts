import { type Portal, startPortal } from '../../support/portal';
import { expectRefused } from './refused-support';
import { attestation, codesOf, done, isPublic, itemIn, news } from './support';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ sample: 'full' });
});
afterAll(() => portal.stop());

const publishedAt = '2026-11-20T08:00:00+07:00';

/** Neither done nor noted: the answer is no success, and the database is as it was. */
async function leavesNoTrace(send: () => PromiseLike<{ status: number }>, statuses: readonly number[]) {
  const before = await portal.snapshot();
  expect(statuses).toContain((await send()).status);
  expect(await portal.snapshot()).toEqual(before);
}

describe('R6 fields of the state are not his to set', () => {
  test('R6 a date of publishing is refused with its reason, in a new item and in an old one', async () => {
    const documentId = await itemIn(portal, 'draft');
    const member = await portal.member('collaborator');
    const refusal = { status: 403, code: 'process-only' };
    await expectRefused(
      portal,
      () => member.put(`/api/articles/${documentId}`).send({ data: { publishedAt } }),
      refusal,
    );
    await expectRefused(
      portal,
      () => member.post('/api/articles').send({ data: news('Đăng luôn', { publishedAt }) }),
      refusal,
    );
    // What a client read of his draft he may send back.
    const again = await member.put(`/api/articles/${documentId}`).send({ data: { publishedAt: null } });
    expect(again.status).toBe(200);
  });

  test('R6 by GraphQL too', async () => {
    const documentId = await itemIn(portal, 'draft');
    const { token } = await portal.member('collaborator');
    const before = await portal.snapshot();
    const answer = await portal.graphql(
      'mutation ($id: ID!, $at: DateTime) { updateArticle(documentId: $id, data: { publishedAt: $at }) { documentId } }',
      { id: documentId, at: publishedAt },
      token,
    );
    expect(answer.errors[0]?.extensions?.error?.details?.reasons).toEqual(
      expect.arrayContaining([expect.objectContaining({ code: 'process-only' })]),
    );
    for (const field of ['state: "published"', 'createdBy: 1', 'approvedBy: "chief"']) {
      const odd = await portal.graphql(
        `mutation { updateArticle(documentId: "${documentId}", data: { ${field} }) { documentId } }`,
        {},
        token,
      );
      expect(odd.errors.length).toBeGreaterThan(0);
    }
    expect(await portal.snapshot()).toEqual(before);
  });

  test.each([{ state: 'published' }, { status: 'published' }, { createdBy: 1 }, { approvedBy: 'chief' }])(
    'R6 %j is no field of an item',
    async (data) => {
      const documentId = await itemIn(portal, 'draft');
      const member = await portal.member('collaborator');
      await leavesNoTrace(() => member.put(`/api/articles/${documentId}`).send({ data }), [400]);
      await leavesNoTrace(() => member.post('/api/articles').send({ data: news('Lách', data) }), [400]);
    },
  );
});

describe('R6 R35 he neither decides nor posts', () => {
  test.each(['approve', 'publish', 'forward', 'return', 'reject', 'schedule', 'hide', 'withdraw'])(
    'R6 R35 %s: not by REST, nor at the desk of the office',
    async (verb) => {
      const documentId = await itemIn(
        portal,
        verb === 'publish' || verb === 'schedule' ? 'approved' : 'draft',
      );
      const member = await portal.member('collaborator');
      const row = await portal.strapi.db
        .connection('editorial_dossiers')
        .where({ subject_id: documentId })
        .first('id');
      const body = { comment: 'x', publishAt: '2027-01-05T08:00:00+07:00' };
      await leavesNoTrace(() => member.post(`/api/articles/${documentId}/${verb}`).send(body), [404, 405]);
      await leavesNoTrace(() => member.post(`/editorial/dossiers/${row.id}/${verb}`).send(body), [401]);
      expect(await isPublic(portal, documentId)).toBe(false);
    },
  );

  test('R35 nor by the engine, which would know him by his own item', async () => {
    const documentId = await itemIn(portal, 'approved');
    const { id } = await portal.strapi.db
      .query('plugin::users-permissions.user')
      .findOne({ where: { email: 'collaborator@laclong.example' } });
    const editorial = portal.strapi.plugin('editorial');
    const actor = await editorial.service('actors').ofMember(id);
    for (const verb of ['publish', 'schedule', 'hide']) {
      const before = await portal.snapshot();
      const asked = { actor, verb, subject: { type: 'api::article.article', documentId } };
      await expect(editorial.service('process').perform(asked)).rejects.toMatchObject({ status: 403 });
      expect(await portal.snapshot()).toEqual(before);
    }
  });
});

test('R6 by GraphQL another’s draft does not exist for him, whatever he asks', async () => {
  const documentId = await itemIn(portal, 'draft');
  const { token } = await portal.member('collaborator2');
  const before = await portal.snapshot();
  const handedIn = 'attestation: { accurate: true, original: true, noSecret: true }';
  for (const mutation of [
    `updateArticle(documentId: "${documentId}", data: { title: "Của tôi" }) { documentId }`,
    `submitArticle(documentId: "${documentId}", ${handedIn}) { state }`,
    `recallArticle(documentId: "${documentId}") { state }`,
    `explainDelayArticle(documentId: "${documentId}", lateReason: "Mất điện") { state }`,
  ]) {
    const { data, errors } = await portal.graphql(`mutation { ${mutation} }`, {}, token);
    expect([mutation, errors[0]?.extensions?.error?.name]).toEqual([mutation, 'NotFoundError']);
    expect(Object.values(data ?? {}).filter(Boolean)).toEqual([]);
  }
  for (const query of [
    `submission(documentId: "${documentId}") { title }`,
    `article(documentId: "${documentId}") { title }`,
    `article(documentId: "${documentId}", status: DRAFT) { title }`,
  ]) {
    const { data } = await portal.graphql(`{ ${query} }`, {}, token);
    expect([query, Object.values(data ?? { none: null })]).toEqual([query, [null]]);
  }
  expect(await portal.snapshot()).toEqual(before);
});

test('R6 a suspended collaborator does nothing, by REST or GraphQL, with the token that he has', async () => {
  const documentId = await itemIn(portal, 'draft');
  const member = await portal.member('collaborator');
  const members = portal.strapi.db.query('plugin::users-permissions.user');
  const where = { email: 'collaborator@laclong.example' };
  await members.update({ where, data: { blocked: true } });
  const before = await portal.snapshot();
  for (const send of [
    () => member.post('/api/articles').send({ data: news('Sau khi tạm ngừng') }),
    () => member.put(`/api/articles/${documentId}`).send({ data: { title: 'Sửa' } }),
    () => member.post(`/api/articles/${documentId}/submit`).send({ attestation }),
    () => member.get('/api/submissions'),
  ]) {
    expect([401, 403]).toContain((await send()).status);
  }
  const create = 'mutation ($data: ArticleInput!) { createArticle(data: $data) { documentId } }';
  const { status, data } = await portal.graphql(create, { data: news('GraphQL') }, member.token);
  expect([status, data?.createArticle ?? null]).toEqual([401, null]);
  expect(await portal.snapshot()).toEqual(before);
  await members.update({ where, data: { blocked: false } });
  await done(member.post(`/api/articles/${documentId}/submit`).send({ attestation }));
});

describe('R18 without origin or attestation nothing is handed in', () => {
  const submit = `mutation ($id: ID!, $attestation: AttestationInput!, $source: String) {
    submitArticle(documentId: $id, attestation: $attestation, source: $source) { state }
  }`;

  test.each(['accurate', 'original', 'noSecret'])('R18 he does not attest that it is %s', async (missing) => {
    const documentId = await itemIn(portal, 'draft');
    const member = await portal.member('collaborator');
    const partly = { ...attestation, [missing]: false };
    await expectRefused(
      portal,
      () => member.post(`/api/articles/${documentId}/submit`).send({ attestation: partly }),
      { status: 422, code: 'attestation' },
    );
    const before = await portal.snapshot();
    const { errors } = await portal.graphql(submit, { id: documentId, attestation: partly }, member.token);
    expect(errors[0]?.extensions?.error?.details?.reasons).toEqual([
      expect.objectContaining({ code: 'attestation', article: 'Đ7' }),
    ]);
    expect(await portal.snapshot()).toEqual(before);
  });

  test.each([null, '', '   '])('R18 its origin is %j, and stays so in the act', async (source) => {
    const documentId = await itemIn(portal, 'draft', undefined, { source });
    const member = await portal.member('collaborator');
    const answer = await member.post(`/api/articles/${documentId}/submit`).send({ attestation, source });
    expect([answer.status, codesOf(answer)]).toEqual([422, ['origin']]);
    const { errors } = await portal.graphql(submit, { id: documentId, attestation, source }, member.token);
    expect(errors[0]?.extensions?.error?.details?.reasons).toEqual([
      expect.objectContaining({ code: 'origin', article: 'Đ7' }),
    ]);
  });
});
