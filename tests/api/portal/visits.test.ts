import supertest from 'supertest';
import { type Portal, startPortal } from '../../support/portal';
import { type ServedPortal, servePortal } from '../../support/server';
import { until } from '../editorial/reminders-support';

const start = 41_000;
const env = { BEHIND_PROXY: 'true', VISITS_START: String(start) };
const browser = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0 Safari/537.36';
const phone = 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0';

let portal: Portal;
let node: ServedPortal;
beforeAll(async () => {
  portal = await startPortal({ sample: 'none', env });
  node = await servePortal({ sample: 'none', panel: false, env, beside: portal });
});
afterAll(async () => {
  await node.stop();
  await portal.stop();
});

const db = () => portal.strapi.db.connection;
const here = () => supertest(portal.strapi.server.httpServer);
const there = () => supertest(node.address);
const visits = () => portal.strapi.plugin('portal').service('visits');
const at = <Result>(instant: Date | string, act: () => Promise<Result>): Promise<Result> =>
  portal.strapi.plugin('editorial').service('clock').at(new Date(instant), act);

const visit = (where: ReturnType<typeof supertest>, from: string, agent = browser) =>
  where.post('/api/visits').set('X-Forwarded-For', from).set('User-Agent', agent).send({ path: '/' });

/** What both nodes say once what is in memory is written and answers are no longer kept. */
async function counts() {
  await new Promise((resolve) => setTimeout(resolve, 3500));
  const [one, other] = [await here().get('/api/visits'), await there().get('/api/visits')];
  expect(other.body).toEqual(one.body);
  return one.body;
}

test('R32 nobody was here: the total begins with what was carried over', async () => {
  expect((await here().get('/api/visits')).body).toEqual({ online: 0, today: 0, total: start });
});

test('R32 each visitor counts once a day, by whichever node, and bots do not', async () => {
  for (const where of [here(), there()]) {
    const { status, headers } = await visit(where, '203.0.113.1');
    expect([status, headers['set-cookie']]).toEqual([204, undefined]);
  }
  await visit(here(), '203.0.113.1', phone);
  await visit(there(), '203.0.113.2');
  await visit(there(), '2001:db8:1:2::5');
  await visit(here(), '2001:db8:1:2::6');
  for (const agent of ['Googlebot/2.1 (+http://www.google.com/bot.html)', 'curl/8.5.0', '']) {
    await visit(here(), '203.0.113.3', agent);
  }
  expect(await counts()).toEqual({ online: 4, today: 4, total: start + 4 });
  const { data } = await portal.graphql('{ visits { online today total } }');
  expect(data).toEqual({ visits: { online: 4, today: 4, total: start + 4 } });
});

test('R32 of X-Forwarded-For only what the proxy itself added counts', async () => {
  const before = await counts();
  await visit(here(), '198.51.100.250, 203.0.113.2');
  await visit(here(), '10.0.0.1, 198.51.100.251, 203.0.113.1');
  expect(await counts()).toEqual(before);
});

test('R32 many visits are few writes: a batch is one statement', async () => {
  const statements: string[] = [];
  const listen = ({ sql }: { sql: string }) => {
    if (sql.includes('portal_visitors')) statements.push(sql);
  };
  db().on('query', listen);
  const from = (turn: number) => `198.51.100.${turn % 250}`;
  for (let turn = 0; turn < 500; turn += 1) await visit(here(), from(turn));
  await visits().flush();
  db().removeListener('query', listen);
  expect(statements.length).toBeGreaterThan(0);
  expect(statements.length).toBeLessThan(6);
  expect((await counts()).today).toBe(4 + 250);
}, 60_000);

test('R32 a crowd from one address that changes its browser is cut off without a word', async () => {
  const before = (await counts()).today;
  const answers = await Promise.all(
    Array.from({ length: 300 }, (_, turn) => visit(here(), '192.0.2.9', `${browser} ${turn}`)),
  );
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([204]));
  expect((await counts()).today).toBe(before + 240);
}, 60_000);

test('R32 no address, no browser, no cookie is stored; a key cannot be made again once the day is over', async () => {
  const rows = await db()('portal_visitors').select('*');
  expect(JSON.stringify(rows)).not.toMatch(/203\.0\.113|198\.51|2001:db8|Mozilla|Chrome/);
  expect(new Set(rows.map(({ visitor }: { visitor: string }) => visitor.length))).toEqual(new Set([22]));
  const [{ day, salt }] = await db()('portal_visit_salts').select('*');
  expect(salt).toHaveLength(64);
  await at(`${day}T23:59:59+07:00`, () => visits().closeDays());
  expect(await db()('portal_visit_salts').where({ day })).toHaveLength(1);
  const { total, today } = await counts();
  const midnight = new Date(Date.parse(`${day}T00:00:00+07:00`) + 86_400_000);
  await at(midnight, () => visits().closeDays());
  expect(await db()('portal_visit_salts')).toEqual([]);
  // Other nodes write their last batch first: the visitors of the day are still there for ten minutes.
  expect(await db()('portal_visitors').where({ day })).toHaveLength(today);
  const after = new Date(midnight.getTime() + 11 * 60_000);
  await at(after, async () => {
    await Promise.all([visits().closeDays(), visits().closeDays()]);
  });
  expect(await db()('portal_visitors')).toEqual([]);
  const [{ visitors }] = await db()('portal_visit_days').select('visitors');
  expect(Number(visitors)).toBe(today);
  expect(await counts()).toEqual({ online: 0, today: 0, total });
}, 60_000);

test('R32 a node that ends writes what it had in memory', async () => {
  const last = await servePortal({ sample: 'none', panel: false, env, beside: portal });
  await visit(supertest(last.address), '203.0.113.77');
  await last.stop();
  expect(await db()('portal_visitors')).toHaveLength(1);
}, 60_000);

test('R32 online is seen within five minutes, and around midnight nobody counts twice', async () => {
  await db()('portal_visitors').delete();
  const { dayOf, now } = portal.strapi.plugin('editorial').service('clock');
  const ago = (minutes: number) => new Date(now().getTime() - minutes * 60_000);
  const yesterday = dayOf(ago(24 * 60));
  const rows = [
    { day: dayOf(now()), visitor: 'a', seen_at: ago(4.8) },
    { day: dayOf(now()), visitor: 'b', seen_at: ago(5.2) },
    { day: yesterday, visitor: 'before-midnight', seen_at: ago(1) },
  ];
  await db()('portal_visitors').insert(rows);
  expect(await counts()).toMatchObject({ online: 1, today: 2 });
});

test('R32 while the database is away visits wait, and are written when it is back', async () => {
  await db()('portal_visitors').delete();
  await db().raw('ALTER TABLE portal_visitors RENAME TO portal_visitors_away');
  await visit(here(), '203.0.113.50');
  await expect(visits().flush()).rejects.toThrow();
  await db().raw('ALTER TABLE portal_visitors_away RENAME TO portal_visitors');
  await until(async () => (await db()('portal_visitors')).length === 1);
});
