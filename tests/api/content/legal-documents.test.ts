import { type Caller, type Portal, startPortal } from '../../support/portal';
import { act, attestation, codesOf, done } from '../editorial/support';

const uid = 'api::legal-document.legal-document';
const drafts = `/content-manager/collection-types/${uid}`;

let portal: Portal;
let office: Caller;
/** Local days, `YYYY-MM-DD`. */
let today: string;
let tomorrow: string;
beforeAll(async () => {
  portal = await startPortal({ sample: 'full' });
  office = await portal.panel('office');
  const clock = portal.strapi.plugin('editorial').service('clock');
  today = clock.today();
  tomorrow = await clock.at(new Date(clock.now().getTime() + 86_400_000), async () => clock.today());
});
afterAll(() => portal.stop());

let numbered = 700;
const plan = (more: object = {}) => {
  numbered += 1;
  return {
    number: String(numbered),
    symbol: 'KH-UBND',
    documentType: 'plan',
    abstract: `Về việc thử ${numbered}`,
    issuedBy: 'commune-committee',
    issuer: 'Ủy ban nhân dân xã Lạc Long',
    authority: 'KT',
    signer: 'Nguyễn Văn A',
    signerPost: 'Phó Chủ tịch',
    signedAt: today,
    urgency: 'urgent',
    archivePlace: 'Tủ 3',
    archivist: 'Đỗ Thu Trang',
    ...more,
  };
};

const drafted = async (data: object): Promise<string> =>
  (await done(office.post(drafts).send(data))).body.data.documentId;

const perform = async (name: string, documentId: string, verb: string, body: object = {}) => {
  const panel = await portal.panel(name);
  const { body: dossier } = await done(panel.get(`/editorial/documents/${uid}/${documentId}`));
  return panel.post(`/editorial/dossiers/${dossier.data.id}/${verb}`).send(body);
};

async function publish(documentId: string): Promise<void> {
  await done(perform('office', documentId, 'submit', { attestation }));
  await done(perform('office', documentId, 'forward'));
  await done(perform('chief', documentId, 'approve', { publish: true }));
}

async function published(more: object = {}): Promise<string> {
  const original = await uploaded();
  const documentId = await drafted(plan({ original, ...more }));
  await publish(documentId);
  return documentId;
}

async function uploaded(): Promise<number> {
  const pdf = Buffer.from('%PDF-1.4\n%%EOF\n');
  const answer = await done(
    office
      .post('/upload')
      .attach('files', pdf, { filename: 'ban-chinh.pdf', contentType: 'application/pdf' }),
  );
  return answer.body[0].id;
}

const linkTo = (relation: string, document: string) => [{ relation, number: 'theo mã', document }];
const read = async (documentId: string, query = '') =>
  (await portal.http.get(`/api/legal-documents/${documentId}${query}`)).body.data;
const kindOf = async (documentId: string) =>
  (await done(office.get(`/editorial/documents/${uid}/${documentId}`))).body.data;

test.each([
  ['commune-committee', 'legal-document'],
  ['commune-chairman', 'legal-document'],
  [null, 'legal-document'],
])('R24 a document issued by %s has the limit of article 8(b)', async (issuedBy, kind) => {
  const dossier = await kindOf(await drafted(plan({ issuedBy })));
  expect(dossier).toMatchObject({ kind, deadline: { due: expect.any(String) } });
});

test('R24 R28 a document of another authority has no limit of its own', async () => {
  const dossier = await kindOf(await drafted(plan({ issuedBy: 'other', issuer: 'UBND thị xã Kinh Môn' })));
  expect(dossier).toMatchObject({ kind: 'other', deadline: null });
});

test('R12 what Decree 30/2020 asks for is kept and read by the public', async () => {
  const documentId = await published({ urgency: 'very-urgent', expiredAt: tomorrow });
  expect(await read(documentId, '?populate[links]=true')).toMatchObject({
    documentType: 'plan',
    issuedBy: 'commune-committee',
    authority: 'KT',
    signer: 'Nguyễn Văn A',
    signerPost: 'Phó Chủ tịch',
    urgency: 'very-urgent',
    classification: 'none',
    archivePlace: 'Tủ 3',
    archivist: 'Đỗ Thu Trang',
    links: [],
    validity: 'in-force',
    validityLabel: { vi: 'Còn hiệu lực', en: 'In force' },
    affectedBy: [],
  });
});

test.each([
  { documentType: 'novel' },
  { issuedBy: 'nobody' },
  { authority: 'TTT' },
  { urgency: 'slow' },
  { classification: 'restricted' },
  { number: '1'.repeat(31) },
  { archivist: 'x'.repeat(121) },
  { signedAt: '2026-13-40' },
  { links: [{ relation: 'contradicts', number: '1/A' }] },
  { links: [{ relation: 'amends', number: '1'.repeat(101) }] },
])('R12 a document with %j is not saved', async (change) => {
  const answer = await office.post(drafts).send(plan(change));
  expect(answer.status).toBe(400);
});

test.each([
  [{ abstract: '' }, 'title'],
  [{ links: [{ relation: 'amends', document: null }] }, 'valid'],
  [{ links: [{ number: '1/A' }] }, 'valid'],
  [{ links: [{ relation: 'amends', number: '1/A', document: 'not a documentId' }] }, 'valid'],
])('R12 a document with %j is not submitted', async (change, code) => {
  const documentId = await drafted(plan(change));
  const answer = await perform('office', documentId, 'submit', { attestation });
  expect(answer.status).toBe(422);
  expect(codesOf(answer)).toContain(code);
});

