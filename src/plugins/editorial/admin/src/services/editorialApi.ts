import { adminApi } from '@strapi/strapi/admin';
import { DEADLINES } from '../../../../working-calendar/admin/src/services/calendarApi';
import type { DossierView, Language, VerbInput } from '../types';

interface DocumentArgument {
  uid: string;
  documentId: string;
  /** Part of the argument, so that a change of language asks anew: refusals come in one language. */
  language: Language;
}

interface VerbArgument extends DocumentArgument {
  id: number;
  verb: string;
  input: VerbInput;
}

const inLanguage = (language: Language) => ({ headers: { 'Accept-Language': language } });

const editorialApi = adminApi
  .enhanceEndpoints({ addTagTypes: ['Document', 'RecentDocumentList', 'CountDocuments', DEADLINES] })
  .injectEndpoints({
    endpoints: (builder) => ({
      /** The uids whose publishing the regulation governs. */
      getGovernedTypes: builder.query<string[], void>({
        query: () => '/editorial/governed',
        transformResponse: (response: { data: string[] }) => response.data,
      }),
      getDossier: builder.query<DossierView, DocumentArgument>({
        query: ({ uid, documentId, language }) => ({
          url: `/editorial/documents/${uid}/${documentId}`,
          config: inLanguage(language),
        }),
        transformResponse: (response: { data: DossierView }) => response.data,
        // The content manager invalidates the first tag on every save: a save may void an approval.
        providesTags: (_view, _error, { uid, documentId }) => [
          { type: 'Document', id: `${uid}_${documentId}` },
          DEADLINES,
        ],
      }),
      performVerb: builder.mutation<DossierView, VerbArgument>({
        query: ({ id, verb, input, language }) => ({
          url: `/editorial/dossiers/${id}/${verb}`,
          method: 'POST',
          data: input,
          config: inLanguage(language),
        }),
        transformResponse: (response: { data: DossierView }) => response.data,
        // Also after a refusal: its ground may be that somebody else acted meanwhile.
        invalidatesTags: (_view, _error, { uid, documentId }) => [
          { type: 'Document', id: `${uid}_${documentId}` },
          { type: 'Document', id: `${uid}_LIST` },
          'RecentDocumentList',
          'CountDocuments',
          DEADLINES,
        ],
      }),
    }),
  });

export const { useGetGovernedTypesQuery, useGetDossierQuery, usePerformVerbMutation } = editorialApi;
