import type { Core } from '@strapi/strapi';
import { service } from '../../../src/plugins/editorial/server/src/context/services';
import { jobs } from '../../../src/plugins/editorial/server/src/jobs';
import { movedAtOnce } from '../../../src/plugins/editorial/server/src/services/deadlines';
import { rowsOfSwap } from '../../../src/plugins/working-calendar/server/src/domain';
import { type Portal, startPortal } from '../../support/portal';
import { until } from '../editorial/reminders-support';
import { at, change, draft, faultsIn, holderOf, openDossiers, publish, wronglyDue } from './support';

let portal: Portal;
const office = holderOf('office');
const name = { vi: 'Ngày nghỉ thử', en: 'Test day off' };

const dayOff = (date: string) => ({
  date,
  kind: 'day-off' as const,
  reason: 'local' as const,
  name,
  decision: '15/QĐ-UBND',
  status: 'decided' as const,
});
/** The newest recomputation. */
const newest = (strapi: Core.Strapi) =>
  strapi.db.connection('editorial_recomputations').orderBy('id', 'desc').first();
const moves = () => portal.strapi.db.connection('editorial_ledger').where({ verb: 'move-deadline' });

beforeAll(async () => {
  portal = await startPortal({ sample: 'minimal' });
});
afterAll(() => portal.stop());

test('R23 an item closed by publishing, rejecting or discarding keeps its due day', async () => {
  const { strapi } = portal;
  const event = { eventStart: '2026-06-01T08:00:00+07:00' };
  await at(strapi, '2026-06-01T09:00', office, async () => {
    const perform = service(strapi, 'process').perform;
    await publish(strapi, await draft(strapi, 'Đã đăng', event));
    const rejected = await draft(strapi, 'Không đăng', event);
    const attestation = { accurate: true, original: true, noSecret: true };
    await perform({ actor: office, verb: 'submit', subject: rejected, input: { attestation } });
    const comment = 'Trùng tin';
    await perform({ actor: holderOf('chief'), verb: 'reject', subject: rejected, input: { comment } });
    const discarded = await draft(strapi, 'Đã hủy', event);
    await strapi.documents('api::article.article').delete({ documentId: discarded.documentId });
    await draft(strapi, 'Đang chờ', event);
  });
  const saved = await at(strapi, '2026-06-01T10:00', office, () =>
    change(strapi, { put: [dayOff('2026-06-02')] }),
  );
  expect(saved.moves).toMatchObject({ open: 1, moved: 1, queued: false });
  const rows = await strapi.db.connection('editorial_dossiers').orderBy('id').select('title', 'due');
  expect(rows.map(({ title, due }) => [title, due])).toEqual([
    ['Đã đăng', '2026-06-02'],
    ['Không đăng', '2026-06-02'],
    ['Đã hủy', '2026-06-02'],
    ['Đang chờ', '2026-06-03'],
  ]);
});

test('R23 a change that fails at its end leaves calendar, deadlines and ledger as they were', async () => {
  const { strapi } = portal;
  await strapi.db.connection.raw(`
    CREATE FUNCTION test_refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'no'; END $$;
    CREATE TRIGGER test_refuse BEFORE INSERT ON editorial_ledger FOR EACH ROW
      WHEN (NEW.verb = 'move-deadline') EXECUTE FUNCTION test_refuse()`);
  const before = await portal.snapshot();
  const act = at(strapi, '2026-06-01T11:00', office, () => change(strapi, { put: [dayOff('2026-06-03')] }));
  await expect(act).rejects.toThrow('no');
  expect(await portal.snapshot()).toEqual(before);
  await strapi.db.connection.raw('DROP FUNCTION test_refuse CASCADE');

  // The number that was rolled back comes again with other days: nothing of the first one is remembered.
  const put = [dayOff('2026-06-04')];
  const saved = await at(strapi, '2026-06-01T12:00', office, () => change(strapi, { put }));
  expect(saved.moves.moved).toBe(0);
  expect(await wronglyDue(strapi)).toEqual([]);
});

test('R23 items written while the calendar changes are due by the calendar that stays, thirty times', async () => {
  const { strapi } = portal;
  const swap = rowsOfSwap({ off: '2026-07-02', work: '2026-07-04', name, decision: '1', status: 'decided' });
  const event = { eventStart: '2026-07-01T08:00:00+07:00' };
  for (let round = 0; round < 30; round += 1) {
    const given = round % 2 === 0 ? { put: swap } : { remove: ['2026-07-02', '2026-07-04'] };
    await at(strapi, '2026-07-01T09:00', office, () =>
      Promise.all([
        draft(strapi, `Cùng lúc ${round}a`, event),
        change(strapi, given),
        draft(strapi, `Cùng lúc ${round}b`, event),
      ]),
    );
    expect(await wronglyDue(strapi)).toEqual([]);
  }
  expect(await faultsIn(strapi)).toEqual([]);
});

