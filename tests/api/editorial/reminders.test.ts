import { service } from '../../../src/plugins/editorial/server/src/context/services';
import {
  type CalendarRow,
  type CalendarSnapshot,
  daysBefore,
  isWorkingDay,
  mondayOf,
  rowsOfSwap,
  workingDaysFrom,
} from '../../../src/plugins/working-calendar/server/src/domain';
import type { Keeping } from '../../../src/plugins/working-calendar/server/src/services/keeping';
import type { Portal } from '../../support/portal';
import { user } from './accounts-support';
import {
  addressesOf,
  conference,
  local,
  type MailServer,
  mailAll,
  mailServer,
  portalWithMail,
  sweepAt,
  toldOf,
} from './reminders-support';
import { act, article, attestation, done, dossierOf, draftBy, itemIn } from './support';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

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

interface Shown {
  step: string;
  at: string;
  state: string;
  sentAt: string | null;
}

const draft = (title: string, more: object = {}) => draftBy(portal, 'collaborator', conference(title, more));
const remindersOf = async (documentId: string): Promise<Shown[]> =>
  (await dossierOf(portal, documentId)).reminders;
const stepsOf = async (documentId: string) =>
  (await remindersOf(documentId)).map(({ step, state }) => `${step} ${state}`);
const timeOf = async (documentId: string, step: string) =>
  new Date((await remindersOf(documentId)).find((one) => one.step === step)?.at ?? Number.NaN);

async function edit(documentId: string, data: object): Promise<void> {
  const member = await portal.member('collaborator');
  await done(member.put(`/api/articles/${documentId}`).send({ data }));
}

test('R23 each step goes out at 08:00 of its day to whose move it is, once, also after a second start', async () => {
  const title = 'Hội nghị tổng kết <b>năm</b>';
  const documentId = await draft(title);
  const member = await portal.member('collaborator');
  await done(member.post(`/api/articles/${documentId}/submit`).send({ attestation }));
  const dossier = await dossierOf(portal, documentId);
  const { due } = dossier.deadline;
  expect(dossier.reminders).toMatchObject([
    { step: 'day-before', state: 'waiting', sentAt: null, label: { vi: 'Còn một ngày làm việc' } },
    { step: 'due-today', state: 'waiting', sentAt: null, at: local(due).toISOString() },
  ]);
  const before = await timeOf(documentId, 'day-before');
  await sweepAt(portal, new Date(before.getTime() - 1));
  expect(await toldOf(portal, dossier)).toEqual([]);

  expect(await sweepAt(portal, before)).toBe(1);
  await mailAll(portal);
  const [mail] = smtp.about(title);
  expect([mail?.subject, addressesOf(smtp.about(title))]).toEqual([
    expect.stringContaining('Còn một ngày làm việc'),
    ['office@laclong.example'],
  ]);
  expect(mail?.text).toContain(`/admin/content-manager/collection-types/${article}/${documentId}`);
  expect(mail?.text).toContain(`Hạn: hết ngày ${due.split('-').reverse().join('/')}`);
  expect(mail?.text?.indexOf('Kính gửi')).toBeLessThan(mail?.text?.indexOf('Dear') ?? 0);
  expect(mail?.html).not.toContain('<b>');

  await done(act(portal, 'office', documentId, 'forward'));
  expect(await sweepAt(portal, local(due))).toBe(1);
  await sweepAt(portal, local(due, '09:00'));
  portal = await portal.restart();
  await sweepAt(portal, local(due, '10:00'));
  await mailAll(portal);
  expect(addressesOf(smtp.about(title))).toEqual(['chief@laclong.example', 'office@laclong.example']);
  expect(await stepsOf(documentId)).toEqual(['day-before sent', 'due-today sent']);
  expect((await remindersOf(documentId))[1]?.sentAt).toBe(local(due).toISOString());
});

test('R23 two sweeps at the same moment send once, twenty times out of twenty', async () => {
  const documentId = await draft('Hai máy cùng quét');
  const dossier = await dossierOf(portal, documentId);
  const { connection } = portal.strapi.db;
  for (let round = 0; round < 20; round += 1) {
    await connection('editorial_notices').where({ dossier_id: dossier.id }).delete();
    await connection('editorial_reminders')
      .where({ dossier_id: dossier.id })
      .update({ state: 'waiting', sent_at: null });
    const moment = local(dossier.deadline.due);
    const sent = await Promise.all([1, 2].map(() => sweepAt(portal, moment)));
    expect(sent.sort()).toEqual([0, 1]);
    expect(await toldOf(portal, dossier)).toHaveLength(1);
    expect(await stepsOf(documentId)).toEqual(['day-before skipped', 'due-today sent']);
  }
});

