import { type Portal, startPortal } from '../../support/portal';
import { at, change, draft, holderOf, wronglyDue } from './support';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ sample: 'none', schema: 'xa', env: { SAMPLE_DATA: 'minimal' } });
});
afterAll(() => portal.stop());

test('ours: a portal in a schema of its own keeps calendar, deadlines and queue there and beside it', async () => {
  const { strapi } = portal;
  const office = holderOf('office');
  await at(strapi, '2026-06-01T09:00', office, () =>
    draft(strapi, 'Tin thử', { eventStart: '2026-06-01T08:00:00+07:00' }),
  );
  const name = { vi: 'Ngày nghỉ thử', en: 'Test day off' };
  const row = {
    date: '2026-06-02',
    kind: 'day-off',
    reason: 'local',
    name,
    decision: '1',
    status: 'decided',
  };
  const saved = await at(strapi, '2026-06-01T10:00', office, () => change(strapi, { put: [row as never] }));
  expect(saved.moves).toMatchObject({ open: 1, moved: 1 });
  expect(await wronglyDue(strapi)).toEqual([]);

  const { rows } = await strapi.db.connection.raw(
    `SELECT DISTINCT schemaname FROM pg_tables WHERE tablename IN ('calendar_days', 'editorial_dossiers', 'job')
     AND schemaname NOT IN ('public', 'queue') ORDER BY 1`,
  );
  expect(rows.map(({ schemaname }: { schemaname: string }) => schemaname)).toEqual(['xa', 'xa_queue']);
  const open: { count: string }[] = await strapi.db
    .connection('editorial_dossiers')
    .withSchema('xa')
    .count({ count: '*' });
  expect(Number(open[0]?.count)).toBe(1);
});
