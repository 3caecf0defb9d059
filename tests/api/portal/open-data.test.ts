import { parse } from 'csv-parse/sync';
import type { Portal } from '../../support/portal';
import { staffedPortal } from '../editorial/staffed';
import { done } from '../editorial/support';
import { perform, published } from './publishing';

const formula = '=HYPERLINK("http://x.example","Bấm vào")';

let portal: Portal;
let ids: Record<'decision' | 'notice' | 'population' | 'results' | 'none', string>;
beforeAll(async () => {
  portal = await staffedPortal();
  const document = {
    issuedBy: 'commune-committee',
    issuer: 'Ủy ban nhân dân xã',
    signedAt: '2025-05-02',
    archivePlace: 'Tủ mật số 7',
  };
  ids = await published(portal, {
    decision: {
      type: 'document',
      on: '2025-05-03T09:00:00+07:00',
      field: 'to-chuc-bo-may',
      section: 'thong-bao',
      data: {
        ...document,
        number: '12',
        symbol: 'QĐ-UBND',
        documentType: 'decision',
        abstract: 'Về "dự toán", thu; chi\nnăm 2025',
        signer: 'Vũ Đình Khải',
        effectiveAt: '2025-05-05',
      },
    },
    notice: {
      type: 'document',
      on: '2025-05-04T09:00:00+07:00',
      data: { ...document, number: '05', symbol: 'TB-UBND', documentType: 'notice', abstract: formula },
    },
    population: {
      type: 'statistics',
      on: '2025-07-20T09:00:00+07:00',
      data: {
        title: 'Báo cáo dân số',
        period: '2025-H1',
        source: 'Sổ hộ tịch',
        indicators: [
          { name: 'Dân số', unit: 'người', value: 7412, previousValue: 7390.5 },
          { name: 'Tăng cơ học', unit: '%', value: -1.25, note: '@ước tính' },
        ],
      },
    },
    results: {
      type: 'result',
      on: '2025-10-01T09:00:00+07:00',
      data: {
        year: 2025,
        throughMonth: 9,
        processed: 3,
        onTime: 2,
        overdue: 1,
        asOf: '2025-10-01T08:00:00+07:00',
        source: 'Một cửa',
      },
    },
    none: {
      type: 'result',
      on: '2025-02-01T09:00:00+07:00',
      data: {
        year: 2025,
        throughMonth: 1,
        processed: 0,
        onTime: 0,
        overdue: 0,
        asOf: '2025-02-01T08:00:00+07:00',
        source: 'Một cửa',
      },
    },
  });
});
afterAll(() => portal.stop());

const get = (path: string, headers: Record<string, string> = {}) =>
  portal.http.get(`/api/open-data${path}`).set(headers);
const base = () => portal.strapi.config.get<string>('server.absoluteUrl');

