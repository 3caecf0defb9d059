import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Portal, startPortal } from '../../support/portal';
import { blockImage, pixel, plain, upload } from './files-support';
import { act, codesOf, done, draftBy, itemIn, news } from './support';

let portal: Portal;
beforeAll(async () => {
  portal = await startPortal({ sample: 'full' });
});
afterAll(() => portal.stop());

test("R4 a draft's file is fetched by nobody outside; by the office with a signed address", async () => {
  const file = await upload(portal);
  const documentId = await draftBy(portal, 'collaborator', news('Có ảnh', { cover: file.id }));
  expect((await portal.http.get(plain(file))).status).toBe(404);
  expect((await portal.http.get(`/uploads/${file.hash}${file.ext}`)).status).toBe(404);
  const office = await portal.panel('office');
  const seen = await done(office.get(`/content-manager/collection-types/api::article.article/${documentId}`));
  const signed: string = seen.body.data.cover.url;
  expect(signed).toContain('signature=');
  const got = await portal.http.get(signed);
  expect([got.status, got.headers['cache-control']]).toEqual([200, 'private, no-store']);
  const forged = signed.replace(/(?<=signature=)./, (first) => (first === 'A' ? 'B' : 'A'));
  expect((await portal.http.get(forged)).status).toBe(404);
  expect((await portal.http.get(signed.replace(/expires=\d+/, 'expires=9999999999999'))).status).toBe(404);
});

test('R4 a file is public from publishing to withdrawal, by a plain address', async () => {
  const file = await upload(portal);
  const documentId = await itemIn(portal, 'approved', 'Ảnh công khai', { cover: file.id });
  expect((await portal.http.get(plain(file))).status).toBe(404);
  await done(act(portal, 'office', documentId, 'publish'));
  const item = await done(portal.http.get(`/api/articles/${documentId}?populate=cover`));
  expect(item.body.data.cover.url).toBe(plain(file));
  const got = await portal.http.get(plain(file));
  expect([got.status, got.headers['cache-control']]).toEqual([200, 'public, no-cache']);
  const stored = readFileSync(path.join(portal.folder, 'files', path.basename(plain(file))));
  expect(stored.equals(got.body)).toBe(true);
  const again = await portal.http.get(plain(file)).set('If-None-Match', String(got.headers.etag));
  expect(again.status).toBe(304);
  await done(act(portal, 'chief', documentId, 'withdraw', { comment: 'Hết hạn' }));
  expect((await portal.http.get(plain(file))).status).toBe(404);
});

test('R4 a picture inside the text is sealed and served as any other', async () => {
  const file = await upload(portal);
  const image = blockImage(file, `${plain(file)}?expires=1&signature=x`);
  const body = [{ type: 'image', image, children: [{ type: 'text', text: '' }] }];
  const documentId = await itemIn(portal, 'approved', 'Ảnh trong bài', { body });
  expect((await portal.http.get(plain(file))).status).toBe(404);
  await done(act(portal, 'office', documentId, 'publish'));
  const item = await done(portal.http.get(`/api/articles/${documentId}`));
  expect(item.body.data.body[0].image.url).toBe(plain(file));
  expect((await portal.http.get(plain(file))).status).toBe(200);
});

test("R6 another's file is not linked, by its id or inside the text", async () => {
  const file = await upload(portal);
  const other = await portal.member('collaborator2');
  const before = await portal.snapshot();
  const linked = await other
    .post('/api/articles')
    .send({ data: news('Lấy ảnh người khác', { cover: file.id }) });
  expect([linked.status, codesOf(linked)]).toEqual([403, ['file-not-yours']]);
  const image = blockImage(file);
  const shown = await other.post('/api/articles').send({
    data: news('Lấy ảnh người khác', {
      body: [{ type: 'image', image, children: [{ type: 'text', text: '' }] }],
    }),
  });
  expect([shown.status, codesOf(shown)]).toEqual([403, ['file-not-yours']]);
  expect(await portal.snapshot()).toEqual(before);
});

test("R6 another's file is neither replaced nor renamed, over REST and GraphQL", async () => {
  const file = await upload(portal);
  const other = await portal.member('collaborator2');
  const stored = () => readFileSync(path.join(portal.folder, 'files', path.basename(plain(file))));
  const bytes = stored();
  const before = await portal.snapshot();
  const replaced = await other.post(`/api/upload?id=${file.id}`).attach('files', pixel, 'khac.png');
  expect([replaced.status, codesOf(replaced)]).toEqual([403, ['file-not-yours']]);
  const renamed = await portal.graphql(
    'mutation ($id: ID!) { updateUploadFile(id: $id, info: { name: "khác" }) { name } }',
    { id: file.id },
    other.token,
  );
  expect(renamed.errors.length).toBeGreaterThan(0);
  expect(await portal.snapshot()).toEqual(before);
  expect(stored().equals(bytes)).toBe(true);
});

