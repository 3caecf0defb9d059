import { type Portal, startPortal } from '../../support/portal';
import { article, codesOf, draftBy, isPublic, itemIn, news, reasonsOf } from './support';

let portal: Portal;
let documentId: string;

beforeAll(async () => {
  portal = await startPortal({ sample: 'full' });
  documentId = await itemIn(portal, 'draft', 'Bản nháp không ai được thấy');
});
afterAll(() => portal.stop());

/** The act is refused with reasons, and neither the public nor the database sees a trace of it. */
async function expectRefused(
  send: () => PromiseLike<{ status: number; body: unknown }>,
  expected: { status: number; code: string },
  touched: string[] = [],
) {
  const snapshot = async () => {
    const tables = Object.entries(await portal.snapshot());
    return Object.fromEntries(tables.filter(([table]) => !touched.includes(table)));
  };
  const before = await snapshot();
  const answer = (await send()) as Parameters<typeof codesOf>[0];
  expect({ status: answer.status, codes: codesOf(answer) }).toEqual({
    status: expected.status,
    codes: expect.arrayContaining([expected.code]),
  });
  for (const reason of reasonsOf(answer)) {
    expect(reason).toEqual({
      code: expect.any(String),
      article: expect.stringMatching(/^Đ\d/),
      message: expect.any(String),
    });
  }
  expect(await snapshot()).toEqual(before);
}

const drafts = `/content-manager/collection-types/${article}`;

describe('R4 over REST', () => {
  test('R4 a collaborator who creates with status=published is refused', async () => {
    const member = await portal.member('collaborator');
    await expectRefused(
      () => member.post('/api/articles?status=published').send({ data: news('Lách luật') }),
      {
        status: 403,
        code: 'process-only',
      },
    );
  });

  test('R4 a collaborator who creates without status gets a draft, although Strapi publishes by default', async () => {
    const created = await draftBy(portal, 'collaborator', news('Tin gửi thường'));
    expect(await isPublic(portal, created)).toBe(false);
    expect(
      await portal.strapi.db
        .query(article)
        .count({ where: { documentId: created, publishedAt: { $notNull: true } } }),
    ).toBe(0);
  });

  test('R4 an update with status=published is refused; without, it stays a draft', async () => {
    const member = await portal.member('collaborator');
    await expectRefused(
      () => member.put(`/api/articles/${documentId}?status=published`).send({ data: { title: 'Đã sửa' } }),
      { status: 403, code: 'process-only' },
    );
    const answer = await member.put(`/api/articles/${documentId}`).send({ data: { summary: 'Đã sửa' } });
    expect(answer.status).toBe(200);
    expect(await isPublic(portal, documentId)).toBe(false);
  });

  test('R4 nobody creates without an account, even where the public role was given the permission', async () => {
    const role = await portal.strapi.db
      .query('plugin::users-permissions.role')
      .findOne({ where: { type: 'public' } });
    const permission = await portal.strapi.db
      .query('plugin::users-permissions.permission')
      .create({ data: { action: `${article}.create`, role: role.id } });
    await expectRefused(() => portal.http.post('/api/articles').send({ data: news('Vô danh') }), {
      status: 403,
      code: 'unknown-caller',
    });
    await portal.strapi.db
      .query('plugin::users-permissions.permission')
      .delete({ where: { id: permission.id } });
  });

  test('R4 a content API token with full access writes nothing', async () => {
    const token = await portal.strapi
      .service('admin::api-token')
      .create({ name: 'full', type: 'full-access', description: '', lifespan: null });
    await expectRefused(
      () =>
        portal.http
          .post('/api/articles')
          .set('Authorization', `Bearer ${token.accessKey}`)
          .send({ data: news('Bằng thẻ API') }),
      { status: 403, code: 'unknown-caller' },
      // Strapi notes when a token was last used.
      ['public.strapi_api_tokens'],
    );
  });

  test.each(['draft', 'DRAFT', 'anything'])('R4 a draft is invisible by ?status=%s', async (status) => {
    const one = await portal.http.get(`/api/articles/${documentId}?status=${status}`);
    expect(one.status).not.toBe(200);
    const list = await portal.http.get(`/api/articles?status=${status}&pagination[pageSize]=100`);
    if (list.status === 200) {
      expect(list.body.data.map((item: { documentId: string }) => item.documentId)).not.toContain(documentId);
    }
  });

  test.each([
    'hasPublishedVersion=false',
    'publicationFilter=never-published',
    'filters[publishedAt][$null]=true',
    'publicationState=preview',
  ])('R4 a draft is invisible by ?%s', async (query) => {
    const list = await portal.http.get(`/api/articles?${query}&status=draft&pagination[pageSize]=100`);
    const found = (list.body.data ?? []).map((item: { documentId: string }) => item.documentId);
    expect(found).not.toContain(documentId);
  });

  test('R34 no draft shows through the relations of what is public', async () => {
    for (const path of ['sections', 'units', 'fields']) {
      const answer = await portal.http.get(`/api/${path}?populate=*&pagination[pageSize]=100`);
      expect(JSON.stringify(answer.body)).not.toContain(documentId);
    }
  });
});

