import { type Portal, startPortal } from '../../support/portal';
import { act, article, done, dossierOf, draftBy, itemIn, news } from './support';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ sample: 'full' });
});
afterAll(() => portal.stop());

test.each([
  ['2026-11-20', '2026-11-23'],
  ['2026-11-23', '2026-11-25'],
  ['2025-12-31', '2026-01-05'],
])('R24 a document signed on %s is due on %s', async (signedAt, due) => {
  const office = await portal.panel('office');
  const uid = 'api::legal-document.legal-document';
  const data = { number: '15', symbol: 'KH-UBND', abstract: 'Kế hoạch thử', issuer: 'UBND xã', signedAt };
  const created = await done(office.post(`/content-manager/collection-types/${uid}`).send(data));
  const dossier = await dossierOf(portal, created.body.data.documentId, 'office', uid);
  expect(dossier.deadline).toMatchObject({ due, rule: { article: 'Đ8b' } });
});

test('R23 the kind other has no limit of article 8, and is submitted without an event date', async () => {
  const documentId = await itemIn(portal, 'submitted', 'Thông báo', { kind: 'other', eventStart: null });
  expect((await dossierOf(portal, documentId)).deadline).toBeNull();
});

test('R23 the limit is met at the first publishing; late is published all the same, and its reason kept', async () => {
  const longAgo = '2026-10-01T09:00:00+07:00';
  const documentId = await itemIn(portal, 'awaiting-approval', 'Tin trễ', { eventStart: longAgo });
  expect((await dossierOf(portal, documentId)).deadline.status).toBe('overdue');
  const answer = await done(
    act(portal, 'chief', documentId, 'approve', { publish: true, lateReason: 'Mất điện ba ngày' }),
  );
  expect(answer.body.data).toMatchObject({
    state: 'published',
    lateReason: 'Mất điện ba ngày',
    deadline: { status: 'met-late' },
  });
  const met = await itemIn(portal, 'published', 'Tin đúng hạn');
  expect((await dossierOf(portal, met)).deadline.status).toBe('met');
});

test('R23 changing the event date before approval moves the deadline', async () => {
  const documentId = await draftBy(
    portal,
    'collaborator',
    news('Đổi ngày', { eventStart: '2026-11-18T08:00:00+07:00' }),
  );
  expect((await dossierOf(portal, documentId)).deadline.due).toBe('2026-11-19');
  const member = await portal.member('collaborator');
  await done(
    member.put(`/api/articles/${documentId}`).send({ data: { eventStart: '2026-11-20T08:00:00+07:00' } }),
  );
  expect((await dossierOf(portal, documentId)).deadline.due).toBe('2026-11-23');
});

test.each(['2026-11-18T23:30:00', '2026-11-18 23:30', '2026-11-18T23:30:00+07:00', '2026-11-18T16:30:00Z'])(
  'R23 an event at %s is on 18 November in Vietnam, whatever the zone of the server',
  async (eventStart) => {
    const documentId = await draftBy(portal, 'collaborator', news('Giờ địa phương', { eventStart }));
    expect((await dossierOf(portal, documentId)).deadline.due).toBe('2026-11-19');
  },
);

/** The last change of the deadline that an edit left on the ledger. */
async function movedByEdit(documentId: string) {
  const entry = await portal.strapi.db
    .connection('editorial_ledger')
    .where({ subject_id: documentId, verb: 'edit' })
    .orderBy('sequence', 'desc')
    .first('details');
  return JSON.parse(entry.details).deadline;
}

test('R25 another kind after the limit has passed cures nothing, and leaves its trace on the ledger', async () => {
  const documentId = await draftBy(
    portal,
    'collaborator',
    news('Đổi loại khi đã trễ', { eventStart: '2026-11-18T08:00:00+07:00' }),
  );
  const member = await portal.member('collaborator');
  await done(member.put(`/api/articles/${documentId}`).send({ data: { kind: 'other' } }));
  expect(await movedByEdit(documentId)).toMatchObject({
    from: { kind: 'news', due: '2026-11-19' },
    to: { kind: 'other', due: '2026-11-19' },
  });
  expect((await dossierOf(portal, documentId)).deadline).toMatchObject({
    due: '2026-11-19',
    status: 'overdue',
    rule: { kind: 'news', article: 'Đ8a' },
  });
});

test('R25 another kind before the limit has passed is another deadline, and leaves its trace too', async () => {
  const eventStart = new Date().toISOString();
  const documentId = await draftBy(
    portal,
    'collaborator',
    news('Đổi loại khi còn hạn', { eventStart, eventEnd: eventStart }),
  );
  const { due } = (await dossierOf(portal, documentId)).deadline;
  const member = await portal.member('collaborator');
  await done(member.put(`/api/articles/${documentId}`).send({ data: { kind: 'conference' } }));
  const conference = (await dossierOf(portal, documentId)).deadline;
  expect(conference).toMatchObject({ rule: { kind: 'conference', days: 2 } });
  expect(conference.due > due).toBe(true);
  await done(member.put(`/api/articles/${documentId}`).send({ data: { kind: 'other' } }));
  expect((await dossierOf(portal, documentId)).deadline).toBeNull();
  expect(await movedByEdit(documentId)).toMatchObject({
    from: { kind: 'conference', due: conference.due },
    to: { kind: 'other', due: null },
  });
});

test('R31 the results of October 2023 as the page showed them, at the second', async () => {
  const answer = await done(portal.http.get('/api/procedure-results/latest'));
  expect(answer.body.data).toMatchObject({
    processed: 1078,
    onTime: 1078,
    overdue: 0,
    asOf: '2023-10-01T04:27:25.000Z',
  });
});

test('R31 figures that do not add up are not submitted', async () => {
  const office = await portal.panel('office');
  const uid = 'api::procedure-result.procedure-result';
  const data = {
    year: 2026,
    throughMonth: 10,
    processed: 10,
    onTime: 9,
    overdue: 2,
    asOf: new Date(),
    source: 'Một cửa',
  };
  const created = await done(office.post(`/content-manager/collection-types/${uid}`).send(data));
  const dossier = await dossierOf(portal, created.body.data.documentId, 'office', uid);
  const attestation = { accurate: true, original: true, noSecret: true };
  const refused = await office.post(`/editorial/dossiers/${dossier.id}/submit`).send({ attestation });
  expect([refused.status, refused.body.error.details.reasons[0].code]).toEqual([422, 'figures-agree']);
});

test('R34 the API describes itself, and the server tells that it is well', async () => {
  const openapi = await done(portal.http.get('/api/openapi.json'));
  expect(Object.keys(openapi.body.paths)).toEqual(expect.arrayContaining(['/articles', '/legal-documents']));
  expect((await portal.http.get('/_health')).status).toBe(204);
});

test.each([
  `filters[createdBy][email][$contains]=a`,
  'populate=createdBy',
  'populate[createdBy]=true',
  'sort=createdBy.email',
])('R34 ?%s gives nothing of who keeps the content', async (query) => {
  const answer = await portal.http.get(`/api/articles?${query}`);
  expect(JSON.stringify(answer.body)).not.toMatch(/laclong\.example|createdBy"?:/);
  if (query.startsWith('filters') || query.startsWith('sort')) expect(answer.status).toBe(400);
});

test(`R34 ${article} names nobody's account`, async () => {
  const answer = await done(portal.http.get('/api/articles?populate=*&pagination[pageSize]=100'));
  expect(JSON.stringify(answer.body)).not.toContain('laclong.example');
});
