import { adminApi } from '@strapi/strapi/admin';
import type { FieldComparison, NearCopy, RevisionRow } from '../types';

/** A dossier and the document that it is about: saving that asks anew. */
export interface DossierArgument {
  id: number;
  uid: string;
  documentId: string;
}

interface ComparisonArgument {
  id: number;
  from: RevisionRow;
  to: RevisionRow;
}

const MOST_REVISIONS = 100;

const writtenApi = adminApi.enhanceEndpoints({ addTagTypes: ['Document'] }).injectEndpoints({
  endpoints: (builder) => ({
    getNearCopies: builder.query<NearCopy[], DossierArgument>({
      query: ({ id }) => `/editorial/dossiers/${id}/near-copies`,
      transformResponse: (response: { data: NearCopy[] }) => response.data,
      providesTags: (_copies, _error, { uid, documentId }) => [
        { type: 'Document', id: `${uid}_${documentId}` },
      ],
    }),
    /** The latest revisions of the document, in all its cycles. */
    getRevisions: builder.query<RevisionRow[], DossierArgument>({
      query: ({ id }) => `/editorial/dossiers/${id}/revisions?pageSize=${MOST_REVISIONS}`,
      transformResponse: (response: { data: RevisionRow[] }) => response.data,
      providesTags: (_rows, _error, { uid, documentId }) => [
        { type: 'Document', id: `${uid}_${documentId}` },
      ],
    }),
    /** What is kept does not change, so this is never asked anew. */
    getComparison: builder.query<FieldComparison[], ComparisonArgument>({
      query: ({ id, from, to }) => ({
        url: `/editorial/dossiers/${id}/compare`,
        config: {
          params: {
            fromDossier: from.dossierId,
            from: from.revision,
            toDossier: to.dossierId,
            to: to.revision,
          },
        },
      }),
      transformResponse: (response: { data: FieldComparison[] }) => response.data,
    }),
  }),
});

export const { useGetNearCopiesQuery, useGetRevisionsQuery, useGetComparisonQuery } = writtenApi;
