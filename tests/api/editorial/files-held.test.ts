import sharp from 'sharp';
import { service } from '../../../src/plugins/editorial/server/src/context/services';
import type { Fault } from '../../../src/plugins/editorial/server/src/domain/integrity';
import { type Portal, startPortal } from '../../support/portal';
import {
  blockImage,
  correctCover,
  expectHeld,
  fileType,
  inBody,
  pixel,
  plain,
  rowOf,
  storedBytes,
  storedNames,
  upload,
} from './files-support';
import { act, article, attestation, codesOf, done, itemIn } from './support';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ sample: 'full' });
});
afterAll(() => portal.stop());

describe('R4 a file is attached in the item alone', () => {
  test.each(['a collaborator', 'the super administrator'])(
    'R4 no upload by %s attaches itself',
    async (who) => {
      const documentId = await itemIn(portal, 'published');
      const { id } = await rowOf(portal, documentId, 'published');
      // The first upload over the content API makes Strapi's folder for them.
      await upload(portal);
      const before = [await portal.snapshot(), storedNames(portal)];
      const sent =
        who === 'a collaborator'
          ? (await portal.member('collaborator')).post('/api/upload')
          : (await portal.panel('operator')).post('/upload');
      const answer = await sent
        .field('ref', article)
        .field('refId', String(id))
        .field('field', 'cover')
        .field('fileInfo', JSON.stringify({ alternativeText: 'Chưa ai duyệt' }))
        .attach('files', pixel, 'len.png');
      expect([answer.status, codesOf(answer)]).toEqual([403, ['attach-in-item']]);
      expect([await portal.snapshot(), storedNames(portal)]).toEqual(before);
    },
  );

  test('R4 code that attaches or detaches a file from its own side is refused', async () => {
    const file = await upload(portal);
    const documentId = await itemIn(portal, 'published', 'Bìa', { cover: file.id });
    const { id } = await rowOf(portal, documentId, 'published');
    const files = portal.strapi.db.query(fileType);
    const row = await files.findOne({ where: { id: file.id } });
    const related = [{ id, __type: article, __pivot: { field: 'cover' } }];
    const refused = { details: { reasons: [expect.objectContaining({ code: 'attach-in-item' })] } };
    const before = await portal.snapshot();
    const { id: _id, ...values } = { ...row, related };
    await expect(files.create({ data: values })).rejects.toMatchObject(refused);
    await expect(files.createMany({ data: [values] })).rejects.toMatchObject(refused);
    await expect(files.update({ where: { id: file.id }, data: { related } })).rejects.toMatchObject(refused);
    await expect(files.update({ where: { id: file.id }, data: { related: null } })).rejects.toMatchObject(
      refused,
    );
    expect(await portal.snapshot()).toEqual(before);
  });

  test('R4 SQL that changes the files of what is public meets the trip-wire', async () => {
    const [file, other] = [await upload(portal), await upload(portal)];
    const documentId = await itemIn(portal, 'published', 'Bìa', { cover: file.id });
    const draft = await itemIn(portal, 'draft');
    const { id } = await rowOf(portal, documentId, 'published');
    const knex = portal.strapi.db.connection;
    const links = () => knex('files_related_mph');
    const link = { file_id: other.id, related_type: article, field: 'cover', order: 1 };
    const publicLink = { related_id: Number(id), related_type: article };
    const wire = { code: 'RG001' };
    const before = await portal.snapshot();
    await expect(links().insert({ ...link, ...publicLink })).rejects.toMatchObject(wire);
    await expect(links().where(publicLink).update({ file_id: other.id })).rejects.toMatchObject(wire);
    await expect(links().where(publicLink).update({ related_id: 0 })).rejects.toMatchObject(wire);
    await expect(links().where(publicLink).delete()).rejects.toMatchObject(wire);
    await expect(knex('files').where({ id: file.id }).delete()).rejects.toMatchObject(wire);
    await expect(links().insert({ ...link, related_id: 1_000_000 })).rejects.toMatchObject(wire);
    await expect(knex.raw('TRUNCATE files_related_mph')).rejects.toMatchObject(wire);
    await expect(
      knex.transaction(async (trx) => {
        await trx.raw("SELECT set_config('editorial.publishing', ?, true)", [`${documentId}|v1:forged`]);
        await trx('files_related_mph').where(publicLink).delete();
      }),
    ).rejects.toMatchObject(wire);
    expect(await portal.snapshot()).toEqual(before);
    await links().insert({ ...link, related_id: Number((await rowOf(portal, draft, 'draft')).id) });
  });

  test('R4 a correction posts its own files in the place of the old ones', async () => {
    const [file, corrected] = [await upload(portal), await upload(portal)];
    const documentId = await itemIn(portal, 'published', 'Đính chính bìa', { cover: file.id });
    await correctCover(portal, documentId, corrected);
    await done(act(portal, 'office', documentId, 'submit', { attestation }));
    await done(act(portal, 'office', documentId, 'forward'));
    await done(act(portal, 'chief', documentId, 'approve', { publish: true }));
    const item = await done(portal.http.get(`/api/articles/${documentId}?populate=cover`));
    expect(item.body.data.cover.url).toBe(plain(corrected));
    expect((await portal.http.get(plain(file))).status).toBe(404);
  });
});

