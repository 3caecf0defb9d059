import { withClient } from '../../support/database';
import { SAMPLE_PASSWORD } from '../../support/environment';
import { type ServedPortal, servePortal } from '../../support/server';
import cases from '../../unit/working-calendar/cases.json';
import { PROCESS_ZONES } from '../../unit/working-calendar/support';
import { attestation, news } from '../editorial/support';

/** The kinds of an article by their limit; the limit of fifteen days is given to one of them, below. */
const kindOf: Record<number, string> = { 1: 'news', 2: 'conference', 15: 'news' };

describe.each(PROCESS_ZONES)('with the server’s process in the zone %s', (zone) => {
  let portal: ServedPortal;
  let token: string;

  const call = async (method: string, path: string, body?: object) => {
    const answer = await fetch(`${portal.address}${path}`, {
      method,
      headers: {
        'content-type': 'application/json',
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
      body: body && JSON.stringify(body),
    });
    const content = await answer.json();
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${JSON.stringify(content)}`);
    return content;
  };

  /** The regulation as it would be with another limit for news, in force since before the first case. */
  const setNewsLimit = (days: number) =>
    withClient(portal.databaseUrl, async (client) => {
      await client.query('SET session_replication_role = replica');
      await client.query(`UPDATE calendar_rules SET days = $1 WHERE kind = 'news'`, [days]);
      await client.query(`UPDATE calendar_rules SET in_force_from = '2018-12-29'`);
    });

  async function dueOf(start: string, days: number): Promise<string> {
    const data = news('Hạn', { kind: kindOf[days], eventStart: start, eventEnd: start });
    const created = await call('POST', '/api/articles', { data });
    const { documentId } = created.data;
    await call('POST', `/api/articles/${documentId}/submit`, { attestation });
    return (await call('GET', `/api/submissions/${documentId}`)).data.due;
  }

  beforeAll(async () => {
    portal = await servePortal({ panel: false, env: { TZ: zone } });
    token = '';
    const account = { identifier: 'collaborator@laclong.example', password: SAMPLE_PASSWORD };
    token = (await call('POST', '/api/auth/local', account)).jwt;
  });
  afterAll(() => portal.stop());

  test.each([1, 2, 15])(
    'How days are counted: every case of %i working days, created, submitted and read through the database',
    async (days) => {
      await setNewsLimit(days === 15 ? 15 : 1);
      const asked = cases.filter((one) => one.days === days);
      expect(asked.length).toBeGreaterThan(10);
      const answers = [];
      for (const { start } of asked) answers.push({ start, due: await dueOf(start, days) });
      expect(answers).toEqual(asked.map(({ start, due }) => ({ start, due })));
    },
    240_000,
  );
});
