/** A call of the document service, as far as the guard reads and changes it. */
export interface DocumentCall {
  uid: string;
  action: string;
  params: DocumentParams;
}

export interface DocumentParams {
  documentId?: string;
  status?: string;
  data?: Record<string, unknown>;
  [other: string]: unknown;
}

export type Next = () => Promise<unknown>;
