import type { PublicReading } from '../../../src/plugins/portal/server/src/services/public-reading';
import type { Portal } from '../../support/portal';
import { staffedPortal } from '../editorial/staffed';
import { drafted, perform, published, types } from './publishing';
import { type ItemName, library } from './search-cases';

let portal: Portal;
let ids: Record<ItemName, string>;
beforeAll(async () => {
  portal = await staffedPortal();
  ids = await published(portal, library);
});
afterAll(() => portal.stop());

const open = (path: string) =>
  portal.http.get(path).set('Accept', 'text/html,application/xhtml+xml,*/*;q=0.8');

async function page(path: string, status = 200): Promise<string> {
  const answer = await open(path);
  expect({ path, status: answer.status, type: answer.type }).toEqual({ path, status, type: 'text/html' });
  return answer.text;
}

const titleOf = (html: string) => /<title>(.*?)<\/title>/.exec(html)?.[1];
const headingOf = (html: string) => /<h1[^>]*>(.*?)<\/h1>/.exec(html)?.[1];

/** What nobody outside may read of the question of the library. */
const secrets = ['Bí Mật', '0987 654 321', 'bi-mat@', 'ngõ Kín', 'Nguyên văn kín', 'Sổ mật', 'Tủ 1 kín'];

const fixedPages = [
  ['/', 'Khởi công'],
  ['/tin-bai', 'Khởi công đường liên thôn Đông – Đoài'],
  ['/van-ban', 'Quyết định 12/QĐ-UBND'],
  ['/hoi-dap', 'Đăng ký tạm trú cho người thuê nhà'],
  ['/thu-tuc', 'Đăng ký kết hôn'],
  ['/ket-qua-tthc', 'Lũy kế đến tháng 9/2025'],
  ['/thong-ke', 'Báo cáo dân số giữa năm'],
  ['/chuyen-muc', 'Thủ tục hành chính'],
  ['/tim-kiem?q=lien+thon', '<mark>liên thôn</mark>'],
  ['/gui-cau-hoi', 'Đồng ý xử lý thông tin cá nhân'],
  ['/tra-cuu-cau-hoi', 'Mã tra cứu'],
  ['/lien-he', 'Công chức Địa chính – Xây dựng'],
  ['/so-do-trang', 'Giới thiệu chung'],
] as const;

const itemPages: readonly [ItemName, string, string][] = [
  ['road', '/tin-bai/', 'bà con hiến đất'],
  ['decision', '/van-ban/', 'Về việc phê duyệt dự toán thu, chi ngân sách'],
  ['question', '/hoi-dap/', 'Nộp tờ khai thay đổi thông tin cư trú'],
  ['procedure', '/thu-tuc/', 'Hai bên cùng có mặt'],
  ['result', '/ket-qua-tthc/', '01/10/2025 08:00:00'],
  ['statistics', '/thong-ke/', 'Tính đến hết tháng 6'],
];

