import { type Portal, startPortal } from '../../support/portal';
import { blockImage, fileType, inBody, plain, rowOf, upload } from './files-support';
import { article, done, draftBy, itemIn, news } from './support';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ sample: 'full' });
});
afterAll(() => portal.stop());

describe('R4 a picture in the text says what its stored file says', () => {
  const forged = {
    ...{ width: 640, height: 480, size: 9, name: 'khac.png', mime: 'text/html', provider: 'khac' },
    ...{ previewUrl: 'https://x.example/a.png', formats: { thumbnail: { url: 'https://x.example' } } },
    ...{ provider_metadata: { a: 1 }, related: [1], onclick: 'alert(1)', caption: 'Chú thích' },
  };

  test('R4 all but its words is taken from the file', async () => {
    const file = await upload(portal);
    const body = inBody({ ...blockImage(file, 'https://x.example/b.png'), ...forged });
    const documentId = await draftBy(portal, 'collaborator', news('Ảnh giả', { body }));
    const row = await portal.strapi.db.query(fileType).findOne({ where: { id: file.id } });
    const [node] = (await rowOf(portal, documentId, 'draft')).body as { image: object }[];
    expect(node?.image).toEqual({
      ...{ name: 'anh.png', alternativeText: row.alternativeText, caption: 'Chú thích', url: plain(file) },
      ...{ width: 1, height: 1, formats: null, previewUrl: null, hash: file.hash, ext: '.png' },
      ...{ mime: 'image/png', size: row.size, provider: 'local' },
      ...{ createdAt: row.createdAt, updatedAt: row.updatedAt },
    });
  });

  test('R4 what is outside of the seal is set by nobody after the approval', async () => {
    const file = await upload(portal);
    const image = blockImage(file);
    const documentId = await itemIn(portal, 'approved', 'Ảnh đã duyệt', { body: inBody(image) });
    const before = (await rowOf(portal, documentId, 'draft')).body;
    const office = await portal.panel('office');
    const { caption: _caption, ...unsealed } = forged;
    await done(
      office
        .put(`/content-manager/collection-types/${article}/${documentId}`)
        .send({ body: inBody({ ...image, ...unsealed, caption: null }) }),
    );
    expect((await rowOf(portal, documentId, 'draft')).body).toEqual(before);
  });

  test.each([
    [
      'a picture that is no stored file',
      () => inBody(blockImage({ id: 0, url: '', hash: 'khong', ext: '.png' })),
    ],
    ['a picture without a file', () => inBody({ url: 'https://x.example/a.png' })],
    ['a list written as a string', () => JSON.stringify(inBody({ url: 'https://x.example/a.png' }))],
  ])('R4 %s is not taken', async (_what, body) => {
    const member = await portal.member('collaborator');
    const before = await portal.snapshot();
    const answer = await member.post('/api/articles').send({ data: news('Ảnh lạ', { body: body() }) });
    expect(answer.status).toBe(400);
    expect(answer.body.error.message).toMatch(/(Ảnh trong bài|Nội dung bài) .+ \/ (A picture in|The) .*text/);
    expect(await portal.snapshot()).toEqual(before);
  });
});
