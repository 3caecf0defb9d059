import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { service } from '../context/services';
import { type StoredFile, storedNameOf } from '../services/files';
import { refuseAttaching } from './tamper-guard';

interface IncomingFile extends Pick<StoredFile, 'hash' | 'ext'> {
  related?: unknown;
  url?: string;
  stream?: Readable;
  buffer?: Buffer;
}

interface Provider {
  extend(methods: object): void;
  checkFileSize(file: IncomingFile, limits: { sizeLimit?: number }): void | Promise<void>;
}

/**
 * Puts our store behind Strapi's upload plugin: bytes outside of what is served, and no address that works by itself.
 * Extending the loaded provider, since Strapi lower-cases a provider's name and so cannot load one by its path; before
 * the upload plugin's own bootstrap, which asks once whether addresses need signing.
 */
export function keepFilesPrivate(strapi: Core.Strapi): void {
  const access = () => service(strapi, 'file-access');
  const requireFree = (file: IncomingFile) => access().requireFree([storedNameOf(file)]);

  async function take(file: IncomingFile, bytes: Readable): Promise<void> {
    await access().requireStorable(storedNameOf(file));
    const stored = await service(strapi, 'files').store(file, bytes);
    await service(strapi, 'file-hashes').note(storedNameOf(file), stored);
    await access().noteOwner(storedNameOf(file));
    file.url = service(strapi, 'files').address(file);
  }

  async function replace(file: IncomingFile, old: IncomingFile, bytes: Readable): Promise<void> {
    await requireFree(old);
    await take(file, bytes);
    if (file.hash !== old.hash || file.ext !== old.ext) await remove(old);
  }

  async function remove(file: IncomingFile): Promise<void> {
    await service(strapi, 'files').remove(file);
    await service(strapi, 'file-hashes').noteRemoved([storedNameOf(file)]);
  }

  const { provider } = strapi.plugin('upload') as unknown as { provider: Provider };
  const checkSize = provider.checkFileSize.bind(provider);
  provider.extend({
    // Strapi asks this before the first byte is stored, and again for every replacement.
    async checkFileSize(file: IncomingFile, limits: { sizeLimit?: number }) {
      await access().requireOwn([]);
      refuseAttaching(strapi, { related: file.related });
      await checkSize(file, limits);
    },
    upload: (file: IncomingFile) => take(file, Readable.from(file.buffer ?? [])),
    uploadStream: (file: IncomingFile) => take(file, file.stream ?? Readable.from(file.buffer ?? [])),
    // Strapi replaces and deletes the bytes before it asks the database: what is kept is refused here already.
    replace: (file: IncomingFile, old: IncomingFile) => replace(file, old, Readable.from(file.buffer ?? [])),
    replaceStream: (file: IncomingFile, old: IncomingFile) =>
      replace(file, old, file.stream ?? Readable.from(file.buffer ?? [])),
    async delete(file: IncomingFile) {
      await requireFree(file);
      await remove(file);
    },
    isPrivate: async () => true,
    /** The office gets an address that works for a while; an outsider the plain one, which works for what is public. */
    getSignedUrl: async (file: IncomingFile) => ({
      url: service(strapi, 'caller').isOutside()
        ? service(strapi, 'files').address(file)
        : service(strapi, 'files').signedAddress(file),
    }),
  });
}
