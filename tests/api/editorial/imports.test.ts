import { service } from '../../../src/plugins/editorial/server/src/context/services';
import type { Portal } from '../../support/portal';
import { asker, blocks } from './questions-support';
import { draftIn, entriesOf, staffedPortal } from './staffed';
import { article, codesOf, done, isPublic, itemIn, news } from './support';

const questions = 'api::question.question';
const madePublicAt = new Date('2021-09-17T08:00:00+07:00');

let portal: Portal;
beforeAll(async () => {
  portal = await staffedPortal();
});
afterAll(() => portal.stop());

/** Brings items over from an older portal, as the named person. */
async function importedBy(
  name: string,
  items: readonly { type: string; documentId: string }[],
  decision = '17/QĐ-BBT',
): Promise<void> {
  const { id } = await portal.strapi.db
    .query('admin::user')
    .findOne({ where: { email: `${name}@laclong.example` } });
  await service(portal.strapi, 'imports').importItems({
    actor: await service(portal.strapi, 'actors').ofPanelUser(id),
    decision,
    items: items.map((item) => ({ ...item, madePublicAt })),
  });
}

const draft = () => draftIn(portal, 'office', article, news('Tin của cổng cũ'));

async function refused(act: () => Promise<void>, status: number, codes: readonly string[]): Promise<void> {
  const before = await portal.snapshot();
  await expect(act()).rejects.toMatchObject({
    status,
    details: { reasons: codes.map((code) => expect.objectContaining({ code })) },
  });
  expect(await portal.snapshot()).toEqual(before);
}

test.each([
  ['office', ['not-your-duty']],
  ['culture', ['not-your-duty']],
  ['operator', ['no-appointment']],
])('R4 %s imports nothing: that is the Chief’s decision alone', async (name, codes) => {
  const documentId = await draft();
  await refused(() => importedBy(name, [{ type: article, documentId }]), 403, codes);
  expect(await isPublic(portal, documentId)).toBe(false);
});

test('R4 R10 nor the Deputy, whatever his mandate', async () => {
  const documentId = await draft();
  const chief = await portal.panel('chief');
  const today = service(portal.strapi, 'clock').today();
  const { id: userId } = await portal.strapi.db
    .query('admin::user')
    .findOne({ where: { email: 'deputy@laclong.example' } });
  const mandate = { userId, instrument: '12/TB-BBT', startsOn: today, endsOn: today, kinds: null };
  const given = await done(chief.post('/editorial/delegations').send(mandate));
  await refused(() => importedBy('deputy', [{ type: article, documentId }]), 403, ['not-your-duty']);
  await done(
    chief.post(`/editorial/delegations/${given.body.data.id}/revoke`).send({ decision: '13/TB-BBT' }),
  );
});

test('R4 not without the number of his decision, and nothing that is under way already', async () => {
  const documentId = await draft();
  await refused(() => importedBy('chief', [{ type: article, documentId }], ' '), 422, ['decision']);
  const submitted = await itemIn(portal, 'submitted');
  await refused(() => importedBy('chief', [{ type: article, documentId: submitted }]), 409, ['wrong-state']);
});

test('R4 R27 a list is brought over whole or not at all: one complaint in it stops the others', async () => {
  const documentId = await draft();
  const complaint = await draftIn(portal, 'office', questions, {
    subject: 'Khiếu nại về đất đai',
    body: 'Tôi khiếu nại quyết định thu hồi đất.',
    receivedAt: '2021-09-01T08:00:00+07:00',
    category: 'complaint',
    answer: blocks('Đã trả lời.'),
    answerSource: 'Luật Khiếu nại',
    ...asker,
  });
  const list = [
    { type: article, documentId },
    { type: questions, documentId: complaint },
  ];
  await refused(() => importedBy('chief', list), 409, ['no-complaint']);
  expect(await isPublic(portal, documentId)).toBe(false);
});

test('R4 by the Chief’s decision it is public with its own date, marked, and outside of the on-time rates', async () => {
  const documentId = await draft();
  const office = await portal.panel('office');
  const counted = async () => (await done(office.get('/editorial/dossiers/counts'))).body.data;
  const before = await counted();
  await importedBy('chief', [{ type: article, documentId }]);
  const { body } = await done(portal.http.get(`/api/articles/${documentId}`));
  expect(body.data.publishedAt).toBe(madePublicAt.toISOString());
  expect((await entriesOf(portal, documentId)).at(-1)).toMatchObject({
    verb: 'import',
    to_state: 'published',
    details: { importDecision: '17/QĐ-BBT' },
  });
  const { statuses } = await counted();
  expect([statuses.met, statuses['met-late']]).toEqual([before.statuses.met, before.statuses['met-late']]);
  const answer = await office.post('/editorial/dossiers/1/import').send({});
  expect([answer.status, codesOf(answer)]).toEqual([404, []]);
});
