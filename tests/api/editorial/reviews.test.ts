import { type Portal, startPortal } from '../../support/portal';
import { local } from '../../unit/working-calendar/support';
import { act, attestation, codesOf, done, itemIn } from './support';

const section = 'api::section.section';
const page = 'api::page.page';

interface Row {
  uid: string;
  documentId: string;
  title: string;
  intervalDays: number;
  lastReviewedAt: string | null;
  lastReviewedBy: string | null;
  due: string;
  status: string;
}

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ sample: 'full' });
});
afterAll(() => portal.stop());

const editorial = (name: string) => portal.strapi.plugin('editorial').service(name);
const today = (): string => editorial('clock').today();

/** A local day so many calendar days after another. */
function after(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

async function listed(query = ''): Promise<Row[]> {
  const office = await portal.panel('office');
  return (await done(office.get(`/editorial/reviews?pageSize=100${query}`))).body.data;
}

async function rowOf(documentId: string): Promise<Row | undefined> {
  return (await listed()).find((row) => row.documentId === documentId);
}

async function sectionOf(slug: string): Promise<string> {
  const { body } = await portal.http.get(`/api/sections?filters[slug]=${slug}`);
  return body.data[0].documentId;
}

async function setInterval(documentId: string, reviewEvery: number | null): Promise<void> {
  const office = await portal.panel('office');
  await done(office.put(`/content-manager/collection-types/${section}/${documentId}`).send({ reviewEvery }));
}

async function review(name: string, uid: string, documentId: string, body: object = {}) {
  const panel = await portal.panel(name);
  return panel.post(`/editorial/reviews/${uid}/${documentId}`).send(body);
}

async function refusedWithoutATrace(send: () => PromiseLike<Parameters<typeof codesOf>[0]>) {
  const before = await portal.snapshot();
  const answer = await send();
  expect(await portal.snapshot()).toEqual(before);
  return answer;
}

test('R28 every section and public page with an interval is listed, what waits longest first', async () => {
  const rows = await listed();
  const sections = (await portal.http.get('/api/sections?pagination[pageSize]=100')).body.data;
  const pages = (await portal.http.get('/api/pages')).body.data;
  expect(rows.map((row) => row.documentId).sort()).toEqual(
    [...sections, ...pages].map(({ documentId }: { documentId: string }) => documentId).sort(),
  );
  const due = rows.map((row) => row.due);
  expect(due).toEqual([...due].sort());
  for (const row of rows) expect(row.status === 'overdue').toBe(row.due < today());
});

test('R28 the figures of the old page are stale in the sample, and nothing else; stale=true lists just these', async () => {
  const stale = await listed('&stale=true');
  expect(stale).toEqual((await listed()).filter(({ status }) => status === 'overdue'));
  expect(stale.map(({ documentId }) => documentId)).toContain(await sectionOf('ket-qua-giai-quyet-tthc'));
});

test('R28 a review is for good, on the ledger, and begins the interval anew', async () => {
  const documentId = await sectionOf('ket-qua-giai-quyet-tthc');
  const before = await rowOf(documentId);
  const answer = await done(review('culture', section, documentId, { comment: ' Số liệu còn đúng. ' }));
  const row = {
    uid: section,
    documentId,
    title: 'Kết quả giải quyết TTHC',
    typeLabel: { vi: 'Chuyên mục', en: 'Section' },
    intervalDays: 30,
    lastReviewedBy: 'Phạm Quang Huy',
    due: after(today(), 30),
    status: 'on-track',
  };
  expect(answer.body.data).toMatchObject(row);
  expect(await rowOf(documentId)).toMatchObject(row);
  const entry = await portal.strapi.db
    .connection('editorial_ledger')
    .where({ verb: 'review', subject_id: documentId })
    .first();
  expect(entry).toMatchObject({ office: 'culture', comment: 'Số liệu còn đúng.', subject_type: section });
  expect(JSON.parse(entry.details)).toMatchObject({ due: { from: before?.due, to: row.due } });
  for (const statement of [
    "UPDATE editorial_reviews SET comment = 'khác'",
    'DELETE FROM editorial_reviews',
    'TRUNCATE editorial_reviews',
  ]) {
    await expect(portal.strapi.db.connection.raw(statement)).rejects.toMatchObject({ code: 'RG002' });
  }
  expect(await editorial('ledger').verify()).toMatchObject({ ok: true });
});

test.each(['radio', 'union', 'deputy', 'chairman'])(
  'R28 %s reviews nothing: it is the duty of others',
  async (name) => {
    const documentId = await sectionOf('thong-bao');
    const answer = await refusedWithoutATrace(() => review(name, section, documentId));
    expect([answer.status, codesOf(answer)]).toEqual([403, ['not-your-duty']]);
    expect(answer.body.error.details.reasons[0].article).toBe('Đ8e');
  },
);

test('R28 nor does whoever holds no office, or is not signed in to the panel', async () => {
  const documentId = await sectionOf('thong-bao');
  const path = `/editorial/reviews/${section}/${documentId}`;
  const operator = await portal.panel('operator');
  expect((await operator.get('/editorial/reviews')).status).toBe(403);
  expect((await refusedWithoutATrace(() => operator.post(path).send({}))).status).toBe(403);
  const member = await portal.member('collaborator');
  for (const caller of [portal.http, member]) {
    expect((await caller.get('/editorial/reviews')).status).toBe(401);
    expect((await refusedWithoutATrace(() => caller.post(path).send({}))).status).toBe(401);
  }
});

test('R28 what has no interval, or is not there, is not reviewed', async () => {
  const documentId = await sectionOf('pho-bien-phap-luat');
  await setInterval(documentId, null);
  expect(await rowOf(documentId)).toBeUndefined();
  const [unit] = (await portal.http.get('/api/units')).body.data;
  for (const [uid, id] of [
    [section, documentId],
    [section, 'nothing'],
    ['api::unit.unit', unit.documentId],
    ['admin::user', '1'],
  ] as const) {
    expect((await refusedWithoutATrace(() => review('office', uid, id))).status).toBe(404);
  }
  const odd = await refusedWithoutATrace(() => review('office', section, documentId, { at: '2020-01-01' }));
  expect([odd.status, codesOf(odd)]).toEqual([400, ['bad-input']]);
});

test.each([0, 731, 1.5])('R28 %d days are no interval', async (reviewEvery) => {
  const office = await portal.panel('office');
  const documentId = await sectionOf('thong-bao');
  const answer = await refusedWithoutATrace(() =>
    office.put(`/content-manager/collection-types/${section}/${documentId}`).send({ reviewEvery }),
  );
  expect(answer.status).toBe(400);
});

test('R28 an item made public in a section renews it, a draft does not; so does a correction', async () => {
  const documentId = await sectionOf('moi-goi-dau-tu');
  await setInterval(documentId, 5);
  expect(await rowOf(documentId)).toMatchObject({ status: 'overdue' });
  const filed = { section: { connect: [documentId] }, kind: 'other', eventStart: null };
  const waiting = await itemIn(portal, 'awaiting-approval', 'Quy hoạch khu dịch vụ', filed);
  expect(await rowOf(documentId)).toMatchObject({ status: 'overdue' });
  await done(act(portal, 'chief', waiting, 'approve', { publish: true }));
  expect(await rowOf(documentId)).toMatchObject({
    due: after(today(), 5),
    lastReviewedAt: null,
    lastReviewedBy: null,
  });

  const renewals = await portal.strapi.db
    .connection('editorial_dossiers')
    .where({ section_id: documentId })
    .whereNotNull('made_public_at')
    .count('* as count');
  const office = await portal.panel('office');
  await done(
    office
      .put(`/content-manager/collection-types/api::article.article/${waiting}`)
      .send({ summary: 'Đã đính chính' }),
  );
  await done(act(portal, 'office', waiting, 'submit', { attestation }));
  await done(act(portal, 'office', waiting, 'forward'));
  await done(act(portal, 'chief', waiting, 'approve', { publish: true }));
  const corrected = await portal.strapi.db
    .connection('editorial_dossiers')
    .where({ section_id: documentId })
    .whereNotNull('made_public_at')
    .count('* as count');
  expect(Number(corrected[0]?.count)).toBe(Number(renewals[0]?.count) + 1);
});

test('R28 a page is due while it is public, and not while it is hidden', async () => {
  const [first] = (await portal.http.get('/api/pages?filters[slug]=tiep-cong-dan')).body.data;
  expect(await rowOf(first.documentId)).toMatchObject({ uid: page, intervalDays: 90, title: first.title });
  await done(review('office', page, first.documentId));
  expect(await rowOf(first.documentId)).toMatchObject({
    due: after(today(), 90),
    lastReviewedBy: 'Đỗ Thu Trang',
  });
  const office = await portal.panel('office');
  const dossier = await done(office.get(`/editorial/documents/${page}/${first.documentId}`));
  await done(
    office.post(`/editorial/dossiers/${dossier.body.data.id}/hide`).send({ comment: 'Đang sửa địa chỉ' }),
  );
  expect(await rowOf(first.documentId)).toBeUndefined();
  expect((await refusedWithoutATrace(() => review('office', page, first.documentId))).status).toBe(404);
});

describe('R28 at a given moment', () => {
  const at = <Result>(instant: Date, act: () => Promise<Result>): Promise<Result> =>
    editorial('clock').at(instant, act);
  const rowsAt = async (instant: Date, stale: boolean): Promise<Row[]> => {
    const list = (): Promise<{ rows: Row[] }> => editorial('reviews').list({ stale, page: 1, pageSize: 100 });
    return (await at(instant, list)).rows;
  };
  const statusAt = async (documentId: string, instant: Date) =>
    (await rowsAt(instant, false)).find((row) => row.documentId === documentId)?.status;
  const isStaleAt = async (documentId: string, instant: Date) =>
    (await rowsAt(instant, true)).some((row) => row.documentId === documentId);

  test.each([
    ['2030-03-01T23:59:59.999', '2030-03-11'],
    ['2030-03-02T00:00:00.000', '2030-03-12'],
  ])('R28 reviewed at %s local, every ten days: due on %s, until its 24:00', async (time, due) => {
    const documentId = await sectionOf('kinh-te-xa-hoi');
    await setInterval(documentId, 10);
    const user = await portal.strapi.db
      .query('admin::user')
      .findOne({ where: { email: 'office@laclong.example' } });
    const actor = await editorial('actors').ofPanelUser(user.id);
    const row: Row = await at(local(time), () =>
      editorial('caller').runAs(actor, () => editorial('reviews').record({ type: section, documentId })),
    );
    expect(row.due).toBe(due);
    expect(await statusAt(documentId, local(`${due}T23:59:59.999`))).toBe('due-today');
    expect(await isStaleAt(documentId, local(`${due}T23:59:59.999`))).toBe(false);
    const next = local(`${after(due, 1)}T00:00:00`);
    expect([await statusAt(documentId, next), await isStaleAt(documentId, next)]).toEqual(['overdue', true]);
  });

  test('R28 the digest names a hundred at most, and asks the database a fixed number of times', async () => {
    const { strapi } = portal;
    const undo = new Error('undo');
    let queries = 0;
    const count = () => {
      queries += 1;
    };
    const asked = async (act: () => Promise<Row[]>) => {
      queries = 0;
      const rows = await act();
      return { rows, queries };
    };
    strapi.db.connection.on('query', count);
    try {
      await strapi.db.transaction(async ({ trx }) => {
        const few = await asked(() => editorial('reviews').staleDigest('2031-01-01'));
        await trx.raw(
          `INSERT INTO sections (document_id, name, slug, objective, review_every)
           SELECT 'many-' || n, 'Chuyên mục ' || n, 'many-' || n, 'D2.1', 30 FROM generate_series(1, 150) AS n`,
        );
        const many = await asked(() => editorial('reviews').staleDigest('2031-01-01'));
        expect(few.rows.length).toBeLessThan(100);
        expect(many.rows).toHaveLength(100);
        expect(many.queries).toBe(few.queries);
        expect(many.queries).toBeLessThan(10);
        throw undo;
      });
    } catch (error) {
      if (error !== undo) throw error;
    } finally {
      strapi.db.connection.removeListener('query', count);
    }
  });
});
