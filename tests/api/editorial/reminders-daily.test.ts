import { service } from '../../../src/plugins/editorial/server/src/context/services';
import {
  type CalendarSnapshot,
  daysBefore,
  isWorkingDay,
  workingDaysFrom,
} from '../../../src/plugins/working-calendar/server/src/domain';
import type { Portal } from '../../support/portal';
import { user } from './accounts-support';
import {
  addressesOf,
  local,
  type MailServer,
  mailAll,
  mailServer,
  portalWithMail,
  runDailyAt,
  silence,
  sweepAt,
  told,
} from './reminders-support';
import { done, dossierOf, draftBy, itemIn, news } from './support';

let portal: Portal;
let smtp: MailServer;
beforeAll(async () => {
  smtp = await mailServer();
  portal = await portalWithMail(smtp);
  // In the first hours of a local day the sample has nothing of it: the days after would find it without an update.
  await itemIn(portal, 'published', 'Cập nhật hôm nay');
});
afterAll(async () => {
  await portal.stop();
  await smtp.down();
});

const db = () => portal.strapi.db.connection;
const snapshot = (): Promise<CalendarSnapshot> =>
  portal.strapi.plugin('working-calendar').service('calendar').snapshot();
const today = () => service(portal.strapi, 'clock').today();

/** The nth working day after today, so that no test depends on the day on which it runs. */
async function workingDay(nth: number): Promise<string> {
  const calendar = await snapshot();
  return workingDaysFrom(calendar, daysBefore(today(), -1), daysBefore(today(), -60))[nth - 1] ?? '';
}

const monthsAgo = () => new Date(Date.now() - 70 * 86_400_000).toISOString();

describe('R23 the digest of what is overdue', () => {
  test('R23 once on a working day from 08:00 on, to the Chief and to the head of the unit, however many run', async () => {
    const units = portal.strapi.db.query('api::unit.unit');
    // Only this unit names an address: what the sample has overdue elsewhere is the Chief's alone.
    await units.updateMany({ where: {}, data: { noticeEmail: null } });
    const where = { shortName: 'Đài truyền thanh' };
    const unit = await units.update({ where, data: { noticeEmail: 'dai@laclong.example' } });
    const [mine, other] = ['Quá hạn của Đài', 'Quá hạn của nơi khác'];
    await draftBy(portal, 'collaborator', news(mine, { eventStart: monthsAgo(), unit: unit.documentId }));
    await draftBy(portal, 'collaborator', news(other, { eventStart: monthsAgo() }));
    await draftBy(
      portal,
      'collaborator',
      news('Còn hạn', { eventStart: new Date(Date.now() + 9e8).toISOString() }),
    );
    const day = await workingDay(1);

    await runDailyAt(portal, local(day, '07:59'));
    expect(await told(portal, 'digest:')).toEqual([]);
    await Promise.all(Array.from({ length: 4 }, () => runDailyAt(portal, local(day))));
    await runDailyAt(portal, local(day, '15:00'));
    await mailAll(portal);
    expect((await told(portal, `digest:${day}`)).map(({ email }) => email).sort()).toEqual([
      'chief@laclong.example',
      'dai@laclong.example',
    ]);
    const mails = smtp.about('Quá hạn: ');
    expect(addressesOf(mails)).toEqual(['chief@laclong.example', 'dai@laclong.example']);
    const textTo = (address: string) => mails.find((mail) => addressesOf([mail])[0] === address)?.text ?? '';
    expect(textTo('chief@laclong.example')).toContain(mine);
    expect(textTo('chief@laclong.example')).toContain(other);
    expect(textTo('chief@laclong.example')).not.toContain('Còn hạn');
    expect(textTo('dai@laclong.example')).toContain(mine);
    expect(textTo('dai@laclong.example')).not.toContain(other);

    await runDailyAt(portal, local(await workingDay(2)));
    expect(await told(portal, `digest:${await workingDay(2)}`)).toHaveLength(2);
  });

  test('R23 none on a day off, none after the fact, and none where nothing is overdue', async () => {
    const calendar = await snapshot();
    const dayOff = Array.from({ length: 14 }, (_, index) => daysBefore(today(), -index - 3)).find(
      (day) => !isWorkingDay(calendar, day),
    );
    await runDailyAt(portal, local(dayOff ?? ''));
    expect(await told(portal, `digest:${dayOff}`)).toEqual([]);
    const overdue = await db()('editorial_dossiers')
      .where('due', '<', await workingDay(3))
      .select('id', 'due');
    await db()('editorial_dossiers')
      .whereIn(
        'id',
        overdue.map(({ id }: { id: string }) => id),
      )
      .update({ due: '2090-01-02' });
    const before = await told(portal, 'digest:');
    await runDailyAt(portal, local(await workingDay(3)));
    for (const { id, due } of overdue) await db()('editorial_dossiers').where({ id }).update({ due });
    await runDailyAt(portal, local(await workingDay(3), '09:00'));
    expect(await told(portal, 'digest:')).toEqual(before);
  });
});

