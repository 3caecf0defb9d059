import { service } from '../../../src/plugins/editorial/server/src/context/services';
import type { Actor } from '../../../src/plugins/editorial/server/src/domain/types';
import { type Portal, startPortal } from '../../support/portal';
import { act, codesOf, done, dossierOf, isPublic, itemIn, reasonsOf } from './support';

let portal: Portal;
let deputyId: number;

beforeAll(async () => {
  portal = await startPortal({ sample: 'full' });
  deputyId = await userId('deputy');
});
afterAll(() => portal.stop());

async function userId(name: string): Promise<number> {
  const user = await portal.strapi.db
    .query('admin::user')
    .findOne({ where: { email: `${name}@laclong.example` } });
  return user.id;
}

const dayMs = 86_400_000;
/** A local day, so many days from today. */
const day = (ahead: number) =>
  new Date(Date.now() + 7 * 3_600_000 + ahead * dayMs).toISOString().slice(0, 10);

const order = (more: object = {}) => ({
  userId: deputyId,
  instrument: 'Thông báo phân công số 12/TB-BBT',
  startsOn: day(0),
  endsOn: day(3),
  kinds: ['news'],
  ...more,
});

async function give(more: object = {}, by = 'chief') {
  return (await portal.panel(by)).post('/editorial/delegations').send(order(more));
}

async function revoke(id: number, by = 'chief') {
  return (await portal.panel(by))
    .post(`/editorial/delegations/${id}/revoke`)
    .send({ decision: 'Thông báo số 13/TB-BBT' });
}

/** A mandate for the length of `use`. */
async function under(more: object, use: () => Promise<void>): Promise<void> {
  const given = await done(give(more));
  await use();
  await done(revoke(given.body.data.id));
}

describe('R10 giving a mandate', () => {
  test.each(['deputy', 'office', 'culture', 'chairman', 'operator'])('R10 %s gives none', async (name) => {
    const before = await portal.snapshot();
    const answer = await give({}, name);
    expect(answer.status).toBe(403);
    expect(reasonsOf(answer).length).toBeGreaterThan(0);
    expect(await portal.snapshot()).toEqual(before);
  });

  test.each([
    ['begins yesterday', () => ({ startsOn: day(-1) }), ['mandate-backdated']],
    ['ends before it begins', () => ({ startsOn: day(2), endsOn: day(1) }), ['mandate-period']],
    ['covers nothing', () => ({ kinds: [] }), ['mandate-without-kinds']],
    [
      'is wrong in every way',
      () => ({ startsOn: day(-1), endsOn: day(-2), kinds: [], userId: 2_000_000_000 }),
      ['mandate-backdated', 'mandate-period', 'mandate-without-kinds', 'mandate-not-deputy'],
    ],
  ])('R10 a mandate that %s is refused with all its reasons', async (_what, more, codes) => {
    const before = await portal.snapshot();
    const answer = await give(more());
    expect({ status: answer.status, codes: codesOf(answer) }).toEqual({ status: 422, codes });
    expect(await portal.snapshot()).toEqual(before);
  });

  test('R10 it goes to nobody but the Deputy', async () => {
    expect(codesOf(await give({ userId: await userId('culture') }))).toEqual(['mandate-not-deputy']);
  });

  test('R10 two in one scope and time are refused; side by side they stand', async () => {
    await under({ kinds: ['news', 'other'] }, async () => {
      expect(codesOf(await give({ kinds: ['other'] }))).toEqual(['mandate-overlaps']);
      expect(codesOf(await give({ kinds: null }))).toEqual(['mandate-overlaps']);
      expect(codesOf(await give({ kinds: ['news'], startsOn: day(3), endsOn: day(9) }))).toEqual([
        'mandate-overlaps',
      ]);
      await under({ kinds: ['conference'] }, async () => {});
      await under({ kinds: ['news'], startsOn: day(4), endsOn: day(9) }, async () => {});
    });
  });
});

