import { type Caller, type Portal, startPortal } from '../../support/portal';
import { attestation, codesOf, done } from '../editorial/support';

const STATISTICS = 'api::statistics-report.statistics-report';
const QUESTION = 'api::question.question';
const PROCEDURE = 'api::procedure.procedure';

let portal: Portal;
let office: Caller;
beforeAll(async () => {
  portal = await startPortal({ sample: 'full' });
  office = await portal.panel('office');
});
afterAll(() => portal.stop());

const draftsOf = (uid: string) => `/content-manager/collection-types/${uid}`;
const blocks = (text: string) => [{ type: 'paragraph', children: [{ type: 'text', text }] }];

const asker = {
  askerName: 'Lò Thị Bí Mật',
  askerPhone: '0987 654 321',
  askerEmail: 'bi-mat@cong-dan.example',
  askerAddress: 'Số 7 ngõ Kín',
  originalText: 'Nguyên văn kín đáo của người hỏi',
  receiptPlace: 'Sổ mật số 99',
};
const question = (more: object = {}) => ({
  subject: 'Thủ tục cấp bản sao trích lục',
  body: 'Xin cấp bản sao trích lục hộ tịch ở đâu?',
  receivedAt: '2026-11-02T08:30:00+07:00',
  channel: 'counter',
  category: 'question',
  answer: blocks('Nộp tại bộ phận một cửa.'),
  answerSource: 'Luật Hộ tịch',
  ...asker,
  ...more,
});
const report = (more: object = {}) => ({
  title: 'Báo cáo dân số',
  period: '2026-Q3',
  regimeDueOn: '2026-10-05',
  source: 'Sổ hộ tịch',
  indicators: [{ name: 'Dân số', unit: 'người', value: 7412, previousValue: 7390.5, note: 'Ước tính' }],
  ...more,
});
const procedure = (more: object = {}) => ({
  name: 'Cấp bản sao trích lục hộ tịch',
  code: '2.000635',
  steps: [{ title: 'Nộp hồ sơ', days: 0 }],
  documents: [{ name: 'Tờ khai', originals: 1, copies: 0 }],
  timeLimit: 'Trong ngày',
  timeLimitDays: 0,
  serviceUrl: 'https://dichvucong.example/2.000635',
  source: 'Quyết định công bố',
  ...more,
});

const drafted = async (uid: string, data: object, by = office): Promise<string> =>
  (await done(by.post(draftsOf(uid)).send(data))).body.data.documentId;

async function perform(uid: string, name: string, documentId: string, verb: string, body: object = {}) {
  const panel = await portal.panel(name);
  const { body: dossier } = await done(panel.get(`/editorial/documents/${uid}/${documentId}`));
  return panel.post(`/editorial/dossiers/${dossier.data.id}/${verb}`).send(body);
}

/** A question is handed in by whom it was assigned to, anything else by its provider. */
async function submit(uid: string, documentId: string) {
  if (uid !== QUESTION) return perform(uid, 'office', documentId, 'submit', { attestation });
  const { id } = await portal.strapi.db
    .query('admin::user')
    .findOne({ where: { email: 'official2@laclong.example' } });
  await done(perform(uid, 'office', documentId, 'assign', { assignee: id }));
  return perform(uid, 'official2', documentId, 'submit', { attestation });
}

async function publish(uid: string, documentId: string): Promise<void> {
  await done(submit(uid, documentId));
  await done(perform(uid, 'office', documentId, 'forward'));
  await done(perform(uid, 'chief', documentId, 'approve', { publish: true }));
}

/** Public by the Chief's decision on what an older portal showed: no clock, no sending. */
async function imported(type: string, documentId: string): Promise<void> {
  const { strapi } = portal;
  const { id } = await strapi.db.query('admin::user').findOne({ where: { email: 'chief@laclong.example' } });
  const editorial = (name: string) => strapi.plugin('editorial').service(name);
  await editorial('imports').importItems({
    actor: await editorial('actors').ofPanelUser(id),
    decision: '09/QĐ-BBT',
    items: [{ type, documentId, madePublicAt: new Date('2026-10-05T08:00:00+07:00') }],
  });
}

