import { createHash } from 'node:crypto';
import { service } from '../../../src/plugins/editorial/server/src/context/services';
import { type Portal, startPortal } from '../../support/portal';
import {
  confirmBy,
  dossierId,
  enters,
  entries,
  held,
  mailedLink,
  ownPassword,
  user,
} from './accounts-support';
import { act, attestation, codesOf, done, draftBy, itemIn, news } from './support';

/** One portal: each test reports another account, and the Chief's own is the last. */
let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ sample: 'full' });
});
afterAll(() => portal.stop());

const notices = (topic: string) =>
  portal.strapi.db
    .connection('editorial_notices')
    .where('topic', 'like', topic)
    .orderBy('email')
    .select('email', 'topic', 'body');

const release = (email: string, decision = '07/TB-BBT, 24/11/2026') =>
  service(portal.strapi, 'thefts').release({ email, decision });

/** A confirmation link that somehow is still there for an appointment. */
const leaveLink = (appointmentId: number, token: string) =>
  portal.strapi.db
    .connection('editorial_appointments')
    .where({ id: appointmentId })
    .update({
      confirm_hash: createHash('sha256').update(token).digest('hex'),
      confirm_until: new Date(Date.now() + 3_600_000),
    });

const member = () =>
  portal.strapi.db
    .query('plugin::users-permissions.user')
    .findOne({ where: { email: 'collaborator2@laclong.example' } });

test('R19 one step of a clerk: session, access token, refresh token and API tokens end, the account locks, the Chief is told', async () => {
  const documentId = await itemIn(portal, 'submitted');
  const since = new Date(Date.now() - 3_600_000).toISOString();
  await done(act(portal, 'office', documentId, 'forward'));
  const account = await user(portal, 'office');
  const sessions = portal.strapi.sessionManager('admin');
  const refresh = await sessions.generateRefreshToken(String(account.id), undefined, { type: 'refresh' });
  const made = await portal.strapi
    .service('admin::api-token-admin')
    .create(
      { name: 'office', kind: 'admin', lifespan: null, adminUserOwner: account.id, adminPermissions: [] },
      account,
    );
  const [office, other] = [await portal.panel('office'), await portal.panel('office')];
  const withToken = () => portal.http.get('/admin/users/me').set('Authorization', `Bearer ${made.accessKey}`);
  expect((await other.get('/editorial/dossiers')).status).toBe(200);
  expect((await withToken()).status).toBe(200);

  const answer = await office.post('/editorial/stolen-password').send({ since, comment: 'mất điện thoại' });
  expect([answer.status, answer.body.data]).toEqual([
    201,
    expect.objectContaining({ since, told: 1, reportedAt: expect.any(String) }),
  ]);

  for (const bearer of [office, other]) {
    expect((await bearer.get('/editorial/dossiers')).status).toBe(401);
    expect((await bearer.post('/editorial/stolen-password').send({})).status).toBe(401);
  }
  expect((await withToken()).status).toBe(401);
  expect(await sessions.generateAccessToken(refresh.token)).toEqual({ error: 'invalid_refresh_token' });
  expect(await enters(portal, 'office@laclong.example', process.env.SAMPLE_PASSWORD ?? '')).toBe(false);
  expect((await user(portal, 'office')).isActive).toBe(false);
  expect((await held(portal, account.id)).every((one) => one.suspended_at !== null)).toBe(true);
  const [{ sequence }] = await portal.strapi.db
    .connection('editorial_ledger')
    .where({ verb: 'report-stolen-password', actor_key: `panel:${account.id}` })
    .select('sequence');
  expect(Number(sequence)).toBeGreaterThan(0);

  const told = await notices(`theft:${answer.body.data.id}%`);
  expect(told.map(({ email }) => email)).toEqual(['chief@laclong.example', 'office@laclong.example']);
  expect(JSON.stringify(told[0].body)).toContain('Trình duyệt');
  const chief = await portal.panel('chief');
  const report = await done(chief.get(`/editorial/stolen-passwords/${answer.body.data.id}?pageSize=1`));
  expect(report.body.meta.pagination.total).toBeGreaterThan(1);
  expect(report.body.data.acts).toHaveLength(1);
  expect((await done(chief.get('/editorial/stolen-passwords'))).body.data[0].accountKey).toBe(
    `panel:${account.id}`,
  );
  for (const stranger of ['radio', 'deputy']) {
    const panel = await portal.panel(stranger);
    expect((await panel.get(`/editorial/stolen-passwords/${answer.body.data.id}`)).status).toBe(404);
    expect((await panel.get('/editorial/stolen-passwords')).body.data).toEqual([]);
  }
  expect((await (await portal.panel('operator')).get('/editorial/stolen-passwords')).status).toBe(403);
});

