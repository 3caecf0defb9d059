import { type Portal, startPortal } from '../../support/portal';
import { act, attestation, codesOf, done, draftBy, isPublic, itemIn, news } from './support';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ sample: 'full' });
});
afterAll(() => portal.stop());

interface Submission {
  documentId: string;
  state: string;
  due: string | null;
  lastComment: string | null;
  allowedActions: string[];
}

async function submissionOf(name: string, documentId: string): Promise<Submission | undefined> {
  const member = await portal.member(name);
  const answer = await done(member.get('/api/submissions?pageSize=100'));
  return answer.body.data.find((item: Submission) => item.documentId === documentId);
}

describe('R6 by REST', () => {
  test('R6 R18 the whole way: draft, submit, returned with a comment, edit, submit again, approved, public', async () => {
    const member = await portal.member('collaborator');
    const documentId = await draftBy(portal, 'collaborator', news('Hội làng', { source: undefined }));
    expect(await submissionOf('collaborator', documentId)).toMatchObject({
      state: 'draft',
      allowedActions: ['edit', 'discard', 'submit'],
    });
    await done(
      member.post(`/api/articles/${documentId}/submit`).send({ attestation, source: 'Ban tổ chức hội làng' }),
    );
    expect(await submissionOf('collaborator', documentId)).toMatchObject({
      state: 'submitted',
      allowedActions: ['recall'],
      due: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    });
    await done(act(portal, 'office', documentId, 'return', { comment: 'Xin bổ sung giờ khai mạc.' }));
    expect(await submissionOf('collaborator', documentId)).toMatchObject({
      state: 'returned',
      lastComment: 'Xin bổ sung giờ khai mạc.',
    });
    await done(member.put(`/api/articles/${documentId}`).send({ data: { summary: 'Khai mạc lúc 8 giờ' } }));
    await done(member.post(`/api/articles/${documentId}/submit`).send({ attestation }));
    await done(act(portal, 'office', documentId, 'forward'));
    await done(act(portal, 'chief', documentId, 'approve', { publish: true }));
    const answer = await done(portal.http.get(`/api/articles/${documentId}`));
    expect(answer.body.data).toMatchObject({ source: 'Ban tổ chức hội làng', summary: 'Khai mạc lúc 8 giờ' });
    expect(await submissionOf('collaborator', documentId)).toMatchObject({
      state: 'published',
      allowedActions: [],
    });
  });

  test('R6 recall takes a submitted item back, and not one that waits for approval', async () => {
    const member = await portal.member('collaborator');
    const documentId = await itemIn(portal, 'submitted');
    await done(member.post(`/api/articles/${documentId}/recall`).send({}));
    expect(await submissionOf('collaborator', documentId)).toMatchObject({ state: 'draft' });
    const waiting = await itemIn(portal, 'awaiting-approval');
    const refused = await member.post(`/api/articles/${waiting}/recall`).send({});
    expect([refused.status, codesOf(refused)]).toEqual([409, ['wrong-state']]);
  });

  test("R6 another's draft does not exist for him: 404 for every act", async () => {
    const documentId = await itemIn(portal, 'draft');
    const other = await portal.member('collaborator2');
    const before = await portal.snapshot();
    const answers = await Promise.all([
      other.get(`/api/articles/${documentId}`),
      other.get(`/api/submissions/${documentId}`),
      other.put(`/api/articles/${documentId}`).send({ data: { title: 'Của tôi' } }),
      other.post(`/api/articles/${documentId}/submit`).send({ attestation }),
      other.post(`/api/articles/${documentId}/recall`).send({}),
    ]);
    expect(answers.map((answer) => answer.status)).toEqual([404, 404, 404, 404, 404]);
    expect(await submissionOf('collaborator2', documentId)).toBeUndefined();
    expect(await portal.snapshot()).toEqual(before);
  });

  test('R6 his own draft is read whole by himself alone', async () => {
    const documentId = await itemIn(portal, 'draft', 'Bản nháp của tôi');
    const member = await portal.member('collaborator');
    const answer = await done(member.get(`/api/submissions/${documentId}`));
    expect(answer.body.data).toMatchObject({ state: 'draft', draft: { title: 'Bản nháp của tôi' } });
    expect(answer.body.data.draft).not.toHaveProperty('createdBy');
    expect((await portal.http.get(`/api/submissions/${documentId}`)).status).toBe(403);
  });

  test('R6 after submitting he no longer edits; the refusal names who does', async () => {
    const documentId = await itemIn(portal, 'submitted');
    const member = await portal.member('collaborator');
    const before = await portal.snapshot();
    const answer = await member.put(`/api/articles/${documentId}`).send({ data: { title: 'Sửa lén' } });
    expect([answer.status, codesOf(answer)]).toEqual([403, ['not-your-duty']]);
    expect(answer.body.error.message).toContain('Văn phòng UBND xã');
    expect(await portal.snapshot()).toEqual(before);
  });

  test('R18 R23 without origin, attestation and event date an item is not submitted; all reasons at once', async () => {
    const member = await portal.member('collaborator');
    const documentId = await draftBy(portal, 'collaborator', { summary: 'Chưa có gì' });
    const before = await portal.snapshot();
    const answer = await member.post(`/api/articles/${documentId}/submit`).send({
      attestation: { accurate: true, original: false, noSecret: true },
    });
    expect([answer.status, codesOf(answer)]).toEqual([
      422,
      ['title', 'valid', 'origin', 'attestation', 'trigger-date'],
    ]);
    expect(await portal.snapshot()).toEqual(before);
  });

  test('refusals speak the language of Accept-Language, Vietnamese by default', async () => {
    const member = await portal.member('collaborator');
    const documentId = await draftBy(portal, 'collaborator', { title: 'Thiếu' });
    const vietnamese = await member.post(`/api/articles/${documentId}/submit`).send({ attestation });
    expect(vietnamese.body.error.message).toContain('Còn thiếu thông tin');
    const english = await member
      .post(`/api/articles/${documentId}/submit`)
      .set('Accept-Language', 'en-GB,en;q=0.9')
      .send({ attestation });
    expect(english.body.error.message).toContain('Something is missing');
  });

  test('R6 he neither approves nor sets the state by the API', async () => {
    const member = await portal.member('collaborator');
    const documentId = await itemIn(portal, 'draft');
    const states = await member
      .put(`/api/articles/${documentId}`)
      .send({ data: { state: 'published', publishedAt: new Date().toISOString() } });
    expect(states.status === 200 || states.status === 400).toBe(true);
    expect(await isPublic(portal, documentId)).toBe(false);
    const approve = await member.post('/editorial/dossiers/1/approve').send({});
    expect(approve.status).toBe(401);
  });

  test('a locked collaborator does nothing, with the token he already has', async () => {
    const member = await portal.member('collaborator2');
    const user = await portal.strapi.db
      .query('plugin::users-permissions.user')
      .findOne({ where: { email: 'collaborator2@laclong.example' } });
    await portal.strapi.db
      .query('plugin::users-permissions.user')
      .update({ where: { id: user.id }, data: { blocked: true } });
    const answer = await member.post('/api/articles').send({ data: news('Sau khi khóa') });
    expect([401, 403]).toContain(answer.status);
    await portal.strapi.db
      .query('plugin::users-permissions.user')
      .update({ where: { id: user.id }, data: { blocked: false } });
  });

  test.each([
    { comment: 5 },
    { attestation: 'yes' },
    { attestation: { accurate: true } },
    { unknown: true },
    { attestation, comment: 'x'.repeat(6000) },
  ])('bad input %j is refused with reasons', async (body) => {
    const member = await portal.member('collaborator');
    const documentId = await itemIn(portal, 'draft');
    const answer = await member.post(`/api/articles/${documentId}/submit`).send(body);
    expect([answer.status, new Set(codesOf(answer))]).toEqual([400, new Set(['bad-input'])]);
  });
});

