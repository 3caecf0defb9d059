import fc from 'fast-check';
import type { Knex } from 'knex';
import { applyDatabase } from '../../../src/plugins/editorial/server/src/database/apply';
import { deadlineStatusOf, isReasonOwed } from '../../../src/plugins/editorial/server/src/domain/lateness';
import {
  countStatuses,
  owingReason,
  type StatusMoment,
  withStatus,
} from '../../../src/plugins/editorial/server/src/stores/dossier-status';
import { dossiersMatching } from '../../../src/plugins/editorial/server/src/stores/dossiers';
import {
  type DeadlineStatus,
  STATUS_LABELS,
  statusBounds,
} from '../../../src/plugins/working-calendar/server/src/domain';
import { regulation } from '../../../src/regulation';
import { type Portal, startPortal } from '../../support/portal';
import { local, shipped } from '../../unit/working-calendar/support';

const allStatuses = Object.keys(STATUS_LABELS) as DeadlineStatus[];
const openStatuses = allStatuses.filter((status) => !['met', 'met-late'].includes(status));

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ sample: 'full' });
});
afterAll(() => portal.stop());

interface Given {
  due: string | null;
  triggerAt: Date | null;
  madePublicAt: Date | null;
  closedAt: Date | null;
  correction: boolean;
  imported: boolean;
  lateReason: string | null;
}

const twoDigits = (value: number) => String(value).padStart(2, '0');
const day = fc.integer({ min: 9, max: 27 }).map((of) => `2026-11-${twoDigits(of)}`);
/** Mostly the first and last millisecond of a local day, where a gap would be. */
const instant = fc
  .tuple(day, fc.constantFrom('00:00:00.000', '23:59:59.999', '06:59:59.999', '07:00:00.000', '12:34:56.789'))
  .map(([on, time]) => local(`${on}T${time}`));
const sometimes = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null });
const rarely = fc.integer({ min: 0, max: 9 }).map((of) => of === 0);
const given: fc.Arbitrary<Given> = fc.record({
  due: sometimes(day),
  triggerAt: sometimes(instant),
  madePublicAt: sometimes(instant),
  closedAt: fc.option(instant, { nil: null, freq: 2 }),
  correction: rarely,
  imported: rarely,
  lateReason: sometimes(fc.constant('Mất điện')),
});

const momentAt = (now: Date): StatusMoment => ({ now, ...statusBounds(shipped, now) });

/** Inserts cycles by SQL, asks, and takes all of it back. */
async function among<Result>(rows: readonly Given[], ask: (trx: Knex, ids: number[]) => Promise<Result>) {
  let result: Result | undefined;
  const undo = new Error('undo');
  const { connection } = portal.strapi.db;
  await connection
    .transaction(async (trx) => {
      await trx('editorial_dossiers').where('state', 'published').update({ state: 'superseded' });
      const inserted = await trx('editorial_dossiers')
        .insert(rows.map((row, index) => rowOf(row, index)))
        .returning('id');
      result = await ask(
        trx,
        inserted.map(({ id }) => Number(id)),
      );
      throw undo;
    })
    .catch((error: unknown) => {
      if (error !== undo) throw error;
    });
  return result as Result;
}

function rowOf(row: Given, index: number) {
  return {
    subject_type: 'api::article.article',
    subject_id: `gen-${index}`,
    cycle: 1,
    revision: 1,
    process_version: 1,
    state: row.madePublicAt ? 'published' : 'submitted',
    kind: 'news',
    title: `Mục ${index}`,
    provider_key: 'panel:1',
    provider_name: 'Người thử',
    provider_channel: 'panel',
    due: row.due,
    trigger_at: row.triggerAt,
    made_public_at: row.madePublicAt,
    closed_at: row.closedAt,
    correction: row.correction,
    imported: row.imported,
    late_reason: row.lateReason,
    created_at: local('2026-11-01T08:00:00'),
    updated_at: local('2026-11-01T08:00:00'),
  };
}

const idsOf = async (trx: Knex, [sql, values]: ReturnType<typeof withStatus>, ids: readonly number[]) => {
  const rows = await trx('editorial_dossiers')
    .whereIn('id', [...ids])
    .whereRaw(sql, values)
    .orderBy('id')
    .select('id');
  return rows.map(({ id }) => Number(id));
};

test('R23 R28 the database selects for each status exactly what the one status function says', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(given, { minLength: 1, maxLength: 40 }), instant, async (rows, now) => {
      const at = momentAt(now);
      const statuses = rows.map((row) => deadlineStatusOf(shipped, row, now));
      await among(rows, async (trx, ids) => {
        const where = (holds: (status: DeadlineStatus | null, row: Given) => boolean) =>
          ids.filter((_id, index) => holds(statuses[index] ?? null, rows[index] as Given));
        for (const status of allStatuses) {
          expect({ status, ids: await idsOf(trx, withStatus([status], at), ids) }).toEqual({
            status,
            ids: where((found) => found === status),
          });
        }
        expect(await idsOf(trx, withStatus(allStatuses, at), ids)).toEqual(
          where((status) => status !== null),
        );
        expect(await idsOf(trx, withStatus([], at), ids)).toEqual([]);
        expect(await idsOf(trx, owingReason(at), ids)).toEqual(where(isReasonOwed));
      });
    }),
    { numRuns: 60 },
  );
});