test('R19 the super administrator cannot open a reported account again, and an older link does not either', async () => {
  const account = await user(portal, 'office');
  const operator = await portal.panel('operator');
  const opened = await operator.put(`/admin/users/${account.id}`).send({ isActive: true });
  expect([opened.status, codesOf(opened)]).toEqual([409, ['account-locked']]);
  // A change that is let through mails no link while the account is locked.
  await done(operator.put(`/admin/users/${account.id}`).send({ password: 'MatKhauCuaOperator1' }));
  await expect(mailedLink(portal, 'office@laclong.example')).rejects.toThrow('no link');
  const [row] = await held(portal, account.id);
  await leaveLink(Number(row?.id), 'token-of-before');
  expect((await confirmBy(portal, '/api/editorial/confirm?token=token-of-before')).status).toBe(410);
  expect((await user(portal, 'office')).isActive).toBe(false);
});

test('R19 the operator releases it by the Chief’s word; it opens when the owner has set a fresh password', async () => {
  const account = await user(portal, 'office');
  await expect(release('nobody@laclong.example')).rejects.toMatchObject({ name: 'NotFoundError' });
  await release('office@laclong.example');
  expect((await user(portal, 'office')).isActive).toBe(false);
  const link = await mailedLink(portal, 'office@laclong.example');
  const same = await confirmBy(portal, link, 'MatKhauCuaOperator1');
  expect([same.status, same.text]).toEqual([400, expect.stringContaining('khác mật khẩu hiện tại')]);
  expect((await confirmBy(portal, link)).status).toBe(200);
  expect(await enters(portal, 'office@laclong.example', ownPassword)).toBe(true);
  expect((await held(portal, account.id)).every((one) => one.suspended_at === null)).toBe(true);
  const documentId = await itemIn(portal, 'submitted');
  await done(act(portal, 'office', documentId, 'forward'));
  const [entry] = await portal.strapi.db.connection('editorial_ledger').where({ verb: 'unlock-account' });
  expect(entry).toMatchObject({ actor_key: 'command:unlock', subject_id: `panel:${account.id}` });
  expect(JSON.stringify(entry.details)).toContain('07/TB-BBT');
  expect((await entries(portal, 'confirm'))[0]?.actorKey).toBe(`panel:${account.id}`);
  await expect(release('office@laclong.example')).rejects.toMatchObject({ name: 'NotFoundError' });
});

test('R19 once it is open again the super administrator who locks and opens it returns no authority', async () => {
  const account = await user(portal, 'office');
  const operator = await portal.panel('operator');
  for (const isActive of [false, true]) {
    await done(operator.put(`/admin/users/${account.id}`).send({ isActive }));
  }
  const documentId = await itemIn(portal, 'submitted');
  const dossier = await dossierId(portal, documentId);
  const answer = await (await portal.panel('office')).post(`/editorial/dossiers/${dossier}/forward`).send({});
  expect(codesOf(answer)).toEqual(['authority-suspended']);
});

