import type { Knex } from 'knex';
import { hitsByRank, rankedHits } from '../../../src/plugins/portal/server/src/stores/ranked-hits';
import {
  countedUpTo,
  countHits,
  hitsByIndex,
  type ItemFilter,
  type Sought,
} from '../../../src/plugins/portal/server/src/stores/search';
import { type Portal, startPortal } from '../../support/portal';

let portal: Portal;
const db = () => portal.strapi.db.connection;

const MANY = 60_000;

/**
 * As a portal looks after some decades: `khap` is everywhere, `muoi` in every tenth item, `tram` in every hundredth, `hiem`
 * in twelve; in titles of a third of these, in abstracts of another.
 */
beforeAll(async () => {
  portal = await startPortal({ sample: 'minimal' });
  await db().raw(
    `INSERT INTO portal_items (type, document_id, form, title, abstract, body, section_id, field_id, document_type, year,
       published_at, updated_at, title_words, head_words, words)
     SELECT type, 'many-' || n, 1, title, abstract, body, 'section-' || n % 400, 'field-' || n % 300, 'kind-' || n % 500,
       1900 + n % 200, at, at, to_tsvector('simple', title), to_tsvector('simple', title || ' ' || abstract),
       to_tsvector('simple', title || ' ' || abstract || ' ' || body)
     FROM (
       SELECT n, 'type-' || n % 300 AS type, timestamptz '2026-01-01' - n * interval '1 hour' AS at,
         CASE WHEN n % 3 = 0 THEN said ELSE 'muc' END AS title, CASE WHEN n % 3 = 1 THEN said ELSE 'tom' END AS abstract,
         CASE WHEN n % 3 = 2 THEN said ELSE 'than' END || ' ' || n AS body
       FROM (
         SELECT n, concat_ws(' ', 'khap', CASE WHEN n % 10 = 0 THEN 'muoi' END, CASE WHEN n % 100 = 0 THEN 'tram' END,
           CASE WHEN n % 5000 = 0 THEN 'hiem' END) AS said
         FROM generate_series(1, ?::int) AS n
       ) AS words
     ) AS made`,
    [MANY],
  );
  await db().raw('VACUUM ANALYZE portal_items');
});
afterAll(() => portal.stop());

/** As a search asks: an index before everything. */
const inSearch = <Result>(act: (trx: Knex.Transaction) => Promise<Result>): Promise<Result> =>
  db().transaction(async (trx) => {
    await trx.raw('SET LOCAL enable_seqscan = off');
    return act(trx);
  });

const explained = async (trx: Knex.Transaction, query: string): Promise<string> => {
  const { rows } = await trx.raw(`EXPLAIN (ANALYZE, TIMING OFF) ${query.replaceAll('?', '\\?')}`);
  return rows.map((row: Record<string, string>) => row['QUERY PLAN']).join('\n');
};

const plan = (make: (trx: Knex.Transaction) => { toQuery(): string }): Promise<string> =>
  inSearch((trx) => explained(trx, make(trx).toQuery()));

/** The plans of all that an act asks of the items. */
async function plansOf(act: (trx: Knex.Transaction) => Promise<unknown>): Promise<string[]> {
  return inSearch(async (trx) => {
    const asked: string[] = [];
    trx.on('query', ({ sql, bindings }: { sql: string; bindings: Knex.RawBinding[] }) => {
      if (sql.includes('portal_items')) asked.push(db().raw(sql.replace(/\$\d+/g, '?'), bindings).toQuery());
    });
    await act(trx);
    const plans: string[] = [];
    for (const query of [...asked]) plans.push(await explained(trx, query));
    return plans;
  });
}