describe('R4 over GraphQL', () => {
  const create = `mutation ($data: ArticleInput!) { createArticle(data: $data) { documentId publishedAt } }`;
  const createPublished = `mutation ($data: ArticleInput!) { createArticle(data: $data, status: PUBLISHED) { documentId } }`;
  const updatePublished = `mutation ($id: ID!, $data: ArticleInput!) { updateArticle(documentId: $id, data: $data, status: PUBLISHED) { documentId } }`;

  test('R4 createArticle makes a draft, although GraphQL publishes by default', async () => {
    const { token } = await portal.member('collaborator');
    const answer = await portal.graphql<{
      createArticle: { documentId: string; publishedAt: string | null };
    }>(create, { data: news('Tin qua GraphQL') }, token);
    expect(answer.errors).toEqual([]);
    expect(answer.data?.createArticle.publishedAt).toBeNull();
    expect(await isPublic(portal, answer.data?.createArticle.documentId ?? '')).toBe(false);
  });

  test.each([
    ['createArticle', createPublished],
    ['updateArticle', updatePublished],
  ])('R4 %s(status: PUBLISHED) is refused with its reasons', async (_name, query) => {
    const { token } = await portal.member('collaborator');
    const before = await portal.snapshot();
    const answer = await portal.graphql(query, { id: documentId, data: { title: 'Lách luật' } }, token);
    expect(answer.status).toBe(200);
    expect(answer.errors[0]?.extensions?.error?.details?.reasons).toEqual(
      expect.arrayContaining([expect.objectContaining({ code: 'process-only', article: 'Đ4.3' })]),
    );
    expect(await portal.snapshot()).toEqual(before);
  });

  test('R4 drafts are invisible by status: DRAFT, in a list and alone', async () => {
    const list = await portal.graphql<{ articles: { documentId: string }[] }>(
      `{ articles(status: DRAFT, pagination: { pageSize: 100 }) { documentId } }`,
    );
    expect(list.data?.articles.map((item) => item.documentId)).not.toContain(documentId);
    const one = await portal.graphql<{ article: unknown }>(
      `query ($id: ID!) { article(documentId: $id, status: DRAFT) { title } }`,
      {
        id: documentId,
      },
    );
    expect(one.data?.article).toBeNull();
  });

  test.each([
    'deleteArticle',
    'createLegalDocument',
    'deleteLegalDocument',
    'createSection',
    'updatePortal',
    'uploads',
  ])('R34 the schema has no %s', async (field) => {
    const answer = await portal.graphql<{ __schema: { queryType: Fields; mutationType: Fields } }>(
      `{ __schema { queryType { fields { name } } mutationType { fields { name } } } }`,
    );
    const { queryType, mutationType } = answer.data?.__schema ?? {};
    const names = [...(queryType?.fields ?? []), ...(mutationType?.fields ?? [])].map(({ name }) => name);
    expect(names.length).toBeGreaterThan(10);
    expect(names).not.toContain(field);
  });
  type Fields = { fields: { name: string }[] };
});

describe('R4 in the panel, by the super administrator', () => {
  test('R4 Publish is refused', async () => {
    const operator = await portal.panel('operator');
    const body = news('Bản nháp không ai được thấy');
    await expectRefused(() => operator.post(`${drafts}/${documentId}/actions/publish`).send(body), {
      status: 403,
      code: 'no-appointment',
    });
  });

  test('R4 Publish of a new entry is refused, and leaves no draft', async () => {
    const operator = await portal.panel('operator');
    await expectRefused(() => operator.post(`${drafts}/actions/publish`).send(news('Mới')), {
      status: 403,
      code: 'no-appointment',
    });
  });

  test('R4 the data of an entry do not make it another document', async () => {
    const office = await portal.panel('office');
    const forged = { documentId: 'forged', id: 1, title: 'Đổi danh tính' };
    const created = await office.post(drafts).send({ ...news('Mới'), ...forged });
    expect(created.status).toBe(201);
    const { documentId: own } = created.body.data;
    expect(own).not.toBe('forged');
    const changed = await office.put(`${drafts}/${own}`).send({ ...forged, summary: 'Đã sửa' });
    expect([changed.status, changed.body.data?.documentId]).toEqual([200, own]);
    const rows = await portal.strapi.db.query(article).count({ where: { documentId: 'forged' } });
    expect(rows).toBe(0);
  });

  test('R4 bulk publish is refused', async () => {
    const operator = await portal.panel('operator');
    const approved = await itemIn(portal, 'approved');
    await expectRefused(
      () => operator.post(`${drafts}/actions/bulkPublish`).send({ documentIds: [documentId, approved] }),
      { status: 403, code: 'process-only' },
    );
  });

  test('R4 clone is refused', async () => {
    const operator = await portal.panel('operator');
    await expectRefused(() => operator.post(`${drafts}/clone/${documentId}`).send(news('Bản sao')), {
      status: 403,
      code: 'no-appointment',
    });
  });

  test.each(['unpublish', 'bulkUnpublish'])('R29 %s of a public item is refused', async (action) => {
    const operator = await portal.panel('operator');
    const published = await itemIn(portal, 'published');
    const path =
      action === 'unpublish' ? `${drafts}/${published}/actions/unpublish` : `${drafts}/actions/bulkUnpublish`;
    await expectRefused(() => operator.post(path).send({ documentIds: [published] }), {
      status: 403,
      code: 'process-only',
    });
    expect(await isPublic(portal, published)).toBe(true);
  });

  test.each(['delete', 'bulkDelete'])('R29 %s of a public item is refused', async (action) => {
    const operator = await portal.panel('operator');
    const published = await itemIn(portal, 'published');
    await expectRefused(
      () =>
        action === 'delete'
          ? operator.delete(`${drafts}/${published}`)
          : operator.post(`${drafts}/actions/bulkDelete`).send({ documentIds: [published] }),
      { status: 403, code: 'no-appointment' },
    );
  });

  test('R29 the office that would delete what was public is refused for its state too', async () => {
    const published = await itemIn(portal, 'published');
    const actor = await portal.strapi
      .plugin('editorial')
      .service('actors')
      .ofPanelUser(
        (await portal.strapi.db.query('admin::user').findOne({ where: { email: 'chief@laclong.example' } }))
          .id,
      );
    const caller = portal.strapi.plugin('editorial').service('caller');
    const before = await portal.snapshot();
    await expect(
      caller.runAs(actor, () => portal.strapi.documents(article).delete({ documentId: published })),
    ).rejects.toMatchObject({
      details: { reasons: expect.arrayContaining([expect.objectContaining({ code: 'never-public' })]) },
    });
    expect(await portal.snapshot()).toEqual(before);
  });
});

