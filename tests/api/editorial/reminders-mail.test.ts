import type { Portal } from '../../support/portal';
import {
  addressesOf,
  conference,
  local,
  type MailServer,
  mailAll,
  mailAt,
  mailServer,
  portalWithMail,
  runDailyAt,
  sweepAt,
  toldOf,
  until,
} from './reminders-support';
import { act, attestation, done, dossierOf, draftBy } from './support';

const MINUTE = 60_000;
const DAY = 86_400_000;

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

const draft = (title: string) => draftBy(portal, 'collaborator', conference(title));

test('R23 with the mail server down nothing is lost, and nothing is sent twice', async () => {
  const title = 'Máy chủ thư tạm ngừng';
  const dossier = await dossierOf(portal, await draft(title));
  await sweepAt(portal, local(dossier.deadline.due));
  await smtp.down();
  await expect(mailAll(portal)).rejects.toThrow('ECONNREFUSED');
  expect((await toldOf(portal, dossier)).map(({ mailed_at }) => mailed_at)).toEqual([null]);
  await smtp.up();
  await Promise.all([mailAll(portal), mailAll(portal)]);
  await mailAll(portal);
  expect(addressesOf(smtp.about(title))).toEqual(['collaborator@laclong.example']);
  const [first] = smtp.about(title);
  await portal.strapi.db
    .connection('editorial_notices')
    .where({ dossier_id: dossier.id })
    .update({ mailed_at: null });
  await mailAll(portal);
  const [, again] = smtp.about(title);
  expect(first?.messageId).toMatch(/^<\w+@laclong\.example>$/);
  expect(again?.messageId).toBe(first?.messageId);
});

test('R23 a reminder that could not be mailed in its time is pointless, and is not mailed afterwards', async () => {
  const [closed, past] = ['Thư đến sau khi đã xong', 'Thư đến sau hạn'];
  const dossiers = await Promise.all(
    [closed, past].map(async (title) => dossierOf(portal, await draft(title))),
  );
  const { due } = dossiers[0].deadline;
  await sweepAt(portal, local(due));
  const { documentId } = dossiers[0].subject;
  const member = await portal.member('collaborator');
  await done(member.post(`/api/articles/${documentId}/submit`).send({ attestation }));
  await done(act(portal, 'chief', documentId, 'reject', { comment: 'Không thuộc phạm vi của cổng' }));
  await mailAt(portal, local(due, '09:00'), dossiers[0]);
  await mailAt(portal, new Date(local(due, '00:00').getTime() + DAY), dossiers[1]);
  expect([smtp.about(closed), smtp.about(past)]).toEqual([[], []]);
  await mailAt(portal, local(due, '23:59'), dossiers[1]);
  expect(smtp.about(past)).toHaveLength(1);
});

test('R23 what the queue gave up on is mailed again the next day, and what is too old is not', async () => {
  const jobs = () => portal.strapi.db.connection.withSchema('queue').from('job').where({ name: 'mail' });
  const dossier = await dossierOf(portal, await draft('Thư bị bỏ lại'));
  await sweepAt(portal, local(dossier.deadline.due));
  const [notice] = await portal.strapi.db
    .connection('editorial_notices')
    .where({ dossier_id: dossier.id })
    .select('id');
  const queued = async () => {
    const rows: { data: string }[] = await jobs().select('data');
    return rows.filter(({ data }) => JSON.parse(data).noticeId === Number(notice.id)).length;
  };
  expect(await queued()).toBe(1);
  await jobs().delete();
  const daysAfter = (days: number) => new Date(local(dossier.deadline.due, '09:00').getTime() + days * DAY);
  await runDailyAt(portal, daysAfter(20));
  expect(await queued()).toBe(0);
  await runDailyAt(portal, daysAfter(2));
  await runDailyAt(portal, daysAfter(2));
  expect(await queued()).toBe(1);
});

test('R23 a portal that serves looks for itself: what is due is mailed, what was there before is armed', async () => {
  const title = 'Thư tự đến';
  const due = await dossierOf(portal, await draft(title));
  const old = await dossierOf(portal, await draft('Có từ trước khi biết nhắc'));
  const rowsOf = ({ id }: { id: number }) =>
    portal.strapi.db.connection('editorial_reminders').where({ dossier_id: id });
  await rowsOf(due)
    .where({ step: 'day-before' })
    .update({ at: new Date(Date.now() - MINUTE) });
  await rowsOf(old).delete();
  portal = await portal.restart({ JOBS: 'true' });
  expect([await rowsOf(old), smtp.about(title)]).toEqual([[], []]);
  const { httpServer } = portal.strapi.server;
  await new Promise<void>((resolve) => httpServer.listen(0, '127.0.0.1', resolve));
  await until(async () => (await toldOf(portal, due)).some(({ mailed_at }) => mailed_at !== null));
  expect(addressesOf(smtp.about(title))).toEqual(['collaborator@laclong.example']);
  expect(await rowsOf(old)).toHaveLength(2);
});