describe('R21 working days without any update', () => {
  interface Entry {
    subject_id: string;
    actor_key: string;
  }
  const listed = async (): Promise<string[]> => {
    const office = await portal.panel('office');
    const answer = await done(office.get('/editorial/quiet-days?pageSize=100'));
    expect(answer.body.meta.pagination.total).toBe(answer.body.data.length);
    return answer.body.data.map(({ day }: { day: string }) => day);
  };
  const onLedger = (): Promise<Entry[]> =>
    db()('editorial_ledger').where({ verb: 'no-update' }).select('subject_id', 'actor_key');

  test('R21 each is recorded once, on the ledger too; a day with an update, a day off and today are not', async () => {
    const day = await workingDay(8);
    await Promise.all([1, 2, 3].map(() => runDailyAt(portal, local(day))));
    await db()('editorial_daily').where({ what: 'quiet-days' }).delete();
    await runDailyAt(portal, local(day, '08:10'));

    const rows: { day: string; at: Date }[] = await db()('editorial_ledger')
      .whereIn('verb', ['publish', 'import'])
      .select('at');
    const updated = rows.map(({ at }) => new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 10));
    const [first] = await db()('editorial_ledger').orderBy('sequence').limit(1).select('at');
    const begun = new Date(first.at.getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
    const from = [begun, daysBefore(day, 60)].sort()[1] ?? '';
    const expected = workingDaysFrom(await snapshot(), from, daysBefore(day, 1)).filter(
      (one) => !updated.includes(one),
    );
    expect(expected.length).toBeGreaterThan(5);
    expect(updated).toContain(today());
    // Days before this span were recorded by the runs of earlier days.
    const found = await listed();
    expect(found.filter((one) => one >= from)).toEqual([...expected].reverse());
    expect(found).not.toContain(today());
    const entries = await onLedger();
    expect(entries.map(({ subject_id }) => subject_id).sort()).toEqual([...found].sort());
    expect(new Set(entries.map(({ actor_key }) => actor_key))).toEqual(new Set(['system:reminders']));
    expect(await service(portal.strapi, 'ledger').verify()).toMatchObject({ ok: true });
  });

  test('R21 R27 one that the calendar later makes a day off is no longer listed; its record stays', async () => {
    const before = await listed();
    const [latest] = before;
    const calendar = portal.strapi.plugin('working-calendar');
    const { version } = await snapshot();
    const name = { vi: 'Nghỉ do bão', en: 'Off because of a storm' };
    const dayOff = {
      date: latest,
      kind: 'day-off',
      reason: 'local',
      name,
      decision: '9/CĐ',
      status: 'decided',
    };
    const office = await service(portal.strapi, 'actors').ofPanelUser((await user(portal, 'office')).id);
    await service(portal.strapi, 'caller').runAs(office, () =>
      calendar.service('keeping').save({
        version,
        change: { put: [dayOff], remove: [], enteredTo: null },
        comment: null,
      }),
    );
    expect(await listed()).toEqual(before.slice(1));
    expect((await onLedger()).map(({ subject_id }) => subject_id)).toContain(latest);
  });

  test('R21 the list is for those who are signed in to the panel', async () => {
    expect((await portal.http.get('/editorial/quiet-days')).status).toBe(401);
    const member = await portal.member('collaborator');
    expect((await member.get('/editorial/quiet-days')).status).toBe(401);
  });
});

