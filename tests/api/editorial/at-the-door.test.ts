import { service } from '../../../src/plugins/editorial/server/src/context/services';
import { withClient } from '../../support/database';
import type { Portal } from '../../support/portal';
import { pixel, type Uploaded } from './files-support';
import { until } from './reminders-support';
import { actOn, draftIn, entriesOf, staffedPortal } from './staffed';
import { article, attestation, codesOf, done, news, reasonsOf } from './support';

const document = 'api::legal-document.legal-document';
const drafts = `/content-manager/collection-types/${document}`;
const secretWords = 'Phương án bố phòng số không';

let portal: Portal;
beforeAll(async () => {
  portal = await staffedPortal();
});
afterAll(() => portal.stop());

const legal = (more: object = {}) => ({
  number: '12',
  symbol: 'QĐ-UBND',
  documentType: 'decision',
  abstract: 'Về việc kiện toàn tổ công tác',
  issuedBy: 'commune-committee',
  issuer: 'UBND xã Lạc Long',
  signer: 'Vũ Đình Khải',
  signerPost: 'Chủ tịch',
  signedAt: '2026-11-20',
  ...more,
});

/** What the database holds besides the ledger. */
async function allButLedger() {
  const { 'public.editorial_ledger': _ledger, ...tables } = await portal.snapshot();
  return tables;
}

async function file(name: string, alternativeText: string | null = 'Ảnh'): Promise<Uploaded> {
  const panel = await portal.panel('office');
  const answer = await done(
    panel.post('/upload').attach('files', pixel, name).field('fileInfo', JSON.stringify({ alternativeText })),
  );
  return answer.body[0];
}

describe('R8 R20 classified material is refused at the door', () => {
  const levels = ['confidential', 'secret', 'top-secret'];
  const attempts = async () => {
    const rows: { actor_name: string; at: Date; details: string; subject_id: string }[] =
      await portal.strapi.db
        .connection('editorial_ledger')
        .where({ verb: 'refuse-classified' })
        .orderBy('sequence');
    return rows;
  };

  test.each(levels)('R8 R20 %s: nothing is stored but who, when and which level', async (level) => {
    const official = await portal.panel('official');
    const before = await allButLedger();
    const earlier = (await attempts()).length;
    const data = legal({ classification: level, abstract: secretWords, number: '99887766' });
    const answer = await official.post(drafts).send(data);
    expect([answer.status, codesOf(answer)]).toEqual([422, ['classified']]);
    expect(reasonsOf(answer)[0]).toMatchObject({ article: 'Đ6b.4' });
    expect(reasonsOf(answer)[0]?.message).toContain('Luật Bảo vệ bí mật nhà nước 2018');
    expect(await allButLedger()).toEqual(before);
    const [attempt, ...more] = (await attempts()).slice(earlier);
    expect(more).toEqual([]);
    expect(attempt).toMatchObject({
      actor_name: expect.stringContaining('Hoàng Mạnh Cường'),
      subject_id: '',
    });
    expect(JSON.parse(attempt?.details ?? '')).toEqual({ level });
    const kept = await withClient(portal.databaseUrl, (client) =>
      client.query('SELECT 1 FROM editorial_ledger AS t WHERE t::text ~ $1', [`${secretWords}|99887766`]),
    );
    expect(kept.rowCount).toBe(0);
  });

  test('R8 R20 an edit that says so is refused, and what was there stays as it was', async () => {
    const official = await portal.panel('official');
    const documentId = await draftIn(portal, 'official', document, legal());
    const before = await allButLedger();
    const answer = await official
      .put(`${drafts}/${documentId}`)
      .send({ classification: 'top-secret', abstract: secretWords });
    expect([answer.status, codesOf(answer)]).toEqual([422, ['classified']]);
    expect(await allButLedger()).toEqual(before);
    expect((await attempts()).at(-1)).toMatchObject({ subject_id: documentId });
    await done(official.put(`${drafts}/${documentId}`).send({ classification: 'none' }));
  });

  test('R8 R20 it is on the ledger although what it was part of is rolled back', async () => {
    const earlier = (await attempts()).length;
    const before = await allButLedger();
    const { strapi } = portal;
    const account = await strapi.db
      .query('admin::user')
      .findOne({ where: { email: 'official@laclong.example' } });
    const official = await service(strapi, 'actors').ofPanelUser(account.id);
    const data = legal({ classification: 'secret', abstract: secretWords });
    const whole = strapi.db.transaction(() =>
      service(strapi, 'caller').runAs(official, async () => {
        await strapi.documents(document).create({ data: legal() } as never);
        await strapi.documents(document).create({ data } as never);
      }),
    );
    await expect(whole).rejects.toMatchObject({ status: 422 });
    await until(async () => (await attempts()).length === earlier + 1);
    expect(await allButLedger()).toEqual(before);
  });

  test('R8 R20 a copy that says so is refused', async () => {
    const earlier = (await attempts()).length;
    const official = await portal.panel('official');
    const documentId = await draftIn(portal, 'official', document, legal());
    const answer = await official
      .post(`${drafts}/clone/${documentId}`)
      .send({ ...legal(), classification: 'secret' });
    expect(codesOf(answer)).toEqual(['classified']);
    expect((await attempts()).length).toBe(earlier + 1);
  });

  test('R8 no other way lets it in', async () => {
    const member = await portal.member('collaborator');
    const data = legal({ classification: 'secret', abstract: secretWords });
    const before = await portal.snapshot();
    expect((await member.post('/api/legal-documents').send({ data })).status).toBeGreaterThanOrEqual(403);
    const { errors } = await portal.graphql(
      'mutation ($data: LegalDocumentInput!) { createLegalDocument(data: $data) { documentId } }',
      { data },
      member.token,
    );
    expect(errors.length).toBeGreaterThan(0);
    expect(await portal.snapshot()).toEqual(before);
  });

  test('R8 who says that it holds a state secret does not hand it in', async () => {
    const documentId = await draftIn(portal, 'official', article, news('Tin có điều phải giữ kín'));
    const handedIn = (noSecret: boolean) =>
      actOn(portal, 'official', { uid: article, documentId }, 'submit', {
        attestation: { ...attestation, noSecret },
      });
    const answer = await handedIn(false);
    expect([answer.status, codesOf(answer)]).toEqual([422, ['attestation']]);
    expect((await handedIn(true)).status).toBe(200);
  });
});