async function csv(code: string): Promise<Record<string, string>[]> {
  const { status, text } = await get(`/${code}.csv`);
  expect(status).toBe(200);
  expect(text.startsWith('\uFEFF')).toBe(true);
  expect(text.replace(/"[^"]*"/g, '')).not.toMatch(/[^\r]\n/);
  return parse(text, { bom: true, columns: true, record_delimiter: '\r\n' });
}

const codes = ['legal-documents', 'statistics', 'procedure-results'];

test('R34 the catalogue says what there is, on which terms, what each column is and where', async () => {
  const { status, body } = await get('');
  expect(status).toBe(200);
  expect(body.data.map(({ code }: { code: string }) => code)).toEqual(codes);
  for (const { code, licence, columns, files, label, description } of body.data) {
    expect(licence).toEqual({
      name: expect.stringContaining('CC BY 4.0'),
      url: expect.stringMatching(/^https:/),
      attribution: 'Cổng thông tin điện tử xã Lạc Long',
    });
    expect(files).toEqual([
      { format: 'csv', mediaType: 'text/csv; charset=utf-8', url: `${base()}/api/open-data/${code}.csv` },
      {
        format: 'json',
        mediaType: 'application/json; charset=utf-8',
        url: `${base()}/api/open-data/${code}.json`,
      },
    ]);
    for (const text of [label, description, ...columns.map((one: { label: object }) => one.label)])
      expect(text).toEqual({ vi: expect.any(String), en: expect.any(String) });
  }
});

test.each(codes)(
  'R34 %s: the table and the records say the same, with the columns of the catalogue',
  async (code) => {
    const { data } = (await get('')).body;
    const { files: _files, ...about } = data.find((one: { code: string }) => one.code === code);
    const { body, headers } = await get(`/${code}.json`);
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
    expect(headers.link).toBe(`<${about.licence.url}>; rel="license"`);
    expect(body.meta).toEqual(about);
    const names = about.columns.map(({ name }: { name: string }) => name);
    for (const record of body.data) expect(Object.keys(record)).toEqual(names);
    const rows = await csv(code);
    expect(rows.map((row) => Object.values(row).map((cell) => cell.replace(/^'(?=[=+\-@])/, '')))).toEqual(
      body.data.map((record: object) => Object.values(record).map((value) => String(value ?? ''))),
    );
    expect(rows).toHaveLength(2);
  },
);

test('R34 R12 documents are as the portal shows them, and hold nothing that it does not', async () => {
  const documents: { documentId: string }[] = (await get('/legal-documents.json')).body.data;
  const decision = documents.find(({ documentId }) => documentId === ids.decision);
  expect(decision).toEqual({
    number: '12',
    symbol: 'QĐ-UBND',
    documentType: 'decision',
    documentTypeLabel: 'Quyết định',
    abstract: 'Về "dự toán", thu; chi\nnăm 2025',
    issuer: 'Ủy ban nhân dân xã',
    signer: 'Vũ Đình Khải',
    signerPost: null,
    signedAt: '2025-05-02',
    effectiveAt: '2025-05-05',
    expiredAt: null,
    field: 'Tổ chức bộ máy',
    section: 'Thông báo',
    url: `${base()}/van-ban/${ids.decision}`,
    documentId: ids.decision,
    publishedAt: '2025-05-03T02:00:00.000Z',
  });
  expect(documents).toHaveLength(2);
});

test('R34 a spreadsheet runs nothing of it, and numbers stay numbers', async () => {
  const notice = (await csv('legal-documents')).find(({ documentId }) => documentId === ids.notice);
  expect(notice?.abstract).toBe(`'${formula}`);
  const [population, growth] = await csv('statistics');
  expect(population).toMatchObject({ indicator: 'Dân số', value: '7412', previousValue: '7390.5', note: '' });
  expect(growth).toMatchObject({ value: '-1.25', previousValue: '', note: "'@ước tính" });
});

test('R31 results have their rates, and of nothing none', async () => {
  const rows: { documentId: string }[] = (await get('/procedure-results.json')).body.data;
  const inOrder = [ids.results, ids.none].map((id) => rows.find(({ documentId }) => documentId === id));
  expect(inOrder).toMatchObject([
    {
      processed: 3,
      onTime: 2,
      overdue: 1,
      resolvedRate: 66.66,
      overdueRate: 33.34,
      asOf: '2025-10-01T01:00:00.000Z',
    },
    { processed: 0, resolvedRate: null, overdueRate: null },
  ]);
});

test('R34 the next answer shows what was withdrawn, and caches are told', async () => {
  const paths = ['', ...codes.flatMap((code) => [`/${code}.csv`, `/${code}.json`])];
  const known = new Map<string, string>();
  for (const path of paths) {
    const first = await get(path);
    known.set(path, first.headers.etag ?? '');
    expect((await get(path, { 'If-None-Match': first.headers.etag ?? '' })).status).toBe(304);
    const head = await portal.http.head(`/api/open-data${path}`);
    expect([head.status, head.headers.etag]).toEqual([200, first.headers.etag]);
  }
  expect(new Set(known.values()).size).toBe(paths.length);
  await perform(portal, 'chief', { type: 'document', documentId: ids.notice }, 'withdraw', {
    comment: 'Nhầm',
  });
  for (const path of paths)
    expect([path, (await get(path, { 'If-None-Match': known.get(path) ?? '' })).status]).toEqual([path, 200]);
  expect((await csv('legal-documents')).map(({ documentId }) => documentId)).toEqual([ids.decision]);
});

test('R34 of more rows than are read at once none is lost', async () => {
  const db = portal.strapi.db.connection;
  await db.raw('ALTER TABLE procedure_results DISABLE TRIGGER USER');
  await db.raw(
    `INSERT INTO procedure_results (document_id, year, through_month, processed, on_time, overdue, as_of, published_at)
     SELECT 'many-' || n, 2024, 1 + n % 12, n, n, 0, now(), now() FROM generate_series(1, 1200) AS n`,
  );
  const rows = await csv('procedure-results');
  expect(rows).toHaveLength(1202);
  expect(new Set(rows.map(({ documentId }) => documentId)).size).toBe(1202);
});

test.each([
  '/nothing.csv',
  '/legal-documents',
  '/legal-documents.xml',
  '/legal-documents.csv.json',
  '/__proto__.csv',
  '/constructor.json',
])('R34 there is no file %s', async (path) => {
  expect((await get(path)).status).toBe(404);
});

test('R34 nobody writes open data', async () => {
  for (const method of ['post', 'put', 'delete'] as const)
    expect([404, 405]).toContain((await portal.http[method]('/api/open-data/statistics.csv')).status);
});

test('R34 drafts, and what is corrected but not approved, are not in it', async () => {
  const office = await portal.panel('office');
  const path = `/content-manager/collection-types/api::legal-document.legal-document/${ids.decision}`;
  await done(office.put(path).send({ abstract: 'Bản chưa duyệt' }));
  expect((await get('/legal-documents.csv')).text).not.toMatch(/Bản chưa duyệt|Tủ mật/);
});
