import type { Core } from '@strapi/strapi';
import { service } from '../context/services';

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

  const requireFree = (files: readonly FileRow[]) =>
    service(strapi, 'file-access').requireFree(files.map((file) => `${file.hash}${file.ext ?? ''}`));

  async function beforeUpdate({ params }: { params: { where?: unknown; data?: Record<string, unknown> } }) {
    const data = params.data ?? {};
    const changed = (file: FileRow) =>
      sealedFields.some(
        (field) => data[field] !== undefined && (data[field] ?? null) !== (file[field] ?? null),
      );
    await requireFree((await affected(params.where)).filter(changed));
  }

  async function beforeDelete({ params }: { params: { where?: unknown } }) {
    await requireFree(await affected(params.where));
  }

  strapi.db.lifecycles.subscribe({
    models: [fileType],
    beforeUpdate,
    beforeUpdateMany: beforeUpdate,
    beforeDelete,
    beforeDeleteMany: beforeDelete,
  });
}
