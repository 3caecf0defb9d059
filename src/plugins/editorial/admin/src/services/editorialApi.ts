import { adminApi } from '@strapi/strapi/admin';
import { DEADLINES } from '../../../../working-calendar/admin/src/services/calendarApi';
import type { DossierRow, DossierView, Language, Text, VerbInput } from '../types';

/** As many as can be looked over: whoever does not find it writes more of the title. */
const MOST_FOUND = 10;

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

/** On which grounds stored content may be erased, and what goes to citizen reception. */
interface Choices {
  erasureGrounds: Record<string, Text>;
  complaints: Record<string, Text>;
}

/** Refusals come in one language, the reader's. */
export const inLanguage = (language: Language) => ({ headers: { 'Accept-Language': language } });

const editorialApi = adminApi
  .enhanceEndpoints({ addTagTypes: ['Document', 'RecentDocumentList', 'CountDocuments', DEADLINES] })
  .injectEndpoints({
    endpoints: (builder) => ({
      /** The uids whose publishing the regulation governs. */
      getGovernedTypes: builder.query<string[], void>({
        query: () => '/editorial/governed',
        transformResponse: (response: { data: string[] }) => response.data,
      }),
      /** What the regulation lists where a verb asks to choose. */
      getChoices: builder.query<Choices, void>({
        query: () => '/editorial/governed',
        transformResponse: ({ meta }: { meta: Choices }) => meta,
      }),
      /** Dossiers of a kind whose titles hold some words, the latest first. */
      findDossiers: builder.query<DossierRow[], { kind: string; states: readonly string[]; title: string }>({
        query: ({ kind, states, title }) => ({
          url: '/editorial/dossiers',
          config: {
            params: {
              kind,
              state: states.join(','),
              title: title || undefined,
              pageSize: MOST_FOUND,
              sort: 'updatedAt:desc',
            },
          },
        }),
        transformResponse: (response: { data: DossierRow[] }) => response.data,
        providesTags: [DEADLINES],
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
        invalidatesTags: (view, _error, { uid, documentId }) => [
          // What was erased is not asked for again: the answer would be that it cannot be found.
          ...(view?.state === 'erased' ? [] : [{ type: 'Document' as const, id: `${uid}_${documentId}` }]),
          { type: 'Document', id: `${uid}_LIST` },
          'RecentDocumentList',
          'CountDocuments',
          DEADLINES,
        ],
      }),
    }),
  });

export const {
  useFindDossiersQuery,
  useGetChoicesQuery,
  useGetDossierQuery,
  useGetGovernedTypesQuery,
  usePerformVerbMutation,
} = editorialApi;
