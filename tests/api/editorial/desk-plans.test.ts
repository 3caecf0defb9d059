import type { Knex } from 'knex';
import { deskQuestion } from '../../../src/plugins/editorial/server/src/domain/desk';
import type { Actor } from '../../../src/plugins/editorial/server/src/domain/types';
import {
  countedUpTo,
  type Desk,
  deskCount,
  deskCounts,
  deskRows,
} from '../../../src/plugins/editorial/server/src/stores/desk';
import { statusBounds } from '../../../src/plugins/working-calendar/server/src/domain';
import { type DeskViewCode, regulation } from '../../../src/regulation';
import { type Portal, startPortal } from '../../support/portal';
import { deputyUnder, mandate } from '../../unit/editorial/asked';
import { holder, today } from '../../unit/editorial/fixtures';
import { local, shipped } from '../../unit/working-calendar/support';

let portal: Portal;
const db = () => portal.strapi.db.connection;

/** As a portal looks after some years: nearly all is over, and of each open state there are some hundreds. */
beforeAll(async () => {
  portal = await startPortal({ sample: 'minimal' });
  await db().raw(
    `INSERT INTO editorial_dossiers (subject_type, subject_id, cycle, revision, process_version, state, kind, title,
       provider_key, provider_name, provider_channel, due, trigger_at, made_public_at, late_reason, created_at, updated_at)
     SELECT 'api::article.article', 'many-' || n, 1, 1, 1,
       CASE WHEN n % 20 > 0 THEN 'published' ELSE
         (ARRAY['draft', 'returned', 'submitted', 'awaiting-approval', 'approved', 'scheduled'])[1 + (n / 20) % 6] END,
       (ARRAY['news', 'other', 'answer'])[1 + n % 3], 'Mục ' || n, 'panel:' || n % 40, 'Người thử', 'panel', on_day, on_day - 1,
       CASE WHEN n % 20 > 0 THEN on_day END, NULL, on_day, on_day
     FROM (SELECT n, date '2024-01-01' + n % 1090 AS on_day FROM generate_series(1, 60000) AS n) AS made`,
  );
  await db().raw('VACUUM ANALYZE editorial_dossiers');
});
afterAll(() => portal.stop());

const now = local('2026-11-25T09:00:00');
const asked = (view: DeskViewCode, actor: Actor): Desk => {
  const { moves, overdue, untouchedFor } = deskQuestion(regulation, regulation.deskViews[view], {
    actor,
    today,
  });
  const untouchedSince = untouchedFor === null ? null : local('2026-11-18T00:00:00');
  return { moves, overdue, untouchedSince, at: { now, ...statusBounds(shipped, now) } };
};

const firstPage = (view: DeskViewCode, actor: Actor, more: object = {}) => {
  const [field, order] = regulation.deskViews[view].sort.split(':') as ['due', 'asc'];
  const query = { filter: {}, sort: { field, order }, page: 1, pageSize: 25, ...more };
  return deskRows(db(), asked(view, actor), query) as Knex.QueryBuilder;
};

async function plan(query: Knex.QueryBuilder): Promise<string> {
  const { sql, bindings } = query.toSQL().toNative();
  const { rows } = await db().raw(
    `EXPLAIN (ANALYZE, BUFFERS) ${db()
      .raw(sql.replace(/\$\d+/g, '?'), [...bindings])
      .toQuery()}`,
  );
  return rows.map((row: Record<string, string>) => row['QUERY PLAN']).join('\n');
}

const views = Object.keys(regulation.deskViews) as DeskViewCode[];
const readers: Record<string, Actor> = {
  writer: holder('official', 'panel:7'),
  office: holder('office', 'panel:7'),
  chief: holder('chief', 'panel:7'),
  deputy: { ...deputyUnder(mandate(['news', 'other'])), key: 'panel:7' },
};

describe.each(Object.entries(readers))('Desk with many dossiers, for the %s', (_name, actor) => {
  test.each(views)(
    'Desk the first page of %s is read in order from an index, and little more than it',
    async (view) => {
      const found = await plan(firstPage(view, actor));
      expect(found).toContain('Index');
      expect(found).not.toContain('Seq Scan');
      // Five branches of a hundred rows each at most are sorted, never all that a state holds.
      const sorted = [...found.matchAll(/Sort .*?rows=(\d+)/g)].map(([, rows]) => Number(rows));
      expect(Math.max(0, ...sorted)).toBeLessThanOrEqual(125);
      const read = [...found.matchAll(/Rows Removed by Filter: (\d+)/g)].map(([, rows]) => Number(rows));
      expect(read.reduce((sum, rows) => sum + rows, 0)).toBeLessThan(500);
    },
  );

  test.each(views)('Desk the count of %s reads an index and stops where nobody counts on', async (view) => {
    const found = await plan(deskCount(db(), asked(view, actor), {}) as Knex.QueryBuilder);
    const read = [...found.matchAll(/actual time=\S+ rows=(\d+)/g)].map(([, rows]) => Number(rows));
    expect(Math.max(...read)).toBeLessThanOrEqual(countedUpTo);
    // Of all there are, the first ones are read wherever they lie.
    if (view !== 'all') expect(found).not.toContain('Seq Scan');
  });
});

test('Desk counts are cut, and what is below is exact', async () => {
  const desks = Object.fromEntries(views.map((view) => [view, asked(view, holder('chief', 'panel:7'))]));
  const found = await deskCounts(db(), desks);
  expect(found.get('all')).toBe(countedUpTo);
  const scheduled = await db()('editorial_dossiers').where({ state: 'scheduled' });
  expect(found.get('scheduled')).toBe(scheduled.length);
});

test.each(['updatedAt', 'due'] as const)(
  'Desk whichever way a view is sorted by %s, an index is read',
  async (field) => {
    for (const view of views) {
      for (const order of ['asc', 'desc'] as const) {
        const found = await plan(firstPage(view, readers.office as Actor, { sort: { field, order } }));
        expect({ view, order, plan: found }).toEqual({
          view,
          order,
          plan: expect.not.stringContaining('Seq Scan'),
        });
      }
    }
  },
);