describe('R12 originals', () => {
  async function approval(data: object) {
    const documentId = await draftIn(portal, 'office', document, legal(data));
    const item = { uid: document, documentId };
    await done(actOn(portal, 'office', item, 'submit', { attestation }));
    await done(actOn(portal, 'office', item, 'forward'));
    return actOn(portal, 'chief', item, 'approve', { publish: true });
  }

  test.each([
    ['neither file nor place', async () => ({})],
    ['no file', async () => ({ archivePlace: 'Tủ 1' })],
    ['no archive place', async () => ({ original: (await file('ban-chinh.png')).id })],
    ['a mere copy', async () => ({ archivePlace: 'Tủ 1', attachments: [(await file('ban-sao.png')).id] })],
  ])('R12 a document of the commune with %s is not approved', async (_what, data) => {
    const answer = await approval(await data());
    expect([answer.status, codesOf(answer)]).toEqual([422, ['original']]);
  });

  test('R12 with its file and place it is public, and the hash of the file is sealed', async () => {
    const original = (await file('ban-chinh.png')).id;
    const answer = await approval({ original, archivePlace: 'Văn phòng, tủ 1' });
    expect(answer.body.data).toMatchObject({ state: 'published' });
  });

  test("R12 another's document needs a copy and its source, no original", async () => {
    const foreign = { issuedBy: 'other', issuer: 'UBND huyện' };
    const without = await approval(foreign);
    expect([without.status, codesOf(without)]).toEqual([422, ['original']]);
    const answer = await approval({ ...foreign, attachments: [(await file('ban-sao.png')).id] });
    expect(answer.body.data).toMatchObject({ state: 'published' });
  });
});

