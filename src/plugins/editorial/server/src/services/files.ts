import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Core } from '@strapi/strapi';
import { settings } from '../context/settings';
import { noBytes } from '../domain/sealed-files';

/** What Strapi keeps of an upload, as far as the engine reads it. */
export interface StoredFile {
  id: number;
  name: string;
  /** Strapi's random name of the stored bytes, without extension. */
  hash: string;
  ext: string | null;
  mime: string;
  alternativeText: string | null;
  caption: string | null;
  formats?: Record<string, { hash: string; ext: string }> | null;
}

/** How long a signed address of a private file works, in milliseconds. */
const linkLife = 15 * 60_000;
/** Stored names are Strapi's own: letters, digits, `_`, `-` and one extension. */
const storedName = /^[\w-]+(\.[a-z0-9]{1,8})?$/i;

/** The name under which a file's bytes are stored, and served. */
export function storedNameOf(file: Pick<StoredFile, 'hash' | 'ext'>): string {
  return `${file.hash}${file.ext ?? ''}`;
}

/** Of how many files the digests are remembered. */
const remembered = 1000;

/** Reckons the hash and number of bytes that pass by. */
function measuring() {
  const hash = createHash('sha256');
  let bytes = 0;
  return {
    take(chunk: Buffer): void {
      hash.update(chunk);
      bytes += chunk.length;
    },
    result: (): StoredBytes => ({ sha256: hash.digest('hex'), bytes }),
  };
}

/** What changes whenever a file on disk does; null where there is none. */
async function stampOf(place: string): Promise<string | null> {
  const found = await stat(place).catch(() => null);
  return found && `${found.mtimeMs}:${found.size}:${found.ino}`;
}

/** SHA-256 (hex) and number of a file's bytes. */
export interface StoredBytes {
  sha256: string;
  bytes: number;
}

export interface Files {
  /** Where uploads are served: `/files/<stored name>`, without a signature. */
  address(file: Pick<StoredFile, 'hash' | 'ext'>): string;
  /** The same with a signature that lets its bearer read the file for a quarter of an hour. */
  signedAddress(file: Pick<StoredFile, 'hash' | 'ext'>): string;
  isSigned(name: string, expires: string | undefined, signature: string | undefined): boolean;
  /** SHA-256 (hex) of the stored bytes, read anew whenever the file on disk changed; `missing` where there are none. */
  digest(file: Pick<StoredFile, 'hash' | 'ext'>): Promise<string>;
  /** Stores bytes under the file's name, in the place of any that were there; gives their hash and number. */
  store(file: Pick<StoredFile, 'hash' | 'ext'>, bytes: Readable): Promise<StoredBytes>;
  /** Hash and number of the bytes stored under a name, read anew whatever is remembered; null where there are none. */
  bytesOf(name: string): Promise<StoredBytes | null>;
  remove(file: Pick<StoredFile, 'hash' | 'ext'>): Promise<void>;
  /** The stored bytes and their size in bytes, or null where there are none under that name. */
  open(name: string): Promise<{ size: number; modified: Date; stream: () => Readable } | null>;
}

/** Uploads lie in a folder outside of what is served; the engine alone hands them out. */
export default ({ strapi }: { strapi: Core.Strapi }): Files => {
  const known = new Map<string, { stamp: string; sha256: string }>();

  /** The place longest known makes room. */
  function remember(place: string, digest: { stamp: string; sha256: string }): void {
    known.delete(place);
    const [oldest] = known.keys();
    if (known.size >= remembered && oldest !== undefined) known.delete(oldest);
    known.set(place, digest);
  }

  function locate(name: string): string {
    if (!storedName.test(name)) throw new RangeError(`Not the name of a stored file: ${name}`);
    return path.join(settings(strapi).filesFolder, name);
  }

  function signature(name: string, expires: string): string {
    return createHmac('sha256', settings(strapi).fileLinkSecret)
      .update(`${name}|${expires}`)
      .digest('base64url');
  }

  const files: Files = {
    address: (file) => `/files/${storedNameOf(file)}`,
    signedAddress(file) {
      const expires = String(Date.now() + linkLife);
      const name = storedNameOf(file);
      return `/files/${name}?expires=${expires}&signature=${signature(name, expires)}`;
    },
    isSigned(name, expires, given) {
      if (!expires || !given || !(Number(expires) > Date.now())) return false;
      const expected = Buffer.from(signature(name, expires));
      const received = Buffer.from(given);
      return expected.length === received.length && timingSafeEqual(expected, received);
    },
    async digest(file) {
      const name = storedNameOf(file);
      if (!storedName.test(name)) return noBytes;
      const place = locate(name);
      const stamp = await stampOf(place);
      const before = known.get(place);
      if (stamp !== null && before?.stamp === stamp) return before.sha256;
      return (await files.bytesOf(name))?.sha256 ?? noBytes;
    },
    async bytesOf(name) {
      if (!storedName.test(name)) return null;
      const place = locate(name);
      const stamp = await stampOf(place);
      if (stamp === null) return null;
      const measured = measuring();
      for await (const chunk of createReadStream(place)) measured.take(chunk as Buffer);
      const stored = measured.result();
      remember(place, { stamp, sha256: stored.sha256 });
      return stored;
    },
    async store(file, bytes) {
      const place = locate(storedNameOf(file));
      await mkdir(path.dirname(place), { recursive: true, mode: 0o700 });
      // Written beside and moved into place, so that a fault leaves no half of a file under its name.
      const unfinished = `${place}.${randomBytes(6).toString('hex')}`;
      const measured = measuring();
      const through = new Transform({
        transform(chunk: Buffer, _encoding, next) {
          measured.take(chunk);
          next(null, chunk);
        },
      });
      try {
        await pipeline(bytes, through, createWriteStream(unfinished, { mode: 0o600 }));
        await rename(unfinished, place);
        return measured.result();
      } catch (error) {
        await rm(unfinished, { force: true });
        throw error;
      }
    },
    async remove(file) {
      const place = locate(storedNameOf(file));
      await rm(place, { force: true });
      known.delete(place);
    },
    async open(name) {
      if (!storedName.test(name)) return null;
      const place = locate(name);
      const found = await stat(place).catch(() => null);
      if (!found?.isFile()) return null;
      return { size: found.size, modified: found.mtime, stream: () => createReadStream(place) };
    },
  };
  return files;
};
