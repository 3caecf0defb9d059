import fc from 'fast-check';
import { atomOf } from '../../../src/plugins/portal/server/src/domain/feed';
import { sitemapOf } from '../../../src/plugins/portal/server/src/domain/sitemap';
import type { Portal } from '../../support/portal';
import { staffedPortal } from '../editorial/staffed';
import { done } from '../editorial/support';
import { drafted, importAll, paragraphs, perform, published, types } from './publishing';
import { faultsOfFeed, faultsOfSitemap, textsOf } from './xml';

const hostile = 'Giá <b>hành</b> & “tỏi” ]]> \' " <!-- &amp; --> 🌾';

let portal: Portal;
let ids: Record<'news' | 'hostile' | 'document' | 'page', string>;
beforeAll(async () => {
  portal = await staffedPortal();
  ids = await published(portal, {
    news: {
      type: 'article',
      on: '2025-05-01T09:00:00+07:00',
      section: 'tin-tuc-su-kien',
      data: {
        title: 'Khởi công đường liên thôn',
        kind: 'other',
        source: 'Văn phòng',
        summary: 'Hai ki-lô-mét.',
      },
    },
    hostile: {
      type: 'article',
      on: '2025-05-02T09:00:00+07:00',
      data: {
        title: hostile,
        kind: 'other',
        source: 'Văn phòng',
        body: paragraphs(`${hostile}\u0001\u000B`),
      },
    },
    document: {
      type: 'document',
      on: '2025-05-03T09:00:00+07:00',
      section: 'thong-bao',
      data: {
        number: '05',
        symbol: 'TB-UBND',
        documentType: 'notice',
        abstract: 'Về lịch tiếp công dân',
        issuedBy: 'commune-committee',
        issuer: 'Ủy ban nhân dân xã',
        signedAt: '2025-05-02',
      },
    },
    page: {
      type: 'page',
      on: '2025-05-04T09:00:00+07:00',
      section: 'tin-tuc-su-kien',
      data: {
        title: 'Giới thiệu',
        slug: 'gioi-thieu',
        body: paragraphs('Xã bên sông.'),
        source: 'Văn phòng',
      },
    },
  });
});
afterAll(() => portal.stop());

const get = (path: string, headers: Record<string, string> = {}) => portal.http.get(path).set(headers);

async function read(path: string): Promise<string> {
  const answer = await get(path)
    .buffer(true)
    .parse((response, done) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => done(null, text));
    });
  expect([path, answer.status]).toEqual([path, 200]);
  return answer.body;
}

const base = () => portal.strapi.config.get<string>('server.absoluteUrl');
const news = (title: string) => ({
  type: 'article' as const,
  on: '2025-06-01T09:00:00+07:00',
  section: 'tin-tuc-su-kien',
  data: { title, kind: 'other', source: 'Văn phòng' },
});

test('ours: the schemas notice what is wrong', async () => {
  const at = '2026-01-01T00:00:00Z';
  const feed = atomOf({
    self: 'https://a.example/f',
    page: 'https://a.example/',
    title: 'T',
    author: 'A',
    updated: at,
    entries: [],
  });
  expect(await faultsOfFeed(feed)).toEqual([]);
  for (const wrong of [
    feed.replace('<title>T</title>', ''),
    feed.replace('<title>T</title>', '<title>T</title><title>T</title>'),
    feed.replace('<title>T</title>', '<title>&nbsp;</title>'),
    feed.replace(at, '2026-01-01'),
    feed.replace('</feed>', '<entry/></feed>'),
  ])
    expect(await faultsOfFeed(wrong)).not.toEqual([]);
  const place = { address: 'https://a.example/b', changed: at };
  expect(await faultsOfSitemap(sitemapOf([place]))).toEqual([]);
  for (const wrong of [
    [],
    [place, place],
    [{ address: '/b' }],
    [{ address: 'https://a.example/b', changed: 'today' }],
  ])
    expect(await faultsOfSitemap(sitemapOf(wrong))).not.toEqual([]);
});