describe('R4 what was handed in stands fast', () => {
  test.each(['submitted', 'awaiting-approval', 'approved', 'published'] as const)(
    'R4 nobody changes a file of what is %s, not even who uploaded it',
    async (state) => {
      const file = await upload(portal);
      await itemIn(portal, state, undefined, { cover: file.id });
      await expectHeld(portal, file);
    },
  );

  test('R4 its provider changes a file again once the item is returned to him', async () => {
    const file = await upload(portal);
    const documentId = await itemIn(portal, 'submitted', undefined, { cover: file.id });
    await done(act(portal, 'office', documentId, 'return', { comment: 'Ảnh mờ' }));
    const member = await portal.member('collaborator');
    await done(member.post(`/api/upload?id=${file.id}`).attach('files', pixel, 'moi.png'));
  });

  test('R12 a file that is deleted out of a draft is no fault of the nightly sweep', async () => {
    const file = await upload(portal);
    await itemIn(portal, 'draft', undefined, { cover: file.id });
    await done((await portal.panel('office')).delete(`/upload/files/${file.id}`));
    const faults: Fault[] = [];
    for await (const fault of service(portal.strapi, 'integrity').sweep()) faults.push(fault);
    expect(faults).toEqual([]);
  });

  test('R12 what names a file that is gone is not handed in, and says what to do', async () => {
    const file = await upload(portal);
    const body = inBody(blockImage(file));
    const documentId = await itemIn(portal, 'draft', 'Ảnh trong bài đã bị xóa', { body });
    await done((await portal.panel('office')).delete(`/upload/files/${file.id}`));
    const member = await portal.member('collaborator');
    const submit = () => member.post(`/api/articles/${documentId}/submit`).send({ attestation });
    const before = await portal.snapshot();
    const refused = await submit();
    expect([refused.status, codesOf(refused)]).toEqual([422, ['files-there']]);
    expect(await portal.snapshot()).toEqual(before);
    const other = inBody(blockImage(await upload(portal)));
    await done(member.put(`/api/articles/${documentId}`).send({ data: { body: other } }));
    await done(submit());
  });

  test('R29 a file of an approved revision is kept after it is withdrawn and corrected', async () => {
    const [file, corrected] = [await upload(portal), await upload(portal)];
    const documentId = await itemIn(portal, 'published', 'Lưu giữ', { cover: file.id });
    await done(act(portal, 'chief', documentId, 'withdraw', { comment: 'Hết hạn' }));
    await correctCover(portal, documentId, corrected);
    expect((await portal.http.get(plain(file))).status).toBe(404);
    await expectHeld(portal, file);
    const kept = portal.strapi.db.connection('editorial_file_uses').where({ version: 'kept' });
    await expect(kept.clone().delete()).rejects.toMatchObject({ code: 'RG002' });
    await expect(kept.clone().update({ version: 'draft' })).rejects.toMatchObject({ code: 'RG002' });
  });

  test.each([['focalPoint'], ['width'], ['height'], ['size'], ['formats'], ['previewUrl'], ['provider']])(
    "R4 %s of a sealed file stays, by the library's own code too",
    async (column) => {
      const file = await upload(portal);
      await itemIn(portal, 'approved', undefined, { cover: file.id });
      const values = { focalPoint: { x: 1, y: 1 }, width: 9, height: 9, size: 9, formats: { a: {} } };
      const data = { previewUrl: 'https://x.example', provider: 'khac', ...values };
      const before = await portal.snapshot();
      const change = { [column]: data[column as keyof typeof data] };
      await expect(
        portal.strapi.db.query(fileType).update({ where: { id: file.id }, data: change }),
      ).rejects.toMatchObject({ status: 409 });
      if (column === 'focalPoint') {
        const operator = await portal.panel('operator');
        const answer = await operator.post(`/upload?id=${file.id}`).field('fileInfo', JSON.stringify(change));
        expect([answer.status, codesOf(answer)]).toEqual([409, ['file-in-use']]);
      }
      expect(await portal.snapshot()).toEqual(before);
    },
  );

  test('a sealed file is moved to another folder of the library', async () => {
    const file = await upload(portal);
    await itemIn(portal, 'published', undefined, { cover: file.id });
    const operator = await portal.panel('operator');
    const folder = await done(operator.post('/upload/folders').send({ name: 'Kho ảnh', parent: null }));
    const moved = await done(
      operator
        .post(`/upload?id=${file.id}`)
        .field('fileInfo', JSON.stringify({ folder: folder.body.data.id })),
    );
    expect(moved.body.folderPath).toBe(folder.body.data.path);
    const back = { fileIds: [file.id], folderIds: [], destinationFolderId: null };
    await done(operator.post('/upload/actions/bulk-move').send(back));
  });

  test('R4 a file whose name begins as a smaller size does stands as fast', async () => {
    const file = await upload(portal, 'collaborator', pixel, 'large_anh.png');
    const member = await portal.member('collaborator');
    await done(member.post(`/api/upload?id=${file.id}`).attach('files', pixel, 'moi.png'));
    await itemIn(portal, 'published', undefined, { cover: file.id });
    await expectHeld(portal, file);
  });

  test('R4 a refused replacement leaves no smaller size that the public could read', async () => {
    const file = await upload(portal);
    await itemIn(portal, 'published', undefined, { cover: file.id });
    const large = await sharp({ create: { width: 600, height: 600, channels: 3, background: 'red' } })
      .png()
      .toBuffer();
    const operator = await portal.panel('operator');
    const before = storedNames(portal);
    const answer = await operator.post(`/upload?id=${file.id}`).attach('files', large, 'to.png');
    expect([answer.status, codesOf(answer)]).toEqual([409, ['file-in-use']]);
    expect(storedNames(portal)).toEqual(before);
    expect((await portal.http.get(`/files/thumbnail_${file.hash}.png`)).status).toBe(404);
  });
});

