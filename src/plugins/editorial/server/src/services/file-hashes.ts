import type { Core } from '@strapi/strapi';
import { readingFrom } from '../../../../../common/transaction';
import { service } from '../context/services';
import { markFilesRemoved, setFileHash, unhashedFiles } from '../stores/file-hashes';
import { forgetDraftUses } from '../stores/file-uses';
import type { StoredBytes } from './files';

/** Files whose hashes are taken between two looks at the database. */
const batch = 200;

export interface FileHashes {
  /** Keeps the hash of bytes that were just stored under a name. */
  note(name: string, stored: StoredBytes): Promise<void>;
  /** The bytes of these files are gone, deleted or erased by decision: their hashes stay, and no draft uses them any more. */
  noteRemoved(names: readonly string[]): Promise<void>;
  /** Takes the hashes of what was stored before hashes were kept, in batches; gives how many. */
  fillMissing(): Promise<number>;
}

/** The hash of every stored file since it was stored (article 6: originals archived). */
export default ({ strapi }: { strapi: Core.Strapi }): FileHashes => {
  const db = () => readingFrom(strapi);
  const now = () => service(strapi, 'clock').now();

  return {
    async note(name, stored) {
      await setFileHash(await db(), { fileName: name, ...stored, at: now(), late: false });
    },
    async noteRemoved(names) {
      await markFilesRemoved(await db(), names, now());
      await forgetDraftUses(await db(), names);
    },
    async fillMissing() {
      let filled = 0;
      for (let after = ''; ; ) {
        const names = await unhashedFiles(await db(), after, batch);
        for (const fileName of names) {
          const stored = await service(strapi, 'files').bytesOf(fileName);
          if (!stored) continue;
          await setFileHash(await db(), { fileName, ...stored, at: now(), late: true });
          filled += 1;
        }
        const last = names.at(-1);
        if (last === undefined) return filled;
        after = last;
      }
    },
  };
};
