/** The list of a type. */
export const listPath = (uid: string): string => `/content-manager/collection-types/${uid}`;

/** The edit view of a document, as a path of the panel. */
export const documentPath = (uid: string, documentId: string): string => `${listPath(uid)}/${documentId}`;
