import { adminApi } from '@strapi/strapi/admin';
import type { Pagination } from '../../../../../admin/panel/Pages';
import type {
  Amendment,
  AmendmentPreview,
  Calculation,
  CalendarChange,
  ChangePreview,
  PreviewBody,
  Progress,
  Question,
  RulesView,
  Saved,
  VersionRow,
  YearView,
} from '../types';

const CALENDAR = 'WorkingCalendar';

/** Whatever shows a due day provides this tag: a change of calendar or rules may move it. */
export const DEADLINES = 'Deadlines';

interface Answer<Data> {
  data: Data;
}

export interface Versions {
  rows: VersionRow[];
  pagination: Pagination;
}

const PAGE_SIZE = 20;

const dataOf = <Data>({ data }: Answer<Data>): Data => data;

const calendarApi = adminApi.enhanceEndpoints({ addTagTypes: [CALENDAR, DEADLINES] }).injectEndpoints({
  endpoints: (builder) => ({
    getCalendarYear: builder.query<YearView, number>({
      query: (year) => `/working-calendar/years/${year}`,
      transformResponse: dataOf<YearView>,
      providesTags: [CALENDAR],
    }),
    previewChange: builder.mutation<ChangePreview, PreviewBody>({
      query: (data) => ({ url: '/working-calendar/preview', method: 'POST', data }),
      transformResponse: dataOf<ChangePreview>,
    }),
    saveChange: builder.mutation<Saved, { version: number; change: CalendarChange; comment?: string }>({
      query: (data) => ({ url: '/working-calendar/changes', method: 'POST', data }),
      transformResponse: dataOf<Saved>,
      // Also after a refusal: its ground may be that somebody else changed the calendar meanwhile.
      invalidatesTags: [CALENDAR, DEADLINES],
    }),
    getCalendarVersions: builder.query<Versions, number>({
      query: (page) => ({
        url: '/working-calendar/versions',
        config: { params: { page, pageSize: PAGE_SIZE } },
      }),
      transformResponse: ({ data, meta }: Answer<VersionRow[]> & { meta: { pagination: Pagination } }) => ({
        rows: data,
        pagination: meta.pagination,
      }),
      providesTags: [CALENDAR],
    }),
    calculateDeadline: builder.query<Calculation, Question>({
      // The client sends what it is given as it stands, and the plus of an offset would arrive as a space.
      query: ({ start, ...by }) => ({
        url: '/working-calendar/explain',
        config: { params: { start: encodeURIComponent(start), ...by } },
      }),
      transformResponse: dataOf<Calculation>,
      providesTags: [CALENDAR],
    }),
    getDeadlineRules: builder.query<RulesView, void>({
      query: () => '/working-calendar/rules',
      // In the regulation's own order: its points run a, b, c, d, đ, e.
      transformResponse: ({ data }: Answer<RulesView>) => ({
        ...data,
        rules: [...data.rules].sort((one, other) => one.article.localeCompare(other.article, 'vi')),
      }),
      providesTags: [CALENDAR],
    }),
    previewAmendment: builder.mutation<AmendmentPreview, Amendment>({
      query: (data) => ({ url: '/working-calendar/rules/preview', method: 'POST', data }),
      transformResponse: dataOf<AmendmentPreview>,
    }),
    saveAmendment: builder.mutation<Saved, { version: number; amendment: Amendment }>({
      query: (data) => ({ url: '/working-calendar/rules', method: 'POST', data }),
      transformResponse: dataOf<Saved>,
      invalidatesTags: [CALENDAR, DEADLINES],
    }),
    revokeRule: builder.mutation<Saved, { id: number; decision: string }>({
      query: ({ id, decision }) => ({
        url: `/working-calendar/rules/${id}/revoke`,
        method: 'POST',
        data: { decision },
      }),
      transformResponse: dataOf<Saved>,
      invalidatesTags: [CALENDAR, DEADLINES],
    }),
    getRecomputation: builder.query<Progress | null, void>({
      query: () => '/working-calendar/recomputation',
      transformResponse: dataOf<Progress | null>,
      providesTags: [CALENDAR],
    }),
  }),
});

export const {
  useCalculateDeadlineQuery,
  useGetCalendarVersionsQuery,
  useGetCalendarYearQuery,
  useGetDeadlineRulesQuery,
  useGetRecomputationQuery,
  usePreviewAmendmentMutation,
  usePreviewChangeMutation,
  useRevokeRuleMutation,
  useSaveAmendmentMutation,
  useSaveChangeMutation,
} = calendarApi;
