import type { Core, UID } from '@strapi/strapi';
import { service } from '../context/services';
import { type BlockImage, mapImages } from '../domain/blocks';
import type { DocumentCall } from '../guard/call';

type Entry = Record<string, unknown>;

function blockFields(strapi: Core.Strapi, uid: string): string[] {
  const { attributes } = strapi.contentType(uid as UID.ContentType);
  return Object.keys(attributes).filter((name) => attributes[name]?.type === 'blocks');
}

function withImages(
  entry: Entry,
  fields: readonly string[],
  change: (image: BlockImage) => BlockImage,
): void {
  for (const field of fields) if (entry[field]) entry[field] = mapImages(entry[field], change);
}

/** Before writing: a picture in the text is kept under its plain address, never a signed one that will expire. */
export function unsignBlockPictures(strapi: Core.Strapi, call: DocumentCall): void {
  const data = call.params?.data;
  if (!data) return;
  const files = service(strapi, 'files');
  withImages(data, blockFields(strapi, call.uid), ({ formats: _formats, ...image }) =>
    image.hash ? { ...image, url: files.address({ hash: image.hash, ext: image.ext ?? null }) } : image,
  );
}

/** After reading for the office: pictures in a draft's text get addresses that work for a while. */
export function signBlockPictures(strapi: Core.Strapi, uid: string, result: unknown): void {
  const fields = blockFields(strapi, uid);
  if (fields.length === 0) return;
  const files = service(strapi, 'files');
  const entries = Array.isArray(result) ? result : [result];
  for (const entry of entries) {
    if (typeof entry !== 'object' || entry === null) continue;
    withImages(entry as Entry, fields, (image) =>
      image.hash
        ? { ...image, url: files.signedAddress({ hash: image.hash, ext: image.ext ?? null }) }
        : image,
    );
  }
}
