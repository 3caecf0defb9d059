import { adminApi } from '@strapi/strapi/admin';
import { DEADLINES } from '../../../../working-calendar/admin/src/services/calendarApi';
import type {
  BulkResult,
  DeskCounts,
  DeskOffers,
  DossierRow,
  DossierView,
  Language,
  Reading,
} from '../types';
import { type Listed, listed } from './deadlinesApi';
import { inLanguage } from './editorialApi';

/** So many rows a page of the desk has. */
const DESK_ROWS = 25;

/** What of the desk is asked for: a view or how deadlines stand, how it is narrowed, and in which order. */
export interface DeskQuery {
  view?: string;
  status?: string;
  state?: string;
  kind?: string;
  type?: string;
  unit?: string;
  section?: string;
  title?: string;
  sort?: string;
  page: number;
  pageSize?: number;
}

interface BulkArgument {
  verb: 'forward' | 'return';
  ids: readonly number[];
  comment: string;
  language: Language;
}

const deskApi = adminApi
  .enhanceEndpoints({ addTagTypes: ['Document', 'RecentDocumentList', 'CountDocuments', DEADLINES] })
  .injectEndpoints({
    endpoints: (builder) => ({
      /** The views of the desk, what they can be narrowed by, and what the reader can ever do from there. */
      getDesk: builder.query<DeskOffers, void>({
        query: () => '/editorial/desk',
        transformResponse: ({ data }: { data: DeskOffers }) => data,
      }),
      getDeskCounts: builder.query<DeskCounts, void>({
        query: () => '/editorial/desk/counts',
        transformResponse: ({ data }: { data: DeskCounts }) => data,
        providesTags: [DEADLINES],
      }),
      getDeskRows: builder.query<Listed<DossierRow>, DeskQuery>({
        query: ({ pageSize = DESK_ROWS, ...params }) => ({
          url: '/editorial/dossiers',
          config: { params: { pageSize, ...params } },
        }),
        transformResponse: listed<DossierRow>,
        providesTags: [DEADLINES],
      }),
      /** A dossier with what the reader may do. */
      getDossierById: builder.query<DossierView, { id: number; language: Language }>({
        query: ({ id, language }) => ({ url: `/editorial/dossiers/${id}`, config: inLanguage(language) }),
        transformResponse: ({ data }: { data: DossierView }) => data,
        providesTags: [DEADLINES],
      }),
      /** Its draft as the public will see it. */
      getReading: builder.query<Reading, number>({
        query: (id) => `/editorial/dossiers/${id}/reading`,
        transformResponse: ({ data }: { data: Reading }) => data,
        providesTags: [DEADLINES],
      }),
      /** One act on each of some dossiers; what was refused is part of the answer. */
      actOnMany: builder.mutation<BulkResult, BulkArgument>({
        query: ({ verb, ids, comment, language }) => ({
          url: `/editorial/desk/${verb}`,
          method: 'POST',
          data: { ids, comment: comment.trim() || undefined },
          config: inLanguage(language),
        }),
        transformResponse: ({ data }: { data: BulkResult }) => data,
        invalidatesTags: ['Document', 'RecentDocumentList', 'CountDocuments', DEADLINES],
      }),
    }),
  });

export const {
  useActOnManyMutation,
  useGetDeskCountsQuery,
  useGetDeskQuery,
  useGetDeskRowsQuery,
  useGetDossierByIdQuery,
  useGetReadingQuery,
} = deskApi;