describe('R4 in code and in the database', () => {
  test('R4 code without a named caller writes nothing', async () => {
    const before = await portal.snapshot();
    const documents = portal.strapi.documents(article);
    const unnamed = { details: { reasons: [expect.objectContaining({ code: 'unknown-caller' })] } };
    await expect(documents.create({ data: news('Không ai') as never })).rejects.toMatchObject(unnamed);
    await expect(documents.publish({ documentId })).rejects.toMatchObject(unnamed);
    await expect(documents.delete({ documentId })).rejects.toMatchObject(unnamed);
    expect(await portal.snapshot()).toEqual(before);
  });

  test('R4 db.query that makes a row public meets the trip-wire', async () => {
    const before = await portal.snapshot();
    const query = portal.strapi.db.query(article);
    const wire = { code: 'RG001' };
    await expect(
      query.update({ where: { documentId }, data: { publishedAt: new Date() } }),
    ).rejects.toMatchObject(wire);
    await expect(
      query.create({ data: { documentId: 'rogue', title: 'Lậu', publishedAt: new Date() } }),
    ).rejects.toMatchObject(wire);
    await expect(query.deleteMany({ where: { publishedAt: { $notNull: true } } })).rejects.toMatchObject(
      wire,
    );
    expect(await portal.snapshot()).toEqual(before);
  });

  test('R4 SQL that names a document but no seal of an approval meets the trip-wire', async () => {
    const knex = portal.strapi.db.connection;
    const before = await portal.snapshot();
    await expect(
      knex.transaction(async (trx) => {
        await trx.raw("SELECT set_config('editorial.publishing', ?, true)", [`${documentId}|v1:forged`]);
        await trx('articles').where({ document_id: documentId }).update({ published_at: new Date() });
      }),
    ).rejects.toMatchObject({ code: 'RG001' });
    await expect(knex.raw('TRUNCATE articles CASCADE')).rejects.toMatchObject({ code: 'RG001' });
    expect(await portal.snapshot()).toEqual(before);
  });

  test('the ledger cannot be changed or deleted, by SQL either', async () => {
    const knex = portal.strapi.db.connection;
    const refused = { code: 'RG002' };
    await expect(knex('editorial_ledger').update({ comment: 'khác' })).rejects.toMatchObject(refused);
    await expect(knex('editorial_ledger').delete()).rejects.toMatchObject(refused);
    await expect(knex.raw('TRUNCATE editorial_ledger')).rejects.toMatchObject(refused);
    await expect(knex('editorial_revisions').update({ seal_hash: 'x' })).rejects.toMatchObject(refused);
  });

  test('deleting a panel user who wrote public items still works', async () => {
    const role = await portal.strapi.db
      .query('admin::role')
      .findOne({ where: { code: 'strapi-super-admin' } });
    const user = await portal.strapi.service('admin::user').create({
      email: 'leaver@laclong.example',
      firstname: 'A',
      isActive: true,
      roles: [role.id],
      password: 'Matkhau123',
      registrationToken: null,
    });
    await portal.strapi.db
      .connection('articles')
      .whereNull('published_at')
      .limit(1)
      .update({ created_by_id: user.id });
    await portal.strapi.service('admin::user').deleteById(user.id);
  });
});
