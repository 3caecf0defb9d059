import { instantAt, workingDayBefore } from '../../../src/plugins/working-calendar/server/src/domain';
import { deskViews } from '../../../src/regulation/desk';
import type { Portal } from '../../support/portal';
import { question, questionsOf } from './questions-support';
import { actOn, draftIn, staffedPortal } from './staffed';
import { act, article, attestation, done, dossierOf, itemIn, news, reasonsOf } from './support';

let portal: Portal;
beforeAll(async () => {
  portal = await staffedPortal();
});
afterAll(() => portal.stop());

interface Row {
  id: number;
  title: string;
  state: string;
}

const views = Object.keys(deskViews);
const connection = () => portal.strapi.db.connection;

async function page(name: string, query: string) {
  const panel = await portal.panel(name);
  return (await done(panel.get(`/editorial/dossiers?pageSize=100&${query}`))).body;
}

const rowsOf = async (name: string, query: string): Promise<Row[]> => (await page(name, query)).data;
const idsOf = async (name: string, query: string) => (await rowsOf(name, query)).map(({ id }) => id);
const idOf = async (documentId: string, uid = article): Promise<number> =>
  (await dossierOf(portal, documentId, 'office', uid)).id;

async function counts(name: string): Promise<Record<string, number>> {
  return (await done((await portal.panel(name)).get('/editorial/desk/counts'))).body.data;
}

/** An official's own article, brought up to a state. */
async function ownOf(
  name: string,
  state: 'draft' | 'submitted' | 'returned',
  title: string,
): Promise<number> {
  const documentId = await draftIn(
    portal,
    name,
    article,
    news(title, { signedOffBy: 'Lê Thị Hòa', signedOffPost: 'Chủ tịch' }),
  );
  const on = { uid: article, documentId };
  if (state !== 'draft') await done(actOn(portal, name, on, 'submit', { attestation }));
  if (state === 'returned') await done(actOn(portal, 'office', on, 'return', { comment: 'Thiếu ảnh' }));
  return idOf(documentId);
}

