import { type Portal, startPortal } from '../../support/portal';
import {
  appoints,
  confirmBy,
  dossierId,
  enters,
  held,
  invited,
  mailedLink,
  ownPassword,
  registers,
  user,
} from './accounts-support';
import { codesOf, done, itemIn } from './support';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ sample: 'full' });
});
afterAll(() => portal.stop());

const forwards = async (name: string, documentId: string) => {
  const panel = await portal.panel(name);
  return panel.post(`/editorial/dossiers/${await dossierId(portal, documentId)}/forward`).send({});
};

describe('R1 the lists of people', () => {
  const lists = async (name: string, list: string) => (await portal.panel(name)).get(`/editorial/${list}`);

  test.each(['chief', 'deputy', 'office', 'radio', 'support', 'chairman'])(
    'R1 %s sees who holds which office today, and no address',
    async (name) => {
      const { body } = await done(lists(name, 'assignees'));
      const radio = await user(portal, 'radio');
      const row = body.data.find(({ userId }: { userId: number }) => userId === radio.id);
      expect(row).toEqual({
        userId: radio.id,
        name: 'Trịnh Công Sáng',
        offices: [{ vi: 'Đài truyền thanh xã', en: 'Commune radio station' }],
      });
      expect(body.data.map((one: { name: string }) => one.name)).not.toContain('Cao Văn Thạch');
      expect(JSON.stringify(body)).not.toContain('@');
      expect(body.meta.mayAppoint).toBe(name === 'chief');
    },
  );

  test('R10 the mandates name the Deputy as the one to whom they can be given', async () => {
    const deputy = await user(portal, 'deputy');
    const { body } = await done(lists('office', 'delegations'));
    expect(body.meta).toMatchObject({ mayGive: false, deputies: [{ userId: deputy.id }] });
  });

  test('R1 accounts, with their addresses, are listed for the Chief alone', async () => {
    const { body } = await done(lists('chief', 'accounts'));
    const operator = await user(portal, 'operator');
    expect(body.data).toContainEqual({
      id: operator.id,
      name: 'Cao Văn Thạch',
      email: operator.email,
      open: true,
    });
    expect(JSON.stringify(body)).not.toMatch(/password|token/i);
    expect(body.meta.offices).toContainEqual({
      value: 'office',
      label: { vi: 'Văn phòng UBND xã', en: 'Commune office' },
    });
    expect(body.meta.offices.map(({ value }: { value: string }) => value)).not.toContain('collaborator');
    const units = (await portal.http.get('/api/units?pagination[pageSize]=100')).body.data;
    expect(body.meta.units.map(({ value }: { value: string }) => value).sort()).toEqual(
      units.map(({ documentId }: { documentId: string }) => documentId).sort(),
    );
  });

  test.each(['deputy', 'office', 'chairman', 'operator'])(
    'R1 %s learns nothing of the accounts',
    async (name) => {
      const answer = await lists(name, 'accounts');
      expect([answer.status, codesOf(answer)]).toEqual([
        403,
        [name === 'operator' ? 'no-appointment' : 'not-your-duty'],
      ]);
    },
  );

  test('R1 whoever holds no office, is not signed in, or comes from outside learns of nobody', async () => {
    expect((await lists('operator', 'assignees')).status).toBe(403);
    const member = await portal.member('collaborator');
    for (const list of ['assignees', 'accounts']) {
      expect((await portal.http.get(`/editorial/${list}`)).status).toBe(401);
      expect((await member.get(`/editorial/${list}`)).status).toBe(401);
    }
  });

  test('R1 whose account is closed, or whose authority is suspended, is nobody to assign to', async () => {
    const listed = async () => {
      const { body } = await done(lists('chief', 'assignees'));
      return body.data.map(({ userId }: { userId: number }) => userId);
    };
    const [closed, changed] = await Promise.all([user(portal, 'official2'), user(portal, 'official')]);
    expect(await listed()).toEqual(expect.arrayContaining([closed.id, changed.id]));
    const operator = await portal.panel('operator');
    await done(operator.put(`/admin/users/${closed.id}`).send({ isActive: false }));
    await done(operator.put(`/admin/users/${changed.id}`).send({ password: ownPassword }));
    const after = await listed();
    expect(after).not.toContain(closed.id);
    expect(after).not.toContain(changed.id);
  });
});

