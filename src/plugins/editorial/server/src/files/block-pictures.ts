import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { service } from '../context/services';
import { type BlockImage, imagesIn, mapImages, pictureOf, type ShownFile } from '../domain/blocks';
import type { DocumentCall } from '../guard/call';
import { storedNameOf } from '../services/files';

type Entry = Record<string, unknown>;

const noStoredFile =
  'Ảnh trong bài không phải là tệp có trong kho tệp; hãy tải ảnh lên rồi chèn lại. / A picture in the text is no stored file; upload it and insert it again.';
const noBlocks = 'Nội dung bài phải là danh sách các khối. / The text must be a list of blocks.';

function blockFields(strapi: Core.Strapi, uid: string): string[] {
  const { attributes } = strapi.contentType(uid as UID.ContentType);
  return Object.keys(attributes).filter((name) => attributes[name]?.type === 'blocks');
}

const nameOf = ({ hash, ext }: BlockImage) => storedNameOf({ hash: String(hash), ext: ext ?? null });

/** The stored files of pictures, by their stored names. */
async function filesOf(strapi: Core.Strapi, images: readonly BlockImage[]): Promise<Map<string, ShownFile>> {
  const hashes = images.map(({ hash }) => hash).filter((hash) => typeof hash === 'string');
  if (hashes.length === 0) return new Map();
  const rows: ShownFile[] = await strapi.db
    .query('plugin::upload.file')
    .findMany({ where: { hash: { $in: hashes } } });
  return new Map(rows.map((row) => [storedNameOf(row), row]));
}

async function settled(strapi: Core.Strapi, blocks: unknown): Promise<unknown> {
  // Strapi would take a list written as a string, and the pictures in it unseen.
  if (typeof blocks === 'string') throw new errors.ValidationError(noBlocks);
  const files = await filesOf(strapi, imagesIn(blocks));
  return mapImages(blocks, (given) => {
    const file = files.get(nameOf(given));
    if (!file) throw new errors.ValidationError(noStoredFile);
    return pictureOf(file, service(strapi, 'files').address(file), given);
  });
}

/**
 * Before writing: a picture in the text is what its stored file says, under its plain address, never a signed one that
 * will expire. Fails (400) where there is no such file.
 */
export async function settleBlockPictures(strapi: Core.Strapi, call: DocumentCall): Promise<void> {
  const data = call.params?.data;
  if (!data) return;
  for (const field of blockFields(strapi, call.uid)) {
    if (data[field]) data[field] = await settled(strapi, data[field]);
  }
}

/** After reading for the office: pictures in a draft's text get addresses that work for a while. */
export function signBlockPictures(strapi: Core.Strapi, uid: string, result: unknown): void {
  const fields = blockFields(strapi, uid);
  if (fields.length === 0) return;
  const files = service(strapi, 'files');
  const signed = (image: BlockImage) =>
    image.hash ? { ...image, url: files.signedAddress({ hash: image.hash, ext: image.ext ?? null }) } : image;
  const entries = Array.isArray(result) ? result : [result];
  for (const entry of entries) {
    if (typeof entry !== 'object' || entry === null) continue;
    const item = entry as Entry;
    for (const field of fields) if (item[field]) item[field] = mapImages(item[field], signed);
  }
}
