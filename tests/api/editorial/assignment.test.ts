import type { Portal } from '../../support/portal';
import { user } from './accounts-support';
import { actOn, draftIn, staffedPortal } from './staffed';
import { article, codesOf, done, news } from './support';

let portal: Portal;
beforeAll(async () => {
  portal = await staffedPortal();
});
afterAll(() => portal.stop());

const accounts = () => portal.strapi.db.connection('admin_users');
const appointments = () => portal.strapi.db.connection('editorial_appointments');

describe('R5 work is assigned to nobody who cannot do it', () => {
  const unable: [
    why: string,
    lose: (id: number) => Promise<unknown>,
    back: (id: number) => Promise<unknown>,
  ][] = [
    [
      'whose account is not active',
      (id) => accounts().where({ id }).update({ is_active: false }),
      (id) => accounts().where({ id }).update({ is_active: true }),
    ],
    [
      'whose account is blocked',
      (id) => accounts().where({ id }).update({ blocked: true }),
      (id) => accounts().where({ id }).update({ blocked: null }),
    ],
    [
      'whose authority is suspended',
      (id) => appointments().where({ user_id: id }).update({ suspended_at: new Date() }),
      (id) => appointments().where({ user_id: id }).update({ suspended_at: null }),
    ],
    [
      'whose appointment was ended',
      (id) => appointments().where({ user_id: id }).update({ ended_at: new Date() }),
      (id) => appointments().where({ user_id: id }).update({ ended_at: null }),
    ],
    [
      'whose appointment is over',
      (id) =>
        appointments().where({ user_id: id }).update({ starts_on: '2021-01-12', ends_on: '2021-12-31' }),
      (id) => appointments().where({ user_id: id }).update({ starts_on: '2026-10-01', ends_on: null }),
    ],
    [
      'whose appointment has not begun',
      (id) => appointments().where({ user_id: id }).update({ starts_on: '2030-01-01' }),
      (id) => appointments().where({ user_id: id }).update({ starts_on: '2026-10-01' }),
    ],
  ];

  test.each(unable)('R5 to somebody %s', async (_why, lose, back) => {
    const documentId = await draftIn(portal, 'official', article, news('Tin cần người giúp'));
    const { id } = await user(portal, 'support');
    const assign = (name: string) =>
      actOn(portal, name, { uid: article, documentId }, 'assign', { assignee: id });
    await lose(id);
    const before = await portal.snapshot();
    for (const name of ['office', 'chief']) {
      const answer = await assign(name);
      expect([name, answer.status, codesOf(answer)]).toEqual([name, 422, ['assignee']]);
    }
    expect(await portal.snapshot()).toEqual(before);
    await back(id);
    expect((await done(assign('chief'))).body.data.assignee).toEqual({
      key: `panel:${id}`,
      name: 'Tạ Minh Đức',
    });
  });

  test('R5 nor to nobody, or in a way that says nothing', async () => {
    const documentId = await draftIn(portal, 'official', article, news('Tin chưa rõ giao ai'));
    const item = { uid: article, documentId };
    const before = await portal.snapshot();
    for (const body of [{}, { assignee: null }]) {
      const answer = await actOn(portal, 'chief', item, 'assign', body);
      expect([answer.status, codesOf(answer)]).toEqual([422, ['assignee']]);
    }
    for (const assignee of ['support', -1, 0, 1.5, 2_147_483_648]) {
      expect((await actOn(portal, 'chief', item, 'assign', { assignee })).status).toBe(400);
    }
    expect(await portal.snapshot()).toEqual(before);
  });

  test('R5 whoever had it and was locked does nothing on it any more', async () => {
    const documentId = await draftIn(portal, 'official', article, news('Tin đang giao'));
    const item = { uid: article, documentId };
    const { id } = await user(portal, 'support');
    await done(actOn(portal, 'chief', item, 'assign', { assignee: id }));
    const support = await portal.panel('support');
    const path = `/content-manager/collection-types/${article}/${documentId}`;
    await done(support.put(path).send({ summary: 'Tổ giúp việc bổ sung' }));
    await accounts().where({ id }).update({ is_active: false });
    const before = await portal.snapshot();
    expect([401, 403]).toContain((await support.put(path).send({ summary: 'Sau khi khóa' })).status);
    expect(await portal.snapshot()).toEqual(before);
    await accounts().where({ id }).update({ is_active: true });
  });
});
