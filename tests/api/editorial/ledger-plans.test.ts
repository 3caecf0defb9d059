import type { Knex } from 'knex';
import {
  actorsOnLedger,
  entriesMatching,
  type LedgerFilter,
} from '../../../src/plugins/editorial/server/src/stores/ledger-search';
import type { Portal } from '../../support/portal';
import { staffedPortal } from './staffed';
import { done } from './support';

const many = 60_000;

let portal: Portal;
beforeAll(async () => {
  portal = await staffedPortal();
  const { connection } = portal.strapi.db;
  await connection.raw(
    `INSERT INTO editorial_dossiers (subject_type, subject_id, cycle, revision, process_version, state, kind, title,
       provider_key, provider_name, provider_channel, created_at, updated_at)
     SELECT 'api::article.article', 'many-' || n, 1, 1, 1, 'published', 'news', 'Mục ' || n, 'panel:1', 'Người thử',
       'panel', now(), now() FROM generate_series(1, 10000) AS n`,
  );
  await connection.raw(
    `INSERT INTO editorial_ledger (sequence, at, actor_key, actor_name, verb, subject_type, subject_id, dossier_id, comment,
       details, previous_hash, hash)
     SELECT n + 1000, timestamptz '2024-01-01' + n * interval '10 minutes', CASE WHEN n % 2000 = 0 THEN 'panel:999' ELSE 'panel:' || 100 + n % 30 END, 'Người ' || n % 30,
       (ARRAY['create', 'submit', 'approve', 'publish', 'hide'])[1 + n % 5],
       CASE WHEN n % 100 = 0 THEN 'editorial.appointment' ELSE 'api::article.article' END, 'many-' || n, 
       (SELECT min(id) FROM editorial_dossiers) + n % 10000, CASE WHEN n % 3 = 0 THEN 'Ý kiến ' || n END, '{}', 'x', 'h' || n
     FROM generate_series(1, ${many}) AS n`,
  );
  await connection.raw('ANALYZE editorial_dossiers, editorial_ledger');
});
afterAll(() => portal.stop());

const db = () => portal.strapi.db.connection;

async function plan(query: Knex.QueryBuilder): Promise<string> {
  const { sql, bindings } = query.toSQL().toNative();
  const written = db()
    .raw(sql.replace(/\$\d+/g, '?'), [...bindings])
    .toQuery();
  const { rows } = await db().raw(`EXPLAIN ${written}`);
  return rows.map((row: Record<string, string>) => row['QUERY PLAN']).join('\n');
}

const newest = (filter: LedgerFilter) =>
  entriesMatching(db(), filter)
    .orderBy([
      { column: 'at', order: 'desc' },
      { column: 'sequence', order: 'desc' },
    ])
    .limit(26);

test.each<[string, LedgerFilter, string]>([
  ['nothing', {}, 'editorial_ledger_at'],
  ['an act', { verb: ['hide'] }, 'editorial_ledger_'],
  ['a rare type', { type: 'editorial.appointment' }, 'editorial_ledger_type'],
  ['a person who acts rarely', { actorKey: ['panel:999'] }, 'editorial_ledger_actor'],
  ['a dossier', { dossierId: 77 }, 'editorial_ledger_dossier'],
  ['a period', { from: new Date('2024-03-01'), until: new Date('2024-03-02') }, 'editorial_ledger_at'],
  ['words', { words: 'iến 3126' }, 'editorial_ledger_comment'],
  ['words of a title', { words: 'ục 9876' }, 'editorial_dossiers_title'],
])('R29 with many entries, those by %s are read by an index', async (_name, filter, index) => {
  const found = await plan(newest(filter));
  expect(found).toContain(index);
  expect(found).not.toContain('Seq Scan');
});

test('R29 the page beside an entry is read by an index, and no more of it than is shown', async () => {
  const found = await plan(newest({}).whereRaw('(at, sequence) < (?, ?)', [new Date('2024-06-01'), 5000]));
  expect(found).toContain('editorial_ledger_at');
  expect(found).not.toMatch(/Seq Scan|Sort/);
});

test('R29 who has acted is found from person to person, not by reading all', async () => {
  const found = await actorsOnLedger(db(), 500);
  expect(found.filter(({ name }) => name.startsWith('Người '))).toHaveLength(31);
});

test('R29 of very many matches the number is counted no further than anybody reads', async () => {
  const operator = await portal.panel('operator');
  const { body } = await done(operator.get('/editorial/ledger?pageSize=1'));
  expect(body.meta.total).toBe(10_001);
});

test('R29 a file of the ledger has at most 50,000 rows', async () => {
  const operator = await portal.panel('operator');
  const { text } = await done(operator.get('/editorial/ledger/export').buffer(true));
  expect(text.split('\r\n').filter(Boolean)).toHaveLength(50_001);
});