describe('Desk the saved views', () => {
  test('Desk what waits for whom: the writer, the office, the Chief, and nobody once it is published', async () => {
    const draft = await ownOf('official', 'draft', 'Tin đang viết');
    const submitted = await idOf(await itemIn(portal, 'submitted', 'Tin chờ biên tập'));
    const forwarded = await idOf(await itemIn(portal, 'awaiting-approval', 'Tin chờ duyệt'));
    const approved = await idOf(await itemIn(portal, 'approved', 'Tin đã duyệt'));
    const published = await idOf(await itemIn(portal, 'published', 'Tin đã đăng'));
    const mine = async (name: string) => {
      const ids = await idsOf(name, 'view=mine');
      return [draft, submitted, forwarded, approved, published].filter((id) => ids.includes(id));
    };
    expect(await mine('official')).toEqual([draft]);
    expect(await mine('office')).toEqual([submitted, approved]);
    expect(await mine('chief')).toEqual([forwarded]);
    expect(await mine('deputy')).toEqual([]);
    expect(await mine('chairman')).toEqual([]);
    expect(await idsOf('union', 'view=awaiting-approval')).toContain(forwarded);
    expect(await idsOf('union', 'view=all')).toEqual(
      expect.arrayContaining([draft, submitted, forwarded, approved, published]),
    );
  });

  test('R10 Desk under a mandate the Chief’s kinds wait for the Deputy, and no others', async () => {
    const newsId = await idOf(await itemIn(portal, 'awaiting-approval', 'Tin chờ Phó duyệt'));
    const otherId = await idOf(
      await itemIn(portal, 'awaiting-approval', 'Thông báo chờ duyệt', { kind: 'other', eventStart: null }),
    );
    const [deputy] = await connection()('admin_users').where({ email: 'deputy@laclong.example' });
    const chief = await portal.panel('chief');
    const today: string = portal.strapi.plugin('editorial').service('clock').today();
    const given = await done(
      chief.post('/editorial/delegations').send({
        userId: deputy.id,
        instrument: 'Thông báo 12/TB-BBT',
        startsOn: today,
        endsOn: today,
        kinds: ['other'],
      }),
    );
    const ids = await idsOf('deputy', 'view=mine');
    expect(ids).toContain(otherId);
    expect(ids).not.toContain(newsId);
    await done(
      chief
        .post(`/editorial/delegations/${given.body.data.id}/revoke`)
        .send({ decision: 'Thông báo 13/TB-BBT' }),
    );
    expect(await idsOf('deputy', 'view=mine')).not.toContain(otherId);
  });

  test('R27 Desk a question waits for the official of its field, and for nobody else', async () => {
    const documentId = await questionsOf(portal).asked();
    const id = await idOf(documentId, question);
    expect(await idsOf('official2', 'view=mine')).toContain(id);
    for (const other of ['official', 'office', 'chief']) {
      expect({ other, mine: (await idsOf(other, 'view=mine')).includes(id) }).toEqual({ other, mine: false });
    }
  });

  test('Desk what was returned is shown to its writer alone, and leaves when he hands it in again', async () => {
    const id = await ownOf('official', 'returned', 'Tin bị trả lại');
    expect(await idsOf('official', 'view=returned')).toContain(id);
    expect(await idsOf('official', 'view=mine')).toContain(id);
    for (const other of ['official2', 'office', 'chief']) {
      expect({ other, ids: await idsOf(other, 'view=returned') }).toEqual({ other, ids: [] });
    }
    const official = await portal.panel('official');
    await done(official.post(`/editorial/dossiers/${id}/submit`).send({ attestation }));
    expect(await idsOf('official', 'view=returned')).not.toContain(id);
  });

  test('R23 Desk what is overdue, the longest first', async () => {
    const days = ['2026-10-06', '2026-10-01', '2026-10-02'];
    for (const day of days) {
      await itemIn(portal, 'submitted', `Tin quá hạn ${day}`, { eventStart: `${day}T09:00:00+07:00` });
    }
    const rows: (Row & { deadline: { due: string; status: string; workingDaysLeft: number } })[] = (
      await page('office', 'view=overdue')
    ).data;
    expect(rows.length).toBeGreaterThanOrEqual(days.length);
    expect(rows.every(({ deadline }) => deadline.status === 'overdue' && deadline.workingDaysLeft < 0)).toBe(
      true,
    );
    expect(rows.map(({ deadline }) => deadline.due)).toEqual(rows.map(({ deadline }) => deadline.due).sort());
  });

  test('Desk what will be published by itself, with its time', async () => {
    const documentId = await itemIn(portal, 'approved', 'Tin hẹn giờ');
    const publishAt = new Date(Date.now() + 86_400_000).toISOString();
    await done(act(portal, 'office', documentId, 'schedule', { publishAt }));
    const id = await idOf(documentId);
    const rows = (await page('chief', 'view=scheduled')).data;
    expect(rows.find((row: Row) => row.id === id)).toMatchObject({
      state: 'scheduled',
      publishAt,
      holder: null,
    });
    expect(await idsOf('office', 'view=mine')).not.toContain(id);
  });

  test('Desk what nobody touched for five whole working days, to the millisecond; what is over is not among it', async () => {
    const waiting = await idOf(await itemIn(portal, 'submitted', 'Tin để lâu'));
    const over = await idOf(await itemIn(portal, 'published', 'Tin đăng lâu'));
    const snapshot = await portal.strapi.plugin('working-calendar').service('calendar').snapshot();
    const today: string = portal.strapi.plugin('editorial').service('clock').today();
    const first = instantAt(snapshot, workingDayBefore(snapshot, today, 5), 0);
    const touchedAt = (instant: Date) =>
      connection()('editorial_dossiers').whereIn('id', [waiting, over]).update({ updated_at: instant });
    await touchedAt(first);
    expect(await idsOf('office', 'view=untouched')).not.toContain(waiting);
    await touchedAt(new Date(first.getTime() - 1));
    const ids = await idsOf('radio', 'view=untouched');
    expect(ids).toContain(waiting);
    expect(ids).not.toContain(over);
  });

  test('Desk every count is the length of its list, for whoever reads', async () => {
    for (const name of ['chief', 'office', 'official', 'official2', 'chairman']) {
      const found = await counts(name);
      expect(Object.keys(found)).toEqual(views);
      for (const view of views) {
        const { data, meta } = await page(name, `view=${view}`);
        expect({ name, view, count: found[view], total: meta.pagination.total }).toEqual({
          name,
          view,
          count: data.length,
          total: data.length,
        });
      }
    }
    expect((await counts('chairman')).mine).toBe(0);
    expect((await counts('office')).mine).toBeGreaterThan(1);
  });

  test('Desk a view is leafed through without a gap or a repetition, in both orders', async () => {
    const office = await portal.panel('office');
    for (const sort of ['due:asc', 'due:desc', 'updatedAt:asc', 'updatedAt:desc']) {
      const whole = await idsOf('office', `view=mine&sort=${sort}`);
      const leaved: number[] = [];
      for (let number = 1; leaved.length < whole.length && number < 100; number += 1) {
        const { body } = await done(
          office.get(`/editorial/dossiers?view=mine&sort=${sort}&page=${number}&pageSize=2`),
        );
        leaved.push(...body.data.map((row: Row) => row.id));
      }
      expect(leaved).toEqual(whole);
      expect(new Set(leaved).size).toBe(whole.length);
    }
  });

  test('Desk a view is narrowed by state, kind, type, unit, section and title; a row names unit and section', async () => {
    const [section] = (await portal.http.get('/api/sections')).body.data;
    const [unit] = (await portal.http.get('/api/units')).body.data;
    const documentId = await itemIn(portal, 'submitted', 'Tin về đường bê tông');
    const id = await idOf(documentId);
    const office = await portal.panel('office');
    await done(
      office.put(`/content-manager/collection-types/${article}/${documentId}`).send({
        section: { set: [{ documentId: section.documentId }] },
        unit: { set: [{ documentId: unit.documentId }] },
      }),
    );
    const row = (await page('office', 'view=mine')).data.find((one: Row) => one.id === id);
    expect(row).toMatchObject({
      unit: { id: unit.documentId, name: unit.name },
      section: { id: section.documentId, name: section.name },
      holder: { office: 'office', label: { vi: 'Văn phòng UBND xã' } },
      provider: { name: 'Trần Minh Phương' },
      stateLabel: { vi: 'Chờ biên tập' },
      deadline: { workingDaysLeft: expect.any(Number) },
    });
    const narrowing = {
      state: ['submitted', 'approved'],
      kind: ['news', 'conference'],
      type: [article, question],
      unit: [unit.documentId, 'another'],
      section: [section.documentId, 'another'],
      title: ['ĐƯỜNG bê', 'đường nhựa'],
    };
    for (const [field, [fits, fitsNot]] of Object.entries(narrowing)) {
      const by = (value = '') => idsOf('office', `view=mine&${field}=${encodeURIComponent(value)}`);
      expect({ field, found: (await by(fits)).includes(id) }).toEqual({ field, found: true });
      expect({ field, found: (await by(fitsNot)).includes(id) }).toEqual({ field, found: false });
    }
    expect(await idsOf('office', 'view=mine&state=published')).toEqual([]);
  });

  test.each([
    'view=nobody',
    'view=',
    'state=late',
    'kind=novel',
    'type=api::unit.unit',
    'view=mine&sort=title:asc',
  ])('Desk ?%s is no question of this list, and the answer says so', async (query) => {
    const office = await portal.panel('office');
    const answer = await office.get(`/editorial/dossiers?${query}`);
    expect(answer.status).toBe(400);
    expect(reasonsOf(answer).map(({ code }) => code)).toEqual(['bad-input']);
  });

  test('Desk all that is wrong with a question is said at once', async () => {
    const office = await portal.panel('office');
    const answer = await office.get('/editorial/dossiers?view=x&state=y&kind=z&sort=w&pageSize=1000');
    expect(reasonsOf(answer)).toHaveLength(5);
  });

  test('Desk 25 rows need no more queries than 5, and their dossiers are read by one', async () => {
    for (let more = 0; more < 25; more += 1) await ownOf('finance', 'draft', `Tin số ${more}`);
    const finance = await portal.panel('finance');
    const asked = async (pageSize: number) => {
      const queries: string[] = [];
      const note = ({ sql }: { sql: string }) => queries.push(sql);
      connection().on('query', note);
      try {
        const { body } = await done(finance.get(`/editorial/dossiers?view=mine&pageSize=${pageSize}`));
        return { rows: body.data.length, queries };
      } finally {
        connection().removeListener('query', note);
      }
    };
    const few = await asked(5);
    const many = await asked(25);
    expect([few.rows, many.rows]).toEqual([5, 25]);
    expect(many.queries.length).toBe(few.queries.length);
    const ofDossiers = many.queries.filter((sql) => sql.includes('editorial_dossiers'));
    expect(ofDossiers.filter((sql) => !/count\(/.test(sql))).toHaveLength(1);
    expect(ofDossiers).toHaveLength(2);
  });
});

describe('Desk who reads it', () => {
  test.each(['/editorial/desk', '/editorial/desk/counts', '/editorial/dossiers?view=all'])(
    'Desk %s is for those who hold an office',
    async (url) => {
      expect((await portal.http.get(url)).status).toBe(401);
      expect((await (await portal.panel('operator')).get(url)).status).toBe(403);
      expect((await (await portal.panel('union')).get(url)).status).toBe(200);
    },
  );

  test('Desk says what it can be narrowed by, and what the reader can ever do from there', async () => {
    const offers = async (name: string) =>
      (await done((await portal.panel(name)).get('/editorial/desk'))).body.data;
    const office = await offers('office');
    expect(office.views.map(({ code }: { code: string }) => code)).toEqual(views);
    expect(office.units.length).toBeGreaterThan(1);
    expect(office.sections.length).toBeGreaterThan(1);
    expect(office.types).toContainEqual({ value: article, label: { vi: 'Tin, bài', en: 'Article' } });
    expect(office.may).toEqual({ forward: true, return: true, approve: false });
    expect((await offers('chief')).may).toEqual({ forward: true, return: true, approve: true });
    expect((await offers('official')).may).toEqual({ forward: false, return: false, approve: false });
  });
});

describe('Desk one act on many dossiers', () => {
  interface Result {
    done: { id: number; title: string }[];
    refused: { id: number; title: string; reasons: { code: string; article: string; message: string }[] }[];
  }

  async function bulk(name: string, verb: 'forward' | 'return', body: object) {
    return (await portal.panel(name)).post(`/editorial/desk/${verb}`).send(body);
  }

  const entries = (ids: readonly number[], verb: string) =>
    connection()('editorial_ledger')
      .whereIn('dossier_id', [...ids])
      .where({ verb })
      .orderBy('sequence');

  test('Desk what can be done is done, what cannot is refused with its reasons, in the order asked', async () => {
    const first = await idOf(await itemIn(portal, 'submitted', 'Tin thứ nhất'));
    const already = await idOf(await itemIn(portal, 'awaiting-approval', 'Tin đã trình'));
    const last = await idOf(await itemIn(portal, 'submitted', 'Tin thứ ba'));
    const ids = [first, already, 999_999, last];
    const { body } = await done(bulk('office', 'forward', { ids, comment: 'Trình cùng đợt' }));
    const { done: forwarded, refused }: Result = body.data;
    expect(forwarded).toEqual([
      { id: first, title: 'Tin thứ nhất' },
      { id: last, title: 'Tin thứ ba' },
    ]);
    expect(
      refused.map(({ id, title, reasons }) => ({ id, title, codes: reasons.map(({ code }) => code) })),
    ).toEqual([
      { id: already, title: 'Tin đã trình', codes: ['wrong-state'] },
      { id: 999_999, title: '', codes: ['no-such-dossier'] },
    ]);
    expect(refused[0]?.reasons[0]).toMatchObject({
      article: 'Đ8',
      message: expect.stringContaining('Chờ duyệt'),
    });
    const written = await entries([first, last], 'forward');
    expect(written.map(({ dossier_id, comment }) => [Number(dossier_id), comment])).toEqual([
      [first, 'Trình cùng đợt'],
      [last, 'Trình cùng đợt'],
    ]);
    expect((await entries([already], 'forward')).length).toBe(1);
    expect(await idsOf('chief', 'view=mine')).toEqual(expect.arrayContaining([first, last]));
  });

  test('Desk an item that lacks something is refused with all of it, and the others go on', async () => {
    const sound = await idOf(await itemIn(portal, 'submitted', 'Tin đủ'));
    const documentId = await itemIn(portal, 'submitted', 'Tin thiếu');
    const office = await portal.panel('office');
    await done(
      office
        .put(`/content-manager/collection-types/${article}/${documentId}`)
        .send({ source: '', eventStart: null }),
    );
    const lacking = await idOf(documentId);
    const { body } = await done(bulk('office', 'forward', { ids: [lacking, sound] }));
    const { done: forwarded, refused }: Result = body.data;
    expect(forwarded.map(({ id }) => id)).toEqual([sound]);
    expect(refused[0]?.reasons.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['origin', 'trigger-date']),
    );
    expect((await dossierOf(portal, documentId)).state).toBe('submitted');
  });

  test('Desk the Chief returns several with one comment, which each writer reads', async () => {
    const ids = [
      await idOf(await itemIn(portal, 'awaiting-approval', 'Tin trả 1')),
      await idOf(await itemIn(portal, 'awaiting-approval', 'Tin trả 2')),
    ];
    const { body } = await done(bulk('chief', 'return', { ids, comment: 'Bổ sung nguồn' }));
    expect(body.data.done).toHaveLength(2);
    expect((await entries(ids, 'return')).map(({ comment }) => comment)).toEqual([
      'Bổ sung nguồn',
      'Bổ sung nguồn',
    ]);
  });

  test.each(['official', 'union', 'deputy', 'chairman'])(
    'Desk %s is refused item by item, and nothing changes',
    async (name) => {
      const id = await idOf(await itemIn(portal, 'submitted', `Tin không thuộc ${name}`));
      const before = await portal.snapshot();
      const { body } = await done(bulk(name, 'forward', { ids: [id] }));
      const { done: forwarded, refused }: Result = body.data;
      expect(forwarded).toEqual([]);
      expect(refused[0]?.reasons[0]).toMatchObject({ code: 'not-your-duty', article: 'Đ6a' });
      expect(await portal.snapshot()).toEqual(before);
    },
  );

  test('Desk whoever holds no office, or is not signed in, is refused whole', async () => {
    expect((await bulk('operator', 'forward', { ids: [1] })).status).toBe(403);
    expect((await portal.http.post('/editorial/desk/forward').send({ ids: [1] })).status).toBe(401);
  });

  const many = Array.from({ length: 101 }, (_, index) => index + 1);
  test.each<['forward' | 'return', string, object]>([
    ['forward', 'none', { ids: [] }],
    ['forward', 'no list at all', {}],
    ['forward', 'more than a hundred', { ids: many }],
    ['forward', 'one twice', { ids: [1, 2, 1] }],
    ['forward', 'what is no number', { ids: ['1'] }],
    ['forward', 'a part of one', { ids: [1.5] }],
    ['forward', 'what nobody asked for', { ids: [1], verb: 'approve' }],
    ['return', 'no comment', { ids: [1] }],
    ['return', 'an empty comment', { ids: [1], comment: '  ' }],
    ['return', 'a comment longer than a page', { ids: [1], comment: 'x'.repeat(5001) }],
  ])('Desk %s of %s is bad input, and nothing changes', async (verb, _what, body) => {
    const before = await portal.snapshot();
    const answer = await bulk('chief', verb, body);
    expect(answer.status).toBe(400);
    expect(reasonsOf(answer).map(({ code }) => code)).toEqual(['bad-input']);
    expect(await portal.snapshot()).toEqual(before);
  });
});
