import type { Portal } from '../../support/portal';
import { type MailServer, mailServer, portalWithMail, until } from './reminders-support';
import { codesOf, done, itemIn } from './support';

let smtp: MailServer;
let portal: Portal;
beforeAll(async () => {
  smtp = await mailServer();
  portal = await portalWithMail(smtp);
});
afterAll(async () => {
  await portal.stop();
  await smtp.down();
});

const url = '/editorial/collaborators';
const password = 'MatKhau2026';
const db = () => portal.strapi.db.connection;
const as = async (name: string) => portal.panel(name);

let turn = 0;
const person = () => {
  turn += 1;
  return { name: `Ngô Cộng Tác ${turn}`, email: `moi-${turn}@cong-tac.example` };
};

/** Invites somebody; gives his number and the token of the link that was mailed to him. */
async function invited(given: object & { email: string } = person()) {
  const office = await as('office');
  const { body } = await done(office.post(url).send(given));
  return { id: body.data.id as number, email: given.email, token: await tokenFor(given.email) };
}

async function tokenFor(email: string, nth = 1): Promise<string> {
  await until(() => smtp.about(email).length >= nth);
  return /confirm\?token=([\w-]+)/.exec(smtp.about(email)[nth - 1]?.text ?? '')?.[1] ?? '';
}

const confirm = (token: string, chosen = password, again = chosen) =>
  portal.http.post('/api/editorial/confirm').type('form').send({ token, password: chosen, again });
const signIn = (identifier: string, chosen = password) =>
  portal.http.post('/api/auth/local').send({ identifier, password: chosen });

async function shown(id: number, query = '') {
  const { body } = await done((await as('office')).get(`${url}?pageSize=100${query}`));
  return body.data.find((row: { id: number }) => row.id === id);
}

const actsOn = async (id: number): Promise<string[]> => {
  const rows = await db()('editorial_ledger')
    .where({ subject_id: `member:${id}` })
    .orderBy('sequence');
  return rows.map(({ verb, actor_key }: Record<string, string>) => `${verb} ${actor_key?.split(':')[0]}`);
};

test('R6 invited by mail, he sets his first password himself, and then supplies an item', async () => {
  const unit = await portal.strapi.db.query('api::unit.unit').findOne({ select: ['documentId', 'name'] });
  const given = { ...person(), unit: unit.documentId };
  const { id, email, token } = await invited(given);
  expect(await shown(id)).toMatchObject({
    name: given.name,
    state: 'invited',
    unit: { documentId: unit.documentId, name: unit.name },
    acceptedAt: null,
    activity: { items: 0, lastAt: null },
  });
  expect((await signIn(email)).status).toBe(400);
  expect((await portal.http.get(`/api/editorial/confirm?token=${token}`)).status).toBe(200);
  expect((await confirm(token, 'ngan')).status).toBe(400);
  expect((await confirm(token, password, `${password}1`)).status).toBe(400);
  await done(confirm(token));
  for (const again of [
    await confirm(token),
    await portal.http.get(`/api/editorial/confirm?token=${token}`),
  ]) {
    expect(again.status).toBe(410);
  }
  const { body } = await done(signIn(email));
  const draft = await done(
    portal.http
      .post('/api/articles')
      .set('Authorization', `Bearer ${body.jwt}`)
      .send({ data: { title: 'Bài đầu tiên của cộng tác viên mới', kind: 'news' } }),
  );
  expect(draft.status).toBe(201);
  expect(await shown(id)).toMatchObject({ state: 'active', activity: { items: 1, submitted: 0 } });
  expect(await actsOn(id)).toEqual(['invite-collaborator panel', 'accept-invitation member']);
  const ledger = JSON.stringify(await db()('editorial_ledger').where({ subject_id: `member:${id}` }));
  expect(ledger).not.toContain(email);
});

