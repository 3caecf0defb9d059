import fc from 'fast-check';
import type { SearchAnswer, SearchHit } from '../../../src/plugins/portal/server/src/services/search';
import type { Portal } from '../../support/portal';
import { staffedPortal } from '../editorial/staffed';
import { codesOf, done } from '../editorial/support';
import { drafted, importAll, paragraphs, perform, published, types } from './publishing';
import { cases, type ItemName, library } from './search-cases';

let portal: Portal;
let ids: Record<ItemName, string>;
beforeAll(async () => {
  portal = await staffedPortal();
  ids = await published(portal, library);
});
afterAll(() => portal.stop());

const ask = (query: Record<string, string | number>) => portal.http.get('/api/search').query(query);

async function answered(query: Record<string, string | number>): Promise<SearchAnswer> {
  const answer = await ask(query);
  expect({ status: answer.status, error: answer.body.error }).toEqual({ status: 200, error: undefined });
  return answer.body;
}

const namesOf = (hits: readonly SearchHit[]): string[] =>
  hits.map(({ documentId }) => Object.entries(ids).find(([, id]) => id === documentId)?.[0] ?? documentId);

describe('R34 search', () => {
  test('R34 there are at least forty cases, each with its own question', () => {
    expect(cases.length).toBeGreaterThanOrEqual(40);
    expect(new Set(cases.map(({ ask }) => JSON.stringify(ask))).size).toBe(cases.length);
  });

  test.each(cases.map((one) => [one.why, JSON.stringify(one.ask), one] as const))(
    'R34 %s: %s',
    async (_why, _ask, one) => {
      const { data, meta } = await answered(one.ask);
      if (one.find) expect(namesOf(data)).toEqual([...one.find]);
      if (one.any) expect(namesOf(data).sort()).toEqual([...one.any].sort());
      expect(meta.pagination).toMatchObject({ total: data.length, more: false });
    },
  );

  test('R34 a hit says what it is, where it is shown and since when', async () => {
    const { data, meta } = await answered({ q: 'duong lien thon' });
    expect(data).toEqual([
      {
        type: 'article',
        typeLabel: { vi: 'Tin, bài', en: 'Article' },
        documentId: ids.road,
        title: 'Khởi công đường liên thôn Đông – Đoài',
        titleHtml: 'Khởi công <mark>đường liên thôn</mark> Đông – Đoài',
        excerptHtml: 'Tuyến <mark>đường</mark> bê tông dài hai ki-lô-mét nối hai <mark>thôn</mark>.',
        url: expect.stringMatching(new RegExp(`^https?://.+/tin-bai/${ids.road}$`)),
        section: { documentId: expect.any(String), name: 'Tin tức – Sự kiện', slug: 'tin-tuc-su-kien' },
        documentType: null,
        year: 2024,
        publishedAt: '2024-03-10T02:00:00.000Z',
        updatedAt: '2024-03-10T02:00:00.000Z',
      },
    ]);
    expect(meta.facets).toEqual([
      { type: 'article', label: { vi: 'Tin, bài', en: 'Article' }, count: 1, more: false },
    ]);
  });

  test('R34 an excerpt shows where the words stand, and nothing of it is HTML but the marks', async () => {
    const [body] = (await answered({ q: 'hien dat' })).data;
    expect(body?.excerptHtml).toContain('bà con <mark>hiến đất</mark>, góp ngày công');
    const [onion] = (await answered({ q: 'hanh script' })).data;
    expect(onion?.titleHtml).toBe('Giá &lt;b&gt;<mark>hành</mark>&lt;/b&gt; &amp; tỏi “sạch” tăng');
    expect(onion?.excerptHtml).toBe(
      'Thương lái trả 1 &lt; 2 nghìn đồng; xem &lt;<mark>script</mark>&gt;alert(1)&lt;/<mark>script</mark>&gt; bảng giá.',
    );
    const [number] = (await answered({ q: '12/qd-ubnd' })).data;
    expect(number?.titleHtml).toBe('Quyết định <mark>12/QĐ-UBND</mark>');
  });

  test('R34 facets count each type, whichever is asked for; pages follow each other', async () => {
    const all = await answered({ section: 'tin-tuc-su-kien', type: 'article' });
    expect(all.meta.pagination).toEqual({ page: 1, pageSize: 20, pageCount: 1, total: 13, more: false });
    const found: string[] = [];
    for (let page = 1; page <= 3; page += 1)
      found.push(...namesOf((await answered({ section: 'tin-tuc-su-kien', page, pageSize: 5 })).data));
    expect(found).toEqual(namesOf(all.data));
    const { meta } = await answered({ q: 'đăng ký', type: 'question' });
    expect(meta.facets.map(({ type, count }) => [type, count])).toEqual([
      ['question', 1],
      ['procedure', 1],
    ]);
    expect(meta.pagination.total).toBe(1);
  });

  test('R34 nothing private is in the index', async () => {
    const { rows } = await portal.strapi.db.connection.raw(
      "SELECT count(*)::int AS count FROM portal_items AS item WHERE item::text ~* 'bí mật|bi mat|987 654|0987654|bi-mat|ngõ kín|kín đáo|kin dao|sổ mật'",
    );
    expect(rows).toEqual([{ count: 0 }]);
  });

  test('R34 GraphQL says the same', async () => {
    const { data, meta } = await answered({ q: 'hội nghị', type: 'article' });
    const found = await portal.graphql<{ search: Record<string, unknown> }>(
      `query ($q: String) { search(q: $q, type: ["article"]) { total more
         nodes { type typeLabel { vi en } documentId title titleHtml excerptHtml url section { documentId name slug }
           documentType year publishedAt updatedAt }
         facets { type label { vi en } count more } } }`,
      { q: 'hội nghị' },
    );
    expect(found.errors).toEqual([]);
    expect(found.data?.search).toEqual({ nodes: data, total: 3, more: false, facets: meta.facets });
    const refused = await portal.graphql('{ search { total } }');
    expect(refused.errors[0]?.extensions?.error?.details?.reasons).toMatchObject([{ code: 'search-empty' }]);
  });
});