describe('R34 R27 who asked never leaves', () => {
  let documentId: string;
  const leaks = /Bí Mật|654 321|bi-mat@|ngõ Kín|kín đáo|Sổ mật/;
  beforeAll(async () => {
    documentId = await drafted(QUESTION, question());
    await publish(QUESTION, documentId);
  });

  test('R27 the public reads the question and its answer; the office all of it', async () => {
    const { body } = await portal.http.get(`/api/questions/${documentId}?populate=*`);
    expect(body.data).toMatchObject({
      subject: 'Thủ tục cấp bản sao trích lục',
      receivedAt: '2026-11-02T01:30:00.000Z',
      category: 'question',
      answer: blocks('Nộp tại bộ phận một cửa.'),
    });
    for (const field of Object.keys(asker)) expect(Object.keys(body.data)).not.toContain(field);
    const { data, errors } = await portal.graphql(
      `{ questions(filters: { documentId: { eq: "${documentId}" } }) { documentId subject receivedAt channel } }`,
    );
    expect(errors).toEqual([]);
    expect(data).toMatchObject({ questions: [{ documentId, channel: 'counter' }] });
    const kept = await done(office.get(`${draftsOf(QUESTION)}/${documentId}`));
    expect(kept.body.data).toMatchObject(asker);
  });

  test.each(Object.entries(asker))('R34 %s: by no filter, sort, field or populate', async (field, value) => {
    const half = encodeURIComponent(value.slice(0, 4));
    for (const query of [
      `fields=${field}`,
      `fields[0]=subject&fields[1]=${field}`,
      `sort=${field}`,
      `sort[0][${field}]=asc`,
      `populate=${field}`,
      `filters[${field}][$startsWith]=${half}`,
      `filters[${field}][$notNull]=true`,
      `filters[$or][0][${field}][$contains]=${half}`,
      `filters[$not][${field}][$null]=true`,
      `filters[section][id][$notNull]=true&filters[${field}][$eqi]=${half}`,
    ]) {
      const { status, text } = await portal.http.get(`/api/questions?${query}`);
      expect([query, status]).toEqual([query, 400]);
      expect(text).not.toMatch(leaks);
    }
    const { data } = await portal.graphql(
      `{ __type(name: "Question") { fields { name } } input: __type(name: "QuestionFiltersInput") { inputFields { name } } }`,
    );
    expect(JSON.stringify(data)).toContain('receivedAt');
    expect(JSON.stringify(data)).not.toContain(field);
    for (const query of [
      `{ questions { alias: ${field} } }`,
      `{ questions(filters: { ${field}: { notNull: true } }) { subject } }`,
      `{ questions(sort: "${field}:asc") { subject } }`,
      `{ questions_connection(filters: { not: { ${field}: { null: true } } }) { nodes { subject } } }`,
    ]) {
      const answer = await portal.graphql(query);
      expect([query, answer.errors.length > 0]).toEqual([query, true]);
      expect(JSON.stringify(answer)).not.toMatch(leaks);
    }
  });

  test.each(Object.entries(asker))('R34 %s: a search finds nothing by it', async (_field, value) => {
    const found = await portal.http.get(`/api/questions?_q=${encodeURIComponent(value)}`);
    expect([found.status, found.body.data ?? []]).toEqual([found.status, []]);
    const known = await portal.http.get(`/api/questions?_q=${encodeURIComponent('trích lục')}`);
    expect(known.body.data).toHaveLength(1);
  });

  test('R34 nor does a search find the head of a unit by his address', async () => {
    for (const value of ['van-phong@laclong.example', 'Đỗ Thu Trang']) {
      const found = await portal.http.get(`/api/units?_q=${encodeURIComponent(value)}`);
      expect([found.status, found.body.data]).toEqual([200, []]);
    }
    expect((await portal.http.get('/api/units?_q=Hội')).body.data.length).toBeGreaterThan(1);
  });

  test('R34 unanswered ones are nobody’s to read', async () => {
    const { body } = await portal.http.get('/api/questions?status=draft&pagination[pageSize]=100');
    // Two of the sample are answered and public as well.
    expect(body.data).toHaveLength(3);
    expect(body.data.map((row: { documentId: string }) => row.documentId)).toContain(documentId);
  });

  test('R27 its clock is that of answers, from the receipt', async () => {
    const { body } = await office.get(`/editorial/documents/${QUESTION}/${documentId}`);
    expect(body.data).toMatchObject({ kind: 'answer', deadline: { due: '2026-11-23' } });
  });

  test('R1 the radio station and a mass organisation do not see who asks', async () => {
    for (const name of ['radio', 'union']) {
      expect((await (await portal.panel(name)).get(draftsOf(QUESTION))).status).toBe(403);
    }
    const official = await portal.panel('official');
    expect((await official.get(draftsOf(QUESTION))).status).toBe(200);
    expect((await official.post(draftsOf(QUESTION)).send(question())).status).toBe(403);
  });
});