test("R6 another's file is not moved either", async () => {
  const file = await upload(portal);
  const other = await portal.member('collaborator2');
  const before = await portal.snapshot();
  const answer = await other
    .post(`/api/upload?id=${file.id}`)
    .field('fileInfo', JSON.stringify({ folder: 1 }));
  expect([answer.status, codesOf(answer)]).toEqual([403, ['file-not-yours']]);
  expect(await portal.snapshot()).toEqual(before);
});

test('R4 a content API token, behind which no person stands, touches no file', async () => {
  const file = await upload(portal);
  const token = await portal.strapi
    .service('admin::api-token')
    .create({ name: 'files', type: 'full-access', description: '', lifespan: null });
  const bearer = ['Authorization', `Bearer ${token.accessKey}`] as const;
  const snapshot = async () => {
    // Strapi notes when a token was last used.
    const { 'public.strapi_api_tokens': _tokens, ...tables } = await portal.snapshot();
    return [tables, storedNames(portal), storedBytes(portal, file)];
  };
  const before = await snapshot();
  const info = JSON.stringify({ alternativeText: 'Khác' });
  const answers = [
    await portal.http
      .post('/api/upload')
      .set(...bearer)
      .attach('files', pixel, 'moi.png'),
    await portal.http
      .post(`/api/upload?id=${file.id}`)
      .set(...bearer)
      .attach('files', pixel, 'moi.png'),
    await portal.http
      .post(`/api/upload?id=${file.id}`)
      .set(...bearer)
      .field('fileInfo', info),
    await portal.http.delete(`/api/upload/files/${file.id}`).set(...bearer),
  ];
  for (const answer of answers) expect([answer.status, codesOf(answer)]).toEqual([403, ['unknown-caller']]);
  const deleted = await portal.graphql(
    'mutation ($id: ID!) { deleteUploadFile(id: $id) { name } }',
    { id: file.id },
    token.accessKey,
  );
  expect(deleted.errors[0]?.extensions?.error?.details?.reasons).toEqual([
    expect.objectContaining({ code: 'unknown-caller' }),
  ]);
  expect(await snapshot()).toEqual(before);
});
