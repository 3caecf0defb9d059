import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Core } from '@strapi/strapi';

/** A file that the sample makes and puts into the media library. */
export interface MadeFile {
  name: string;
  mime: string;
  bytes: Buffer;
  /** Description for those who cannot see it. */
  alt?: string;
}

/** Uploads a made file as a person would; returns its id. Call inside `runAs`, so that the file has an owner. */
export const uploadMade = async (strapi: Core.Strapi, file: MadeFile): Promise<number> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'sample-'));
  try {
    const filepath = path.join(folder, file.name);
    await writeFile(filepath, file.bytes);
    const [stored]: { id: number }[] = await strapi
      .plugin('upload')
      .service('upload')
      .upload({
        data: { fileInfo: { name: file.name, alternativeText: file.alt ?? null, caption: null } },
        files: { filepath, originalFilename: file.name, mimetype: file.mime, size: file.bytes.length },
      });
    if (!stored) throw new Error(`The sample's file ${file.name} was not stored.`);
    return stored.id;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
};
