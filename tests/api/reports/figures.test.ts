import { service } from '../../../src/plugins/editorial/server/src/context/services';
import { entriesAfter } from '../../../src/plugins/editorial/server/src/stores/ledger';
import type { Figures, Group } from '../../../src/plugins/reports/server/src/domain/figures';
import { codesOn, periodOf } from '../../../src/plugins/reports/server/src/domain/period';
import type { Portal } from '../../support/portal';
import { randomFrom } from '../editorial/soak/random';
import { done } from '../editorial/support';
import { localDay, reportFrom } from './from-ledger';
import { longStaffedPortal, type Story, type Told, tellStory } from './story';

/** REPORTS_SEED tells another story; by itself the same is told each time, so that what fails is what was changed. */
const seed = Number(process.env.REPORTS_SEED ?? 11);
const day = 86_400_000;

let portal: Portal;
let story: Story;
beforeAll(async () => {
  portal = await longStaffedPortal();
  story = await tellStory(portal, seed);
});
afterAll(() => portal.stop());

const connection = () => portal.strapi.db.connection;

async function reported(period: string): Promise<Figures> {
  const chief = await portal.panel('chief');
  return (await done(chief.get(`/editorial/reports?${period}`))).body.data;
}

/** Periods that cut the story anywhere, and whole ones. */
function periods(): { from: string; to: string; query: string }[] {
  const random = randomFrom(seed + 1);
  const today = localDay(Date.now());
  const ranges = Array.from({ length: 6 }, () => {
    const ago = [random.int(34), random.int(34)].sort((one, other) => other - one);
    const [from = today, to = today] = ago.map((days) => localDay(Date.now() - days * day));
    return { from, to, query: `from=${from}&to=${to}` };
  });
  const coded = Object.values(codesOn(today)).flatMap((code) => {
    const period = periodOf(code);
    return period ? [{ from: period.from, to: period.to, query: `period=${code}` }] : [];
  });
  return [...coded, ...ranges, { from: '2020-01-01', to: '2020-12-31', query: 'period=2020' }];
}

async function recomputed({ from, to }: { from: string; to: string }) {
  const entries = await entriesAfter(connection(), 0, 100_000);
  const reckoning = await portal.strapi.plugin('working-calendar').service('calendar').reckoning();
  return reportFrom(entries, story.told, reckoning, { from, to, now: Date.now() });
}

/** Those that have anything, by their id. */
const filled = (groups: readonly Group[]) =>
  groups
    .filter(({ counts }) => Object.values(counts).some((count) => count > 0))
    .map(({ id, counts }) => ({ id, counts }));

const bodiesAside = ({ bodies: _bodies, reasons: _reasons, ...counts }: Figures['questions']) => counts;

/** Where the report and the ledger do not say the same, in words. */
async function differences(period: { from: string; to: string; query: string }): Promise<unknown[]> {
  const figures = await reported(period.query);
  const expected = await recomputed(period);
  const keys: Record<'kinds' | 'units' | 'sections', (told: Told) => string | null> = {
    kinds: ({ kind }) => kind,
    units: ({ unit }) => unit,
    sections: ({ section }) => section,
  };
  const pairs: [string, unknown, unknown][] = [
    [
      'totals',
      figures.totals,
      { ...expected.all, ...expected.totals, onTimeRate: figures.totals.onTimeRate },
    ],
    ...Object.entries(keys).flatMap(([name, key]) =>
      filled(figures[name as 'kinds']).map(({ id, counts }): [string, unknown, unknown] => [
        `${name} ${id}`,
        counts,
        expected.by(key, id),
      ]),
    ),
    ['delays', figures.delays.total, expected.delays],
    ['quiet days', figures.quietDays, expected.quietDays],
    ['questions', bodiesAside(figures.questions), expected.questions],
    [
      'contributors',
      figures.contributors.rows
        .map(({ submitted, published, returned }) => JSON.stringify({ submitted, published, returned }))
        .sort(),
      expected.contributors,
    ],
  ];
  return pairs.flatMap(([what, is, should]) => {
    const same = (one: unknown) => JSON.stringify(one, Object.keys(Object(one)).sort());
    return same(is) === same(should) ? [] : [{ period: period.query, what, is, should }];
  });
}

test(`R7 each figure is what the ledger alone tells, over any days (seed ${seed})`, async () => {
  const found: unknown[] = [];
  for (const period of periods()) found.push(...(await differences(period)));
  expect(found).toEqual([]);
});

test('R7 the story holds what the figures count, or the comparison would say nothing', async () => {
  const year = await reported('from=2020-01-01&to=2024-12-30').then((old) => old.totals.published);
  expect(year).toBe(0);
  const today = localDay(Date.now());
  const { totals, delays, contributors, questions } = await reported(
    `from=${localDay(Date.now() - 40 * day)}&to=${today}`,
  );
  const { rejected: _rejected, erased: _erased, withdrawn: _withdrawn, ...usual } = totals;
  expect(Object.entries(usual).filter(([, count]) => !count)).toEqual([]);
  expect(delays.rows.filter(({ doneAt }) => doneAt === null).length).toBeGreaterThan(0);
  expect(delays.rows.filter(({ doneAt }) => doneAt !== null).length).toBeGreaterThan(0);
  expect(contributors.total).toBeGreaterThan(2);
  expect(questions.received).toBeGreaterThan(3);
  expect(story.done).toBeGreaterThan(60);
});

test.each([
  [
    'a moved publication',
    { made_public_at: '2020-02-01T00:00:00Z' },
    "state = 'published' AND NOT imported AND NOT correction AND due IS NOT NULL",
  ],
  [
    'an item that counts as brought over',
    { imported: true },
    'made_public_at IS NOT NULL AND NOT imported AND due IS NOT NULL',
  ],
  ['another kind', { kind: 'statistics' }, "made_public_at IS NOT NULL AND kind = 'news' AND NOT imported"],
])('R7 %s in the dossiers alone is a difference: the comparison can fail', async (_what, change, where) => {
  const dossiers = connection()('editorial_dossiers');
  const before = await dossiers
    .clone()
    .whereRaw(where)
    .orderBy('id')
    .first('id', 'made_public_at', 'imported', 'kind');
  const today = localDay(Date.now());
  const period = { from: localDay(Date.now() - 40 * day), to: today };
  await dossiers.clone().where({ id: before.id }).update(change);
  const found = await differences({ ...period, query: `from=${period.from}&to=${period.to}` });
  const { id, ...former } = before;
  await dossiers.clone().where({ id }).update(former);
  expect(found.length).toBeGreaterThan(0);
});

test('R7 a report writes nothing', async () => {
  const before = await portal.snapshot();
  for (const { query } of periods().slice(0, 2)) {
    await reported(query);
    const chief = await portal.panel('chief');
    await done(chief.get(`/editorial/reports/file?${query}&format=docx`));
  }
  expect(await portal.snapshot()).toEqual(before);
});

test('R7 the days and instants of a report are the commune’s', async () => {
  const today = service(portal.strapi, 'clock').today();
  const { period, countedAt } = await reported(`period=${today.slice(0, 7)}`);
  expect(period).toMatchObject({ code: today.slice(0, 7), from: `${today.slice(0, 7)}-01` });
  expect(localDay(Date.parse(countedAt))).toBe(today);
});
