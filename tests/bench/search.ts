import { ensureServer } from '../../scripts/lib/compile.mjs';
import { startThrowaway } from '../../scripts/lib/throwaway.mjs';
import { itemTables } from '../../src/plugins/portal/server/src/database/items';
import { vectorOf } from '../../src/plugins/portal/server/src/domain/vector';
import { withClient } from '../support/database';
import { type ServedPortal, servePortal } from '../support/server';
import { type Bench, goal, medianTimes } from './measure';

const FEW = 1000;
const MANY = 100_000;
/** An answer may take half as long again: so much of the speed must be left. */
const KEPT_SPEED = 1 / 1.5;
const ROUNDS = 60;
const PAGE = 20;
/** In so many items of both portals, and in no other: a page, and a little more. */
const RARE = { word: 'quýnh', items: 25 };
const SLICES = 250;

/** Numbers that look drawn, the same at each run. */
function drawing(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

type Client = Parameters<Parameters<typeof withClient>[1]>[0];

/** The words of the sample commune, in the order in which they were written. */
async function corpusOf(client: Client): Promise<string[]> {
  const { rows } = await client.query<{ text: string }>(
    `SELECT string_agg(concat_ws(' ', title, abstract, body), ' ' ORDER BY id) AS text FROM portal_items`,
  );
  return rows[0]?.text.split(/[^\p{L}\p{M}\p{N}]+/u).filter(Boolean) ?? [];
}

/** Fills a portal with items that say what the sample's say, in runs of a few words: over twenty years, of all types. */
async function fill(url: string, items: number): Promise<void> {
  await withClient(url, async (client) => {
    const corpus = await corpusOf(client);
    const draw = drawing(2026);
    const said = (length: number): string => {
      const words: string[] = [];
      while (words.length < length) {
        const start = draw(corpus.length - 8);
        words.push(...corpus.slice(start, start + 3 + draw(5)));
      }
      return words.join(' ');
    };
    await client.query(
      'DROP INDEX portal_items_title_words, portal_items_head_words, portal_items_words; TRUNCATE portal_items',
    );
    for (let begun = 0; begun < items; begun += SLICES) {
      const rows = Array.from({ length: Math.min(SLICES, items - begun) }, (_, offset) => {
        const n = begun + offset;
        const isRare = n % (items / RARE.items) === 0;
        const [title, abstract] = [`${said(12)}${isRare ? ` ${RARE.word}` : ''} ${n}/2026`, said(30)];
        const body = said(160);
        return {
          n,
          title,
          abstract,
          body,
          title_words: vectorOf([title], { accents: true }),
          head_words: vectorOf([title, abstract], { accents: true }),
          words: vectorOf([title, abstract, body]),
        };
      });
      await client.query(
        `INSERT INTO portal_items (type, document_id, form, title, abstract, body, section_id, document_type, year,
           published_at, updated_at, title_words, head_words, words)
         SELECT (ARRAY['api::article.article', 'api::legal-document.legal-document', 'api::question.question',
             'api::procedure.procedure', 'api::article.article', 'api::article.article'])[1 + n % 6],
           'bench-' || n, 1, title, abstract, body,
           (SELECT document_id FROM sections ORDER BY id OFFSET n % (SELECT count(*) FROM sections) LIMIT 1),
           'decision', 2006 + n % 20, at, at, title_words, head_words, words
         FROM jsonb_to_recordset($1) AS made (n int, title text, abstract text, body text, title_words tsvector,
           head_words tsvector, words tsvector),
           LATERAL (SELECT now() - interval '20 years' * (n / $2::float) AS at) AS time`,
        [JSON.stringify(rows), items],
      );
    }
    await client.query(itemTables);
    await client.query('VACUUM ANALYZE portal_items');
  });
}

/** Two neighbours that many items have as such, and one of their words that about this share of the items has. */
async function wordOf(url: string, share: number): Promise<string> {
  return withClient(url, async (client) => {
    const { rows } = await client.query<{ word: string }>(
      `SELECT word FROM ts_stat('SELECT words FROM portal_items ORDER BY id LIMIT 1000') WHERE word ~ '^[a-z]{2,}$'
       ORDER BY abs(ndoc / 1000.0 - $1), word LIMIT 1`,
      [share],
    );
    return rows[0]?.word ?? '';
  });
}

async function askedOf(url: string): Promise<{ what: string; query: Record<string, string> }[]> {
  const [most, half, tenth, some] = await Promise.all([1, 0.5, 0.1, 0.04].map((share) => wordOf(url, share)));
  return [
    { what: 'a word of nearly every item', query: { q: most ?? '' } },
    { what: 'a word of every second item', query: { q: half ?? '' } },
    { what: 'a word of every tenth item', query: { q: tenth ?? '' } },
    { what: 'a word of every 25th item', query: { q: some ?? '' } },
    { what: 'a word of 25 items', query: { q: RARE.word } },
    { what: 'two frequent words', query: { q: `${half} ${most}` } },
    { what: 'a phrase', query: { q: '"ủy ban nhân dân"' } },
    { what: 'words with diacritics', query: { q: 'thủ tục hành chính' } },
    { what: 'a beginning', query: { q: 'hanh chi' } },
    { what: 'one type', query: { q: half ?? '', type: 'legal-document' } },
    { what: 'the fifth page', query: { q: most ?? '', page: '5' } },
    { what: 'filters alone', query: { type: 'article', section: 'tin-tuc-su-kien' } },
  ];
}

async function ask({ address }: ServedPortal, what: string, query: Record<string, string>): Promise<void> {
  const answer = await fetch(`${address}/api/search?${new URLSearchParams(query)}`);
  const { data } = (await answer.json()) as { data: unknown[] };
  if (data?.length !== PAGE)
    throw new Error(`${what} ${JSON.stringify(query)}: ${data?.length} hits, not ${PAGE}`);
}

async function measured() {
  const [few, many] = [await servePortal({ panel: false }), await servePortal({ panel: false })];
  try {
    await fill(few.databaseUrl, FEW);
    await fill(many.databaseUrl, MANY);
    const found: { what: string; few: number; many: number }[] = [];
    for (const { what, query } of await askedOf(few.databaseUrl)) {
      const [fewMs = 0, manyMs = 0] = await medianTimes(
        [() => ask(few, what, query), () => ask(many, what, query)],
        ROUNDS,
      );
      found.push({ what: `${what} (${Object.values(query).join(', ')})`, few: fewMs, many: manyMs });
    }
    return found;
  } finally {
    await few.stop();
    await many.stop();
  }
}

/** Search over HTTP: two portals that are served side by side, one of them with a hundred times as many public items. */
export const search: Bench = {
  name: 'search',
  async run() {
    await ensureServer();
    const { url, folder, remove } = await startThrowaway();
    try {
      Object.assign(process.env, { TEST_DATABASE_URL: url, TEST_FOLDER: folder });
      const found = await measured();
      const mean = (times: readonly number[]) => times.reduce((sum, time) => sum + time, 0) / times.length;
      const [few, many] = [mean(found.map((one) => one.few)), mean(found.map((one) => one.many))];
      return {
        name: 'search',
        ours: { what: `pages of ${PAGE} hits from ${MANY} public items`, perSecond: 1000 / many },
        peer: { what: `pages of ${PAGE} hits from ${FEW} public items`, perSecond: 1000 / few },
        ratio: few / many,
        goals: found.map((one) =>
          goal(
            `${one.what}, ${one.many.toFixed(1)} ms against ${one.few.toFixed(1)} ms: part of the speed that is left`,
            one.few / one.many,
            KEPT_SPEED,
          ),
        ),
      };
    } finally {
      await remove();
    }
  },
};