describe('R16 an organisation signs its items off', () => {
  const handedIn = async (uid: string, given: object, name = 'union') => {
    const where = { shortName: 'Hội Phụ nữ' };
    const { id: unit } = await portal.strapi.db.query('api::unit.unit').findOne({ where });
    const documentId = await draftIn(portal, name, uid, { unit, ...given });
    return actOn(portal, name, { uid, documentId }, 'submit', { attestation });
  };
  const signatory = { signedOffBy: 'Mạc Thị Thảo', signedOffPost: 'Chủ tịch Hội Phụ nữ xã' };

  test.each([
    ['nobody', {}],
    ['a name without a post', { signedOffBy: 'Mạc Thị Thảo' }],
    ['a post without a name', { signedOffPost: 'Chủ tịch Hội' }],
    ['blanks', { signedOffBy: ' ', signedOffPost: ' ' }],
  ])('R16 signed off by %s: not submitted, naming what is missing', async (_what, more) => {
    const answer = await handedIn(article, news('Tin của đoàn thể', more));
    expect([answer.status, codesOf(answer)]).toEqual([422, ['sign-off']]);
    expect(reasonsOf(answer)[0]?.message).toContain('Chức vụ');
  });

  test('R16 with both it is handed in; a unit of the commune needs none', async () => {
    expect((await handedIn(article, news('Tin của đoàn thể', signatory))).status).toBe(200);
    expect((await handedIn(article, news('Tin của công chức'), 'official')).status).toBe(200);
  });

  test('R16 its statistics too', async () => {
    const report = { title: 'Báo cáo phong trào', period: '2026-10', source: 'Sổ của Hội' };
    const uid = 'api::statistics-report.statistics-report';
    expect(codesOf(await handedIn(uid, report))).toEqual(['sign-off']);
    expect((await handedIn(uid, { ...report, ...signatory })).status).toBe(200);
  });
});

test('R16 an organisation supplies for its own units alone', async () => {
  const where = { shortName: 'Địa chính – Xây dựng' };
  const { id: unit } = await portal.strapi.db.query('api::unit.unit').findOne({ where });
  const signed = { signedOffBy: 'Mạc Thị Thảo', signedOffPost: 'Chủ tịch Hội Phụ nữ xã' };
  const documentId = await draftIn(
    portal,
    'union',
    article,
    news('Tin của đơn vị khác', { ...signed, unit }),
  );
  const answer = await actOn(portal, 'union', { uid: article, documentId }, 'submit', { attestation });
  expect([answer.status, codesOf(answer)]).toEqual([422, ['own-unit']]);
});

test('R7 R18 a picture without its words is not handed in, a cover or one in the text', async () => {
  const cover = await file('khong-mo-ta.png', null);
  const documentId = await draftIn(portal, 'official', article, news('Tin có ảnh', { cover: cover.id }));
  const item = { uid: article, documentId };
  const refused = await actOn(portal, 'official', item, 'submit', { attestation });
  expect([refused.status, codesOf(refused)]).toEqual([422, ['pictures-described']]);
  const official = await portal.panel('official');
  const described = await file('co-mo-ta.png', 'Nhà văn hóa thôn Đông');
  await done(
    official.put(`/content-manager/collection-types/${article}/${documentId}`).send({ cover: described.id }),
  );
  expect((await actOn(portal, 'official', item, 'submit', { attestation })).status).toBe(200);
  expect((await entriesOf(portal, documentId)).map(({ verb }) => verb)).toContain('submit');
});

test('R1 R17 who was appointed for a unit supplies its items, and no other unit’s', async () => {
  const { strapi } = portal;
  const units = await strapi.db.query('api::unit.unit').findMany({ limit: 2, orderBy: { id: 'asc' } });
  const { id } = await strapi.db
    .query('admin::user')
    .findOne({ where: { email: 'official2@laclong.example' } });
  await strapi.db
    .connection('editorial_appointments')
    .where({ user_id: id })
    .update({ unit_ids: JSON.stringify([units[0].documentId]) });
  const handedIn = async (unit: { id: number }) => {
    const documentId = await draftIn(portal, 'official2', article, news('Tin của đơn vị', { unit: unit.id }));
    return actOn(portal, 'official2', { uid: article, documentId }, 'submit', { attestation });
  };
  expect(codesOf(await handedIn(units[1]))).toEqual(['own-unit']);
  expect((await handedIn(units[0])).status).toBe(200);
});
