import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Portal } from '../../support/portal';
import { article, codesOf, done } from './support';

/** The smallest picture there is: one pixel. */
export const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

export const fileType = 'plugin::upload.file';

export interface Uploaded {
  id: number;
  url: string;
  hash: string;
  ext: string;
}

/** Uploads a file as a collaborator. */
export async function upload(
  portal: Portal,
  name = 'collaborator',
  bytes = pixel,
  filename = 'anh.png',
): Promise<Uploaded> {
  const member = await portal.member(name);
  const answer = await done(
    member
      .post('/api/upload')
      .attach('files', bytes, filename)
      .field('fileInfo', JSON.stringify({ alternativeText: 'Ảnh minh họa' })),
  );
  return answer.body[0];
}

/** The address of a file without a signature. */
export const plain = (file: Uploaded) => `/files/${file.hash}${file.ext}`;

/** A picture as the blocks editor copies it into the text. */
export function blockImage(file: Uploaded, url = plain(file)) {
  const at = new Date().toISOString();
  const size = { width: 1, height: 1, size: 0.1 };
  return {
    ...size,
    url,
    hash: file.hash,
    ext: file.ext,
    name: 'anh.png',
    mime: 'image/png',
    provider: 'local',
    createdAt: at,
    updatedAt: at,
  };
}

/** A text of one picture. */
export const inBody = (image: object) => [{ type: 'image', image, children: [{ type: 'text', text: '' }] }];

/** The names of all that is stored. */
export const storedNames = (portal: Portal) => readdirSync(path.join(portal.folder, 'files')).sort();

export const storedBytes = (portal: Portal, file: Uploaded) =>
  readFileSync(path.join(portal.folder, 'files', path.basename(plain(file))));

/** The row of a document's draft or public version. */
export async function rowOf(portal: Portal, documentId: string, version: 'draft' | 'published') {
  const row: Record<string, unknown> | null = await portal.strapi.db
    .query(article)
    .findOne({ where: { documentId, publishedAt: { $null: version === 'draft' } } });
  if (!row) throw new Error(`no ${version} of ${documentId}`);
  return row;
}

/** The office opens a correction that shows another picture. */
export async function correctCover(portal: Portal, documentId: string, cover: Uploaded): Promise<void> {
  const office = await portal.panel('office');
  await done(
    office
      .put(`/content-manager/collection-types/${article}/${documentId}`)
      .send({ cover: { id: cover.id }, title: 'Đính chính bìa bài' }),
  );
}

/** Nobody replaces, describes anew or deletes the file; neither its row nor its bytes nor any other changes. */
export async function expectHeld(portal: Portal, file: Uploaded): Promise<void> {
  const panel = await portal.panel('operator');
  const provider = await portal.member('collaborator');
  const before = [await portal.snapshot(), storedNames(portal), storedBytes(portal, file)];
  const info = JSON.stringify({ alternativeText: 'Khác' });
  const answers = [
    await panel.post(`/upload?id=${file.id}`).attach('files', pixel, 'khac.png'),
    await panel.post(`/upload?id=${file.id}`).field('fileInfo', info),
    await panel.delete(`/upload/files/${file.id}`),
    await provider.post(`/api/upload?id=${file.id}`).attach('files', pixel, 'khac.png'),
    await provider.post(`/api/upload?id=${file.id}`).field('fileInfo', info),
  ];
  for (const answer of answers) expect([answer.status, codesOf(answer)]).toEqual([409, ['file-in-use']]);
  expect([await portal.snapshot(), storedNames(portal), storedBytes(portal, file)]).toEqual(before);
}