describe('R34 the site is read without JavaScript', () => {
  test.each(fixedPages)('%s says %s', async (path, words) => {
    // The first page shows the six newest articles alone.
    const html = await page(path);
    expect(html).toContain(path === '/' ? 'Chương trình thể dục sáng sớm' : words);
    expect(headingOf(html)).toBeTruthy();
    expect(titleOf(html)).toContain('Cổng thông tin điện tử xã Lạc Long');
    expect(html.match(/<h1/g)).toHaveLength(1);
  });

  test.each(itemPages)('%s has its title, description and text', async (name, folder, words) => {
    const html = await page(`${folder}${ids[name]}`);
    expect(html).toContain(words);
    expect(titleOf(html)).toBe(
      `${/<meta property="og:title" content="(.*?)">/.exec(html)?.[1]} – Cổng thông tin điện tử xã Lạc Long`,
    );
    expect(html).toContain(`<link rel="canonical" href="`);
    expect(html).toMatch(new RegExp(`<link rel="canonical" href="https?://[^"]*${folder}${ids[name]}">`));
  });

  test('pages and sections stand at their slugs', async () => {
    expect(await page('/trang/gioi-thieu')).toContain('bến đò Kinh Thầy');
    const section = await page('/chuyen-muc/tin-tuc-su-kien');
    expect(headingOf(section)).toBe('Tin tức – Sự kiện');
    expect(section).toContain('Khởi công đường liên thôn');
  });

  test('R31 the widget has figures, rates, and the second of the last update; nothing processed is a dash', async () => {
    const html = await page('/');
    const widget = html.slice(html.indexOf('id="result-box"'), html.indexOf('id="statistics-box"'));
    for (const words of [
      'Số hồ sơ xử lý',
      'Trước và đúng hạn',
      'Trễ hạn',
      '100%',
      '0%',
      '01/10/2025 08:00:00',
    ]) {
      expect(widget).toContain(words);
    }
    expect(widget).toContain(`href="/ket-qua-tthc/${ids.result}"`);
    await published(portal, {
      zero: {
        type: 'result',
        on: '2026-02-01T09:00:00+07:00',
        data: {
          year: 2026,
          throughMonth: 1,
          processed: 0,
          onTime: 0,
          overdue: 0,
          asOf: '2026-02-01T08:00:01+07:00',
          source: 'Phần mềm một cửa điện tử',
        },
      },
    });
    const rates = /<dl class="result__rates">[\s\S]*?<\/dl>/.exec(await page('/'))?.[0];
    expect(rates?.match(/<dd>–<\/dd>/g)).toHaveLength(2);
  });

  test('the frame speaks English below /en, the content stays Vietnamese', async () => {
    const html = await page(`/en/tin-bai/${ids.road}`);
    expect(html).toContain('<html lang="en">');
    expect(html).toContain('Skip to main content');
    expect(html).toMatch(/<article[^>]* lang="vi">\s*<h1>Khởi công/);
    expect(html).toContain(`href="/tin-bai/${ids.road}" hreflang="vi"`);
    expect(html).toContain('href="/en/van-ban"');
  });

  test('documents are looked up by number, type, year, field and signer', async () => {
    const found = async (query: string) =>
      [...(await page(`/van-ban?${query}`)).matchAll(/class="item__title"><a href="\/van-ban\/(\w+)"/g)].map(
        ([, id]) => id,
      );
    expect(await found('number=12/2025/NQ-HĐND')).toEqual([ids.resolution]);
    expect(await found('documentType=notice')).toEqual([ids.notice]);
    expect(await found('year=2025')).toEqual([ids.resolution]);
    expect(await found('field=to-chuc-bo-may')).toEqual([ids.notice]);
    expect(await found('signer=hong+hanh')).toEqual([ids.resolution]);
    expect(await found('number=&documentType=&year=&field=&signer=&q=')).toHaveLength(3);
    expect(await page('/van-ban?documentType=notice')).toContain('<option value="notice" selected>');
  });

  test('what makes no sense is said, and nothing found is said how to go on', async () => {
    expect(await page('/van-ban?year=abc')).toMatch(/<p class="alert" role="alert">year/);
    expect(await page(`/tim-kiem?q=${'a'.repeat(201)}`)).toContain('Từ khóa tìm kiếm dài quá 200 ký tự.');
    expect(await page('/tim-kiem?q=khongcogiday')).toContain('Không tìm thấy');
    expect(await page('/tin-bai?q=khongcogiday')).toContain('Hãy bớt điều kiện');
    expect(await page('/tim-kiem?q=a&q=b&x[y]=z&page=1')).toContain('Tìm kiếm');
  });
});

describe('R34 nothing leaves by the site that the API keeps', () => {
  test('no private field, no draft, no signed address on any page', async () => {
    const draft = await drafted(portal, {
      type: 'article',
      on: '2026-01-01T00:00:00Z',
      data: { title: 'Tin còn giấu', kind: 'other', source: 'Văn phòng' },
    });
    const paths = [
      ...fixedPages.map(([path]) => path),
      ...itemPages.map(([name, folder]) => `${folder}${ids[name]}`),
      '/tim-kiem?q=giau',
      '/tim-kiem?q=mat',
      '/en',
    ];
    for (const path of paths) {
      const html = await page(path);
      for (const secret of [...secrets, 'Tin còn giấu', 'signature=']) {
        expect(html.includes(secret) ? `${path}: ${secret}` : '').toBe('');
      }
    }
    await page(`/tin-bai/${draft}`, 404);
  });

  test('what pages are made of holds no private field of any type', async () => {
    const { strapi } = portal;
    const all = [
      ...Object.values(types),
      'api::section.section',
      'api::unit.unit',
      'api::field.field',
      'api::portal.portal',
    ];
    const attributesOf = (type: string) => strapi.contentType(type as 'api::unit.unit').attributes;
    const kept = all.flatMap((type) =>
      Object.entries(attributesOf(type)).flatMap(([name, one]) =>
        Reflect.get(one, 'private') ? [name] : [],
      ),
    );
    expect(kept).toEqual(expect.arrayContaining(['askerName', 'originalText', 'headName', 'noticeEmail']));
    const reading: PublicReading = strapi.plugin('portal').service('public-reading');
    for (const type of all) {
      const relations = ['section', 'unit', 'field'].filter((name) => name in attributesOf(type));
      const populate = Object.fromEntries(relations.map((name) => [name, true]));
      const entries = await reading.many(type, { populate });
      expect({ type, read: entries.length > 0 }).toEqual({ type, read: true });
      const names = [...JSON.stringify(entries).matchAll(/"(\w+)":/g)].map(([, name]) => name ?? '');
      expect(names.filter((name) => kept.includes(name))).toEqual([]);
    }
  });

  test('what is withdrawn is gone with the next request; a correction under way is not shown', async () => {
    const twice = await published(portal, {
      gone: { ...library.market, data: { ...library.market.data, title: 'Bán hàng rồi thôi' } },
    });
    expect(await page(`/tin-bai/${twice.gone}`)).toContain('Bán hàng rồi thôi');
    await perform(portal, 'chief', { type: 'article', documentId: twice.gone }, 'withdraw', {
      comment: 'Đăng nhầm, theo đề nghị của đơn vị.',
    });
    await page(`/tin-bai/${twice.gone}`, 404);
    const office = await portal.panel('office');
    await office
      .put(`/content-manager/collection-types/${types.article}/${ids.power}`)
      .send({ title: 'Điện lực sửa lịch', kind: 'other', source: 'Văn phòng' });
    expect(await page(`/tin-bai/${ids.power}`)).toContain('Điện lực báo lịch ngừng cung cấp điện');
  });

  test('what somebody writes is nothing but text', async () => {
    const html = await page(`/tin-bai/${ids.onion}`);
    expect(html).not.toMatch(/<script>alert|<b>hành/);
    expect(html).toContain('Giá &lt;b&gt;hành&lt;/b&gt; &amp; tỏi “sạch” tăng');
    expect(await page('/tim-kiem?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E')).not.toContain('<script>alert');
    expect(await page('/tin-bai?section=%22onmouseover=%22alert(1)')).not.toContain('"onmouseover');
  });
});