/** A job that dies in the middle of the ten thousand. */
async function cutShort(strapi: Core.Strapi, id: number): Promise<void> {
  const halfway = await strapi.db
    .connection('editorial_dossiers')
    .where({ title: `Tin ${movedAtOnce / 2}` })
    .first('id');
  await strapi.db.connection.raw(`
    CREATE FUNCTION test_die() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'died'; END $$;
    CREATE TRIGGER test_die BEFORE UPDATE ON editorial_dossiers FOR EACH ROW
      WHEN (NEW.id = ${Number(halfway.id)}) EXECUTE FUNCTION test_die()`);
  await expect(jobs.recompute(strapi, { id })).rejects.toThrow('died');
  await strapi.db.connection.raw('DROP FUNCTION test_die CASCADE');
}

test('R23 beyond ten thousand open items a job moves them, cut short it goes on after a restart, and each has one entry', async () => {
  const { strapi } = portal;
  const clocks = [
    { kind: 'news', triggerField: 'eventStart', triggerAt: '2026-08-03T02:00:00.000Z', leftOn: null },
  ];
  await strapi.db.connection.raw(
    `INSERT INTO editorial_dossiers (subject_type, subject_id, cycle, revision, process_version, state, kind, title,
       provider_key, provider_name, provider_channel, clocks, trigger_field, trigger_at, due, calendar_version,
       created_at, updated_at)
     SELECT 'api::article.article', 'made-' || n, 1, 1, 1, 'draft', 'news', 'Tin ' || n, 'command:office', 'office',
       'command', ?::jsonb, 'eventStart', '2026-08-03T02:00:00Z', '2026-08-04', '1', now(), now()
     FROM generate_series(1, ?) AS n`,
    [JSON.stringify(clocks), movedAtOnce],
  );
  const before = await moves().count({ count: '*' }).first();
  const saved = await at(strapi, '2026-08-03T12:00', office, () =>
    change(strapi, { put: [dayOff('2026-08-04')] }),
  );
  expect(saved.moves).toMatchObject({ moved: movedAtOnce, queued: true });
  const begun = await strapi.db.connection('editorial_recomputations').max({ id: 'id' }).first();
  const id = Number(begun?.id);
  const queued = await strapi.db.connection
    .withSchema('queue')
    .from('job')
    .where({ name: 'recompute' })
    .select('data');
  expect(queued.map(({ data }) => JSON.parse(data))).toEqual([{ id }]);

  await cutShort(strapi, id);
  const progress = await newest(strapi);
  expect(progress).toMatchObject({ total: saved.moves.open, finished_at: null });
  expect(progress.done).toBeGreaterThan(0);
  expect(progress.done).toBeLessThan(movedAtOnce);

  portal = await portal.restart({ JOBS: 'true' });
  const served = portal.strapi;
  await new Promise<void>((resolve) => served.server.httpServer.listen(0, '127.0.0.1', resolve));
  await Promise.all([jobs.recompute(served, { id }), until(async () => (await newest(served)).finished_at)]);
  const done = await newest(served);
  expect(done).toMatchObject({ done: saved.moves.open, moved: movedAtOnce });
  expect(done.finished_at).not.toBeNull();
  expect(await wronglyDue(served)).toEqual([]);
  expect((await openDossiers(served)).filter(({ due }) => due === '2026-08-05')).toHaveLength(movedAtOnce);
  const after = await moves().count({ count: '*' }).first();
  expect(Number(after?.count) - Number(before?.count)).toBe(movedAtOnce);
  expect(await faultsIn(served)).toEqual([]);
});

test('R23 a second change ends the job of the first: what it had not reached moves, and is explained, by the second', async () => {
  portal = await portal.restart({ JOBS: 'false' });
  const { strapi } = portal;
  const saved = (date: string) =>
    at(strapi, '2026-08-03T13:00', office, () => change(strapi, { put: [dayOff(date)] }));
  await saved('2026-08-05');
  const first = await newest(strapi);
  await cutShort(strapi, Number(first.id));
  const { version } = await saved('2026-08-06');
  const second = await newest(strapi);

  await jobs.recompute(strapi, { id: Number(first.id) });
  const ended = await strapi.db.connection('editorial_recomputations').where({ id: first.id }).first();
  expect(ended.finished_at).not.toBeNull();
  expect(ended.done).toBeLessThan(movedAtOnce);
  await jobs.recompute(strapi, { id: Number(second.id) });
  expect(await newest(strapi)).toMatchObject({ moved: movedAtOnce });
  expect(await wronglyDue(strapi)).toEqual([]);

  const rest = await strapi.db
    .connection('editorial_ledger')
    .where({ verb: 'move-deadline' })
    .whereRaw("details -> 'deadline' -> 'from' ->> 'due' = '2026-08-05'")
    .whereRaw("details -> 'why' ->> 'vi' LIKE ?", [`%(bản ${version},%`])
    .count({ count: '*' })
    .first();
  expect(Number(rest?.count)).toBe(movedAtOnce - ended.moved);
});
