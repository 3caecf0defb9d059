import { daysBefore, isWorkingDay } from '../../../src/plugins/working-calendar/server/src/domain';
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
  sweepAt,
  told,
  toldOf,
} from './reminders-support';
import { act, codesOf, done, dossierOf, itemIn, reasonsOf } from './support';

let portal: Portal;
let smtp: MailServer;
beforeAll(async () => {
  smtp = await mailServer();
  portal = await portalWithMail(smtp);
});
afterAll(async () => {
  await portal.stop();
  await smtp.down();
});

interface Choice {
  code: string;
  mail: boolean;
  always: boolean;
}

const choices = async (name: string): Promise<Choice[]> =>
  (await done((await portal.panel(name)).get('/editorial/notices/choices'))).body.data;
const choose = async (name: string, mail: unknown) =>
  (await portal.panel(name)).put('/editorial/notices/choices').send({ mail });
const mailOf = async (name: string, code: string) =>
  (await choices(name)).find((choice) => choice.code === code)?.mail;

/** The first working day after a due day, and the one after that. */
async function workingDaysAfter(due: string): Promise<string[]> {
  const snapshot = await portal.strapi.plugin('working-calendar').service('calendar').snapshot();
  const after = Array.from({ length: 20 }, (_, index) => daysBefore(due, -index - 1));
  return after.filter((day) => isWorkingDay(snapshot, day)).slice(0, 2);
}

describe('R23 which notices somebody has mailed', () => {
  test('R23 all, until he chooses; each is asked only of what he is told of', async () => {
    for (const name of ['office', 'union', 'chief', 'operator']) {
      expect((await choices(name)).every(({ mail }) => mail)).toBe(true);
    }
    const codes = async (name: string) => (await choices(name)).map(({ code }) => code);
    expect(await codes('chief')).toContain('digest');
    expect(await codes('office')).toEqual(expect.arrayContaining(['duties', 'reviews', 'unassigned']));
    expect(await codes('union')).not.toContain('digest');
  });

  test('R23 a reminder that was switched off is shown in the panel and not mailed; switched on, the next one is', async () => {
    expect((await choose('office', { reminders: false })).status).toBe(200);
    expect(await mailOf('office', 'reminders')).toBe(false);
    const quiet = await dossierOf(portal, await itemIn(portal, 'submitted', 'Nhắc không gửi thư'));
    await sweepAt(portal, local(quiet.deadline.due));
    await mailAll(portal);
    expect(smtp.about('Nhắc không gửi thư')).toEqual([]);
    const panel = await portal.panel('office');
    const { data } = (await done(panel.get('/editorial/notices?pageSize=1'))).body;
    expect(data[0]).toMatchObject({
      subject: { vi: expect.stringContaining('Nhắc không gửi thư') },
      readAt: null,
      mailedAt: null,
    });
    const jobs = portal.strapi.db.connection.withSchema('queue').from('job').where({ name: 'mail' });
    const queued: { data: string }[] = await jobs.clone().select('data');
    expect(queued.map((job) => JSON.parse(job.data).noticeId)).not.toContain(data[0].id);

    expect((await choose('office', { reminders: true })).status).toBe(200);
    const loud = await dossierOf(portal, await itemIn(portal, 'submitted', 'Nhắc có gửi thư'));
    await sweepAt(portal, local(loud.deadline.due));
    await mailAll(portal);
    expect(addressesOf(smtp.about('Nhắc có gửi thư'))).toEqual(['office@laclong.example']);
    // What he was told while it was off stays as it was.
    expect(smtp.about('Nhắc không gửi thư')).toEqual([]);
    expect(await toldOf(portal, quiet)).toHaveLength(1);
  });

  test('R23 what was not mailed by choice is not mailed again a day later', async () => {
    await choose('office', { reminders: false });
    const dossier = await dossierOf(portal, await itemIn(portal, 'submitted', 'Không nhắc lại'));
    await sweepAt(portal, local(dossier.deadline.due));
    const jobs = portal.strapi.db.connection.withSchema('queue').from('job').where({ name: 'mail' });
    await jobs.clone().delete();
    await runDailyAt(portal, new Date(local(dossier.deadline.due, '09:00').getTime() + 2 * 86_400_000));
    const { id } = await portal.strapi.db
      .connection('editorial_notices')
      .where({ dossier_id: dossier.id })
      .whereLike('topic', 'reminder:%')
      .first('id');
    const queued: { data: string }[] = await jobs.clone().select('data');
    expect(queued.map((job) => JSON.parse(job.data).noticeId)).not.toContain(Number(id));
    await choose('office', { reminders: true });
  });

  test('R23 one person’s choice is his own', async () => {
    await choose('culture', { reminders: false });
    expect(await mailOf('culture', 'reminders')).toBe(false);
    expect(await mailOf('office', 'reminders')).toBe(true);
    const { id } = await user(portal, 'culture');
    const rows = await portal.strapi.db.connection('editorial_notice_choices').where({ mail: false });
    expect(rows.map(({ person_key }) => person_key)).toEqual([`panel:${id}`]);
  });

  test('R23 bad choices are refused whole, with every reason', async () => {
    const before = await portal.snapshot();
    const always = await choose('office', { overdue: false, account: false, reminders: false });
    expect([always.status, codesOf(always)]).toEqual([422, ['notice-always', 'notice-always']]);
    expect(reasonsOf(always).map(({ article }) => article)).toEqual(['Đ8', 'Đ6b.3']);
    expect(reasonsOf(always)[0]?.message).toContain('Hồ sơ của tôi bị quá hạn');
    for (const mail of [
      { unheard: false },
      { reminders: 'no' },
      null,
      'off',
      { reminders: false, x: true },
    ]) {
      expect((await choose('office', mail)).status).toBe(400);
    }
    expect(await portal.snapshot()).toEqual(before);
    expect((await portal.http.get('/editorial/notices/choices')).status).toBe(401);
    const member = await portal.member('collaborator');
    expect((await member.put('/editorial/notices/choices').send({ mail: {} })).status).toBe(401);
  });
});

