import { type Portal, startPortal } from '../../support/portal';
import {
  confirmBy,
  dossierId,
  enters,
  entries,
  held,
  mailedLink,
  mails,
  ownPassword,
  recipientsOf,
  user,
} from './accounts-support';
import { act, codesOf, done, itemIn } from './support';

let portal: Portal;
beforeEach(async () => {
  portal = await startPortal({ sample: 'full' });
});
afterEach(() => portal.stop());

test('R1 the super administrator who gives himself the role of the Chief approves nothing', async () => {
  const documentId = await itemIn(portal, 'awaiting-approval');
  const operator = await portal.panel('operator');
  const [self, chief] = await Promise.all([user(portal, 'operator'), user(portal, 'chief')]);
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
    const chief = await user(portal, 'chief');
    const panel = await portal.panel('chief');
    await done(operator.put(`/admin/users/${chief.id}`).send(change));
    await portal.strapi.db
      .query('admin::user')
      .update({ where: { id: chief.id }, data: { firstname: 'Vẫn thế' } });
    const dossier = await dossierId(portal, documentId);
    const answer = await panel.post(`/editorial/dossiers/${dossier}/approve`).send({});
    if ('isActive' in change) expect([401, 403]).toContain(answer.status);
    else expect([answer.status, codesOf(answer)]).toEqual([403, ['authority-suspended']]);
  },
);

test('R1 R19 the Chief confirms by the mail that reaches the address of his appointment, not the new one', async () => {
  const documentId = await itemIn(portal, 'awaiting-approval');
  const operator = await portal.panel('operator');
  const chief = await user(portal, 'chief');
  await done(
    operator
      .put(`/admin/users/${chief.id}`)
      .send({ email: 'thief@elsewhere.example', password: 'MatKhauMoi123' }),
  );
  const sent = await mails(portal);
  expect(recipientsOf(sent)).toContain('chief@laclong.example');
  expect(JSON.stringify(recipientsOf(sent))).not.toContain('elsewhere');
  const link = await mailedLink(portal, 'chief@laclong.example');
  const opened = await portal.http.get(link);
  expect([opened.status, opened.type]).toEqual([200, 'text/html']);
  expect(opened.text).toContain('thief@elsewhere.example');
  const dossier = await dossierId(portal, documentId);
  const { actors, process } = {
    actors: portal.strapi.plugin('editorial').service('actors'),
    process: portal.strapi.plugin('editorial').service('process'),
  };
  const approve = async () =>
    process.perform({ actor: await actors.ofPanelUser(chief.id), verb: 'approve', dossierId: dossier });
  await expect(approve()).rejects.toMatchObject({ status: 403 });
  const wrong = link.replace(/token=.*/, `token=${'wrong'.repeat(8)}`);
  expect([(await portal.http.get(wrong)).status, (await confirmBy(portal, wrong)).status]).toEqual([
    410, 410,
  ]);
  expect((await confirmBy(portal, link)).status).toBe(200);
  expect((await confirmBy(portal, link)).status).toBe(410);
  await expect(approve()).resolves.toMatchObject({ state: 'approved' });
});