test('R12 R34 validity follows from the links of public documents alone, from their day on', async () => {
  const first = await published();
  const amendment = await drafted(
    plan({ original: await uploaded(), effectiveAt: tomorrow, links: linkTo('amends', first) }),
  );
  expect(await read(first)).toMatchObject({ validity: 'in-force', affectedBy: [] });
  await publish(amendment);
  const { number } = await read(amendment);
  const amended = {
    effect: 'amended',
    effectLabel: { vi: 'Được sửa đổi bởi', en: 'Amended by' },
    documentId: amendment,
    number,
    symbol: 'KH-UBND',
    from: tomorrow,
  };
  expect(await read(first)).toMatchObject({ validity: 'in-force', affectedBy: [amended] });
  expect((await read(amendment)).validity).toBe('not-yet-in-force');
  const clock = portal.strapi.plugin('editorial').service('clock');
  const standings = await clock.at(new Date(`${tomorrow}T00:00:00+07:00`), () =>
    portal.strapi.service(uid).standings([first, amendment]),
  );
  expect(standings.get(first).validity).toBe('amended');
  expect(standings.get(amendment).validity).toBe('in-force');

  const replacement = await published({ links: linkTo('replaces', first) });
  expect(await read(first)).toMatchObject({
    validity: 'replaced',
    affectedBy: [{ effect: 'replaced', documentId: replacement }, { effect: 'amended' }],
  });
  await done(perform('office', replacement, 'hide', { comment: 'Đăng nhầm' }));
  expect(await read(first)).toMatchObject({ validity: 'in-force', affectedBy: [amended] });
});

test('R12 a document that names itself changes nothing', async () => {
  const documentId = await published();
  await done(office.put(`${drafts}/${documentId}`).send({ links: linkTo('repeals', documentId) }));
  await publish(documentId);
  expect(await read(documentId, '?populate=links')).toMatchObject({
    links: [{ relation: 'repeals', document: documentId }],
    validity: 'in-force',
    affectedBy: [],
  });
});

test('R34 a correction under way affects nobody, and its links are nobody’s to read', async () => {
  const [first, other] = [await published(), await published()];
  await done(office.put(`${drafts}/${other}`).send({ links: linkTo('repeals', first) }));
  expect(await read(first)).toMatchObject({ validity: 'in-force', affectedBy: [] });
  expect((await read(other, '?populate=links')).links).toEqual([]);
});

test('R34 a page of documents learns their validity by one query, over REST and GraphQL alike', async () => {
  let readings = 0;
  const count = ({ sql }: { sql: string }) => {
    if (sql.includes('LATERAL')) readings += 1;
  };
  portal.strapi.db.connection.on('query', count);
  const rest = await portal.http.get('/api/legal-documents?fields=number&sort=number:asc');
  expect(readings).toBe(1);
  const { data, errors } = await portal.graphql<{
    legalDocuments: { documentId: string; validity: string; affectedBy: object[] }[];
  }>(
    '{ legalDocuments(sort: "number:asc") { documentId validity validityLabel { vi } affectedBy { effect from number } } }',
  );
  expect(readings).toBe(2);
  portal.strapi.db.connection.removeListener('query', count);
  expect(errors).toEqual([]);
  expect(rest.body.data.length).toBeGreaterThan(5);
  expect(rest.body.meta.pagination.total).toBeGreaterThan(5);
  expect(data?.legalDocuments.map(({ documentId, validity }) => [documentId, validity])).toEqual(
    rest.body.data.map(({ documentId, validity }: { documentId: string; validity: string }) => [
      documentId,
      validity.replaceAll('-', '_'),
    ]),
  );
  expect(new Set(data?.legalDocuments.map(({ validity }) => validity)).size).toBeGreaterThan(1);
});

test('R34 the sample’s notice is shown as amended; one that is not there has no validity', async () => {
  const { body } = await portal.http.get('/api/legal-documents?filters[number]=118');
  expect(body.data).toMatchObject([{ validity: 'amended', affectedBy: [{ number: '121' }] }]);
  expect((await portal.http.get('/api/legal-documents/aaaaaaaaaaaaaaaaaaaaaaaa')).status).toBe(404);
  const { data } = await portal.graphql('{ legalDocument(documentId: "none") { validity } }');
  expect(data).toEqual({ legalDocument: null });
});

test('R25 R23 an article keeps its subtype and who signed it off', async () => {
  const union = await portal.panel('union');
  const articles = '/content-manager/collection-types/api::article.article';
  const data = {
    title: 'Hội nghị tổng kết phong trào',
    kind: 'conference',
    subtype: 'review-conference',
    signedOffBy: 'Mạc Thị Thảo',
    signedOffPost: 'Chủ tịch Hội Liên hiệp Phụ nữ xã',
  };
  const { documentId } = (await done(union.post(articles).send(data))).body.data;
  expect((await done(union.get(`${articles}/${documentId}`))).body.data).toMatchObject(data);
  expect((await act(portal, 'union', documentId, 'submit', { attestation })).status).toBe(422);
  expect(codesOf(await act(portal, 'union', documentId, 'submit', { attestation }))).not.toContain('subtype');
  await done(union.put(`${articles}/${documentId}`).send({ kind: 'news' }));
  expect(codesOf(await act(portal, 'union', documentId, 'submit', { attestation }))).toContain('subtype');
  const tooLong = await union.post(articles).send({ ...data, signedOffBy: 'x'.repeat(121) });
  expect(tooLong.status).toBe(400);
});