describe('R1 appointments', () => {
  test('R1 only the Chief appoints and ends; an ended holder does nothing from that moment', async () => {
    const chief = await portal.panel('chief');
    const [finance, office] = await Promise.all([user(portal, 'finance'), user(portal, 'office')]);
    const order = {
      userId: finance.id,
      office: 'office',
      decision: '15/QĐ-BBT',
      startsOn: '2021-01-12',
      confirmationEmail: 'finance@laclong.example',
    };
    for (const name of ['office', 'operator', 'chairman', 'deputy']) {
      expect((await (await portal.panel(name)).post('/editorial/appointments').send(order)).status).toBe(403);
    }
    const created = await done(chief.post('/editorial/appointments').send(order));
    expect([created.status, created.body.data.suspendedWhy]).toEqual([201, 'new']);
    const documentId = await itemIn(portal, 'submitted');
    expect((await forwards('finance', documentId)).status).toBe(403);
    expect((await confirmBy(portal, await mailedLink(portal, order.confirmationEmail))).status).toBe(200);
    await done(forwards('finance', documentId));
    const held = await done(chief.get('/editorial/appointments'));
    const own = held.body.data.find(
      (one: { userId: number; office: string }) => one.userId === office.id && one.office === 'office',
    );
    const waiting = await itemIn(portal, 'submitted');
    await done(chief.post(`/editorial/appointments/${own.id}/end`).send({ decision: '16/QĐ-BBT' }));
    expect((await forwards('office', waiting)).status).toBe(403);
    const again = await chief.post(`/editorial/appointments/${own.id}/end`).send({ decision: '16/QĐ-BBT' });
    expect(again.status).toBe(404);
  });

  test('R1 a second Chief in the same period is refused', async () => {
    const appointments = portal.strapi.plugin('editorial').service('appointments');
    const before = await portal.snapshot();
    await expect(
      appointments.firstChief({ email: 'operator@laclong.example', decision: 'tự phong' }),
    ).rejects.toThrow('The office is held');
    expect(await portal.snapshot()).toEqual(before);
  });

  test.each([
    [{}],
    [{ userId: 1, office: 'king', decision: 'x', startsOn: '2021-01-12', confirmationEmail: 'a@b.vn' }],
    [{ userId: 1, office: 'office', decision: ' ', startsOn: 'hôm nay', confirmationEmail: 'a' }],
  ])('bad input %j is refused', async (order) => {
    const chief = await portal.panel('chief');
    const before = await portal.snapshot();
    expect((await chief.post('/editorial/appointments').send(order)).status).toBe(400);
    expect(await portal.snapshot()).toEqual(before);
  });

  test.each([
    ['an account that is not there', { userId: 999_999 }],
    ['an id that the column cannot hold', { userId: 2_147_483_648 }],
    ['an end before the start', { endsOn: '2021-01-11' }],
    ['a day that the calendar lacks', { startsOn: '0000-01-01' }],
    ['a decision with a control character', { decision: '15\u0000' }],
    ['another address than that of his other appointment', { confirmationEmail: 'other@laclong.example' }],
  ])('R1 %s is refused', async (_what, more) => {
    const { id: userId, email: confirmationEmail } = await user(portal, 'culture');
    const before = await portal.snapshot();
    expect((await appoints(portal, { userId, confirmationEmail, ...more })).status).toBe(400);
    expect(await portal.snapshot()).toEqual(before);
  });

  test.each(['abc', '1.5', '-1', '99999999999999999999', '424242'])(
    'R1 ending %s is not found',
    async (id) => {
      const chief = await portal.panel('chief');
      const answer = await chief.post(`/editorial/appointments/${id}/end`).send({ decision: '16/QĐ-BBT' });
      expect(answer.status).toBe(404);
    },
  );

  test('R1 of four who are appointed to a single office at the same time one gets it', async () => {
    const names = ['culture', 'finance', 'radio', 'union'];
    const people = await Promise.all(names.map((name) => user(portal, name)));
    const answers = await Promise.all(
      people.map(({ id, email }) =>
        appoints(portal, {
          userId: id,
          confirmationEmail: email,
          office: 'deputy',
          startsOn: '2015-01-01',
          endsOn: '2015-12-31',
        }),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 400, 400, 400]);
  });
});