test('R1 R19 a change of an officer suspends him, and the Chief is told', async () => {
  const operator = await portal.panel('operator');
  const office = await user(portal, 'office');
  const documentId = await itemIn(portal, 'submitted');
  const panel = await portal.panel('office');
  const dossier = await dossierId(portal, documentId);
  await done(
    operator.put(`/admin/users/${office.id}`).send({ roles: [(await user(portal, 'radio')).roles[0].id] }),
  );
  const answer = await panel.post(`/editorial/dossiers/${dossier}/forward`).send({});
  expect(codesOf(answer)).toEqual(['authority-suspended']);
  const recipients = recipientsOf(await mails(portal));
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
  const chief = await user(portal, 'chief');
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

test('R1 R19 whoever knew the password acts no more once the Chief has confirmed: password, sessions and tokens are new', async () => {
  const operator = await portal.panel('operator');
  const chief = await user(portal, 'chief');
  await done(operator.put(`/admin/users/${chief.id}`).send({ password: 'OperatorBiet1' }));
  const intruder = await portal.panel('chief');
  const token = await portal.strapi
    .service('admin::api-token-admin')
    .create(
      { name: 'giữ lại', kind: 'admin', lifespan: null, adminUserOwner: chief.id, adminPermissions: [] },
      chief,
    );
  const withToken = () =>
    portal.http.get('/editorial/governed').set('Authorization', `Bearer ${token.accessKey}`);
  expect((await withToken()).status).toBe(200);
  const link = await mailedLink(portal, chief.email);
  for (const [password, again, said] of [
    ['', '', 'ít nhất 8 ký tự'],
    ['Ngan1', 'Ngan1', 'ít nhất 8 ký tự'],
    ['KHONGTHUONG1', 'KHONGTHUONG1', 'chữ thường'],
    ['khonghoa1', 'khonghoa1', 'chữ hoa'],
    ['KhongChuSo', 'KhongChuSo', 'chữ số (0–9)'],
    ['MatKhauMoi1', 'MatKhauMoi2', 'không giống nhau'],
    ['OperatorBiet1', 'OperatorBiet1', 'phải khác mật khẩu hiện tại'],
  ] as const) {
    const answer = await confirmBy(portal, link, password, again);
    expect([answer.status, answer.text]).toEqual([400, expect.stringContaining(said)]);
    expect(answer.text).toContain('role="alert"');
  }
  expect((await held(portal, chief.id))[0]?.suspended_why).toBe('password');
  expect((await confirmBy(portal, link)).status).toBe(200);
  expect(await enters(portal, chief.email, 'OperatorBiet1')).toBe(false);
  expect(await enters(portal, chief.email, ownPassword)).toBe(true);
  expect([(await intruder.get('/admin/users/me')).status, (await withToken()).status]).toEqual([401, 401]);
  const documentId = await itemIn(portal, 'awaiting-approval');
  expect((await act(portal, 'chief', documentId, 'approve')).status).toBe(200);
});

test("R1 R19 a reset mailed to an address that is not the holder's is not his act", async () => {
  const operator = await portal.panel('operator');
  const chief = await user(portal, 'chief');
  await done(operator.put(`/admin/users/${chief.id}`).send({ email: 'thief@elsewhere.example' }));
  await confirmBy(portal, await mailedLink(portal, chief.email));
  expect((await held(portal, chief.id))[0]?.suspended_at).toBeNull();
  await portal.strapi.service('admin::auth').forgotPassword({ email: 'thief@elsewhere.example' });
  const { resetPasswordToken } = await portal.strapi.db
    .query('admin::user')
    .findOne({ where: { id: chief.id } });
  await done(portal.http.post('/admin/reset-password').send({ resetPasswordToken, password: 'KeTrom2026' }));
  expect((await held(portal, chief.id))[0]?.suspended_why).toBe('password');
});

test('R19 who resets his password by the mail that reached him keeps his authority', async () => {
  const chief = await user(portal, 'chief');
  await portal.strapi.service('admin::auth').forgotPassword({ email: chief.email });
  const { resetPasswordToken } = await user(portal, 'chief');
  await done(portal.http.post('/admin/reset-password').send({ resetPasswordToken, password: 'QuenRoi2026' }));
  expect((await held(portal, chief.id))[0]?.suspended_at).toBeNull();
});

test('R1 R19 a deleted account ends its appointments on the ledger, and those who watch over the board are told', async () => {
  const operator = await portal.panel('operator');
  const [chief, office] = await Promise.all([user(portal, 'chief'), user(portal, 'office')]);
  await done(operator.post('/admin/users/batch-delete').send({ ids: [office.id] }));
  expect(recipientsOf(await mails(portal))).toEqual(['chief@laclong.example']);
  await done(operator.delete(`/admin/users/${chief.id}`));
  expect(recipientsOf(await mails(portal))).toEqual(
    expect.arrayContaining(['chairman@laclong.example', 'deputy@laclong.example']),
  );
  const operatorKey = `panel:${(await user(portal, 'operator')).id}`;
  const ended = await entries(portal, 'end-appointment');
  expect(ended.map(({ actorKey, details }) => ({ actorKey, details }))).toEqual(
    [chief, office].map(({ id }, index) => ({
      actorKey: operatorKey,
      details: { user: `panel:${id}`, office: ['chief', 'office'][index], why: 'account deleted' },
    })),
  );
  for (const { id } of [chief, office]) {
    expect((await held(portal, id)).map((one) => one.ended_at)).not.toContain(null);
  }
  const ledger = portal.strapi.plugin('editorial').service('ledger');
  expect(await ledger.verify()).toMatchObject({ ok: true });
});

test('R1 R19 a Chief in office is replaced from the command line only with --replace, on the ledger and with notice', async () => {
  const appointments = portal.strapi.plugin('editorial').service('appointments');
  const order = { email: 'deputy@laclong.example', decision: '02/QĐ-UBND' };
  const before = await portal.snapshot();
  await expect(appointments.firstChief(order)).rejects.toThrow(/chief@laclong\.example.*--replace/);
  await expect(
    appointments.firstChief({ ...order, email: 'ai@laclong.example', replace: true }),
  ).rejects.toThrow('No panel account');
  expect(await portal.snapshot()).toEqual(before);
  await appointments.firstChief({ ...order, replace: true });
  const [appointed] = await entries(portal, 'appoint');
  const [ended] = await entries(portal, 'end-appointment');
  expect((appointed?.sequence ?? 0) - (ended?.sequence ?? 0)).toBe(1);
  expect(ended).toMatchObject({ actorKey: 'command:appoint', details: { decision: '02/QĐ-UBND' } });
  expect(recipientsOf(await mails(portal))).toEqual(
    expect.arrayContaining(['chief@laclong.example', 'chairman@laclong.example']),
  );
  const documentId = await itemIn(portal, 'awaiting-approval');
  expect((await act(portal, 'chief', documentId, 'approve')).status).toBe(403);
  expect((await act(portal, 'deputy', documentId, 'approve')).status).toBe(200);
});
