import { type DeadlineStatus, STATUS_LABELS } from '../../../src/plugins/working-calendar/server/src/domain';
import { type Portal, startPortal } from '../../support/portal';
import { act, done, dossierOf, itemIn } from './support';

const allStatuses = Object.keys(STATUS_LABELS) as DeadlineStatus[];
const openStatuses = allStatuses.filter((status) => !['met', 'met-late'].includes(status));

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ sample: 'full' });
});
afterAll(() => portal.stop());

describe('R23 the lists of the office', () => {
  const list = async (query: string) => {
    const office = await portal.panel('office');
    return done(office.get(`/editorial/dossiers?pageSize=100&${query}`));
  };

  interface Row {
    id: number;
    state: string;
    deadline: { due: string; status: DeadlineStatus } | null;
    lateReasonOwed: boolean;
  }

  test('R23 by status, the nearest due day first; each row shows the status that it was asked by', async () => {
    await itemIn(portal, 'submitted', 'Tin quá hạn', { eventStart: '2026-10-01T09:00:00+07:00' });
    const all: Row[] = (await list('')).body.data;
    for (const status of allStatuses) {
      const { body } = await list(`status=${status}`);
      const rows: Row[] = body.data;
      expect(rows.every((row) => row.deadline?.status === status)).toBe(true);
      const due = rows.map((row) => row.deadline?.due);
      expect(due).toEqual([...due].sort());
      const same = all.filter((row) => row.deadline?.status === status);
      expect(rows.map(({ id }) => id).sort()).toEqual(same.map(({ id }) => id).sort());
      expect(body.meta.pagination.total).toBe(rows.length);
    }
    const both = await list('status=overdue,met-late&sort=due:desc');
    expect(new Set(both.body.data.map((row: Row) => row.deadline?.status))).toEqual(
      new Set(['overdue', 'met-late']),
    );
  });

  test('R23 owed=true lists what is late without its reason; the counts say the same', async () => {
    const documentId = await itemIn(portal, 'published', 'Tin nợ lý do', {
      eventStart: '2026-10-02T09:00:00+07:00',
    });
    const { id } = await dossierOf(portal, documentId);
    const owed: Row[] = (await list('owed=true')).body.data;
    expect(owed.find((row) => row.id === id)).toMatchObject({
      lateReasonOwed: true,
      deadline: { status: 'met-late' },
    });
    const office = await portal.panel('office');
    const counts = (await done(office.get('/editorial/dossiers/counts'))).body.data;
    expect(counts.owed).toBe(owed.length);
    for (const status of openStatuses) {
      const { body } = await list(`status=${status}`);
      expect({ status, count: counts.statuses[status] }).toEqual({
        status,
        count: body.meta.pagination.total,
      });
    }
    await done(act(portal, 'office', documentId, 'explain-delay', { lateReason: 'Máy chủ hỏng' }));
    const after: Row[] = (await list('owed=true')).body.data;
    expect(after.map((row) => row.id)).not.toContain(id);
    expect((await done(office.get('/editorial/dossiers/counts'))).body.data.owed).toBe(counts.owed - 1);
  });

  test('R23 by section and unit, as the content names them; an edit files it anew', async () => {
    const [one, other] = (await portal.http.get('/api/sections')).body.data;
    const [unit] = (await portal.http.get('/api/units')).body.data;
    const documentId = await itemIn(portal, 'submitted', 'Tin theo chuyên mục');
    const { id } = await dossierOf(portal, documentId);
    const idsBy = async (query: string) =>
      (await list(`${query}&state=submitted`)).body.data.map((row: Row) => row.id);
    expect(await idsBy(`section=${one.documentId}`)).not.toContain(id);
    const office = await portal.panel('office');
    const file = (section: string) =>
      done(
        office.put(`/content-manager/collection-types/api::article.article/${documentId}`).send({
          section: { set: [{ documentId: section }] },
          unit: { set: [{ documentId: unit.documentId }] },
        }),
      );
    await file(one.documentId);
    expect(await idsBy(`section=${one.documentId}`)).toContain(id);
    expect(await idsBy(`unit=${unit.documentId}&section=${one.documentId}`)).toContain(id);
    await file(other.documentId);
    expect(await idsBy(`section=${one.documentId}`)).not.toContain(id);
    expect(await idsBy(`section=${other.documentId}`)).toContain(id);
  });

  test('R27 by part of the title, whatever its case; a sign of the search language is only itself', async () => {
    const titles = ['Đường 100% bê tông', 'Đường 1000 bê tông'];
    for (const title of titles) await itemIn(portal, 'draft', title);
    const found = async (title: string) =>
      (await list(`title=${encodeURIComponent(title)}`)).body.data.map((row: { title: string }) => row.title);
    expect((await found('ĐƯỜNG 100')).sort()).toEqual([...titles].sort());
    expect(await found('đường 100% BÊ')).toEqual([titles[0]]);
    expect(await found('đường 100_')).toEqual([]);
    expect(await found('\\')).toEqual([]);
  });

  test.each(['status=late', 'owed=maybe', 'sort=title:asc', 'pageSize=101', `section=${'x'.repeat(65)}`])(
    'R23 ?%s is no question of this list',
    async (query) => {
      const office = await portal.panel('office');
      expect((await office.get(`/editorial/dossiers?${query}`)).status).toBe(400);
    },
  );

  test('R23 whoever holds no office learns neither list nor counts', async () => {
    const operator = await portal.panel('operator');
    expect((await operator.get('/editorial/dossiers/counts')).status).toBe(403);
    expect((await portal.http.get('/editorial/dossiers/counts')).status).toBe(401);
  });
});
