import { type Portal, startPortal } from '../../support/portal';
import { expectRefused } from './refused-support';
import { article, draftBy, isPublic, itemIn, news } from './support';

let portal: Portal;
let documentId: string;

beforeAll(async () => {
  portal = await startPortal({ sample: 'full' });
  documentId = await itemIn(portal, 'draft', 'Bản nháp không ai được thấy');
});
afterAll(() => portal.stop());

describe('R4 over REST', () => {
  test('R4 a collaborator who creates with status=published is refused', async () => {
    const member = await portal.member('collaborator');
    await expectRefused(
      portal,
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
      portal,
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
    await expectRefused(portal, () => portal.http.post('/api/articles').send({ data: news('Vô danh') }), {
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
      portal,
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

  test.each([
    ['the address', '?locale=en', {}],
    ['its data', '', { locale: 'en' }],
  ])('R4 another language in %s makes no other version, and nothing public', async (_where, query, more) => {
    const member = await portal.member('collaborator');
    const answer = await member
      .put(`/api/articles/${documentId}${query}`)
      .send({ data: { summary: `Bằng tiếng khác ${query}`, ...more } });
    expect(answer.status).toBe(200);
    const rows = await portal.strapi.db
      .connection('articles')
      .where({ document_id: documentId })
      .select('locale', 'published_at');
    expect(rows).toEqual([{ locale: null, published_at: null }]);
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