describe('R6 by GraphQL', () => {
  test('R6 create, change, submit, recall and list own items', async () => {
    const { token } = await portal.member('collaborator');
    const created = await portal.graphql<{ createArticle: { documentId: string } }>(
      'mutation ($data: ArticleInput!) { createArticle(data: $data) { documentId } }',
      { data: news('Tin GraphQL') },
      token,
    );
    const id = created.data?.createArticle.documentId;
    const changed = await portal.graphql(
      'mutation ($id: ID!) { updateArticle(documentId: $id, data: { summary: "Đã sửa" }) { documentId summary } }',
      { id },
      token,
    );
    expect(changed.errors).toEqual([]);
    const submit = `mutation ($id: ID!) {
      submitArticle(documentId: $id, attestation: { accurate: true, original: true, noSecret: true }, source: "Tại chỗ") {
        state allowedActions due stateLabel { vi en } holder { vi }
      }
    }`;
    const submitted = await portal.graphql(submit, { id }, token);
    expect(submitted.errors).toEqual([]);
    expect(submitted.data).toMatchObject({
      submitArticle: { state: 'submitted', allowedActions: ['recall'], stateLabel: { vi: 'Chờ biên tập' } },
    });
    const listed = await portal.graphql<{ submissions: { total: number; nodes: { documentId: string }[] } }>(
      '{ submissions(pageSize: 5) { total nodes { documentId state lastComment } } }',
      {},
      token,
    );
    expect(listed.data?.submissions.nodes[0]).toMatchObject({ documentId: id, state: 'submitted' });
    const recalled = await portal.graphql(
      'mutation ($id: ID!) { recallArticle(documentId: $id) { state } }',
      { id },
      token,
    );
    expect(recalled.data).toEqual({ recallArticle: { state: 'draft' } });
  });

  test("R6 another's item is not found, and a refusal carries its reasons", async () => {
    const documentId = await itemIn(portal, 'submitted');
    const other = await portal.member('collaborator2');
    const hidden = await portal.graphql(
      'mutation ($id: ID!) { recallArticle(documentId: $id) { state } }',
      { id: documentId },
      other.token,
    );
    expect(hidden.data).toBeNull();
    expect(hidden.errors[0]?.extensions?.error?.name).toBe('NotFoundError');
    const { token } = await portal.member('collaborator');
    const refused = await portal.graphql(
      'mutation ($id: ID!) { updateArticle(documentId: $id, data: { title: "x" }) { documentId } }',
      { id: documentId },
      token,
    );
    expect(refused.errors[0]?.extensions?.error?.details?.reasons).toEqual([
      expect.objectContaining({ code: 'not-your-duty' }),
    ]);
  });

  test('nobody without an account lists submissions', async () => {
    const answer = await portal.graphql('{ submissions { total } }');
    expect(answer.data?.submissions ?? null).toBeNull();
    expect(answer.errors.length).toBeGreaterThan(0);
  });
});