describe('R1 R19 whoever made the account is not its holder', () => {
  test('R1 R19 the operator who registered the account himself is out when its holder confirms', async () => {
    const email = 'holder1@laclong.example';
    const { id, registrationToken } = await invited(portal, email);
    await registers(portal, registrationToken, 'OperatorBiet1');
    const intruder = await portal.panel('holder1');
    await done(appoints(portal, { userId: id, confirmationEmail: email }));
    const documentId = await itemIn(portal, 'submitted');
    const refused = await forwards('holder1', documentId);
    expect([refused.status, codesOf(refused)]).toEqual([403, ['authority-suspended']]);
    expect((await confirmBy(portal, await mailedLink(portal, email))).status).toBe(200);
    expect((await intruder.get('/admin/users/me')).status).toBe(401);
    expect(await enters(portal, email, 'OperatorBiet1')).toBe(false);
    expect((await forwards('holder1', documentId)).status).toBe(200);
  });

  test('R1 R19 who registers by the link after his appointment is brought in by the latest mail', async () => {
    const email = 'holder2@laclong.example';
    const { id, registrationToken } = await invited(portal, email);
    await done(appoints(portal, { userId: id, confirmationEmail: email }));
    const first = await mailedLink(portal, email);
    await registers(portal, registrationToken, 'TuDangKy2026');
    expect((await confirmBy(portal, first)).status).toBe(410);
    const documentId = await itemIn(portal, 'submitted');
    expect(codesOf(await forwards('holder2', documentId))).toEqual(['authority-suspended']);
    expect((await confirmBy(portal, await mailedLink(portal, email))).status).toBe(200);
    expect((await forwards('holder2', documentId)).status).toBe(200);
  });

  test('R1 R19 the mailed link registers an account that never was, and confirms all its appointments', async () => {
    const email = 'holder3@laclong.example';
    const { id, registrationToken } = await invited(portal, email);
    await done(appoints(portal, { userId: id, confirmationEmail: 'Holder3@laclong.example' }));
    const first = await mailedLink(portal, email);
    await done(appoints(portal, { userId: id, confirmationEmail: email, office: 'culture' }));
    expect((await portal.http.get(first)).text).toContain('new-password');
    expect((await confirmBy(portal, first)).status).toBe(200);
    expect((await held(portal, id)).map(({ suspended_at }) => suspended_at)).toEqual([null, null]);
    expect(await enters(portal, email, ownPassword)).toBe(true);
    const late = {
      registrationToken,
      userInfo: { firstname: 'A', lastname: 'B', password: 'OperatorBiet1' },
    };
    expect((await portal.http.post('/admin/register').send(late)).status).toBe(400);
    expect((await held(portal, id)).map(({ suspended_at }) => suspended_at)).toEqual([null, null]);
  });

  test("R1 R19 a member of the API whose number is the officer's is not the officer", async () => {
    const officer = await user(portal, 'radio');
    const update = () =>
      portal.strapi.db
        .query('admin::user')
        .update({ where: { id: officer.id }, data: { blocked: !officer.blocked } });
    const state = { user: { id: officer.id }, auth: { strategy: { name: 'users-permissions' } } };
    const request = { state, request: { path: '/api/articles' }, path: '/api/articles' };
    await portal.strapi.requestContext.run(
      request as unknown as Parameters<typeof portal.strapi.requestContext.run>[0],
      update,
    );
    expect((await held(portal, officer.id)).map(({ suspended_why }) => suspended_why)).toContain('blocked');
  });

  test.each([
    ['connect', (other: number) => ({ connect: [{ id: other }] })],
    ['disconnect', (_other: number, own: number) => ({ disconnect: [own] })],
    ['set', (other: number) => ({ set: [other] })],
  ])('R1 roles that are changed by %s suspend as well', async (form, roles) => {
    const email = `roles-${form}@laclong.example`;
    const { id } = await invited(portal, email);
    await done(appoints(portal, { userId: id, confirmationEmail: email }));
    await confirmBy(portal, await mailedLink(portal, email));
    const [own, other] = [await user(portal, 'office'), await user(portal, 'radio')].map(
      (account) => account.roles[0].id,
    );
    const query = portal.strapi.db.query('admin::user');
    await query.update({ where: { id }, data: { roles: { connect: [own], disconnect: [other] } } });
    expect((await held(portal, id)).map(({ suspended_at }) => suspended_at)).toEqual([null]);
    await query.update({ where: { id }, data: { roles: roles(other, own) } });
    expect((await held(portal, id)).map(({ suspended_why }) => suspended_why)).toEqual(['roles']);
  });
});