test('R23 a moved deadline arms anew what is ahead, also what had been sent, and speaks of the new day', async () => {
  const documentId = await draft('Hội nghị hoãn lại');
  const dossier = await dossierOf(portal, documentId);
  expect(await sweepAt(portal, local(dossier.deadline.due))).toBe(1);
  expect(await stepsOf(documentId)).toEqual(['day-before skipped', 'due-today sent']);
  const later = new Date(Date.now() + 21 * DAY).toISOString();
  await edit(documentId, { eventEnd: later });
  expect(await stepsOf(documentId)).toEqual(['day-before waiting', 'due-today waiting']);
  const moved = await dossierOf(portal, documentId);
  expect(moved.deadline.due > dossier.deadline.due).toBe(true);
  await sweepAt(portal, local(dossier.deadline.due, '23:00'));
  expect(await toldOf(portal, dossier)).toHaveLength(1);
  expect(await sweepAt(portal, local(moved.deadline.due))).toBe(1);
  expect((await toldOf(portal, dossier)).map(({ topic }) => topic)).toEqual([
    `reminder:${dossier.id}:due-today:${dossier.deadline.due}`,
    `reminder:${dossier.id}:due-today:${moved.deadline.due}`,
  ]);
});

test('R23 a deadline that moves into the past, or goes, leaves nothing waiting', async () => {
  const documentId = await draft('Hội nghị đã qua');
  await edit(documentId, { eventEnd: new Date(Date.now() - 60 * DAY).toISOString() });
  expect(await stepsOf(documentId)).toEqual(['day-before skipped', 'due-today skipped']);
  const other = await draft('Không còn là hội nghị');
  await edit(other, { kind: 'other' });
  expect(await stepsOf(other)).toEqual(['day-before skipped', 'due-today skipped']);
  await edit(other, { kind: 'conference' });
  expect(await stepsOf(other)).toEqual(['day-before waiting', 'due-today waiting']);
});

/** The office enters days; gives nothing, or fails where they are refused. */
async function enterDays(put: readonly CalendarRow[]): Promise<void> {
  const office = await service(portal.strapi, 'actors').ofPanelUser((await user(portal, 'office')).id);
  const keeping: Keeping = portal.strapi.plugin('working-calendar').service('keeping');
  const { version } = await snapshot();
  await service(portal.strapi, 'caller').runAs(office, () =>
    keeping.save({ version, change: { put, remove: [], enteredTo: null }, comment: null }),
  );
}

const snapshot = (): Promise<CalendarSnapshot> =>
  portal.strapi.plugin('working-calendar').service('calendar').snapshot();
const entered = {
  name: { vi: 'Ngày thử', en: 'Test day' },
  decision: '9/QĐ-UBND',
  status: 'decided',
} as const;

test('R23 R27 a day off that the office enters moves the reminders with the deadline', async () => {
  const documentId = await draft('Hội nghị trước ngày nghỉ');
  const before = await dossierOf(portal, documentId);
  const { due } = before.deadline;
  await enterDays([{ ...entered, date: due, kind: 'day-off', reason: 'local' }]);
  const after = await dossierOf(portal, documentId);
  expect(after.deadline.due > due).toBe(true);
  expect(after.reminders).toMatchObject([
    { step: 'day-before', state: 'waiting', at: before.reminders[0].at },
    { step: 'due-today', state: 'waiting', at: local(after.deadline.due).toISOString() },
  ]);
  await sweepAt(portal, local(due, '12:00'));
  expect((await toldOf(portal, after)).map(({ topic }) => topic)).toEqual([
    `reminder:${after.id}:day-before:${after.deadline.due}`,
  ]);
});

