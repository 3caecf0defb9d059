import { writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { service } from '../../../src/plugins/editorial/server/src/context/services';
import { mail } from '../../../src/plugins/editorial/server/src/jobs/mail';
import { withClient } from '../../support/database';
import type { Portal } from '../../support/portal';
import { pixel, plain, storedNames, type Uploaded, upload } from './files-support';
import { until } from './reminders-support';
import { entriesOf, staffedPortal } from './staffed';
import { act, article, codesOf, done, dossierOf, isPublic, itemIn } from './support';

const order = { decision: '45/QĐ-UBND', ground: 'state-secret' };
const panelPath = (documentId: string) => `/content-manager/collection-types/${article}/${documentId}`;

let portal: Portal;
beforeAll(async () => {
  portal = await staffedPortal();
});
afterAll(() => portal.stop());

const db = (table: string) => portal.strapi.db.connection(table);
const signed = (file: Uploaded) => service(portal.strapi, 'files').signedAddress(file);

/** A picture of one colour: another colour, other bytes. */
const picture = (background: string) =>
  sharp({ create: { width: 8, height: 8, channels: 3, background } })
    .png()
    .toBuffer();

/** In which tables some words stand, whatever the table is. */
function tablesHolding(words: string): Promise<string[]> {
  return withClient(portal.databaseUrl, async (client) => {
    const { rows } = await client.query<{ name: string }>(
      "SELECT quote_ident(schemaname) || '.' || quote_ident(tablename) AS name FROM pg_tables WHERE schemaname NOT IN ('pg_catalog', 'information_schema')",
    );
    const found: string[] = [];
    for (const { name } of rows) {
      const hit = await client.query(`SELECT 1 FROM ${name} AS t WHERE position($1 in t::text) > 0 LIMIT 1`, [
        words,
      ]);
      if (hit.rowCount) found.push(name);
    }
    return found;
  });
}

async function correct(documentId: string, data: object): Promise<void> {
  const office = await portal.panel('office');
  await done(office.put(panelPath(documentId)).send(data));
}

describe('R29 a numbered decision erases', () => {
  const title = 'Danh mục kho tàng tuyệt đối giữ kín';
  let documentId: string;
  let cover: Uploaded;
  let earlier: Uploaded;
  let address: string;

  beforeAll(async () => {
    earlier = await upload(portal, 'collaborator', await picture('red'), 'ke-hoach-kin.png');
    cover = await upload(portal, 'collaborator', await picture('green'), 'bia.png');
    const member = await portal.member('collaborator');
    documentId = await itemIn(portal, 'draft', title, { cover: earlier.id });
    await done(member.put(`/api/articles/${documentId}`).send({ data: { cover: cover.id } }));
    const attestation = { accurate: true, original: true, noSecret: true };
    await done(member.post(`/api/articles/${documentId}/submit`).send({ attestation }));
    await done(act(portal, 'office', documentId, 'forward'));
    await done(act(portal, 'chief', documentId, 'approve', { publish: true }));
    await correct(documentId, { title: `${title}, bản đính chính` });
    await db('editorial_notices').insert({
      topic: 'digest:2026-11-24',
      recipient_key: 'panel:1',
      email: 'chief@laclong.example',
      subject: JSON.stringify({ vi: '1 mục quá hạn', en: '1 overdue' }),
      body: JSON.stringify({ vi: `Sáng nay:\n– ${title}\n– Tin khác`, en: `– ${title}` }),
      at: new Date(),
    });
    address = signed(cover);
    expect(await tablesHolding('ke_hoach_kin')).toContain('public.editorial_file_hashes');
    expect([(await portal.http.get(address)).status, (await portal.http.get(plain(cover))).status]).toEqual([
      200, 200,
    ]);
    expect(await tablesHolding('tuyệt đối giữ kín')).toEqual(
      expect.arrayContaining(['public.articles', 'public.editorial_dossiers', 'public.editorial_revisions']),
    );
  });

  test.each([
    ['office', ['not-your-duty']],
    ['culture', ['not-your-duty']],
    ['operator', ['no-appointment']],
  ])('R29 not %s', async (name, codes) => {
    const before = await portal.snapshot();
    const answer = await act(portal, name, documentId, 'erase', order);
    expect([answer.status, codesOf(answer)]).toEqual([403, codes]);
    expect(await portal.snapshot()).toEqual(before);
  });

  test('R10 R29 not the Deputy, whatever his mandate', async () => {
    const deputy = await portal.strapi.db
      .query('admin::user')
      .findOne({ where: { email: 'deputy@laclong.example' } });
    const chief = await portal.panel('chief');
    const today = service(portal.strapi, 'clock').today();
    const given = await done(
      chief
        .post('/editorial/delegations')
        .send({ userId: deputy.id, instrument: '12/TB-BBT', startsOn: today, endsOn: today, kinds: null }),
    );
    const answer = await act(portal, 'deputy', documentId, 'erase', order);
    expect([answer.status, codesOf(answer)]).toEqual([403, ['not-your-duty']]);
    await done(
      chief.post(`/editorial/delegations/${given.body.data.id}/revoke`).send({ decision: '13/TB-BBT' }),
    );
  });

  test('R29 not without decision and ground', async () => {
    const before = await portal.snapshot();
    const answer = await act(portal, 'chief', documentId, 'erase', { decision: ' ' });
    expect([answer.status, codesOf(answer)]).toEqual([422, ['decision', 'ground']]);
    const unknown = await act(portal, 'chief', documentId, 'erase', { decision: '45', ground: 'shame' });
    expect(unknown.status).toBe(400);
    expect(await portal.snapshot()).toEqual(before);
  });

  test('R29 all of it goes: rows, revisions, files, notices; hashes and ledger stay', async () => {
    const seals = await db('editorial_revisions').select('dossier_id', 'revision', 'seal_hash');
    const { seal_hash: seal } = await db('editorial_dossiers')
      .where({ subject_id: documentId, state: 'published' })
      .first('seal_hash');
    const { body } = await done(act(portal, 'chief', documentId, 'erase', order));
    expect(body.data).toMatchObject({ state: 'erased', title: '(đã xóa theo quyết định 45/QĐ-UBND)' });

    expect(await tablesHolding('tuyệt đối giữ kín')).toEqual([]);
    expect(await db('editorial_revisions').select('dossier_id', 'revision', 'seal_hash')).toEqual(seals);
    const cycles = await db('editorial_dossiers').where({ subject_id: documentId });
    expect(cycles.map(({ state, closed_at }) => [state, closed_at !== null])).toEqual([
      ['erased', true],
      ['erased', true],
    ]);
    const digest = await db('editorial_notices').where({ topic: 'digest:2026-11-24' }).first('body');
    expect(JSON.parse(digest.body).vi).toBe('Sáng nay:\n– (đã xóa theo quyết định 45/QĐ-UBND)\n– Tin khác');

    const erasing = (await entriesOf(portal, documentId)).filter(({ verb }) => verb === 'erase');
    expect(erasing.map(({ to_state }) => to_state)).toEqual(['erased', 'erased']);
    for (const { details } of erasing) {
      expect(details).toMatchObject({ ...order, seals: [seal], files: expect.any(Array) });
      expect(details.files).toHaveLength(2);
    }
    expect(await service(portal.strapi, 'ledger').verify()).toMatchObject({ ok: true });
  });

  test('R29 it is fetched by no path, its files by no address', async () => {
    const office = await portal.panel('office');
    const member = await portal.member('collaborator');
    await until(() => !storedNames(portal).some((name) => name.startsWith(cover.hash)));
    expect(await tablesHolding('ke_hoach_kin')).toEqual([]);
    expect(await tablesHolding('ke-hoach-kin')).toEqual([]);
    for (const file of [cover, earlier]) {
      expect(storedNames(portal).filter((name) => name.includes(file.hash))).toEqual([]);
      expect((await office.get(`/upload/files/${file.id}`)).status).toBe(404);
      for (const url of [plain(file), signed(file)]) expect((await portal.http.get(url)).status).toBe(404);
    }
    expect((await portal.http.get(address)).status).toBe(404);
    expect((await portal.http.get(`/api/articles/${documentId}`)).status).toBe(404);
    expect((await member.put(`/api/articles/${documentId}`).send({ data: { title: 'X' } })).status).toBe(404);
    const { data } = await portal.graphql('query ($id: ID!) { article(documentId: $id) { title } }', {
      id: documentId,
    });
    expect(data).toEqual({ article: null });
    for (const answer of [
      await office.get(panelPath(documentId)),
      await office.put(panelPath(documentId)).send({ title: 'Lấy lại' }),
      await office.post(`${panelPath(documentId)}/actions/discard`).send({}),
      await office.delete(panelPath(documentId)),
    ])
      expect(answer.status).toBe(404);
    expect((await dossierOf(portal, documentId)).allowedActions).toEqual([]);
  });

  test('R29 it is not erased twice, and does not come back', async () => {
    const again = await act(portal, 'chief', documentId, 'erase', order);
    expect([again.status, codesOf(again)]).toEqual([409, ['wrong-state']]);
    const insert = db('articles').insert({ document_id: documentId, title: 'Lấy lại' });
    await expect(insert).rejects.toMatchObject({ code: 'RG001' });
  });

  test('R29 R4 the guards give way to an erasure alone, even to one who names it', async () => {
    const other = await itemIn(portal, 'published', 'Tin vẫn còn nguyên');
    const { id } = await dossierOf(portal, other);
    for (const statement of [
      `UPDATE editorial_revisions SET content = jsonb_set(content, '{fields}', '{}') WHERE dossier_id = ${id}`,
      `DELETE FROM editorial_revisions WHERE dossier_id = ${id}`,
      `DELETE FROM articles WHERE document_id = '${other}'`,
    ]) {
      const attempt = portal.strapi.db.connection.transaction(async (trx) => {
        await trx.raw("SELECT set_config('editorial.erasing', ?, true)", [`${article}|${other}`]);
        await trx.raw(statement);
      });
      await expect(attempt).rejects.toMatchObject({ code: expect.stringMatching(/^RG00[12]$/) });
    }
    const erased = await db('editorial_dossiers').where({ subject_id: documentId }).first('id');
    const reword = portal.strapi.db.connection.transaction(async (trx) => {
      await trx.raw("SELECT set_config('editorial.erasing', ?, true)", [`${article}|${documentId}`]);
      await trx('editorial_revisions').where({ dossier_id: erased.id }).update({ seal_hash: 'x' });
    });
    await expect(reword).rejects.toMatchObject({ code: 'RG002' });
  });
});

test('R29 a file that another item uses stays; a discarded draft is erased too', async () => {
  const shared = await upload(portal, 'collaborator', await picture('blue'), 'chung.png');
  const kept = await itemIn(portal, 'published', undefined, { cover: shared.id });
  const gone = await itemIn(portal, 'draft', 'Bản nháp có số điện thoại của dân', { cover: shared.id });
  const { id } = await dossierOf(portal, gone);
  const member = await portal.member('collaborator');
  const { strapi } = portal;
  await db('editorial_dossiers').where({ id }).update({ state: 'discarded' });
  const chief = await portal.panel('chief');
  await done(
    chief.post(`/editorial/dossiers/${id}/erase`).send({ decision: '46/QĐ-UBND', ground: 'personal-data' }),
  );
  expect(await tablesHolding('Bản nháp có số điện thoại')).toEqual([]);
  await service(strapi, 'erasure').sweep();
  expect((await portal.http.get(plain(shared))).status).toBe(200);
  expect(await isPublic(portal, kept)).toBe(true);
  expect((await member.get(`/api/submissions/${gone}`)).body.data).toMatchObject({ state: 'erased' });
});

test('R29 what a fault left between the decision and the removal is made good, and served to nobody', async () => {
  const name = 'con_sot_lai_0123456789.png';
  writeFileSync(path.join(portal.folder, 'files', name), pixel);
  await db('editorial_erased_files').insert({ file_name: name, erased_at: new Date() });
  const left = signed({ id: 0, url: '', hash: 'con_sot_lai_0123456789', ext: '.png' });
  expect((await portal.http.get(left)).status).toBe(404);
  expect(await service(portal.strapi, 'erasure').sweep()).toBe(1);
  expect(storedNames(portal)).not.toContain(name);
  expect(await db('editorial_erased_files')).toEqual([]);
});

test('R8 the Chief is told at once of what another hid, in the panel and by mail', async () => {
  const documentId = await itemIn(portal, 'published', 'Tin lộ thông tin nội bộ');
  const { id } = await dossierOf(portal, documentId);
  const told = () => db('editorial_notices').where({ dossier_id: id }).whereLike('topic', 'hidden:%');
  await done(act(portal, 'culture', documentId, 'hide', { comment: 'Nghi có bí mật nhà nước' }));
  const [notice, ...more] = await told();
  expect(more).toEqual([]);
  expect(notice.email).toBe('chief@laclong.example');
  expect(JSON.parse(notice.body).vi).toContain('Nghi có bí mật nhà nước');
  await mail(portal.strapi, { noticeId: Number(notice.id) });
  expect((await told())[0].mailed_at).not.toBeNull();
  await done(act(portal, 'chief', documentId, 'publish'));
  await done(act(portal, 'chief', documentId, 'hide', { comment: 'Xem lại' }));
  expect(await told()).toHaveLength(1);
});