test('R19 a collaborator by REST: REST and GraphQL tokens already issued end, the Chief is told; nothing works while locked', async () => {
  const documentId = await draftBy(portal, 'collaborator2', news('Của kẻ gian'));
  const stolen = await portal.member('collaborator2');
  const caller = await portal.member('collaborator2');
  const account = await member();
  expect((await portal.http.post('/api/stolen-password').send({})).status).toBe(403);
  const ahead = new Date(Date.now() + 60_000).toISOString();
  expect((await caller.post('/api/stolen-password').send({ since: ahead })).status).toBe(400);
  expect((await caller.post('/api/stolen-password').send({ since: 'hôm qua' })).status).toBe(400);
  const answer = await caller.post('/api/stolen-password').send({ comment: 'nghi bị lộ' });
  expect([answer.status, answer.body.data]).toEqual([201, expect.objectContaining({ told: 1 })]);
  const submit = () => stolen.post(`/api/articles/${documentId}/submit`).send({ attestation });
  expect((await submit()).status).toBe(401);
  const list = 'query { submissions { total } }';
  expect((await portal.graphql(list, {}, stolen.token)).data).toBeNull();
  const told = await notices(`theft:${answer.body.data.id}%`);
  expect(told.map(({ email }) => email)).toEqual(['chief@laclong.example', 'collaborator2@laclong.example']);

  await expect(
    portal.strapi.db
      .query('plugin::users-permissions.user')
      .update({ where: { id: account.id }, data: { blocked: false } }),
  ).rejects.toMatchObject({ status: 409 });
  await release('collaborator2@laclong.example');
  const link = await mailedLink(portal, 'collaborator2@laclong.example');
  const samePassword = await confirmBy(portal, link, process.env.SAMPLE_PASSWORD ?? '');
  expect(samePassword.status).toBe(400);
  expect((await confirmBy(portal, link)).status).toBe(200);
  expect((await confirmBy(portal, link)).status).toBe(410);
  // The account is open; what was issued before stays dead.
  expect((await submit()).status).toBe(401);
  expect((await portal.graphql(list, {}, stolen.token)).data).toBeNull();
  const signedIn = await portal.http
    .post('/api/auth/local')
    .send({ identifier: 'collaborator2@laclong.example', password: ownPassword });
  expect(signedIn.status).toBe(200);
  const anew = await portal.graphql<{ submissions: { total: number } }>(list, {}, signedIn.body.jwt);
  expect(anew.data?.submissions.total).toBeGreaterThan(0);
});

test('R19 a collaborator by GraphQL; nobody without a session', async () => {
  const mutation = 'mutation { reportStolenPassword(comment: "mất máy") { id told } }';
  expect((await portal.graphql(mutation)).errors).toHaveLength(1);
  const { token } = await portal.member('collaborator2');
  const answer = await portal.graphql<{ reportStolenPassword: { told: number } }>(mutation, {}, token);
  expect(answer.data?.reportStolenPassword.told).toBe(1);
  expect((await portal.graphql('query { submissions { total } }', {}, token)).data).toBeNull();
  expect((await member()).blocked).toBe(true);
});

test('R19 the only super administrator too: the operator opens it by the command and sets a password by mail', async () => {
  const operator = await portal.panel('operator');
  await done(operator.post('/editorial/stolen-password').send({}));
  expect((await operator.get('/admin/users/me')).status).toBe(401);
  await release('operator@laclong.example');
  const link = await mailedLink(portal, 'operator@laclong.example');
  expect((await confirmBy(portal, link)).status).toBe(200);
  expect(await enters(portal, 'operator@laclong.example', ownPassword)).toBe(true);
});

test('R19 a refused report changes nothing', async () => {
  const chief = await portal.panel('chief');
  const before = await portal.snapshot();
  expect(
    (await chief.post('/editorial/stolen-password').send({ since: '2999-01-01T00:00:00Z' })).status,
  ).toBe(400);
  expect((await chief.post('/editorial/stolen-password').send({ whose: 'office' })).status).toBe(400);
  expect(await portal.snapshot()).toEqual(before);
});

test('R19 the Chief’s own: the Deputy and the Chairman are told, and read the report; he approves nothing', async () => {
  const documentId = await itemIn(portal, 'draft');
  const chief = await portal.panel('chief');
  const answer = await done(chief.post('/editorial/stolen-password').send({}));
  const told = (await notices(`theft:${answer.body.data.id}`)).map(({ email }) => email);
  expect(told).toEqual(['chairman@laclong.example', 'deputy@laclong.example']);
  const deputy = await portal.panel('deputy');
  const report = await done(deputy.get(`/editorial/stolen-passwords/${answer.body.data.id}`));
  expect(report.body.data.acts[0].verb).toBe('report-stolen-password');
  const account = await user(portal, 'chief');
  const actor = await service(portal.strapi, 'actors').ofPanelUser(account.id);
  await expect(
    service(portal.strapi, 'process').perform({
      actor,
      verb: 'approve',
      subject: { type: 'api::article.article', documentId },
    }),
  ).rejects.toMatchObject({ status: 403 });
});
