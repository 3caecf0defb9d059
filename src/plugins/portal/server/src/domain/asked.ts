/** What somebody looks for, as it came: `section` and `field` by documentId or slug, days local and both included. */
export interface SearchRequest {
  q: string | undefined;
  types: readonly string[] | undefined;
  section?: string | undefined;
  field?: string | undefined;
  documentType?: string | undefined;
  number?: string | undefined;
  signer?: string | undefined;
  year?: number | undefined;
  from: Date | undefined;
  until: Date | undefined;
  page: number;
  pageSize: number;
}

/** Longer questions are refused: nobody types them. */
export const longestQuestion = 200;

/** Whether nothing at all was asked for: the answer would be everything. Pure. */
export function isEmptyRequest({ page: _page, pageSize: _size, q, ...filters }: SearchRequest): boolean {
  return !q?.trim() && Object.values(filters).every((value) => value === undefined);
}
