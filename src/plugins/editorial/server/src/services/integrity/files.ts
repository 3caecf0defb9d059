import type { Core } from '@strapi/strapi';
import { readingFrom } from '../../../../../../common/transaction';
import { service } from '../../context/services';
import type { Fault } from '../../domain/integrity';
import { type FileHash, fileHashes } from '../../stores/file-hashes';

const batch = 200;

/** Reads every stored file anew: its bytes must be those that were stored. Gives how many there are. */
export async function* fileFaults(strapi: Core.Strapi): AsyncGenerator<Fault, number> {
  let count = 0;
  for (let after = ''; ; ) {
    const hashes = await fileHashes(await readingFrom(strapi), { after, limit: batch });
    for (const hash of hashes) {
      if (!hash.removed) count += 1;
      if (!(await whatIsWrong(strapi, hash))) continue;
      // Replaced or deleted in the meantime, it is compared with what is kept of it now.
      const [now] = await fileHashes(await readingFrom(strapi), { name: hash.fileName });
      const wrong = now && (await whatIsWrong(strapi, now));
      if (wrong) yield { ...wrong, type: 'file', id: hash.fileName, dossierId: null };
    }
    const last = hashes.at(-1);
    if (!last) return count;
    after = last.fileName;
  }
}

async function whatIsWrong(
  strapi: Core.Strapi,
  { fileName, sha256, removed, inUse }: FileHash,
): Promise<Pick<Fault, 'code' | 'detail'> | null> {
  if (removed && !inUse) return null;
  const stored = await service(strapi, 'files').bytesOf(fileName);
  if (!stored) return { code: 'file-missing', detail: 'its bytes are gone' };
  if (stored.sha256 !== sha256)
    return { code: 'file-changed', detail: 'its bytes are not those that were stored' };
  return null;
}
