import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { simpleParser } from 'mailparser';
import { type Portal, startPortal } from '../../support/portal';
import { act, codesOf, done, itemIn } from './support';

let portal: Portal;
beforeEach(async () => {
  portal = await startPortal({ sample: 'full' });
});
afterEach(() => portal.stop());

const user = (name: string) =>
  portal.strapi.db
    .query('admin::user')
    .findOne({ where: { email: `${name}@laclong.example` }, populate: { roles: true } });

/** Mails that went out, the last ones first. */
async function mails() {
  const folder = path.join(portal.folder, 'mail');
  for (let tries = 0; tries < 50 && !existsSync(folder); tries += 1)
    await new Promise((r) => setTimeout(r, 100));
  await new Promise((resolve) => setTimeout(resolve, 300));
  const names = readdirSync(folder).sort().reverse();
  return Promise.all(names.map((name) => simpleParser(readFileSync(path.join(folder, name)))));
}

test('R1 the super administrator who gives himself the role of the Chief approves nothing', async () => {
  const documentId = await itemIn(portal, 'awaiting-approval');
  const operator = await portal.panel('operator');
  const [self, chief] = await Promise.all([user('operator'), user('chief')]);
  const roles = [...self.roles, ...chief.roles].map((role: { id: number }) => role.id);
  await done(operator.put(`/admin/users/${self.id}`).send({ roles }));
  const answer = await act(portal, 'operator', documentId, 'approve', { publish: true });
  expect([answer.status, codesOf(answer)]).toEqual([403, ['no-appointment']]);
});

test.each([
  ['a new password', { password: 'MatKhauMoi123' }],
  ['another address', { email: 'chief2@laclong.example' }],
  ['another flag', { isActive: false }],
])(
  'R1 R19 the super administrator who gives the Chief %s gains nothing: the authority is suspended',
  async (_what, change) => {
    const documentId = await itemIn(portal, 'awaiting-approval');
    const operator = await portal.panel('operator');
    const chief = await user('chief');
    const panel = await portal.panel('chief');
    await done(operator.put(`/admin/users/${chief.id}`).send(change));
    await portal.strapi.db
      .query('admin::user')
      .update({ where: { id: chief.id }, data: { firstname: 'Vẫn thế' } });
    const dossiers = await portal.strapi.db
      .connection('editorial_dossiers')
      .where({ subject_id: documentId })
      .first('id');
    const answer = await panel.post(`/editorial/dossiers/${dossiers.id}/approve`).send({});
    if ('isActive' in change) expect([401, 403]).toContain(answer.status);
    else expect([answer.status, codesOf(answer)]).toEqual([403, ['authority-suspended']]);
  },
);

test('R1 R19 the Chief confirms by the mail that reaches the address of his appointment, not the new one', async () => {
  const documentId = await itemIn(portal, 'awaiting-approval');
  const operator = await portal.panel('operator');
  const chief = await user('chief');
  await done(
    operator
      .put(`/admin/users/${chief.id}`)
      .send({ email: 'thief@elsewhere.example', password: 'MatKhauMoi123' }),
  );
  const sent = await mails();
  expect(sent.map((mail) => [mail.to].flat()[0]?.text)).toContain('chief@laclong.example');
  expect(JSON.stringify(sent.map((mail) => mail.to))).not.toContain('elsewhere');
  const token = sent.map((mail) => mail.text?.match(/token=([\w-]+)/)?.[1]).find(Boolean) ?? '';
  expect((await portal.http.get(`/api/editorial/confirm?token=${token}`)).status).toBe(200);
  const dossier = await portal.strapi.db
    .connection('editorial_dossiers')
    .where({ subject_id: documentId })
    .first('id');
  const { actors, process } = {
    actors: portal.strapi.plugin('editorial').service('actors'),
    process: portal.strapi.plugin('editorial').service('process'),
  };
  const approve = async () =>
    process.perform({
      actor: await actors.ofPanelUser(chief.id),
      verb: 'approve',
      dossierId: Number(dossier.id),
    });
  await expect(approve()).rejects.toMatchObject({ status: 403 });
  expect(
    (
      await portal.http
        .post('/api/editorial/confirm')
        .type('form')
        .send({ token: 'wrong'.repeat(8) })
    ).status,
  ).toBe(410);
  expect((await portal.http.post('/api/editorial/confirm').type('form').send({ token })).status).toBe(200);
  expect((await portal.http.post('/api/editorial/confirm').type('form').send({ token })).status).toBe(410);
  await expect(approve()).resolves.toMatchObject({ state: 'approved' });
});

test('R1 R19 a change of an officer suspends him, and the Chief is told', async () => {
  const operator = await portal.panel('operator');
  const office = await user('office');
  const documentId = await itemIn(portal, 'submitted');
  const panel = await portal.panel('office');
  const dossier = await portal.strapi.db
    .connection('editorial_dossiers')
    .where({ subject_id: documentId })
    .first('id');
  await done(operator.put(`/admin/users/${office.id}`).send({ roles: [(await user('radio')).roles[0].id] }));
  const answer = await panel.post(`/editorial/dossiers/${dossier.id}/forward`).send({});
  expect(codesOf(answer)).toEqual(['authority-suspended']);
  const recipients = (await mails()).map((mail) => [mail.to].flat()[0]?.text);
  expect(recipients).toEqual(expect.arrayContaining(['chief@laclong.example', 'office@laclong.example']));
});

test('R19 who changes his own password keeps his authority', async () => {
  const documentId = await itemIn(portal, 'awaiting-approval');
  const panel = await portal.panel('chief');
  await done(
    panel.put('/admin/users/me').send({
      currentPassword: process.env.SAMPLE_PASSWORD,
      password: 'MatKhauCuaToi1',
      firstname: 'Minh',
    }),
  );
  expect((await act(portal, 'chief', documentId, 'approve')).status).toBe(200);
});

test('R1 saving an account unchanged suspends nobody', async () => {
  const operator = await portal.panel('operator');
  const chief = await user('chief');
  await done(
    operator.put(`/admin/users/${chief.id}`).send({
      email: chief.email,
      firstname: chief.firstname,
      isActive: true,
      roles: chief.roles.map((role: { id: number }) => role.id),
    }),
  );
  const documentId = await itemIn(portal, 'awaiting-approval');
  expect((await act(portal, 'chief', documentId, 'approve')).status).toBe(200);
});

describe('R1 appointments', () => {
  test('R1 only the Chief appoints and ends; an ended holder does nothing from that moment', async () => {
    const chief = await portal.panel('chief');
    const [finance, office] = await Promise.all([user('finance'), user('office')]);
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
    expect(created.status).toBe(201);
    const documentId = await itemIn(portal, 'submitted');
    await done(act(portal, 'finance', documentId, 'forward'));
    const held = await done(chief.get('/editorial/appointments'));
    const own = held.body.data.find(
      (one: { userId: number; office: string }) => one.userId === office.id && one.office === 'office',
    );
    const panel = await portal.panel('office');
    const waiting = await itemIn(portal, 'submitted');
    const dossier = await portal.strapi.db
      .connection('editorial_dossiers')
      .where({ subject_id: waiting })
      .first('id');
    await done(chief.post(`/editorial/appointments/${own.id}/end`).send({ decision: '16/QĐ-BBT' }));
    const answer = await panel.post(`/editorial/dossiers/${dossier.id}/forward`).send({});
    expect(answer.status).toBe(403);
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
});
