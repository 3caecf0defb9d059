import { adminApi } from '@strapi/strapi/admin';
import type { Pagination } from '../../../../../admin/panel/Pages';
import { DEADLINES } from '../../../../working-calendar/admin/src/services/calendarApi';
import type {
  DossierCounts,
  DossierRow,
  MissingReport,
  NoticeChoice,
  NoticeRow,
  QuietDay,
  ReviewRow,
} from '../types';

const NOTICES = 'Notices';
const CHOICES = 'NoticeChoices';
const REVIEWS = 'Reviews';
const PAGE_SIZE = 20;

/** One page of a list. */
export interface Listed<Row> {
  rows: Row[];
  pagination: Pagination;
}

interface Paged<Row> {
  data: Row[];
  meta: { pagination: Pagination };
}

/** A page of a list as the server sends it, for the panel. */
export const listed = <Row>({ data, meta }: Paged<Row>): Listed<Row> => ({
  rows: data,
  pagination: meta.pagination,
});

/** The request of one page of a list. */
export const pageOf = (url: string, page: number, params: Record<string, string | number> = {}) => ({
  url,
  config: { params: { page, pageSize: PAGE_SIZE, ...params } },
});

export interface Notices extends Listed<NoticeRow> {
  unread: number;
}

interface NoticesArgument {
  page: number;
  pageSize?: number;
  unreadOnly?: boolean;
}

const deadlinesApi = adminApi
  .enhanceEndpoints({ addTagTypes: [DEADLINES, NOTICES, CHOICES, REVIEWS] })
  .injectEndpoints({
    endpoints: (builder) => ({
      /** Dossiers by the status of their deadline, the nearest due day first. */
      getDossiersByStatus: builder.query<Listed<DossierRow>, { status: string; sort: string; page: number }>({
        query: ({ status, sort, page }) => pageOf('/editorial/dossiers', page, { status, sort }),
        transformResponse: listed<DossierRow>,
        providesTags: [DEADLINES],
      }),
      /** Dossiers that were late and still owe the reason. */
      getOwingDossiers: builder.query<Listed<DossierRow>, number>({
        query: (page) => pageOf('/editorial/dossiers', page, { owed: 'true', sort: 'due:asc' }),
        transformResponse: listed<DossierRow>,
        providesTags: [DEADLINES],
      }),
      getDossierCounts: builder.query<DossierCounts, void>({
        query: () => '/editorial/dossiers/counts',
        transformResponse: ({ data }: { data: DossierCounts }) => data,
        providesTags: [DEADLINES],
      }),
      getQuietDays: builder.query<Listed<QuietDay>, number>({
        query: (page) => pageOf('/editorial/quiet-days', page),
        transformResponse: listed<QuietDay>,
      }),
      /** Statistics reports that a regime asks for and nobody has sent. */
      getMissingReports: builder.query<MissingReport[], void>({
        query: () => '/editorial/missing-reports',
        transformResponse: ({ data }: { data: MissingReport[] }) => data,
        providesTags: [DEADLINES],
      }),
      getReviews: builder.query<Listed<ReviewRow>, number>({
        query: (page) => pageOf('/editorial/reviews', page),
        transformResponse: listed<ReviewRow>,
        providesTags: [REVIEWS],
      }),
      recordReview: builder.mutation<ReviewRow, { uid: string; documentId: string; comment: string }>({
        query: ({ uid, documentId, comment }) => ({
          url: `/editorial/reviews/${uid}/${documentId}`,
          method: 'POST',
          data: { comment },
        }),
        transformResponse: ({ data }: { data: ReviewRow }) => data,
        invalidatesTags: [REVIEWS],
      }),
      getNotices: builder.query<Notices, NoticesArgument>({
        query: ({ page, pageSize = PAGE_SIZE, unreadOnly = false }) =>
          pageOf('/editorial/notices', page, { pageSize, ...(unreadOnly && { unread: 'true' }) }),
        transformResponse: ({ data, meta }: Paged<NoticeRow> & { meta: { unread: number } }) => ({
          rows: data,
          pagination: meta.pagination,
          unread: meta.unread,
        }),
        providesTags: [NOTICES],
      }),
      getNoticeChoices: builder.query<NoticeChoice[], void>({
        query: () => '/editorial/notices/choices',
        transformResponse: ({ data }: { data: NoticeChoice[] }) => data,
        providesTags: [CHOICES],
      }),
      chooseNotices: builder.mutation<unknown, Record<string, boolean>>({
        query: (mail) => ({ url: '/editorial/notices/choices', method: 'PUT', data: { mail } }),
        invalidatesTags: [CHOICES],
      }),
      readNotice: builder.mutation<unknown, number>({
        query: (id) => ({ url: `/editorial/notices/${id}/read`, method: 'POST', data: {} }),
        invalidatesTags: [NOTICES],
      }),
      readAllNotices: builder.mutation<unknown, void>({
        query: () => ({ url: '/editorial/notices/read-all', method: 'POST', data: {} }),
        invalidatesTags: [NOTICES],
      }),
    }),
  });

export const {
  useChooseNoticesMutation,
  useGetDossierCountsQuery,
  useGetDossiersByStatusQuery,
  useGetMissingReportsQuery,
  useGetNoticeChoicesQuery,
  useGetNoticesQuery,
  useGetOwingDossiersQuery,
  useGetQuietDaysQuery,
  useGetReviewsQuery,
  useReadAllNoticesMutation,
  useReadNoticeMutation,
  useRecordReviewMutation,
} = deadlinesApi;
