import { service } from '../../../src/plugins/editorial/server/src/context/services';
import type { Actor, Subject } from '../../../src/plugins/editorial/server/src/domain/types';
import { insertAppointment } from '../../../src/plugins/editorial/server/src/stores/appointments';
import { service as calendarService } from '../../../src/plugins/working-calendar/server/src/context/services';
import { rowsOfSwap } from '../../../src/plugins/working-calendar/server/src/domain';
import { type Portal, startPortal } from '../../support/portal';
import { at, change, draft, faultsIn, holderOf, publish, wronglyDue } from './support';

let portal: Portal;
let open: Subject;
let closed: Subject;
const office = holderOf('office');
const event = { eventStart: '2025-12-31T08:00:00+07:00' };
/** The swap that the Prime Minister decided on 25 December 2025. */
const swap = rowsOfSwap({
  off: '2026-01-02',
  work: '2026-01-10',
  name: { vi: 'Tết Dương lịch', en: 'New Year' },
  decision: 'Quyết định ngày 25/12/2025',
  status: 'decided',
});

const view = async (subject: Subject) => {
  const found = await service(portal.strapi, 'dossiers').bySubject(subject, office);
  if (!found) throw new Error('no dossier');
  return found;
};

/** An official with an account, so that a reminder has somebody to reach. */
async function officialWithAccount(): Promise<Actor> {
  const { strapi } = portal;
  const email = 'official@laclong.example';
  const account = { firstname: 'Hoa', lastname: 'Lê', email, isActive: true, registrationToken: null };
  const { id } = await strapi.service('admin::user').create({ ...account, roles: [] });
  const decision = {
    office: 'official',
    decision: '02/QĐ-UBND',
    startsOn: '2025-01-01',
    endsOn: null,
    unitIds: [],
    fieldIds: [],
  } as const;
  const by = { confirmationEmail: email, appointedBy: 'chief', at: new Date('2025-01-01T02:00:00Z') };
  await insertAppointment(strapi.db.connection, { userId: id, ...decision, ...by });
  return service(strapi, 'actors').ofPanelUser(id);
}

beforeAll(async () => {
  portal = await startPortal({ sample: 'minimal' });
  const { strapi } = portal;
  await at(strapi, '2025-12-01T09:00', office, () =>
    change(strapi, { remove: ['2026-01-02', '2026-01-10'] }, 'Lịch như trước ngày 25/12/2025'),
  );
  const official = await officialWithAccount();
  await at(strapi, '2025-12-24T09:00', official, async () => {
    open = await draft(strapi, 'Lễ đón năm mới', event);
  });
  await at(strapi, '2025-12-24T09:00', office, async () => {
    closed = await draft(strapi, 'Chương trình đón năm mới', event);
    await publish(strapi, closed);
  });
});
afterAll(() => portal.stop());

test('R23 by the calendar of 24 December the item is due on Friday 2 January', async () => {
  const { deadline } = await view(open);
  expect(deadline).toMatchObject({ due: '2026-01-02', calendarVersion: '2', provisional: false });
  expect(deadline?.explanation.at(-1)).toMatchObject({ date: '2026-01-02', counted: true, decision: null });
  expect((await view(closed)).deadline).toMatchObject({ due: '2026-01-02', status: 'met' });
});

test('R23 the preview says how many open items would move, and changes nothing', async () => {
  const before = await portal.snapshot();
  const preview = await at(portal.strapi, '2025-12-25T10:00', office, () =>
    calendarService(portal.strapi, 'keeping').preview({
      comment: null,
      change: { put: swap, remove: [], enteredTo: null },
    }),
  );
  expect(preview.reasons).toEqual([]);
  expect(preview.moves).toEqual({
    open: 1,
    moved: 1,
    examples: [{ title: 'Lễ đón năm mới', from: '2026-01-02', to: '2026-01-05' }],
    queued: false,
  });
  expect(await portal.snapshot()).toEqual(before);
});

test('R23 the swap moves the open item to Monday 5 January with its explanation, and the closed one keeps its own', async () => {
  const { strapi } = portal;
  const saved = await at(strapi, '2025-12-25T10:00', office, () => change(strapi, { put: swap }, null));
  expect(saved).toMatchObject({ version: 3, moves: { open: 1, moved: 1 } });

  const { deadline, history } = await view(open);
  expect(deadline).toMatchObject({ due: '2026-01-05', calendarVersion: '3' });
  expect(deadline?.explanation.map(({ date, counted }) => [date, counted])).toEqual([
    ['2025-12-31', false],
    ['2026-01-01', false],
    ['2026-01-02', false],
    ['2026-01-03', false],
    ['2026-01-04', false],
    ['2026-01-05', true],
  ]);
  expect(deadline?.explanation[2]).toMatchObject({
    decision: 'Quyết định ngày 25/12/2025',
    reason: { vi: expect.stringContaining('đổi với ngày 10/01/2026') },
  });
  expect(history.at(-1)).toMatchObject({
    verb: 'move-deadline',
    label: { vi: 'Hạn thay đổi' },
    note: {
      vi: '02/01/2026 → 05/01/2026. Lịch làm việc thay đổi (bản 3, Quyết định ngày 25/12/2025).',
    },
  });

  const kept = (await view(closed)).deadline;
  expect(kept).toMatchObject({ due: '2026-01-02', calendarVersion: '2', status: 'met' });
  expect(kept?.explanation.at(-1)).toMatchObject({ date: '2026-01-02', counted: true });
  expect(await wronglyDue(strapi)).toEqual([]);
});

test('R23 the moved deadline and the change of the calendar stand on the ledger, which verifies', async () => {
  const entries = await portal.strapi.db
    .connection('editorial_ledger')
    .whereIn('verb', ['change-calendar', 'move-deadline'])
    .orderBy('sequence', 'desc')
    .limit(2);
  expect(entries.map(({ verb }) => verb)).toEqual(['move-deadline', 'change-calendar']);
  expect(JSON.parse(entries[0].details)).toMatchObject({
    deadline: { from: { due: '2026-01-02' }, to: { due: '2026-01-05' } },
  });
  expect(await faultsIn(portal.strapi)).toEqual([]);
});

test('R23 the reminder follows: none on Friday 2 January, one on Monday 5 January at 08:00', async () => {
  const { strapi } = portal;
  const dossierId = (await view(open)).id;
  const sweep = (local: string) =>
    service(strapi, 'clock').at(new Date(`${local}+07:00`), () => service(strapi, 'reminders').sweep());
  const reminder = async () => (await view(open)).reminders.find(({ step }) => step === 'due-today');

  expect(await reminder()).toMatchObject({ at: '2026-01-05T01:00:00.000Z', state: 'waiting' });
  await sweep('2026-01-02T08:00');
  await sweep('2026-01-05T07:59:59.999');
  expect(await reminder()).toMatchObject({ state: 'waiting' });
  await sweep('2026-01-05T08:00');
  expect(await reminder()).toMatchObject({ state: 'sent', sentAt: '2026-01-05T01:00:00.000Z' });
  const told = await strapi.db.connection('editorial_notices').where({ dossier_id: dossierId });
  expect(told.map(({ email, topic }) => [email, topic])).toEqual([
    ['official@laclong.example', `reminder:${dossierId}:due-today:2026-01-05`],
  ]);
  const armed = await strapi.db.connection('editorial_reminders').whereNot({ dossier_id: dossierId });
  expect(armed.filter(({ state }) => state === 'waiting')).toEqual([]);
});