describe('ours: what is not there, and how things are sent', () => {
  test.each([
    '/tin-bai/xxxxxxxxxxxxxxxxxxxxxxxx',
    '/tin-bai/%00',
    '/van-ban/12',
    '/thu-tuc/%E0%A4%A',
    '/chuyen-muc/khong-co',
    '/trang',
    '/trang/khong-co',
    '/khong-co-trang-nay',
    '/en/khong-co',
    '/pages/layout.html',
    '/words/vi.json',
    '/assets/../../package.json',
    '/assets/js/khong-co.js',
    '//laclong.example/',
    '/robots.txt%00',
    '/..%2f..%2fpackage.json',
  ])('%s is a page with status 404', async (path) => {
    expect(await page(path, 404)).toMatch(/Không có trang này|There is no such page/);
  });

  test('programs get 404 of the API as before, and the panel keeps its addresses', async () => {
    const answer = await portal.http.get('/api/khong-co').set('Accept', 'text/html');
    expect({ status: answer.status, name: answer.body.error?.name }).toEqual({
      status: 404,
      name: 'NotFoundError',
    });
    expect((await portal.http.get('/khong-co')).body.error?.status).toBe(404);
    expect((await portal.http.get('/robots.txt')).text).toContain('Disallow: /admin');
    expect((await portal.http.post('/tin-bai')).status).toBe(405);
  });

  test('a slash at the end leads to the address without it', async () => {
    const answer = await open('/tin-bai/?q=a');
    expect({ status: answer.status, to: answer.headers.location }).toEqual({
      status: 301,
      to: '/tin-bai?q=a',
    });
  });

  test('a page sets no cookie, runs nothing but the site’s own scripts, and is asked for again by its tag', async () => {
    const answer = await open('/');
    expect(answer.headers['set-cookie']).toBeUndefined();
    const policy = answer.headers['content-security-policy'];
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).not.toMatch(/unsafe|https:|\*/);
    expect(answer.headers['x-content-type-options']).toBe('nosniff');
    expect(answer.headers['cache-control']).toBe('public, no-cache');
    const again = await open('/').set('If-None-Match', answer.headers.etag ?? '');
    expect({ status: again.status, text: again.text }).toEqual({ status: 304, text: '' });
    expect((await portal.http.head('/')).status).toBe(200);
    const elsewhere = [...answer.text.matchAll(/(?:src|href)="(https?:\/\/[^"]+)"/g)].map(([, url]) => url);
    expect(elsewhere.filter((url) => !/\/(en)?$/.test(String(url)))).toEqual([]);
  });

  test('style sheets and scripts are kept for a year at their versioned address, and asked about at the plain one', async () => {
    const address = /href="(\/assets\/[\w-]{16}\/css\/base\.css)"/.exec(await page('/'))?.[1] ?? '';
    const versioned = await portal.http.get(address);
    expect({
      status: versioned.status,
      type: versioned.type,
      cache: versioned.headers['cache-control'],
    }).toEqual({
      status: 200,
      type: 'text/css',
      cache: 'public, max-age=31536000, immutable',
    });
    const plain = await portal.http.get('/assets/css/base.css');
    expect(plain.headers['cache-control']).toBe('public, no-cache');
    const again = await portal.http
      .get('/assets/css/base.css')
      .set('If-None-Match', plain.headers.etag ?? '');
    expect(again.status).toBe(304);
    expect((await portal.http.get(address.replace('css/base.css', 'js/api.js'))).type).toMatch(/javascript/);
  });
});
