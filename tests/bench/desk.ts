import { ensureServer } from '../../scripts/lib/compile.mjs';
import { startThrowaway } from '../../scripts/lib/throwaway.mjs';
import { deskViews } from '../../src/regulation/desk';
import { withClient } from '../support/database';
import { SAMPLE_PASSWORD } from '../support/environment';
import { type ServedPortal, servePortal } from '../support/server';
import { type Bench, goal, medianTimes } from './measure';

/** How many dossiers a portal holds, and how many of them in each of the six states that are still open. */
interface Size {
  dossiers: number;
  openOfEach: number;
}

/** Each view has more than a page in both; of a hundred times as many dossiers thirty times as many are open. */
const FEW: Size = { dossiers: 1000, openOfEach: 35 };
const MANY: Size = { dossiers: 100_000, openOfEach: 1000 };

/** An answer may take half as long again: so much of the speed must be left. */
const KEPT_SPEED = 1 / 1.5;
const ROUNDS = 80;

/** Whoever reads; of what is being written, every thirtieth is the official's, and 35 of what was returned. */
const READERS = ['chief', 'office', 'official'] as const;

const OPEN = ['draft', 'returned', 'submitted', 'awaiting-approval', 'approved', 'scheduled'];

/**
 * Fills a portal: closed dossiers over three years, open ones over the last 40 days, a fifth of these overdue; of all kinds,
 * units and sections.
 */
async function fill(url: string, { dossiers, openOfEach }: Size): Promise<void> {
  await withClient(url, async (client) => {
    await client.query(
      `INSERT INTO editorial_dossiers (subject_type, subject_id, cycle, revision, process_version, state, kind, title,
         provider_key, provider_name, provider_channel, unit_id, section_id, rule, trigger_field, trigger_at, due,
         calendar_version, made_public_at, created_at, updated_at)
       SELECT (ARRAY['api::article.article', 'api::legal-document.legal-document', 'api::question.question'])[1 + n % 3],
         'bench-' || n, 1, 1, 1, state, (ARRAY['news', 'legal-document', 'answer', 'conference', 'other'])[1 + n % 5],
         'Hồ sơ số ' || n || ' về đường liên thôn và thủy lợi nội đồng',
         CASE WHEN n % 30 = 0 OR (state = 'returned' AND nth < 35) THEN official ELSE 'panel:' || 1000 + n % 40 END,
         'Người cung cấp ' || n % 40, 'panel',
         (SELECT document_id FROM units ORDER BY id OFFSET n % (SELECT count(*) FROM units) LIMIT 1),
         (SELECT document_id FROM sections ORDER BY id OFFSET n % (SELECT count(*) FROM sections) LIMIT 1),
         '{"days": 1, "kind": "news", "article": "Đ8a", "sentence": {"vi": "", "en": ""}}', 'eventStart',
         now() - age, (now() - age)::date + CASE WHEN n % 5 = 0 THEN 1 ELSE 60 END, '1',
         CASE WHEN closed THEN now() - age END, now() - age, now() - age
       FROM (
         SELECT n, n > 6 * $2 AS closed, (n - 1) / 6 AS nth,
           CASE WHEN n > 6 * $2 THEN (ARRAY['published', 'published', 'published', 'superseded', 'withdrawn'])[1 + n % 5]
             ELSE ($3::text[])[1 + n % 6] END AS state,
           CASE WHEN n > 6 * $2 THEN interval '1 hour' * (n % 26000) ELSE interval '1 hour' * (n * 37 % 960) END AS age,
           'panel:' || (SELECT id FROM admin_users WHERE email = 'official@laclong.example') AS official
         FROM generate_series(1, $1::int) AS n
       ) AS made`,
      [dossiers, openOfEach, OPEN],
    );
    await client.query('VACUUM ANALYZE editorial_dossiers');
  });
}

type Asker = (path: string) => Promise<{ data: unknown[] }>;

async function signedIn({ address }: ServedPortal, name: string): Promise<Asker> {
  const answer = await fetch(`${address}/admin/login`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: `${name}@laclong.example`, password: SAMPLE_PASSWORD }),
  });
  const { data } = (await answer.json()) as { data: { token: string } };
  return async (path) => {
    const found = await fetch(`${address}${path}`, { headers: { authorization: `Bearer ${data.token}` } });
    if (found.status !== 200) throw new Error(`${name} ${path}: ${found.status}`);
    return (await found.json()) as { data: unknown[] };
  };
}

/** What is asked, and by whom: each view by the reader in whose list it is longest. */
const ASKED: readonly { what: string; who: (typeof READERS)[number]; path: string }[] = [
  ...Object.keys(deskViews).map((view) => ({
    what: `view ${view}`,
    who: view === 'returned' ? ('official' as const) : ('office' as const),
    path: `/editorial/dossiers?view=${view}&pageSize=25`,
  })),
  { what: 'view mine of the Chief', who: 'chief', path: '/editorial/dossiers?view=mine&pageSize=25' },
  { what: 'counts', who: 'office', path: '/editorial/desk/counts' },
];

async function measured() {
  const [few, many] = [await servePortal({ panel: false }), await servePortal({ panel: false })];
  try {
    await fill(few.databaseUrl, FEW);
    await fill(many.databaseUrl, MANY);
    const askers = new Map<string, readonly [Asker, Asker]>();
    for (const name of READERS) askers.set(name, [await signedIn(few, name), await signedIn(many, name)]);
    const found: { what: string; few: number; many: number }[] = [];
    for (const { what, who, path } of ASKED) {
      const [ofFew, ofMany] = askers.get(who) as readonly [Asker, Asker];
      for (const ask of [ofFew, ofMany]) {
        const { data } = await ask(path);
        if (Array.isArray(data) && data.length !== 25)
          throw new Error(`${what}: ${data.length} rows, not 25`);
      }
      const [fewMs = 0, manyMs = 0] = await medianTimes([() => ofFew(path), () => ofMany(path)], ROUNDS);
      found.push({ what, few: fewMs, many: manyMs });
    }
    return found;
  } finally {
    await few.stop();
    await many.stop();
  }
}

/** The desk over HTTP, as the panel asks it: two portals that are served side by side, one of them with many dossiers. */
export const desk: Bench = {
  name: 'desk',
  async run() {
    await ensureServer();
    const { url, folder, remove } = await startThrowaway();
    try {
      Object.assign(process.env, { TEST_DATABASE_URL: url, TEST_FOLDER: folder });
      const found = await measured();
      const sum = (times: readonly number[]) => times.reduce((total, time) => total + time, 0) / times.length;
      const [few, many] = [sum(found.map((one) => one.few)), sum(found.map((one) => one.many))];
      const described = ({ dossiers, openOfEach }: Size) =>
        `answers of the desk with ${dossiers} dossiers, ${6 * openOfEach} of them open`;
      return {
        name: 'desk',
        ours: { what: described(MANY), perSecond: 1000 / many },
        peer: { what: described(FEW), perSecond: 1000 / few },
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