describe('R23 what is overdue with somebody', () => {
  // Days of the tests before are done already.
  beforeEach(() => portal.strapi.db.connection('editorial_daily').where({ what: 'overdue' }).delete());

  test('R23 is told him once, by mail whatever he switched off; whoever has it next is told too', async () => {
    const all = (await choices('office')).filter(({ always }) => !always).map(({ code }) => [code, false]);
    expect((await choose('office', Object.fromEntries(all))).status).toBe(200);
    const documentId = await itemIn(portal, 'submitted', 'Quá hạn ở văn phòng');
    const dossier = await dossierOf(portal, documentId);
    const [first = '', second = ''] = await workingDaysAfter(dossier.deadline.due);

    await runDailyAt(portal, local(first, '07:59'));
    expect(await told(portal, `overdue:${dossier.id}:`)).toEqual([]);
    await Promise.all([1, 2, 3].map(() => runDailyAt(portal, local(first))));
    await mailAll(portal);
    const mails = smtp
      .about('Quá hạn ở văn phòng')
      .filter(({ subject }) => subject?.startsWith('Đã quá hạn'));
    expect(addressesOf(mails)).toEqual(['office@laclong.example']);
    expect(mails[0]?.text).toContain(`/admin/content-manager/collection-types/`);
    expect(mails[0]?.text).toContain('biên tập và trình duyệt');

    await done(act(portal, 'office', documentId, 'forward'));
    await runDailyAt(portal, local(second));
    expect((await told(portal, `overdue:${dossier.id}:`)).map(({ email }) => email)).toEqual([
      'office@laclong.example',
      'chief@laclong.example',
    ]);
  });

  test('R23 is told nobody any more once it is public, nor mailed afterwards', async () => {
    const documentId = await itemIn(portal, 'awaiting-approval', 'Quá hạn rồi được đăng');
    const dossier = await dossierOf(portal, documentId);
    const [first = '', second = ''] = await workingDaysAfter(dossier.deadline.due);
    await runDailyAt(portal, local(first));
    expect(await told(portal, `overdue:${dossier.id}:`)).toHaveLength(1);
    await done(act(portal, 'chief', documentId, 'approve', { publish: true }));
    await mailAll(portal);
    const own = smtp
      .about('Quá hạn rồi được đăng')
      .filter(({ subject }) => subject?.startsWith('Đã quá hạn'));
    expect(own).toEqual([]);
    await runDailyAt(portal, local(second));
    expect(await told(portal, `overdue:${dossier.id}:`)).toHaveLength(1);
  });

  test('R23 what is overdue for more than two weeks is left to the digest', async () => {
    const documentId = await itemIn(portal, 'submitted', 'Quá hạn đã lâu');
    const dossier = await dossierOf(portal, documentId);
    const [day = ''] = await workingDaysAfter(daysBefore(dossier.deadline.due, -15));
    await runDailyAt(portal, local(day));
    expect(await told(portal, `overdue:${dossier.id}:`)).toEqual([]);
    expect((await told(portal, `digest:${day}`)).length).toBeGreaterThan(0);
  });
});