describe('R34 whatever is asked has an answer', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.string({ unit: 'grapheme', maxLength: 100 }),
    fc
      .array(
        fc.constantFrom(
          '&',
          '|',
          '!',
          '<->',
          '<2>',
          ':*',
          ':A',
          '(',
          ')',
          "'",
          '"',
          '\\',
          '%',
          '_',
          'hội',
          ' ',
          '\0',
          '@number',
          '~',
        ),
        { maxLength: 40 },
      )
      .map((parts) => parts.join('')),
    fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 50 })
      .map((units) => String.fromCharCode(...units)),
  );

  test('R34 any text of q is answered, by the database too', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, async (q) => {
        const { status, body } = await ask({ q: [...q].slice(0, 200).join('') });
        expect(status).toBe(q.trim() === '' ? 422 : 200);
        if (status === 422) return;
        for (const { titleHtml, excerptHtml } of body.data as SearchHit[])
          expect(`${titleHtml}${excerptHtml}`.replace(/<\/?mark>/g, '')).not.toMatch(/[<>]/);
      }),
      { numRuns: 150 },
    );
  });

  test('R34 text that is too long is refused with its reason, and so is nothing at all', async () => {
    for (const q of ['a'.repeat(201), 'đ'.repeat(1000)]) {
      const answer = await ask({ q });
      expect([answer.status, codesOf(answer)]).toEqual([422, ['search-too-long']]);
    }
    const english = await portal.http.get('/api/search?q=%20').set('Accept-Language', 'en');
    expect([english.status, codesOf(english)]).toEqual([422, ['search-empty']]);
    expect(english.body.error.message).toContain('Please say what is looked for');
  });

  test.each([
    'q=a&type=nothing',
    'q=a&from=2026-02-30',
    'q=a&from=2026-02-02&to=2026-02-01',
    'q=a&page=0',
    'q=a&page=51',
    'q=a&pageSize=51',
    'q=a&year=abc',
    'q=a&number=%2F',
    'q=a&signer=%00',
    'q=a&unknown=1',
    'q[]=a',
    'q=a&q=b',
  ])('R34 ?%s is refused with its fault', async (query) => {
    const answer = await portal.http.get(`/api/search?${query}`);
    expect(answer.status).toBe(400);
    expect(codesOf(answer)).toContain('bad-input');
  });

  test('R34 long texts of any words are indexed', async () => {
    const long = Array.from({ length: 60_000 }, (_, index) => `từ${index.toString(36)}`).join(' ');
    const documentId = await drafted(portal, {
      type: 'article',
      on: '',
      data: {
        title: 'Bài dài vô tận',
        kind: 'other',
        source: 'Máy',
        body: paragraphs(long, 'ỷ'.repeat(5000)),
      },
    });
    await importAll(portal, [{ type: 'article', documentId, on: '2020-01-01T09:00:00+07:00' }]);
    expect((await answered({ q: 'từrs vô tận' })).data.map((hit) => hit.documentId)).toEqual([documentId]);
  });
});

