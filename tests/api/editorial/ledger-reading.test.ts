import { parse } from 'csv-parse/sync';
import type supertest from 'supertest';
import type { LedgerRow } from '../../../src/plugins/editorial/server/src/services/ledger-reading';
import { memberNames } from '../../support/people';
import { type Portal, startPortal } from '../../support/portal';
import { user } from './accounts-support';
import { act, article, codesOf, done, dossierOf, itemIn, reasonsOf } from './support';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ sample: 'full' });
});
afterAll(() => portal.stop());

interface Page {
  data: LedgerRow[];
  meta: { total: number; older: number | null; newer: number | null; pageSize: number };
}

const ledger = () => portal.strapi.db.connection('editorial_ledger');
const asked = async (name: string, path: string) =>
  (await portal.panel(name)).get(`/editorial/ledger${path}`);
const page = async (query: string, name = 'chief'): Promise<Page> =>
  (await done(asked(name, `?${query}`))).body;
const sequencesOf = ({ data }: Page) => data.map(({ sequence }) => sequence);

const entriesInAll = async () => Number((await ledger().count({ count: '*' }))[0]?.count);
const lastEntry = async () => Number((await ledger().max({ last: 'sequence' }))[0]?.last);

/** All pages from the newest on, each by the place that the one before named. */
async function whole(query: string): Promise<LedgerRow[]> {
  const rows: LedgerRow[] = [];
  for (let place = ''; ; ) {
    const { data, meta } = await page(`${query}&pageSize=100${place}`);
    rows.push(...data);
    if (meta.older === null) return rows;
    place = `&before=${meta.older}`;
  }
}

const paths = ['', '/choices', '/verify', '/export'];

describe('R10 who reads the ledger', () => {
  test.each(['chief', 'deputy', 'chairman', 'operator'])('R10 %s reads all of it', async (name) => {
    for (const path of paths) expect((await asked(name, path)).status).toBe(200);
  });

  test.each(['office', 'culture', 'finance', 'radio', 'union', 'official', 'support'])(
    'R10 %s is refused, with the reason and the article',
    async (name) => {
      for (const path of paths) {
        const before = await portal.snapshot();
        const answer = await asked(name, path);
        expect([answer.status, codesOf(answer)]).toEqual([403, ['not-your-duty']]);
        expect(reasonsOf(answer)[0]).toMatchObject({
          article: 'Đ6a.1',
          message: expect.stringContaining('Trưởng Ban biên tập, Phó Trưởng Ban biên tập, Chủ tịch UBND xã'),
        });
        expect(await portal.snapshot()).toEqual(before);
      }
    },
  );

  test('R10 neither a collaborator nor anybody from outside reads it', async () => {
    for (const path of paths) {
      for (const name of memberNames)
        expect((await (await portal.member(name)).get(`/editorial/ledger${path}`)).status).toBe(401);
      expect((await portal.http.get(`/editorial/ledger${path}`)).status).toBe(401);
    }
  });

  test('R10 whose authority is suspended reads it no more', async () => {
    const { id } = await user(portal, 'chairman');
    const held = portal.strapi.db.connection('editorial_appointments').where({ user_id: id });
    await held.clone().update({ suspended_at: new Date() });
    const answer = await asked('chairman', '');
    expect([answer.status, codesOf(answer)]).toEqual([403, ['authority-suspended']]);
    await held.clone().update({ suspended_at: null });
  });

  test('R10 the panel shows the page to the same people', async () => {
    const action = 'plugin::editorial.parts.ledger';
    const found: { role: { code: string } }[] = await portal.strapi.db
      .query('admin::permission')
      .findMany({ where: { action }, populate: { role: true } });
    expect(found.map(({ role }) => role.code).sort()).toEqual([
      'editorial-chairman',
      'editorial-chief',
      'editorial-deputy',
      'strapi-super-admin',
    ]);
  });
});