describe('R26 statistics', () => {
  test('R26 indicators keep three decimals, and are read by REST and GraphQL', async () => {
    const finance = await portal.panel('finance');
    const indicators = [
      { name: 'Tổng thu', unit: 'triệu đồng', value: 812.405, previousValue: -0.5, note: null },
      { name: 'Trần số liệu', unit: 'đồng', value: 999_999_999_999, previousValue: null, note: null },
    ];
    const documentId = await drafted(STATISTICS, report({ indicators }), finance);
    await imported(STATISTICS, documentId);
    const { body } = await portal.http.get(`/api/statistics-reports/${documentId}?populate=*`);
    expect(body.data).toMatchObject({ period: '2026-Q3', regimeDueOn: '2026-10-05', indicators });
    const { data, errors } = await portal.graphql(
      `{ statisticsReports(filters: { documentId: { eq: "${documentId}" } }) {
        documentId period indicators { name value previousValue }
      } }`,
    );
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      statisticsReports: [{ documentId, indicators: [{ value: 812.405, previousValue: -0.5 }, {}] }],
    });
    expect((await finance.get(`/editorial/documents/${STATISTICS}/${documentId}`)).body.data.kind).toBe(
      'statistics',
    );
  });

  test.each(['2026', '2026-H1', '2026-H2', '2026-Q1', '2026-Q4', '2026-01', '2026-12'])(
    'R26 a report of the period %s is submitted',
    async (period) => {
      const documentId = await drafted(STATISTICS, report({ period }));
      await done(submit(STATISTICS, documentId));
    },
  );

  test.each([
    '26',
    '2026-H3',
    '2026-Q0',
    '2026-Q5',
    '2026-00',
    '2026-13',
    '2026-1',
    '1926',
    'Quý 3',
    '2026-',
  ])('R26 a report of the period «%s» is not submitted', async (period) => {
    const documentId = await drafted(STATISTICS, report({ period }));
    const answer = await submit(STATISTICS, documentId);
    expect([answer.status, codesOf(answer)]).toEqual([422, ['valid']]);
  });

  test('R26 what the panel sends of the time of sending is not kept', async () => {
    const finance = await portal.panel('finance');
    const stamps = { reportSentAt: '2026-10-01T08:00:00+07:00', reportNumber: '1/BC' };
    const answer = await finance.post(draftsOf(STATISTICS)).send(report(stamps));
    expect(answer.status).toBe(201);
    const { body } = await done(finance.get(`${draftsOf(STATISTICS)}/${answer.body.data.documentId}`));
    expect(body.data.reportSentAt ?? null).toBeNull();
    expect(body.data.reportNumber ?? null).toBeNull();
  });

  test.each(['finance', 'radio', 'union', 'official', 'culture'])('R26 %s supplies them', async (name) => {
    await drafted(STATISTICS, report({ title: `Báo cáo của ${name}` }), await portal.panel(name));
  });
});

describe('R33 procedures', () => {
  test('R33 the sample’s are read with their steps and documents', async () => {
    const { body } = await portal.http.get(
      '/api/procedures?sort=code:asc&populate[steps]=true&populate[documents]=true&populate[field][fields]=slug',
    );
    expect(body.data.map(({ code }: { code: string }) => code)).toEqual(['1.001193', '1.003554', '2.000815']);
    expect(body.data[0]).toMatchObject({
      timeLimitDays: 0,
      field: { slug: 'tu-phap-ho-tich' },
      steps: [{ title: 'Nộp hồ sơ', days: null }, { days: 0 }, {}],
      documents: [{ originals: 1, copies: 0 }, {}, {}],
    });
    const { data, errors } = await portal.graphql(
      '{ procedures(sort: "code:asc") { code steps { title } documents { name form { url } } } }',
    );
    expect(errors).toEqual([]);
    expect(data).toMatchObject({ procedures: [{ code: '1.001193' }, {}, {}] });
  });

  test('R4 R33 a form in the documents is public with the procedure, and not before', async () => {
    const pdf = Buffer.from('%PDF-1.4\n%%EOF\n');
    const file = { filename: 'to-khai.pdf', contentType: 'application/pdf' };
    const [form] = (await done(office.post('/upload').attach('files', pdf, file))).body;
    const documents = [{ name: 'Tờ khai', originals: 1, copies: 0, form: form.id }];
    const documentId = await drafted(PROCEDURE, procedure({ documents }));
    const address = `/files/${form.hash}${form.ext}`;
    expect((await portal.http.get(address)).status).toBe(404);
    await publish(PROCEDURE, documentId);
    expect((await portal.http.get(address)).status).toBe(200);
    const { body } = await portal.http.get(
      `/api/procedures/${documentId}?populate[documents][populate]=form`,
    );
    expect(body.data.documents).toMatchObject([{ name: 'Tờ khai', form: { mime: 'application/pdf' } }]);
  });
});