test('R23 R27 a swap on the way to the same due day moves the step that falls on it', async () => {
  const calendar = await snapshot();
  const later = (date: string, days: number) => daysBefore(date, -days);
  const today = service(portal.strapi, 'clock').today();
  const ordinaryWeek = (monday: string) =>
    workingDaysFrom(calendar, monday, later(monday, 7)).length === 6 &&
    isWorkingDay(calendar, later(monday, 4));
  const monday =
    [1, 2, 3, 4, 5, 6, 7, 8, 9].map((week) => later(mondayOf(today), 7 * week)).find(ordinaryWeek) ?? '';
  const [thursday, friday, saturday, due] = [3, 4, 5, 7].map((days) => later(monday, days));
  const documentId = await draft('Hội nghị trong tuần hoán đổi', { eventEnd: `${thursday}T10:00:00+07:00` });
  const before = await dossierOf(portal, documentId);
  expect([before.deadline.due, before.reminders[0].at]).toEqual([due, local(friday ?? '').toISOString()]);
  await enterDays(rowsOfSwap({ ...entered, off: friday ?? '', work: saturday ?? '' }));
  const after = await dossierOf(portal, documentId);
  expect([after.deadline.due, after.reminders[0].at]).toEqual([due, local(saturday ?? '').toISOString()]);
});

test('R23 what was missed while the portal was down goes out on return, without what is pointless by then', async () => {
  const missed = await draft('Lỡ trong lúc tắt máy');
  const gone = await draft('Hết hạn trong lúc tắt máy');
  const dossier = await dossierOf(portal, missed);
  const { due } = dossier.deadline;
  await portal.strapi.db
    .connection('editorial_reminders')
    .where({ dossier_id: (await dossierOf(portal, gone)).id })
    .update({ state: 'skipped' });
  await sweepAt(portal, local(due, '16:30'));
  await sweepAt(portal, local(due, '16:31'));
  expect((await toldOf(portal, dossier)).map(({ topic }) => topic)).toEqual([
    `reminder:${dossier.id}:due-today:${due}`,
  ]);
  expect(await stepsOf(missed)).toEqual(['day-before skipped', 'due-today sent']);

  const late = await dossierOf(portal, gone);
  await portal.strapi.db
    .connection('editorial_reminders')
    .where({ dossier_id: late.id })
    .update({ state: 'waiting' });
  await sweepAt(portal, new Date(local(late.deadline.due).getTime() + 16 * 60 * MINUTE));
  expect([await toldOf(portal, late), await stepsOf(gone)]).toEqual([
    [],
    ['day-before skipped', 'due-today skipped'],
  ]);
});

test('R23 of what was published in time nobody is reminded', async () => {
  const documentId = await itemIn(portal, 'published', 'Đăng sớm');
  expect(await stepsOf(documentId)).toEqual(['due-today skipped']);
  const dossier = await dossierOf(portal, documentId);
  await sweepAt(portal, local(dossier.deadline.due));
  expect(await toldOf(portal, dossier)).toEqual([]);
});

test.each([
  ['a blocked member', 'draft', 'up_users', 'collaborator', { blocked: true }, { blocked: false }],
  ['a blocked account', 'submitted', 'admin_users', 'office', { blocked: true }, { blocked: false }],
  [
    'an account that is not active',
    'submitted',
    'admin_users',
    'office',
    { is_active: false },
    { is_active: true },
  ],
] as const)('R1 R23 %s gets nothing', async (_who, state, table, name, closed, open) => {
  const documentId = await itemIn(portal, state, `Không ai nhận ${Math.random()}`);
  const dossier = await dossierOf(portal, documentId);
  const account = () => portal.strapi.db.connection(table).where({ email: `${name}@laclong.example` });
  await account().update(closed);
  const sent = await sweepAt(portal, local(dossier.deadline.due));
  await account().update(open);
  expect([sent, await toldOf(portal, dossier), await stepsOf(documentId)]).toEqual([
    0,
    [],
    ['due-today skipped'],
  ]);
});

test('R19 R23 whoever has lost his authority for now gets nothing of the office', async () => {
  const dossier = await dossierOf(portal, await itemIn(portal, 'submitted', 'Thẩm quyền tạm dừng'));
  const { id } = await user(portal, 'office');
  const held = () => portal.strapi.db.connection('editorial_appointments').where({ user_id: id });
  await held().update({ suspended_at: new Date() });
  await sweepAt(portal, local(dossier.deadline.due));
  await held().update({ suspended_at: null });
  expect(await toldOf(portal, dossier)).toEqual([]);
});