test('R6 invited again, the earlier link is dead; an old link too; once accepted nobody is invited again', async () => {
  const { id, email, token } = await invited();
  const office = await as('office');
  await done(office.post(`${url}/${id}/invite`));
  const second = await tokenFor(email, 2);
  expect((await confirm(token)).status).toBe(410);
  await db()('editorial_collaborators')
    .where({ user_id: id })
    .update({ link_until: new Date(0) });
  expect((await confirm(second)).status).toBe(410);
  await done(office.post(`${url}/${id}/invite`));
  await done(confirm(await tokenFor(email, 3)));
  expect(codesOf(await office.post(`${url}/${id}/invite`))).toEqual(['invitation-accepted']);
});

test('R6 suspended: his sessions and tokens end at once, and no link opens the account', async () => {
  const { id, email, token } = await invited();
  await done(confirm(token));
  const { body } = await done(signIn(email));
  const mine = () => portal.http.get('/api/submissions').set('Authorization', `Bearer ${body.jwt}`);
  expect((await mine()).status).toBe(200);
  const office = await as('office');
  expect((await office.post(`${url}/${id}/suspend`).send({})).status).toBe(400);
  await done(office.post(`${url}/${id}/suspend`).send({ comment: 'Sao chép bài của báo khác' }));
  expect((await mine()).status).toBe(401);
  expect((await signIn(email)).status).toBe(400);
  expect(await shown(id)).toMatchObject({ state: 'suspended' });
  await done(office.post(`${url}/${id}/restore`).send({ comment: 'Đã khắc phục' }));
  expect((await mine()).status).toBe(401);
  expect((await signIn(email)).status).toBe(200);
  expect((await actsOn(id)).slice(2)).toEqual(['suspend-collaborator panel', 'restore-collaborator panel']);
  const unused = await invited();
  await done(office.post(`${url}/${unused.id}/suspend`).send({ comment: 'Mời nhầm' }));
  expect((await confirm(unused.token)).status).toBe(410);
});

test('R6 one account an address; a unit that is not there, or an address that is none, changes nothing', async () => {
  const { email } = await invited();
  const office = await as('office');
  const before = await portal.snapshot();
  const taken = await office.post(url).send({ ...person(), email: email.toUpperCase() });
  expect([taken.status, codesOf(taken)]).toEqual([409, ['collaborator-exists']]);
  for (const wrong of [{ email: 'khong' }, { unit: 'khong-co' }, { name: 'A' }, { role: 1 }]) {
    expect((await office.post(url).send({ ...person(), ...wrong })).status).toBe(400);
  }
  expect((await office.post(`${url}/999999/suspend`).send({ comment: 'x' })).status).toBe(404);
  expect(await portal.snapshot()).toEqual(before);
});

test.each(['deputy', 'culture', 'official', 'radio', 'operator', 'support'])(
  'R6 %s invites and suspends nobody',
  async (name) => {
    const other = await as(name);
    const { id } = await shown(
      (await db()('up_users').where({ email: 'collaborator@laclong.example' }).first()).id,
    );
    const answers = [
      await other.post(url).send(person()),
      await other.put(`${url}/${id}`).send({ name: 'Tên khác' }),
      await other.post(`${url}/${id}/invite`),
      await other.post(`${url}/${id}/suspend`).send({ comment: 'x' }),
      await other.post(`${url}/${id}/restore`).send({ comment: 'x' }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403]);
    if (name === 'operator') expect((await other.get(url)).status).toBe(403);
  },
);

test('R6 what each supplied in a time is counted; the Chief changes name and unit', async () => {
  const { id } = await db()('up_users').where({ email: 'collaborator@laclong.example' }).first();
  const before = (await shown(id)).activity;
  await itemIn(portal, 'draft');
  await itemIn(portal, 'submitted');
  await itemIn(portal, 'published');
  const { activity } = await shown(id);
  expect(activity).toMatchObject({
    items: before.items + 3,
    submitted: before.submitted + 2,
    published: before.published + 1,
    returned: before.returned,
  });
  expect((await shown(id, '&from=2019-01-01&to=2019-12-31')).activity).toMatchObject({
    items: 0,
    published: 0,
  });
  const chief = await as('chief');
  await done(chief.put(`${url}/${id}`).send({ name: 'Trần Minh Phương B' }));
  expect(await shown(id)).toMatchObject({ name: 'Trần Minh Phương B', unit: null, state: 'active' });
});