test('R4 a file of an approved item is neither replaced, renamed nor deleted', async () => {
  const file = await upload(portal);
  await itemIn(portal, 'approved', 'Tệp đã duyệt', { cover: file.id });
  const operator = await portal.panel('operator');
  const before = await portal.snapshot();
  const stored = () => readFileSync(path.join(portal.folder, 'files', path.basename(plain(file))));
  const bytes = stored();
  const replaced = await operator
    .post(`/upload?id=${file.id}`)
    .attach('files', Buffer.concat([pixel, pixel]), 'khac.png');
  const renamed = await operator
    .post(`/upload?id=${file.id}`)
    .field('fileInfo', JSON.stringify({ alternativeText: 'Khác' }));
  const deleted = await operator.delete(`/upload/files/${file.id}`);
  for (const answer of [replaced, renamed, deleted]) {
    expect([answer.status, codesOf(answer)]).toEqual([409, ['file-in-use']]);
  }
  expect(await portal.snapshot()).toEqual(before);
  expect(stored().equals(bytes)).toBe(true);
});

test('R4 bytes changed on disk after approval stop the posting', async () => {
  const file = await upload(portal);
  const documentId = await itemIn(portal, 'approved', 'Tệp bị đổi', { cover: file.id });
  writeFileSync(path.join(portal.folder, 'files', `${file.hash}${file.ext}`), 'khác');
  const answer = await act(portal, 'office', documentId, 'publish');
  expect([answer.status, codesOf(answer)]).toEqual([409, ['seal-intact']]);
});

test.each(['../../../etc/passwd', '..%2F..%2Fetc%2Fpasswd', '.env', '%2e%2e/x', 'a/b.png', 'con.png%00.txt'])(
  'the file handler gives nothing for %s',
  async (name) => {
    const answer = await portal.http.get(`/files/${name}`);
    expect(answer.status).toBeGreaterThanOrEqual(400);
  },
);

test.each([
  ['an SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'), 'x.svg'],
  ['a program', Buffer.from('4d5a90000300000004000000ffff0000', 'hex'), 'x.exe'],
])('%s is not taken', async (_what, bytes, filename) => {
  const member = await portal.member('collaborator');
  const stored = readdirSync(path.join(portal.folder, 'files')).length;
  const answer = await member.post('/api/upload').attach('files', bytes, filename);
  expect(answer.status).toBeGreaterThanOrEqual(400);
  expect(readdirSync(path.join(portal.folder, 'files')).length).toBe(stored);
});

test('R12 the sample regulation carries its original as a PDF that the public can read', async () => {
  const found = await done(portal.http.get('/api/legal-documents?filters[number][$eq]=09&populate=original'));
  const [document] = found.body.data;
  expect(document).toMatchObject({ number: '09', symbol: 'QĐ-BBT', signedAt: '2021-01-12' });
  expect(document.publishedAt).toBe('2021-09-17T02:40:37.000Z');
  const got = await portal.http.get(document.original.url).buffer(true);
  expect([got.status, got.headers['content-type']]).toEqual([200, 'application/pdf']);
  // A sandbox, or a word on objects, stops the browser's own viewer.
  expect(got.headers['content-security-policy']).not.toMatch(/sandbox|object-src|default-src/);
  expect(got.headers['x-content-type-options']).toBe('nosniff');
  const stored = readFileSync(path.join(portal.folder, 'files', path.basename(document.original.url)));
  expect(stored.subarray(0, 5).toString()).toBe('%PDF-');
});

test('R4 an own file that is replaced stays private, and nothing is ever written where everybody reads', async () => {
  const file = await upload(portal);
  const member = await portal.member('collaborator');
  const replaced = await done(member.post(`/api/upload?id=${file.id}`).attach('files', pixel, 'moi.png'));
  expect(plain(replaced.body)).toBe(plain(file));
  expect(replaced.body.url).toBe(plain(file));
  expect((await portal.http.get(plain(file))).status).toBe(404);
  expect(readdirSync(path.join(portal.strapi.dirs.static.public, 'uploads'))).toEqual(['README.txt']);
});

test('uploads are listed by nobody outside', async () => {
  expect((await portal.http.get('/api/upload/files')).status).toBe(403);
  const member = await portal.member('collaborator');
  expect((await member.get('/api/upload/files')).status).toBe(403);
});
