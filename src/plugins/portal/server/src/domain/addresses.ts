/** Where the public site shows an item of each type; the one place that says so. */
const folders: Readonly<Record<string, string>> = {
  'api::article.article': 'tin-bai',
  'api::legal-document.legal-document': 'van-ban',
  'api::question.question': 'hoi-dap',
  'api::procedure.procedure': 'thu-tuc',
  'api::procedure-result.procedure-result': 'ket-qua-tthc',
  'api::statistics-report.statistics-report': 'thong-ke',
  'api::page.page': 'trang',
  'api::section.section': 'chuyen-muc',
};

/** What has an address: pages and sections by their slug where they have one, all else by its documentId. */
export interface Addressed {
  /** Uid of the content type. */
  type: string;
  documentId: string;
  slug?: string | null;
}

/** Types that have addresses. */
export const addressedTypes: readonly string[] = Object.keys(folders);

/**
 * The path of an item on the public site, as `/tin-bai/<documentId>`. Pure.
 * @throws RangeError for a type that is shown nowhere
 */
export function pathOf({ type, documentId, slug }: Addressed): string {
  const folder = folders[type];
  if (!folder) throw new RangeError(`${type} has no public address`);
  return `/${folder}/${encodeURIComponent(slug || documentId)}`;
}

/** Where all items of a type are listed: the folder of their addresses, as `/tin-bai`. @throws as {@link pathOf} */
export function listPathOf(type: string): string {
  const folder = folders[type];
  if (!folder) throw new RangeError(`${type} has no public address`);
  return `/${folder}`;
}

/** What stands at a path: the items of a type, or (`key`: slug or documentId) one of them. Null: nothing of ours. Pure. */
export function addressAt(path: string): { type: string; key: string | null } | null {
  const [empty, folder, key, ...more] = path.split('/');
  const type = addressedTypes.find((one) => folders[one] === folder);
  if (empty !== '' || !type || more.length > 0 || key === '') return null;
  try {
    const found = key === undefined ? null : decodeURIComponent(key);
    // Nothing is called by what the database cannot hold.
    return found?.includes('\0') ? null : { type, key: found };
  } catch {
    return null;
  }
}