describe('R34 /feed.xml', () => {
  test('R34 is Atom, the newest first, and says of each item what it is', async () => {
    const xml = await read('/feed.xml');
    expect(await faultsOfFeed(xml)).toEqual([]);
    expect(textsOf(xml, 'id')).toEqual([
      `${base()}/feed.xml`,
      `${base()}/trang/gioi-thieu`,
      `${base()}/van-ban/${ids.document}`,
      `${base()}/tin-bai/${ids.hostile}`,
      `${base()}/tin-bai/${ids.news}`,
    ]);
    expect(textsOf(xml, 'title')).toEqual([
      'Cổng thông tin điện tử xã Lạc Long',
      'Giới thiệu',
      'Thông báo 05/TB-UBND',
      hostile,
      'Khởi công đường liên thôn',
    ]);
    expect(textsOf(xml, 'summary')).toEqual([
      'Xã bên sông.',
      'Về lịch tiếp công dân',
      hostile,
      'Hai ki-lô-mét.',
    ]);
    expect(textsOf(xml, 'published').at(-1)).toBe('2025-05-01T02:00:00.000Z');
    expect(xml).toContain('<category term="Tin tức – Sự kiện"/>');
    expect(xml.match(/<link rel="self"/g)).toHaveLength(1);
    expect(xml.match(/<link rel="alternate"/g)).toHaveLength(5);
    const answer = await get('/feed.xml');
    expect(answer.headers['content-type']).toBe('application/atom+xml; charset=utf-8');
  });

  test('R34 of one section, by its slug or documentId; of none there is none', async () => {
    const { documentId } = await portal.strapi.db
      .query('api::section.section')
      .findOne({ where: { slug: 'tin-tuc-su-kien' } });
    const bySlug = await read('/feed.xml?section=tin-tuc-su-kien');
    expect(await faultsOfFeed(bySlug)).toEqual([]);
    expect(textsOf(bySlug, 'title')).toEqual([
      'Tin tức – Sự kiện – Cổng thông tin điện tử xã Lạc Long',
      'Giới thiệu',
      'Khởi công đường liên thôn',
    ]);
    expect(await read(`/feed.xml?section=${documentId}`)).toBe(bySlug);
    for (const section of [
      'section=khong-co',
      'section=',
      'section=%00',
      'section=a&section=b',
      'section[x]=a',
    ]) {
      const { status, headers } = await get(`/feed.xml?${section}`);
      expect([section, status, headers.etag]).toEqual([section, 404, undefined]);
    }
  });

  test('R34 has fifty items at most', async () => {
    const copies = Array.from({ length: 55 }, (_, index) => [`n${index}`, news(`Tin số ${index}`)] as const);
    const made = await published(portal, Object.fromEntries(copies));
    const xml = await read('/feed.xml');
    expect(xml.match(/<entry>/g)).toHaveLength(50);
    expect(await faultsOfFeed(xml)).toEqual([]);
    for (const documentId of Object.values(made).slice(0, 10))
      await perform(portal, 'chief', { type: 'article', documentId }, 'withdraw', { comment: 'Thử' });
    expect((await read('/feed.xml')).match(/<entry>/g)).toHaveLength(49);
  });

  test('R34 whatever texts hold, the feed and the sitemap stay valid', async () => {
    const anyText = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom('\0', '\uFFFE', '\uD800', ']]>', '&#x0;', '<!DOCTYPE a>', hostile),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(anyText, { minLength: 3, maxLength: 5 }), async (texts) => {
        const [title = '', summary = '', category = ''] = texts;
        const at = '2026-01-01T00:00:00.000Z';
        const entry = {
          url: `https://xa.example/tin-bai/${encodeURIComponent(title.replace(/\p{Cs}/gu, ''))}`,
          title: `T${title}`,
          summary,
          published: at,
          updated: at,
          categories: [`C${category}`],
        };
        const feed = { self: 'https://xa.example/feed.xml', page: 'https://xa.example/', title: `F${title}` };
        expect(
          await faultsOfFeed(atomOf({ ...feed, author: `A${summary}`, updated: at, entries: [entry] })),
        ).toEqual([]);
        expect(await faultsOfSitemap(sitemapOf([{ address: entry.url, changed: at }]))).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

describe('R34 what is published or withdrawn shows in the very next answer', () => {
  const panelPath = (uid: string, documentId: string) =>
    `/content-manager/collection-types/${uid}/${documentId}`;

  test('R34 in feeds and sitemap, and caches are told', async () => {
    const documentId = await drafted(portal, news('Tin vừa đăng'));
    const address = `${base()}/tin-bai/${documentId}`;
    const paths = ['/feed.xml', '/feed.xml?section=tin-tuc-su-kien', '/sitemap.xml'];
    const known = new Map<string, string>();
    const look = async (isThere: boolean) => {
      for (const path of paths) {
        const kept = known.get(path);
        const { status, headers } = await get(path, kept ? { 'If-None-Match': kept } : {});
        expect([path, status]).toEqual([path, 200]);
        known.set(path, headers.etag ?? '');
        expect((await read(path)).includes(address)).toBe(isThere);
        const again = await get(path, { 'If-None-Match': headers.etag ?? '' });
        expect([again.status, again.text]).toEqual([304, '']);
      }
    };
    await look(false);
    await importAll(portal, [{ type: 'article', documentId, on: '2026-06-01T09:00:00+07:00' }]);
    await look(true);
    await perform(portal, 'chief', { type: 'article', documentId }, 'hide', { comment: 'Xem lại' });
    await look(false);
  });

  test('R34 a section of another name is another feed', async () => {
    const section = await portal.strapi.db
      .query('api::section.section')
      .findOne({ where: { slug: 'thong-bao' } });
    const before = await get('/feed.xml?section=thong-bao');
    const office = await portal.panel('office');
    await done(
      office.put(panelPath('api::section.section', section.documentId)).send({ name: 'Thông báo của xã' }),
    );
    const after = await get('/feed.xml?section=thong-bao', { 'If-None-Match': before.headers.etag ?? '' });
    expect(after.status).toBe(200);
    expect(textsOf(await read('/feed.xml?section=thong-bao'), 'title')[0]).toContain('Thông báo của xã');
  });

  test('R34 a publication that is rolled back, and a draft, change nothing for caches', async () => {
    const { headers } = await get('/feed.xml');
    const documentId = await drafted(portal, news('Không đăng'));
    const on = '2026-06-01T09:00:00+07:00';
    const order = [documentId, 'zzzz'].map((id) => ({ type: 'article' as const, documentId: id, on }));
    await expect(importAll(portal, order)).rejects.toThrow('not found');
    expect((await get('/feed.xml', { 'If-None-Match': headers.etag ?? '' })).status).toBe(304);
  });

  test('R34 once its second has passed a change has a date, and who knows it is told so', async () => {
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const { headers } = await get('/feed.xml');
    const changed = headers['last-modified'] ?? '';
    expect(Date.now() - Date.parse(changed)).toBeLessThan(120_000);
    expect((await get('/feed.xml', { 'If-Modified-Since': changed })).status).toBe(304);
    const earlier = new Date(Date.parse(changed) - 1000).toUTCString();
    expect((await get('/feed.xml', { 'If-Modified-Since': earlier })).status).toBe(200);
    const head = await portal.http.head('/feed.xml');
    expect([head.status, head.headers.etag]).toEqual([200, headers.etag]);
  });
});

describe('R34 /sitemap.xml', () => {
  test('R34 has every public address once: first page, sections, items', async () => {
    const xml = await read('/sitemap.xml');
    expect(await faultsOfSitemap(xml)).toEqual([]);
    const places = textsOf(xml, 'loc');
    expect(places[0]).toBe(`${base()}/`);
    expect(places).toEqual(
      expect.arrayContaining([
        `${base()}/chuyen-muc/tin-tuc-su-kien`,
        `${base()}/trang/gioi-thieu`,
        `${base()}/van-ban/${ids.document}`,
      ]),
    );
    const sections = await portal.strapi.db.query('api::section.section').count();
    const [items] = await portal.strapi.db.connection('portal_items').count();
    expect(places).toHaveLength(1 + sections + Number(items?.count));
    expect((await get('/sitemap-1.xml')).status).toBe(404);
  });

  test('R34 of more addresses than a file may hold it is a list of files, each within the limits', async () => {
    const db = portal.strapi.db.connection;
    await db.raw(
      `INSERT INTO portal_items (type, document_id, form, title, abstract, body, year, published_at, updated_at,
         title_words, head_words, words)
       SELECT ?, 'many-' || n, 1, 'Mục', '', '', 2024, now(), now(), '', '', '' FROM generate_series(1, 50000) AS n`,
      [types.article],
    );
    const list = await read('/sitemap.xml');
    expect(await faultsOfSitemap(list)).toEqual([]);
    expect(textsOf(list, 'loc')).toEqual([1, 2].map((number) => `${base()}/sitemap-${number}.xml`));
    const files = [await read('/sitemap-1.xml'), await read('/sitemap-2.xml')];
    for (const file of files) {
      expect(await faultsOfSitemap(file)).toEqual([]);
      expect(Buffer.byteLength(file)).toBeLessThan(50 * 1024 * 1024);
      expect(textsOf(file, 'loc').length).toBeLessThanOrEqual(50_000);
    }
    const places = files.flatMap((file) => textsOf(file, 'loc'));
    const sections = await portal.strapi.db.query('api::section.section').count();
    const [items] = await db('portal_items').count();
    expect(new Set(places).size).toBe(1 + sections + Number(items?.count));
    for (const path of ['/sitemap-0.xml', '/sitemap-3.xml', '/sitemap-x.xml', '/sitemap-.xml'])
      expect([path, (await get(path)).status]).toEqual([path, 404]);
  });
});