const read = (found: string): number =>
  Math.max(
    0,
    ...[...found.matchAll(/\(actual rows=(\d+)|Rows Removed by \w[\w ]*: (\d+)/g)].map(([, rows, removed]) =>
      Number(rows ?? removed),
    ),
  );

const query = (index: string) => ({ index, check: null });
const words = (whole: string, open: string | null = null, near: string | null = null): Sought => ({
  words: {
    exact: query(near ?? whole),
    near: near === null ? null : query(near),
    whole: query(whole),
    open: open === null ? null : query(open),
  },
  keys: null,
});
const none: Sought = { words: null, keys: null };
const page = { offset: 0, limit: 20 };

test.each([
  ['rare words', "'hiem'"],
  ['words that nobody uses', "'khong'"],
  ['frequent words that are seldom together', "'khap' & 'hiem'"],
])('R34 hits of %s come from the index of words, and no others are read', async (_what, asked) => {
  for (const make of [
    (trx: Knex.Transaction) => hitsByIndex(trx, query(asked), {}, countedUpTo + 1),
    (trx: Knex.Transaction) => rankedHits(trx, words(asked), {}, page),
  ]) {
    const found = await plan(make);
    expect(found).toContain('portal_items_words');
    expect(found).not.toContain('Seq Scan');
    expect(read(found)).toBeLessThanOrEqual(12);
  }
});

test.each([
  ['type', { types: ['type-7'] }],
  ['section', { sectionId: 'section-7' }],
  ['field', { fieldId: 'field-7' }],
  ['document_type', { documentType: 'kind-7' }],
  ['year', { year: 1907 }],
  ['newest', { from: new Date('2025-12-31T00:00:00Z') }],
] as [string, ItemFilter][])(
  'R34 a list by %s alone is read in order from its index',
  async (index, filter) => {
    for (const make of [
      (trx: Knex.Transaction) => hitsByIndex(trx, null, filter, countedUpTo + 1),
      (trx: Knex.Transaction) => rankedHits(trx, none, filter, page),
    ]) {
      const found = await plan(make);
      expect(found).toContain(`portal_items_${index}`);
      expect(found).not.toContain('Seq Scan');
      expect(read(found)).toBeLessThanOrEqual(320);
    }
  },
);

test.each([
  ['everywhere', words("'khap'")],
  ['everywhere, and may go on', words("'khap'", "'kha':*")],
])('R34 of words that are %s only the newest items are read', async (_what, sought) => {
  const plans = await plansOf(async (trx) => {
    const counted = await countHits(trx, sought, {});
    expect([counted.total, counted.more]).toEqual([countedUpTo, true]);
    expect(await hitsByRank(trx, sought, {}, page)).toHaveLength(20);
  });
  expect(plans.length).toBeGreaterThan(2);
  for (const found of plans) {
    expect(found).not.toContain('Seq Scan');
    expect(read(found)).toBeLessThanOrEqual(2000);
  }
});

test('R34 of words in every tenth item no other items are read', async () => {
  const plans = await plansOf(async (trx) => {
    expect((await countHits(trx, words("'muoi'"), {})).more).toBe(true);
    expect(await hitsByRank(trx, words("'muoi'"), {}, { offset: 180, limit: 20 })).toHaveLength(20);
  });
  for (const found of plans) {
    expect(found).not.toContain('Seq Scan');
    expect(read(found)).toBeLessThanOrEqual(MANY / 10);
  }
});

test.each(["'khap'", "'muoi'", "'tram'", "'hiem'", "'khong'", "'mu':*"])(
  'R34 ranked one by one, or rank by rank: hits of %s come in the same order',
  async (whole) => {
    await inSearch(async (trx) => {
      for (const sought of [
        words(whole),
        words(whole, `${whole} | 'mu':*`),
        words(whole, null, `${whole} & 'muoi'`),
        { ...words(whole, `${whole} | 'mu':*`, `${whole} & 'muoi'`), keys: "'khap'" },
      ])
        for (const slice of [page, { offset: 15, limit: 10 }, { offset: 950, limit: 50 }]) {
          const idsOf = (rows: readonly { id: string | number }[]) => rows.map(({ id }) => Number(id));
          const oneByOne = idsOf(await rankedHits(trx, sought, {}, slice));
          expect(idsOf(await hitsByRank(trx, sought, {}, slice))).toEqual(oneByOne);
        }
    });
  },
);

test('R34 counts are exact up to where they are cut', async () => {
  const counted = (whole: string) => inSearch((trx) => countHits(trx, words(whole), {}));
  expect(await counted("'hiem'")).toMatchObject({ total: 12, more: false });
  expect(await counted("'tram'")).toMatchObject({ total: countedUpTo, more: true });
  const { byType } = await inSearch((trx) => countHits(trx, none, { types: ['type-7'] }));
  expect([...byType]).toEqual([['type-7', 200]]);
});
