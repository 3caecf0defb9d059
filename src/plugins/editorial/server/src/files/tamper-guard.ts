import type { Core } from '@strapi/strapi';
import { refuse } from '../context/refused';
import { service } from '../context/services';
import { regulationOf } from '../context/settings';
import { refusalReason } from '../domain/reasons';

const fileType = 'plugin::upload.file';
/** What of a file goes into a seal, by its bytes or by its words. */
const sealedFields = ['hash', 'ext', 'mime', 'name', 'url', 'alternativeText', 'caption'] as const;

type FileRow = { id: number; hash: string; ext: string | null } & Record<string, unknown>;

/**
 * Nobody changes, replaces or deletes a file under a seal, nor an outsider a file that he did not upload: Strapi's upload
 * plugin would let both, without asking.
 */
export function guardSealedFiles(strapi: Core.Strapi): void {
  async function affected(where: unknown): Promise<FileRow[]> {
    return strapi.db.query(fileType).findMany({ where: where as Record<string, unknown>, limit: 1000 });
  }

  async function refuseWhereKept(files: readonly FileRow[]): Promise<void> {
    const names = files.map((file) => `${file.hash}${file.ext ?? ''}`);
    const caller = await service(strapi, 'caller').identify();
    if (caller.kind === 'person' && caller.actor.channel === 'api') {
      await service(strapi, 'file-access').refuseForeign(caller.actor, names);
    }
    for (const name of names) {
      if (await service(strapi, 'file-access').isSealed(name)) {
        refuse(409, [refusalReason(regulationOf(strapi), 'file-in-use')]);
      }
    }
  }

  async function beforeUpdate({ params }: { params: { where?: unknown; data?: Record<string, unknown> } }) {
    const data = params.data ?? {};
    const changed = (file: FileRow) =>
      sealedFields.some(
        (field) => data[field] !== undefined && (data[field] ?? null) !== (file[field] ?? null),
      );
    await refuseWhereKept((await affected(params.where)).filter(changed));
  }

  async function beforeDelete({ params }: { params: { where?: unknown } }) {
    await refuseWhereKept(await affected(params.where));
  }

  strapi.db.lifecycles.subscribe({
    models: [fileType],
    beforeUpdate,
    beforeUpdateMany: beforeUpdate,
    beforeDelete,
    beforeDeleteMany: beforeDelete,
  });
}
