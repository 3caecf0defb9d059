import { type Caller, type Portal, startPortal } from '../../support/portal';
import { attestation, codesOf, done, dossierOf } from '../editorial/support';

const uid = 'api::page.page';
const drafts = `/content-manager/collection-types/${uid}`;

let portal: Portal;
let office: Caller;
beforeAll(async () => {
  portal = await startPortal({ sample: 'full' });
  office = await portal.panel('office');
});
afterAll(() => portal.stop());

const contact = {
  title: 'Liên hệ',
  slug: 'lien-he',
  body: [{ type: 'paragraph', children: [{ type: 'text', text: 'Trụ sở UBND xã.' }] }],
  source: 'Văn phòng UBND xã',
  reviewEvery: 60,
};

async function drafted(data: object): Promise<string> {
  return (await done(office.post(drafts).send(data))).body.data.documentId;
}

async function perform(name: string, documentId: string, verb: string, body: object = {}) {
  const { id } = await dossierOf(portal, documentId, 'office', uid);
  const panel = await portal.panel(name);
  return panel.post(`/editorial/dossiers/${id}/${verb}`).send(body);
}

async function publish(documentId: string): Promise<void> {
  await done(perform('office', documentId, 'submit', { attestation }));
  await done(perform('office', documentId, 'forward'));
  await done(perform('chief', documentId, 'approve', { publish: true }));
}

test('R28 R34 the pages of the sample are read by REST and GraphQL, and have no limit of article 8', async () => {
  const { body } = await portal.http.get('/api/pages?sort=position&populate[section][fields]=slug');
  expect(body.data.map(({ slug }: { slug: string }) => slug)).toEqual(['gioi-thieu-chung', 'tiep-cong-dan']);
  expect(body.data[0]).toMatchObject({
    title: 'Giới thiệu chung về xã',
    reviewEvery: 180,
    section: { slug: 'tiem-nang-the-manh' },
  });
  const { data, errors } = await portal.graphql(
    '{ pages(sort: "position") { title slug section { slug } } }',
  );
  expect(errors).toEqual([]);
  expect(data).toMatchObject({ pages: [{ slug: 'gioi-thieu-chung' }, { slug: 'tiep-cong-dan' }] });
  const dossier = await dossierOf(portal, body.data[0].documentId, 'office', uid);
  expect(dossier).toMatchObject({ state: 'published', kind: 'other', deadline: null });
  expect(dossier.subject.label).toEqual({ vi: 'Trang', en: 'Page' });
});

test('R4 R28 a page becomes public by the process alone', async () => {
  const documentId = await drafted(contact);
  const refused = await office.post(`${drafts}/${documentId}/actions/publish`).send(contact);
  expect(refused.status).toBe(403);
  const chief = await portal.strapi.db
    .query('admin::user')
    .findOne({ where: { email: 'chief@laclong.example' } });
  const editorial = (name: string) => portal.strapi.plugin('editorial').service(name);
  const actor = await editorial('actors').ofPanelUser(chief.id);
  await expect(
    editorial('caller').runAs(actor, () => portal.strapi.documents(uid).publish({ documentId })),
  ).rejects.toMatchObject({
    status: 403,
    details: { reasons: expect.arrayContaining([expect.objectContaining({ code: 'process-only' })]) },
  });
  await expect(
    portal.strapi.db
      .connection('pages')
      .where({ document_id: documentId })
      .update({ published_at: new Date() }),
  ).rejects.toMatchObject({ code: 'RG001' });
  expect((await portal.http.get(`/api/pages/${documentId}`)).status).toBe(404);
  await publish(documentId);
  expect((await portal.http.get(`/api/pages/${documentId}`)).body.data).toMatchObject({ slug: 'lien-he' });
  await expect(
    portal.strapi.db
      .connection('pages')
      .where({ document_id: documentId })
      .whereNotNull('published_at')
      .update({ title: 'Lách luật' }),
  ).rejects.toMatchObject({ code: 'RG001' });
});

test('R28 R29 a correction keeps the address of the page; another page does not take it', async () => {
  const documentId = await drafted({ ...contact, title: 'Lịch sử', slug: 'lich-su' });
  await publish(documentId);
  await done(office.put(`${drafts}/${documentId}`).send({ title: 'Lịch sử hình thành' }));
  await publish(documentId);
  expect((await portal.http.get(`/api/pages/${documentId}`)).body.data).toMatchObject({
    title: 'Lịch sử hình thành',
    slug: 'lich-su',
  });
  const other = await drafted({ ...contact, title: 'Lịch sử khác', slug: 'lich-su' });
  const answer = await perform('office', other, 'submit', { attestation });
  expect([answer.status, codesOf(answer)]).toEqual([422, ['valid']]);
});

test.each([
  [{ source: '' }, ['origin']],
  [{ reviewEvery: 0 }, ['valid']],
])('R28 a page with %j is not submitted', async (change, codes) => {
  const documentId = await drafted({
    ...contact,
    slug: `thu-${Math.random().toString(36).slice(2)}`,
    ...change,
  });
  const answer = await perform('office', documentId, 'submit', { attestation });
  expect([answer.status, codesOf(answer)]).toEqual([422, codes]);
});

test('R28 an interval of more than two years is not even saved', async () => {
  const answer = await office.post(drafts).send({ ...contact, slug: 'qua-lau', reviewEvery: 731 });
  expect(answer.status).toBe(400);
});

test('R6 R34 collaborators and strangers write no pages, over REST or GraphQL', async () => {
  const before = await portal.snapshot();
  const member = await portal.member('collaborator');
  for (const caller of [member, portal.http]) {
    expect([403, 404, 405]).toContain((await caller.post('/api/pages').send({ data: contact })).status);
  }
  const { errors } = await portal.graphql(
    'mutation ($data: PageInput!) { createPage(data: $data) { documentId } }',
    { data: { title: 'Lách luật' } },
    member.token,
  );
  expect(errors.length).toBeGreaterThan(0);
  expect(await portal.snapshot()).toEqual(before);
});

test('R1 a mass organisation reads pages in the panel, and writes none', async () => {
  const union = await portal.panel('union');
  expect((await union.get(drafts)).status).toBe(200);
  expect((await union.post(drafts).send(contact)).status).toBe(403);
});