test('R27 from November on the office is asked for the next year, once a week, until it is entered', async () => {
  await db()('editorial_appointments').update({ starts_on: '2021-01-12' });
  // Runs of the tests before may have asked already.
  await db()('editorial_daily').where({ what: 'enter-year' }).delete();
  await db()('editorial_notices').whereLike('topic', 'enter-year:%').delete();
  const asked = async () =>
    (await told(portal, 'enter-year:')).map(({ topic, email }) => `${topic} ${email}`);
  await runDailyAt(portal, local('2026-10-30'));
  expect(await asked()).toEqual([]);
  await Promise.all([1, 2].map(() => runDailyAt(portal, local('2026-11-02'))));
  for (const day of ['2026-11-03', '2026-11-06', '2026-11-08']) await runDailyAt(portal, local(day, '10:00'));
  expect(await asked()).toEqual(['enter-year:2027:2026-11-02 office@laclong.example']);
  await runDailyAt(portal, local('2026-11-10'));
  expect(await asked()).toEqual([
    'enter-year:2027:2026-11-02 office@laclong.example',
    'enter-year:2027:2026-11-09 office@laclong.example',
  ]);
  await mailAll(portal);
  const [mail] = smtp.about('lịch làm việc năm 2027');
  expect(mail?.text).toContain('/admin/plugins/working-calendar');
});

describe('R23 notices in the panel', () => {
  const read = async (name: string, query = '') => {
    const panel = await portal.panel(name);
    return (await done(panel.get(`/editorial/notices${query}`))).body;
  };

  test('R23 each person sees his own, and says which he has read', async () => {
    await db()('editorial_notices').delete();
    await silence(portal);
    for (const title of ['Một', 'Hai', 'Ba']) {
      const dossier = await dossierOf(portal, await itemIn(portal, 'submitted', `Nhắc ${title}`));
      await sweepAt(portal, local(dossier.deadline.due));
    }
    const office = await portal.panel('office');
    const { data, meta } = await read('office', '?pageSize=2');
    expect(meta).toMatchObject({ unread: 3, pagination: { total: 3, pageCount: 2 } });
    expect(data[0]).toMatchObject({
      subject: { vi: expect.stringContaining('Nhắc Ba'), en: expect.stringContaining('Due today') },
      link: expect.stringContaining('/admin/content-manager/'),
      readAt: null,
      mailedAt: null,
    });
    const first = await done(office.post(`/editorial/notices/${data[0].id}/read`));
    expect(first.body.data).toEqual({ unread: 2 });
    const { readAt } = (await read('office')).data[0];
    await done(office.post(`/editorial/notices/${data[0].id}/read`));
    expect((await read('office')).data[0].readAt).toBe(readAt);
    expect((await read('office', '?unread=true')).data).toHaveLength(2);

    expect((await read('chief')).data).toEqual([]);
    const chief = await portal.panel('chief');
    expect((await chief.post(`/editorial/notices/${data[1].id}/read`)).status).toBe(404);
    expect((await done(chief.post('/editorial/notices/read-all'))).body.data).toEqual({ unread: 0 });
    expect((await read('office')).meta.unread).toBe(2);
    expect((await done(office.post('/editorial/notices/read-all'))).body.data).toEqual({ unread: 0 });
    expect((await read('office', '?unread=true')).meta).toMatchObject({
      unread: 0,
      pagination: { total: 0 },
    });
  });

  test.each(['0', '-1', 'x', '1.5', '99999999999999999999', '9007199254740991'])(
    'R23 there is no notice %s',
    async (id) => {
      const office = await portal.panel('office');
      expect((await office.post(`/editorial/notices/${id}/read`)).status).toBe(404);
    },
  );

  test('R23 nobody reads notices without being signed in to the panel', async () => {
    const member = await portal.member('collaborator');
    for (const caller of [portal.http, member]) {
      expect((await caller.get('/editorial/notices')).status).toBe(401);
      expect((await caller.post('/editorial/notices/read-all')).status).toBe(401);
    }
  });
});