describe('R10 acting under a mandate', () => {
  test('R10 the Deputy approves and posts; the approval names both, and the mandate on which it rests', async () => {
    const documentId = await itemIn(portal, 'awaiting-approval', 'Tin duyệt theo phân công');
    await under({}, async () => {
      const view = (await done(act(portal, 'deputy', documentId, 'approve', { publish: true }))).body.data;
      expect(view.state).toBe('published');
      const [approved] = await portal.strapi.db
        .connection('editorial_ledger')
        .where({ subject_id: documentId, verb: 'approve' });
      expect(JSON.parse(approved.details).basis.delegation).toEqual({
        id: expect.any(Number),
        instrument: 'Thông báo phân công số 12/TB-BBT',
        chief: (await chief()).name,
      });
      expect(approved.actor_name).not.toBe((await chief()).name);
      expect(view.seal.basis.vi).toContain('12/TB-BBT');
    });
    expect(await isPublic(portal, documentId)).toBe(true);
  });

  test('R10 outside the kinds of his mandate the Deputy is refused', async () => {
    const conference = await itemIn(portal, 'awaiting-approval', 'Hội nghị ngoài phạm vi', {
      kind: 'conference',
      eventEnd: new Date().toISOString(),
    });
    await under({}, async () => {
      const before = await portal.snapshot();
      for (const verb of ['approve', 'reject', 'return']) {
        const answer = await act(portal, 'deputy', conference, verb, { comment: 'x' });
        expect({ verb, status: answer.status, codes: codesOf(answer) }).toEqual({
          verb,
          status: 403,
          codes: ['not-your-duty', 'no-mandate'],
        });
      }
      expect(await portal.snapshot()).toEqual(before);
    });
  });

  test('R10 under a mandate the Deputy neither approves nor rejects what he edited', async () => {
    const documentId = await itemIn(portal, 'awaiting-approval', 'Tin Phó Ban đã sửa');
    await under({}, async () => {
      const panel = await portal.panel('deputy');
      await done(
        panel
          .put(`/content-manager/collection-types/api::article.article/${documentId}`)
          .send({ summary: 'Phó Trưởng Ban sửa' }),
      );
      for (const verb of ['approve', 'reject']) {
        const answer = await act(portal, 'deputy', documentId, verb, { comment: 'x' });
        expect({ verb, codes: codesOf(answer) }).toEqual({ verb, codes: ['own-work'] });
      }
      expect((await act(portal, 'chief', documentId, 'approve')).status).toBe(200);
    });
  });

  test('R10 nothing before it was entered, nothing the day after it ended, nothing once it is revoked', async () => {
    const documentId = await itemIn(portal, 'awaiting-approval', 'Tin chờ đến hết phân công');
    const { id: dossierId } = await dossierOf(portal, documentId);
    const approve = async (instant: Date) => {
      const actor = await person(deputyId);
      const { strapi } = portal;
      const input = { comment: null };
      return service(strapi, 'clock').at(instant, () =>
        service(strapi, 'process').perform({
          actor,
          verb: 'return',
          dossierId,
          input: { ...input, comment: 'Xem lại' },
        }),
      );
    };
    const end = new Date(`${day(3)}T23:59:59.999+07:00`);
    await expect(approve(new Date())).rejects.toMatchObject({ status: 403 });
    const given = await done(give());
    await expect(approve(new Date(end.getTime() + 1))).rejects.toMatchObject({ status: 403 });
    await expect(approve(new Date(`${day(-1)}T12:00:00+07:00`))).rejects.toMatchObject({ status: 403 });
    await done(revoke(given.body.data.id));
    await expect(approve(new Date())).rejects.toMatchObject({ status: 403 });
    const again = await done(give());
    await expect(approve(end)).resolves.toMatchObject({ state: 'returned' });
    await done(revoke(again.body.data.id));
  });

  test('R10 what the Chief alone does is not delegated: mandates, appointments, process, limits', async () => {
    await under({ kinds: null }, async () => {
      const panel = await portal.panel('deputy');
      const processes = await panel
        .post('/editorial/processes')
        .send({ inForceFrom: day(1), decision: '01/QĐ', kinds: {} });
      expect(processes.status).toBe(403);
      expect((await give({}, 'deputy')).status).toBe(403);
      const appointment = await panel.post('/editorial/appointments').send({
        userId: deputyId,
        office: 'chief',
        decision: '01/QĐ',
        startsOn: day(0),
        confirmationEmail: 'deputy@laclong.example',
      });
      expect(appointment.status).toBe(403);
    });
  });
});

const person = (id: number): Promise<Actor> => service(portal.strapi, 'actors').ofPanelUser(id);
const chief = async () => person(await userId('chief'));