test.each<[string, object]>([
  [QUESTION, question({ channel: 'telepathy' })],
  [QUESTION, question({ category: 'praise' })],
  [QUESTION, question({ askerPhone: '0'.repeat(30) })],
  [STATISTICS, report({ period: '2026-Q3-x' })],
  [STATISTICS, report({ indicators: [{ name: 'A', value: 1e12 }] })],
  [PROCEDURE, procedure({ timeLimitDays: 1001 })],
  [PROCEDURE, procedure({ documents: [{ name: 'A', originals: 101 }] })],
])('R34 %s out of bounds is not even saved: %#', async (uid, data) => {
  expect((await office.post(draftsOf(uid)).send(data)).status).toBe(400);
});

test.each<[string, object, string[]]>([
  [QUESTION, question({ answerSource: '' }), ['origin']],
  [QUESTION, question({ receivedAt: null }), ['valid', 'trigger-date']],
  [QUESTION, question({ askerPhone: 'không có' }), ['valid']],
  [QUESTION, question({ subject: '' }), ['title', 'valid']],
  [STATISTICS, report({ source: null }), ['origin']],
  [STATISTICS, report({ indicators: [{ name: 'A' }] }), ['valid']],
  [PROCEDURE, procedure({ source: '' }), ['origin']],
  [PROCEDURE, procedure({ code: 'có dấu cách' }), ['valid']],
  [PROCEDURE, procedure({ serviceUrl: 'javascript:alert(1)' }), ['valid']],
  [PROCEDURE, procedure({ timeLimitDays: -1 }), ['valid']],
  [PROCEDURE, procedure({ steps: Array.from({ length: 51 }, () => ({ title: 'A' })) }), ['valid']],
  [PROCEDURE, procedure({ documents: [{ note: 'không tên' }] }), ['valid']],
])('R18 %s with something missing or wrong is not submitted: %#', async (uid, data, codes) => {
  const documentId = await drafted(uid, data);
  const answer = await submit(uid, documentId);
  expect(answer.status).toBe(422);
  expect(codesOf(answer)).toEqual(expect.arrayContaining(codes));
});

test('R6 R34 nobody outside writes them, over REST or GraphQL', async () => {
  const before = await portal.snapshot();
  const member = await portal.member('collaborator');
  for (const plural of ['statistics-reports', 'procedures']) {
    for (const caller of [member, portal.http]) {
      expect([403, 404, 405]).toContain((await caller.post(`/api/${plural}`).send({ data: {} })).status);
      expect([403, 404, 405]).toContain((await caller.put(`/api/${plural}/x`).send({ data: {} })).status);
    }
  }
  const { data } = await portal.graphql<{ __schema: { mutationType: { fields: { name: string }[] } } }>(
    '{ __schema { mutationType { fields { name } } } }',
  );
  const mutations = data?.__schema.mutationType.fields.map(({ name }) => name) ?? [];
  expect(mutations).toContain('createArticle');
  expect(
    mutations.filter((name) => /(create|update|delete)(Statistics|Question|Procedure)/.test(name)),
  ).toEqual([]);
  expect(await portal.snapshot()).toEqual(before);
});

test.each([
  [
    'legal_documents',
    ['published_at', 'signed_at', 'document_type', 'effective_at', 'issued_by', 'number', 'symbol'],
  ],
  ['components_legal_document_links', ['document']],
  ['statistics_reports', ['published_at', 'period', 'regime_due_on', 'report_sent_at', 'title']],
  ['questions', ['published_at', 'received_at', 'category', 'channel']],
  ['procedures', ['published_at', 'name', 'code', 'time_limit_days']],
])('R34 what %s is filtered and sorted by has an index that begins with it', async (table, columns) => {
  const { rows } = await portal.strapi.db.connection.raw(
    'SELECT indexdef FROM pg_indexes WHERE tablename = ?',
    [table],
  );
  const first = rows.map(({ indexdef }: { indexdef: string }) => /\((\w+)/.exec(indexdef)?.[1]);
  for (const column of columns) expect(first).toContain(column);
});
