import { service } from '../../../src/plugins/editorial/server/src/context/services';
import type { WeekDay } from '../../../src/plugins/editorial/server/src/services/week';
import { mondayOf } from '../../../src/plugins/working-calendar/server/src/domain';
import { type Portal, startPortal } from '../../support/portal';
import { local } from './reminders-support';
import { at } from './staffed';
import { act, done, dossierOf, itemIn } from './support';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ sample: 'full' });
});
afterAll(() => portal.stop());

const weekAt = (instant: Date, withItems = true): Promise<WeekDay[]> =>
  at(portal, instant, () => service(portal.strapi, 'week').now(withItems));

describe('R24 the week of the first page', () => {
  test('R24 is the seven days from Monday to Sunday, in the last and first minute of a day too', async () => {
    for (const [day, time] of [
      ['2026-08-31', '00:00'],
      ['2026-09-02', '12:00'],
      ['2026-09-06', '23:59'],
    ] as const) {
      const week = await weekAt(local(day, time));
      expect(week.map((one) => one.day)).toEqual(
        [31, 1, 2, 3, 4, 5, 6].map((of) => `2026-0${of === 31 ? 8 : 9}-${String(of).padStart(2, '0')}`),
      );
      expect(week.filter(({ today }) => today).map((one) => one.day)).toEqual([day]);
    }
  });

  test('R24 names what the calendar names, and says which days are worked', async () => {
    const week = await weekAt(local('2026-09-02'));
    const national = week.find(({ day }) => day === '2026-09-02');
    expect(national).toMatchObject({ working: false, name: { vi: expect.stringMatching(/Quốc khánh/i) } });
    expect(week.find(({ day }) => day === '2026-09-06')).toMatchObject({ working: false, name: null });
    expect(week.find(({ day }) => day === '2026-09-04')).toMatchObject({ working: true, name: null });
  });

  test('R24 counts what is open and due on each day, names the first, and no longer what is public', async () => {
    const documents = [];
    for (const title of ['Tin thứ nhất', 'Tin thứ hai', 'Tin thứ ba', 'Tin thứ tư'])
      documents.push(await itemIn(portal, 'submitted', title));
    const { deadline } = await dossierOf(portal, documents[0] ?? '');
    const week = () => weekAt(local(mondayOf(deadline.due)));
    const dueDay = async () => (await week()).find(({ day }) => day === deadline.due)?.due;
    const before = await dueDay();
    expect(before?.count).toBeGreaterThanOrEqual(4);
    expect(before?.first).toHaveLength(3);
    const [last = ''] = documents.slice(-1);
    await done(act(portal, 'office', last, 'forward'));
    await done(act(portal, 'chief', last, 'approve', { publish: true }));
    expect((await dueDay())?.count).toBe((before?.count ?? 0) - 1);
  });

  test('R35 shows what is published by itself, on its day', async () => {
    const documentId = await itemIn(portal, 'awaiting-approval', 'Tự đăng trong tuần');
    const day = '2027-03-03';
    await done(act(portal, 'chief', documentId, 'approve', { publishAt: `${day}T08:30` }));
    const week = await weekAt(local('2027-03-01'));
    expect(week.flatMap((one) => one.scheduled.map(({ title, at: when }) => [one.day, title, when]))).toEqual(
      [[day, 'Tự đăng trong tuần', '2027-03-03T01:30:00.000Z']],
    );
  });

  test('R1 the calendar is everybody’s in the panel; what is due is for those who hold an office', async () => {
    const week = async (name: string): Promise<WeekDay[]> =>
      (await done((await portal.panel(name)).get('/editorial/home/week'))).body.data;
    for (const name of ['operator', 'chairman', 'union']) expect(await week(name)).toHaveLength(7);
    const shown = (days: WeekDay[]) => days.some(({ due, scheduled }) => due.count + scheduled.length > 0);
    expect(shown(await week('operator'))).toBe(false);
    expect((await portal.http.get('/editorial/home/week')).status).toBe(401);
    const member = await portal.member('collaborator');
    expect((await member.get('/editorial/home/week')).status).toBe(401);
  });

  test('R1 the first page shows work to those who have it, and none of it to the operator', async () => {
    const shownTo = async (action: string) => {
      const found: { role: { code: string } }[] = await portal.strapi.db
        .query('admin::permission')
        .findMany({ where: { action: `plugin::editorial.${action}` }, populate: { role: true } });
      return found.map(({ role }) => role.code.replace('editorial-', '')).sort();
    };
    const working = [
      'chief',
      'culture',
      'deputy',
      'finance',
      'office',
      'official',
      'radio',
      'support',
      'union',
    ];
    expect(await shownTo('parts.work')).toEqual(working);
    expect(await shownTo('parts.board')).toEqual([...working, 'chairman'].sort());
  });
});
