import { isDeepStrictEqual } from 'node:util';
import type { Core } from '@strapi/strapi';
import { refuse } from '../../../../../common/refusal';
import { service } from '../context/services';
import { regulationOf } from '../context/settings';
import { refusalReason } from '../domain/reasons';
import { storedNameOf } from '../services/files';

const fileType = 'plugin::upload.file';
/** Where the media library keeps a file, and Strapi's bookkeeping: all that changes of a file which stands fast. */
const movable: ReadonlySet<string> = new Set([
  'folder',
  'folderPath',
  'createdAt',
  'updatedAt',
  'createdBy',
  'updatedBy',
  'locale',
  'localizations',
]);

type Values = Record<string, unknown>;
type FileRow = { id: number; hash: string; ext: string | null } & Values;

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

/**
 * Refuses (403) to attach a file from its own side: an upload that names a row would be written into it, into public
 * ones too, without the process.
 */
export function refuseAttaching(strapi: Core.Strapi, values: Values): void {
  if (values.related !== undefined) refuse(403, [refusalReason(regulationOf(strapi), 'attach-in-item')]);
}

/**
 * Nobody changes, replaces or deletes a file that stands fast, nor an outsider a file that he did not upload, nor
 * attaches anybody a file to an item but in the item itself: Strapi's upload plugin would let all of it, without asking.
 */
export function guardSealedFiles(strapi: Core.Strapi): void {
  const access = () => service(strapi, 'file-access');

  async function affected(where: unknown): Promise<FileRow[]> {
    return strapi.db.query(fileType).findMany({ where: where as Values });
  }

  const requireFree = (files: readonly FileRow[]) => access().requireFree(files.map(storedNameOf));

  async function beforeCreate({ params }: { params: { data?: Values | Values[] } }) {
    await access().requireOwn([]);
    for (const values of [params.data ?? []].flat()) refuseAttaching(strapi, values);
  }

  async function beforeUpdate({ params }: { params: { where?: unknown; data?: Values } }) {
    const data = params.data ?? {};
    refuseAttaching(strapi, data);
    const files = await affected(params.where);
    await access().requireOwn(files.map(storedNameOf));
    const { attributes } = strapi.db.metadata.get(fileType);
    const given = Object.keys(data).filter(
      (field) => field in attributes && !movable.has(field) && data[field] !== undefined,
    );
    const changed = (file: FileRow) =>
      given.some((field) => !isDeepStrictEqual(plain(data[field]), plain(file[field])));
    await requireFree(files.filter(changed));
  }

  async function beforeDelete({ params }: { params: { where?: unknown } }) {
    await requireFree(await affected(params.where));
  }

  strapi.db.lifecycles.subscribe({
    models: [fileType],
    beforeCreate,
    beforeCreateMany: beforeCreate,
    beforeUpdate,
    beforeUpdateMany: beforeUpdate,
    beforeDelete,
    beforeDeleteMany: beforeDelete,
  });
}
