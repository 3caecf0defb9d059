import { type Portal, startPortal } from '../../support/portal';

describe('R34 what the public reads', () => {
  let portal: Portal;
  beforeAll(async () => {
    portal = await startPortal({ sample: 'full' });
  });
  afterAll(() => portal.stop());

  const collections = [
    'articles',
    'legal-documents',
    'procedures',
    'procedure-results',
    'pages',
    'sections',
    'units',
    'fields',
  ];

  it.each(collections)('R34 GET /api/%s lists, and each item can be read', async (collection) => {
    const list = await portal.http.get(`/api/${collection}?pagination[pageSize]=3`);
    expect(list.status).toBe(200);
    expect(list.body.data.length).toBeGreaterThan(0);
    const one = await portal.http.get(`/api/${collection}/${list.body.data[0].documentId}`);
    expect(one.status).toBe(200);
    expect(one.body.data.documentId).toBe(list.body.data[0].documentId);
  });

  it.each(collections)('R34 nobody writes /api/%s without an account', async (collection) => {
    const before = await portal.snapshot();
    for (const method of ['post', 'put', 'delete'] as const) {
      const url = method === 'post' ? `/api/${collection}` : `/api/${collection}/anything`;
      const { status } = await portal.http[method](url).send({ data: {} });
      expect([403, 404, 405]).toContain(status);
    }
    expect(await portal.snapshot()).toEqual(before);
  });

  it.each([
    'populate=createdBy',
    'fields=updatedBy',
    'sort=createdBy.email',
    'filters[createdBy][email][$contains]=chief',
    'filters[cover][related][id][$gt]=0',
    'populate[cover][populate]=related',
    'populate[section][populate]=createdBy',
  ])('R34 authors do not leave by ?%s', async (query) => {
    const { status, text } = await portal.http.get(`/api/articles?${query}`);
    expect(status).toBe(400);
    expect(text).not.toContain('@laclong.example');
  });

  it('R4 a correction under way does not leave through the file that it shares with the public version', async () => {
    const [article] = (await portal.http.get('/api/articles?filters[cover][id][$notNull]=true')).body.data;
    const office = await portal.panel('office');
    const secret = 'Nội dung đính chính chưa duyệt';
    const corrected = await office
      .put(`/content-manager/collection-types/api::article.article/${article.documentId}`)
      .send({ summary: secret });
    expect(corrected.status).toBe(200);
    for (const populate of [
      'populate[cover][populate]=*',
      'populate[cover][populate][related][populate]=*',
    ]) {
      const { status, text } = await portal.http.get(`/api/articles/${article.documentId}?${populate}`);
      expect([200, 400]).toContain(status);
      expect(text).not.toMatch(/related":|Nội dung đính chính chưa duyệt/);
    }
    const { data, errors } = await portal.graphql(
      `{ article(documentId: "${article.documentId}") { cover { related { ... on Article { summary } } } } }`,
    );
    expect(data ?? null).toBeNull();
    expect(errors.length).toBeGreaterThan(0);
  });

  it('R34 everything populated holds no account', async () => {
    const { status, text } = await portal.http.get('/api/articles?populate=*&pagination[pageSize]=100');
    expect(status).toBe(200);
    expect(text).not.toMatch(/createdBy|updatedBy|@laclong\.example/);
  });

  it('R34 sections, units and covers can be populated', async () => {
    const { body } = await portal.http.get(
      '/api/articles?populate[section][fields]=slug&populate[unit][fields]=name&populate[cover]=true&filters[cover][id][$notNull]=true',
    );
    const [article] = body.data;
    expect(article.section.slug).toEqual(expect.any(String));
    expect(article.unit.name).toEqual(expect.any(String));
    expect(article.cover).toMatchObject({ mime: 'image/jpeg', width: 1200 });
    expect(article.cover.alternativeText).toContain('Tranh minh họa');
  });

  it.each([
    'units?fields=noticeEmail',
    'units?fields=headName',
    'units?sort=noticeEmail',
    'units?filters[noticeEmail][$contains]=van-phong',
    'units?filters[$or][0][headName][$startsWith]=V',
    'articles?populate[unit][fields]=noticeEmail',
    'articles?filters[unit][noticeEmail][$contains]=a',
    'articles?sort=unit.headName',
  ])('R34 the head of a unit does not leave by /api/%s', async (query) => {
    const { status, text } = await portal.http.get(`/api/${query}`);
    expect(status).toBe(400);
    expect(text).not.toMatch(/@laclong\.example|Đỗ Thu Trang/);
  });

  it('R34 nor by what is read of a unit, alone or with its articles, while the office reads it', async () => {
    const [{ documentId }] = (await portal.http.get('/api/units?filters[shortName]=Văn phòng')).body.data;
    for (const path of [
      `units/${documentId}`,
      'units?populate=*',
      'articles?populate=*&pagination[pageSize]=100',
    ]) {
      const { status, text } = await portal.http.get(`/api/${path}`);
      expect(status).toBe(200);
      expect(text).not.toMatch(/noticeEmail|headName|@laclong\.example/);
    }
    const office = await portal.panel('office');
    const { body } = await office.get(`/content-manager/collection-types/api::unit.unit/${documentId}`);
    expect(body.data).toMatchObject({ headName: 'Đỗ Thu Trang', noticeEmail: 'van-phong@laclong.example' });
  });

  it.each([
    '{ units { name noticeEmail } }',
    '{ units { contact: headName } }',
    '{ units(filters: { noticeEmail: { contains: "van-phong" } }) { name } }',
    '{ units(sort: "noticeEmail") { name } }',
    '{ articles { unit { noticeEmail } } }',
    '{ articles(filters: { unit: { headName: { startsWith: "V" } } }) { title } }',
  ])('R34 nor by GraphQL: %s', async (query) => {
    const { data, errors } = await portal.graphql(query);
    expect(errors.length).toBeGreaterThan(0);
    expect(JSON.stringify(data ?? null)).not.toMatch(/laclong\.example|Đỗ Thu Trang/);
    expect(Object.values(data ?? {}).filter((value) => value !== null)).toEqual([]);
  });

  it.each([
    '/api/users',
    '/api/users/1',
    '/api/users/me',
    '/api/upload/files',
    '/api/users-permissions/roles',
  ])('R34 %s is closed', async (url) => {
    const { status } = await portal.http.get(url);
    expect([401, 403, 404]).toContain(status);
  });

  it('R34 GraphQL offers neither accounts nor the list of uploads, nor changes of what the panel keeps', async () => {
    const { data } = await portal.graphql<{
      __schema: Record<'queryType' | 'mutationType', { fields: { name: string }[] }>;
    }>('{ __schema { queryType { fields { name } } mutationType { fields { name } } } }');
    const queries = data?.__schema.queryType.fields.map(({ name }) => name) ?? [];
    const mutations = data?.__schema.mutationType.fields.map(({ name }) => name) ?? [];
    expect(queries).toEqual(
      expect.arrayContaining([
        'articles',
        'legalDocuments',
        'statisticsReports',
        'questions',
        'procedures',
        'pages',
        'sections',
        'portal',
      ]),
    );
    expect(queries.filter((name) => /user|role|uploadFile|workflow/i.test(name))).toEqual([]);
    expect(mutations).toEqual(expect.arrayContaining(['createArticle', 'updateArticle']));
    expect(
      mutations.filter((name) =>
        /Section|Unit|Field|Portal|Page|LegalDocument|Statistics|Procedure|deleteArticle/.test(name),
      ),
    ).toEqual([]);
  });

  it('R34 GraphQL answers the same articles, with their enumerations', async () => {
    const rest = await portal.http.get('/api/articles?pagination[pageSize]=100&sort=publishedAt:desc');
    const { data, errors } = await portal.graphql<{
      articles: { documentId: string; kind: string; subtype: string | null }[];
    }>('{ articles(pagination: { pageSize: 100 }, sort: "publishedAt:desc") { documentId kind subtype } }');
    expect(errors).toEqual([]);
    expect(data?.articles.map(({ documentId }) => documentId)).toEqual(
      rest.body.data.map(({ documentId }: { documentId: string }) => documentId),
    );
    expect(data?.articles).toContainEqual(
      expect.objectContaining({ kind: 'conference', subtype: 'review_conference' }),
    );
  });

  it('R6 nobody registers himself, over REST and GraphQL', async () => {
    const before = await portal.snapshot();
    const account = { username: 'stranger', email: 'stranger@laclong.example', password: 'Stranger2026' };
    const { status } = await portal.http.post('/api/auth/local/register').send(account);
    expect([400, 403]).toContain(status);
    const { errors } = await portal.graphql(
      'mutation($input: UsersPermissionsRegisterInput!) { register(input: $input) { jwt } }',
      { input: account },
    );
    expect(errors.length).toBeGreaterThan(0);
    expect(await portal.snapshot()).toEqual(before);
  });
});