describe('R29 looking through the ledger', () => {
  test('R29 the newest first; the pages join without gap or repetition, in both directions', async () => {
    const first = await page('pageSize=10');
    const at = first.data.map((row) => row.at);
    expect(at).toEqual([...at].sort().reverse());
    expect(first.meta).toMatchObject({ newer: null, pageSize: 10 });
    const second = await page(`pageSize=10&before=${first.meta.older}`);
    const back = await page(`pageSize=10&after=${second.meta.newer}`);
    expect(sequencesOf(back)).toEqual(sequencesOf(first));
    expect(back.meta).toMatchObject({ newer: null, older: first.meta.older });

    const all = await whole('');
    const count = await entriesInAll();
    expect(new Set(all.map(({ sequence }) => sequence)).size).toBe(count);
    expect(all).toHaveLength(count);
    expect(first.meta.total).toBe(count);
  });

  test('R29 by act, person, type and dossier, and all of them together', async () => {
    const documentId = await itemIn(portal, 'published', 'Tin để lọc nhật ký');
    const { id } = await dossierOf(portal, documentId);
    const { id: chief } = await user(portal, 'chief');
    const ofDossier = await whole(`dossier=${id}`);
    expect(ofDossier.map(({ verb }) => verb)).toEqual(['publish', 'approve', 'forward', 'submit', 'create']);
    for (const [query, column, value] of [
      ['verb=approve', 'verb', 'approve'],
      [`type=${article}`, 'subject_type', article],
      [`actor=panel:${chief}`, 'actor_key', `panel:${chief}`],
    ] as const) {
      const expected = await ledger()
        .where({ [column]: value })
        .orderBy('sequence')
        .pluck('sequence');
      const found = (await whole(query)).map(({ sequence }) => sequence);
      expect(found.sort((one, other) => one - other)).toEqual(expected.map(Number));
      expect(found.length).toBeGreaterThan(0);
    }
    const both = await whole(`verb=approve,publish&actor=panel:${chief}&dossier=${id}&type=${article}`);
    expect(both.map(({ verb }) => verb)).toEqual(['publish', 'approve']);
  });

  test('R29 by local days, both included to their last millisecond', async () => {
    const seen = await ledger().orderBy('at', 'desc').select('at');
    const dayOf = (instant: Date) => new Date(instant.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
    const days = [...new Set(seen.map(({ at }) => dayOf(at)))];
    expect(days.length).toBeGreaterThan(3);
    for (const day of days.slice(0, 3)) {
      const expected = seen.filter(({ at }) => dayOf(at) === day).length;
      expect(await whole(`from=${day}&to=${day}`)).toHaveLength(expected);
    }
    const [newest, , older] = days;
    const between = seen.filter(({ at }) => dayOf(at) >= (older ?? '')).length;
    expect(await whole(`from=${older}&to=${newest}`)).toHaveLength(between);
  });

  test('R29 by part of a title or of a comment, whatever its case; a sign of the search language is only itself', async () => {
    const titled = await itemIn(portal, 'submitted', 'Đường liên thôn 100% bê tông');
    const commented = await itemIn(portal, 'submitted', 'Tin bị trả lại');
    await done(act(portal, 'office', commented, 'return', { comment: 'Bổ sung ảnh ĐƯỜNG LIÊN THÔN' }));
    const subjects = async (q: string) =>
      (await whole(`q=${encodeURIComponent(q)}`)).map((row) => [row.verb, row.subject?.title]);
    expect(await subjects('đường LIÊN thôn')).toEqual([
      ['return', 'Tin bị trả lại'],
      ['submit', 'Đường liên thôn 100% bê tông'],
      ['create', 'Đường liên thôn 100% bê tông'],
    ]);
    expect(await subjects('thôn 100%')).toHaveLength(2);
    expect(await subjects('thôn 100_')).toEqual([]);
    expect((await dossierOf(portal, titled)).title).toContain('100%');
  });

  test('R29 each row says who, in which office, did what to what, and from where to where; no code is shown', async () => {
    const documentId = await itemIn(portal, 'published', 'Tin đọc trong nhật ký');
    const { id, seal } = await dossierOf(portal, documentId);
    const [, approved] = await whole(`dossier=${id}`);
    expect(approved).toMatchObject({
      actor: expect.stringMatching(/\p{L}+ \p{L}+/u),
      office: { vi: 'Trưởng Ban biên tập' },
      label: { vi: 'Duyệt' },
      subject: {
        label: { vi: 'Tin, bài' },
        title: 'Tin đọc trong nhật ký',
        link: `/admin/content-manager/collection-types/${article}/${documentId}`,
      },
      from: { vi: 'Chờ duyệt' },
      to: { vi: 'Đã duyệt' },
      hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      previousHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
    expect(approved?.details).toContainEqual({
      label: { vi: 'Mã xác thực bản duyệt', en: 'Seal' },
      value: { vi: seal.hash, en: seal.hash },
      hash: true,
    });
    for (const row of await whole('')) {
      expect(row.label.vi).toMatch(/^\p{Lu}/u);
      expect(row.subject?.label.vi).toMatch(/^\p{Lu}/u);
      expect(row.actor).not.toMatch(/^(panel|member|system|command):|^[a-z-]+$/);
      for (const { value } of row.details) expect(value.vi).not.toMatch(/^(panel|member):\d+$/);
    }
  });

  test('R8 R29 what is private of a record, and who asked, stands nowhere in it', async () => {
    const office = await portal.panel('office');
    const unit = await portal.strapi.db.query('api::unit.unit').findOne({ where: {} });
    await done(
      office
        .put(`/content-manager/collection-types/api::unit.unit/${unit.documentId}`)
        .send({ noticeEmail: 'rieng-tu@laclong.example', shortName: 'Tên ngắn mới' }),
    );
    const [changed] = (await page('verb=record-update')).data;
    expect(changed?.details.map(({ label, value }) => [label.vi, value.vi])).toEqual(
      expect.arrayContaining([
        ['Tên ngắn', expect.stringContaining('Tên ngắn mới')],
        [expect.any(String), 'đã thay đổi'],
      ]),
    );
    const asking: Record<string, string | null>[] = await portal.strapi.db
      .query('api::question.question')
      .findMany({ select: ['askerPhone', 'askerEmail'] });
    const known = asking.flatMap(({ askerPhone, askerEmail }) => [askerPhone, askerEmail].filter(Boolean));
    expect(known.length).toBeGreaterThan(0);
    const everything = JSON.stringify(await whole(''));
    const exported = (await asked('chief', '/export')).text;
    for (const secret of ['rieng-tu@laclong.example', ...known]) {
      expect(everything).not.toContain(secret);
      expect(exported).not.toContain(secret);
    }
  });

  test('R29 the choices name what the ledger has entries of, and nothing by code', async () => {
    const { data } = (await done(asked('chief', '/choices'))).body;
    const codes = (rows: { code: string }[]) => rows.map(({ code }) => code);
    const column = (name: string) => ledger().distinct(name).orderBy(name).pluck(name);
    expect(codes(data.verbs)).toEqual(await column('verb'));
    expect(codes(data.types)).toEqual(await column('subject_type'));
    const keys = codes(data.actors).flatMap((code) => code.split(','));
    expect(keys.sort()).toEqual(await column('actor_key'));
    const system = data.actors.find(({ label }: { label: { vi: string } }) => label.vi === 'Hệ thống');
    const bySystem = await whole(`actor=${system.code}`);
    expect(bySystem.length).toBeGreaterThan(0);
    expect(new Set(bySystem.map(({ actor }) => actor))).toEqual(new Set(['Hệ thống']));
    for (const { label } of [...data.verbs, ...data.types, ...data.actors])
      expect(label.vi).toMatch(/^\p{Lu}/u);
  });

  test.each<[string, string]>([
    ['q=ab', 'ít nhất 3'],
    ['pageSize=101', 'pageSize'],
    ['pageSize=0', 'pageSize'],
    ['from=2026-02-30', 'from'],
    ['from=2026-11-02&to=2026-11-01', 'trước ngày đầu'],
    ['before=3&after=4', 'một phía'],
    ['before=-1', 'before'],
    ['dossier=x', 'dossier'],
    [`type=${'x'.repeat(101)}`, 'type'],
  ])('R29 ?%s is no question of it', async (query, said) => {
    const answer = await asked('chief', `?${query}`);
    expect(answer.status).toBe(400);
    expect(JSON.stringify(reasonsOf(answer))).toContain(said);
  });

  test('R29 beside an entry that is not there lies no page', async () => {
    expect((await asked('chief', '?before=99999999')).status).toBe(404);
    expect((await asked('chief', '/verify?after=99999999')).status).toBe(404);
  });
});

describe('R29 taking the ledger out', () => {
  const download = async (query: string, name = 'chief') => {
    const panel = await portal.panel(name);
    return done(panel.get(`/editorial/ledger/export?${query}`).buffer(true) as supertest.Test);
  };
  const table = (text: string): string[][] => parse(text.replace(/^\uFEFF/, ''));

  test('R29 as CSV that Excel reads: what the list shows, in its order; and that it was taken out is on the ledger', async () => {
    const query = 'verb=approve,publish&to=2090-01-01';
    const listed = await whole(query);
    const { headers, text } = await download(query, 'chairman');
    expect(headers['content-type']).toContain('text/csv');
    expect(headers['content-disposition']).toMatch(/nhat-ky-xu-ly-\d{4}-\d\d-\d\d\.csv/);
    expect(text.startsWith('\uFEFFSố,Thời gian,')).toBe(true);
    const [, ...rows] = table(text);
    expect(rows.map((row) => [row[0], row[12]])).toEqual(
      listed.map(({ sequence, hash }) => [String(sequence), hash]),
    );
    const [last] = (await page('pageSize=1')).data;
    expect(last).toMatchObject({
      verb: 'export-ledger',
      label: { vi: 'Xuất nhật ký xử lý' },
      office: { vi: 'Chủ tịch UBND xã' },
    });
    expect(last?.details.map(({ label, value }) => [label.vi, value.vi])).toEqual([
      ['Số dòng', String(rows.length)],
      ['Điều kiện lọc', 'việc: Duyệt, Đăng; đến hết 01/01/2090'],
    ]);
    expect(await portal.strapi.plugin('editorial').service('ledger').verify()).toMatchObject({ ok: true });
  });

  test('R29 whole: every entry before its own', async () => {
    const count = await entriesInAll();
    const [, ...rows] = table((await download('')).text);
    expect(rows).toHaveLength(count);
  });

  test('R29 a comment that a spreadsheet would run is text', async () => {
    const documentId = await itemIn(portal, 'submitted', '=HYPERLINK("http://x")');
    await done(act(portal, 'office', documentId, 'return', { comment: '+84; =1+1\n@x' }));
    const { id } = await dossierOf(portal, documentId);
    const [, returned] = table((await download(`dossier=${id}`)).text);
    expect([returned?.[6], returned?.[10]]).toEqual([`'=HYPERLINK("http://x")`, "'+84; =1+1\n@x"]);
  });
});

describe('R29 checking the chain', () => {
  const check = async (after = 0) => (await done(asked('chief', `/verify?after=${after}`))).body.data;

  test('R29 the whole chain holds, and a check of its rest goes on from an entry', async () => {
    const last = await lastEntry();
    expect(await check()).toMatchObject({ ok: true, fault: null, done: true, through: last });
    expect(await check(last - 3)).toMatchObject({ ok: true, done: true, through: last });
    expect(await check()).toMatchObject({ entries: last, lastSweep: null });
  });

  test('R29 the last night’s sweep is told in words', async () => {
    await portal.strapi.db.connection('editorial_integrity').insert({
      day: '2026-11-20',
      started_at: new Date(),
      finished_at: new Date(),
      entries: 1,
      public_items: 20,
      files: 3,
      fault_count: 1,
      faults: JSON.stringify([
        { code: 'file-missing', type: 'file', id: 'anh_1.jpg', dossierId: null, detail: 'x' },
      ]),
      head_sequence: 1,
      head_hash: (await ledger().where({ sequence: 1 }).first('hash')).hash,
    });
    expect((await check()).lastSweep).toMatchObject({
      day: '2026-11-20',
      publicItems: 20,
      faultCount: 1,
      faults: [{ vi: 'Tệp bị mất: anh_1.jpg', en: expect.any(String) }],
    });
  });

  test('R29 a chain that was cut at its end is not whole', async () => {
    const last = await lastEntry();
    await portal.strapi.db.connection('editorial_integrity').insert({
      day: '2026-11-21',
      started_at: new Date(),
      finished_at: new Date(),
      entries: 1,
      public_items: 0,
      files: 0,
      fault_count: 0,
      faults: '[]',
      head_sequence: last + 5,
      head_hash: 'f'.repeat(64),
    });
    expect(await check()).toMatchObject({
      ok: false,
      fault: { vi: expect.stringContaining(`thiếu mục đã có trước đây: ${last + 5}`) },
    });
    await portal.strapi.db.connection('editorial_integrity').where({ day: '2026-11-21' }).delete();
  });

  // The last: after it the chain is broken for good.
  test('R29 an entry that was changed past the guards is named, also where only the rest is checked', async () => {
    await portal.strapi.db.connection.transaction(async (trx) => {
      await trx.raw('ALTER TABLE editorial_ledger DISABLE TRIGGER USER');
      await trx('editorial_ledger').where({ sequence: 30 }).update({ comment: 'khác' });
      await trx.raw('ALTER TABLE editorial_ledger ENABLE TRIGGER USER');
    });
    for (const after of [0, 29]) {
      expect(await check(after)).toMatchObject({
        ok: false,
        done: true,
        fault: { vi: 'Nhật ký xử lý bị đứt hoặc bị sửa: 30' },
      });
    }
    expect(await check(30)).toMatchObject({ ok: true, done: true });
  });
});