test('R23 counts add up to what the status function says, of what is open and lately made public', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(given, { minLength: 1, maxLength: 40 }),
      instant,
      instant,
      async (rows, now, since) => {
        const at = momentAt(now);
        const inTheSample = await countStatuses(portal.strapi.db.connection, at, since);
        await among(rows, async (trx) => {
          const counts = await countStatuses(trx, at, since);
          for (const status of allStatuses) {
            const own = rows.filter(
              (row) =>
                deadlineStatusOf(shipped, row, now) === status &&
                (openStatuses.includes(status) || (row.madePublicAt as Date) >= since),
            );
            expect({ status, count: counts.statuses[status] - inTheSample.statuses[status] }).toEqual({
              status,
              count: own.length,
            });
          }
          const owing = rows.filter((row) => isReasonOwed(deadlineStatusOf(shipped, row, now), row));
          expect(counts.owed - inTheSample.owed).toBe(owing.length);
        });
      },
    ),
    { numRuns: 30 },
  );
});

test.each([
  ['2026-11-19T23:59:59.999', 'due-today', 'met'],
  ['2026-11-20T00:00:00.000', 'overdue', 'met-late'],
])('R23 due on 19 November, at %s local: %s, and made public then: %s', async (time, open, closed) => {
  const now = local(time);
  const row = {
    due: '2026-11-19',
    triggerAt: local('2026-11-18T08:00:00'),
    madePublicAt: null,
    closedAt: null,
    correction: false,
    imported: false,
    lateReason: null,
  };
  await among([row, { ...row, madePublicAt: now }], async (trx, ids) => {
    for (const [index, expected] of [open, closed].entries()) {
      const found: string[] = [];
      for (const status of allStatuses) {
        const selected = await idsOf(trx, withStatus([status], momentAt(now)), ids.slice(index, index + 1));
        if (selected.length > 0) found.push(status);
      }
      expect(found).toEqual([expected]);
    }
  });
});

test('R23 dossiers of an earlier version are filed as their last revision says', async () => {
  const { connection } = portal.strapi.db;
  const filed = () => connection('editorial_dossiers').orderBy('id').select('id', 'section_id', 'unit_id');
  const before = await filed();
  expect(before.some(({ section_id }) => section_id) && before.some(({ unit_id }) => unit_id)).toBe(true);
  await connection.raw('ALTER TABLE editorial_dossiers DROP COLUMN section_id, DROP COLUMN unit_id');
  const types = Object.keys(regulation.publishedTypes);
  await applyDatabase(portal.strapi, types);
  expect(await filed()).toEqual(before);
  await applyDatabase(portal.strapi, types);
  expect(await filed()).toEqual(before);
});

describe('R23 with many dossiers', () => {
  beforeAll(async () => {
    await portal.strapi.db.connection.raw(
      `INSERT INTO editorial_dossiers (subject_type, subject_id, cycle, revision, process_version, state, kind, title,
         provider_key, provider_name, provider_channel, due, trigger_at, made_public_at, late_reason, section_id, unit_id,
         created_at, updated_at)
       SELECT 'api::article.article', 'many-' || n, 1, 1, 1, CASE WHEN n % 50 = 0 THEN 'submitted' ELSE 'published' END,
         'news', 'Mục ' || n, 'panel:1', 'Người thử', 'panel', on_day, on_day - 1,
         CASE WHEN n % 50 = 0 THEN NULL ELSE on_day + (CASE WHEN n % 20 = 1 THEN 2 ELSE 0 END) END,
         CASE WHEN n % 3 = 0 THEN NULL ELSE 'Có lý do' END, 'section-' || n % 40, 'unit-' || n % 40, on_day, on_day
       FROM (SELECT n, date '2024-01-01' + n % 1050 AS on_day FROM generate_series(1, 30000) AS n) AS made`,
    );
    await portal.strapi.db.connection.raw('ANALYZE editorial_dossiers');
  });

  const at = momentAt(local('2026-11-16T09:00:00'));
  const plan = async (query: Knex.QueryBuilder) => {
    const { sql, bindings } = query.toSQL().toNative();
    const { rows } = await portal.strapi.db.connection.raw(
      `EXPLAIN ${portal.strapi.db.connection.raw(sql.replace(/\$\d+/g, '?'), [...bindings]).toQuery()}`,
    );
    return rows.map((row: Record<string, string>) => row['QUERY PLAN']).join('\n');
  };
  const page = () =>
    portal.strapi.db
      .connection('editorial_dossiers')
      .whereNot('state', 'discarded')
      .orderBy('due')
      .orderBy('id')
      .limit(100);

  test.each([
    ...openStatuses.map((status) => [status, withStatus([status], at), 'editorial_dossiers_open'] as const),
    ['met-late', withStatus(['met-late'], at), 'editorial_dossiers_late'] as const,
    ['owed', owingReason(at), 'editorial_dossiers_unexplained'] as const,
  ])('R23 the list of %s is read by an index', async (_name, [sql, values], index) => {
    const found = await plan(page().whereRaw(sql, values));
    expect(found).toContain(index);
    expect(found).not.toContain('Seq Scan');
  });

  test.each(['section_id', 'unit_id'])('R23 the list by %s is read by an index', async (column) => {
    const found = await plan(page().where(column, `${column.replace('_id', '')}-7`));
    expect(found).toContain(`editorial_dossiers_${column.replace('_id', '')}`);
    expect(found).not.toContain('Seq Scan');
  });

  test('R23 a search for a part of the title is read by an index', async () => {
    const found = await plan(dossiersMatching(portal.strapi.db.connection, { title: 'ục 1234_' }).limit(100));
    expect(found).toContain('editorial_dossiers_title');
    expect(found).not.toContain('Seq Scan');
  });
});