describe('R34 the index holds what is public, and at once', () => {
  const found = async (q: string) => (await answered({ q })).data.map(({ documentId }) => documentId);
  const panelPath = (documentId: string) =>
    `/content-manager/collection-types/${types.article}/${documentId}`;
  const told = (title: string) => ({
    type: 'article' as const,
    on: '2025-01-01T09:00:00+07:00',
    data: { title, kind: 'other', source: 'Văn phòng ghi tại chỗ' },
  });

  test('R34 a draft is not found; it is once published; a correction once that is; hidden it is gone', async () => {
    const documentId = await drafted(portal, told('Cầu phao Hàm Rồng thông xe'));
    const item = { type: 'article' as const, documentId };
    expect(await found('cầu phao')).toEqual([]);
    await perform(portal, 'office', item, 'submit', {
      attestation: { accurate: true, original: true, noSecret: true },
    });
    await perform(portal, 'office', item, 'forward');
    await perform(portal, 'chief', item, 'approve');
    expect(await found('cầu phao')).toEqual([]);
    await perform(portal, 'office', item, 'publish');
    expect(await found('cầu phao')).toEqual([documentId]);
    const before = (await answered({ q: 'cầu phao' })).data[0];
    await done(
      (await portal.panel('office')).put(panelPath(documentId)).send({ title: 'Cầu treo Hàm Rồng thông xe' }),
    );
    expect(await found('cầu treo')).toEqual([]);
    await perform(portal, 'office', item, 'submit', {
      attestation: { accurate: true, original: true, noSecret: true },
    });
    await perform(portal, 'office', item, 'forward');
    await perform(portal, 'chief', item, 'approve', { publish: true });
    expect([await found('cầu treo'), await found('cầu phao')]).toEqual([[documentId], []]);
    const after = (await answered({ q: 'cầu treo' })).data[0];
    expect(new Date(after?.publishedAt ?? 0).getTime()).toBeLessThanOrEqual(
      new Date(before?.publishedAt ?? 0).getTime(),
    );
    expect(after?.updatedAt).not.toBe(before?.updatedAt);
    await perform(portal, 'chief', item, 'hide', { comment: 'Kiểm tra lại' });
    expect(await found('cầu treo')).toEqual([]);
  });

  test('R34 withdrawn it is gone, and so it is erased, without a word left', async () => {
    const { one, two } = await published(portal, {
      one: told('Đò ngang bến Vạn tạm dừng'),
      two: told('Đò dọc bến Vạn tạm dừng'),
    });
    expect((await found('bến Vạn')).sort()).toEqual([one, two].sort());
    await perform(portal, 'chief', { type: 'article', documentId: one }, 'withdraw', { comment: 'Sai' });
    await perform(portal, 'chief', { type: 'article', documentId: two }, 'erase', {
      decision: '45/QĐ-UBND',
      ground: 'personal-data',
      comment: 'Có thông tin cá nhân',
    });
    expect(await found('bến Vạn')).toEqual([]);
    const kept = await portal.strapi.db.connection('portal_items').whereIn('document_id', [one, two]);
    expect(kept).toEqual([]);
  });

  test('R34 a publication that is rolled back leaves nothing', async () => {
    const first = await drafted(portal, told('Lò gốm cổ mở cửa'));
    const before = await portal.snapshot();
    const on = '2025-01-01T09:00:00+07:00';
    // The items go in the order of their ids: this one is public when the other turns out not to be there.
    const order = [first, 'zzzz'].map((documentId) => ({ type: 'article' as const, documentId, on }));
    await expect(importAll(portal, order)).rejects.toThrow('not found');
    expect(await portal.snapshot()).toEqual(before);
    expect(await found('lò gốm')).toEqual([]);
  });

  test('R34 the name of a section is the present one', async () => {
    const office = await portal.panel('office');
    const [section] = await portal.strapi.db
      .query('api::section.section')
      .findMany({ where: { slug: 'tiem-nang-the-manh' } });
    await done(
      office
        .put(`/content-manager/collection-types/api::section.section/${section.documentId}`)
        .send({ name: 'Tiềm năng của xã' }),
    );
    expect((await answered({ q: 'bến đò' })).data[0]?.section?.name).toBe('Tiềm năng của xã');
  });

  test('R34 what is missing is made again, what is left over goes, and a second time there is nothing to do', async () => {
    const items = () => portal.strapi.db.connection('portal_items');
    const rows = () =>
      items()
        .select(portal.strapi.db.connection.raw("to_jsonb(portal_items) - 'id' AS row"))
        .orderBy('document_id');
    const before = await rows();
    expect(before.length).toBeGreaterThan(20);
    const fill = (): Promise<number> => portal.strapi.plugin('portal').service('public-items').fill();
    expect(await fill()).toBe(0);
    await items().where({ type: types.article }).delete();
    await items().where({ type: types.document }).update({ form: 0 });
    await items().insert({ ...(await items().first()), id: undefined, document_id: 'gone' });
    const mended = await Promise.all([fill(), fill()]);
    expect(mended[0] + mended[1]).toBeGreaterThan(15);
    expect(await rows()).toEqual(before);
    expect(await fill()).toBe(0);
  });
});
