import { adminApi } from '@strapi/strapi/admin';
import type { Pagination } from '../../../../../admin/panel/Pages';
import type { TheftReport, TheftRow } from '../types';

const THEFTS = 'StolenPasswords';
const PAGE_SIZE = 20;

interface Paged<Data> {
  data: Data;
  meta: { pagination: Pagination };
}

export interface TheftRows {
  rows: TheftRow[];
  pagination: Pagination;
}

export interface TheftReportPage {
  report: TheftReport;
  pagination: Pagination;
}

const stolenPasswordApi = adminApi.enhanceEndpoints({ addTagTypes: [THEFTS] }).injectEndpoints({
  endpoints: (builder) => ({
    /** Ends every session of the reader's own account, this one included. */
    reportStolenPassword: builder.mutation<{ told: number }, { since: string; comment?: string }>({
      query: (data) => ({ url: '/editorial/stolen-password', method: 'POST', data }),
      transformResponse: ({ data }: { data: { told: number } }) => data,
    }),
    /** The reports that the reader was told of. */
    getThefts: builder.query<TheftRows, number>({
      query: (page) => ({
        url: '/editorial/stolen-passwords',
        config: { params: { page, pageSize: PAGE_SIZE } },
      }),
      transformResponse: ({ data, meta }: Paged<TheftRow[]>) => ({ rows: data, pagination: meta.pagination }),
      providesTags: [THEFTS],
    }),
    /** One of them with what the account did since. */
    getTheft: builder.query<TheftReportPage, { id: number; page: number }>({
      query: ({ id, page }) => ({
        url: `/editorial/stolen-passwords/${id}`,
        config: { params: { page, pageSize: PAGE_SIZE } },
      }),
      transformResponse: ({ data, meta }: Paged<TheftReport>) => ({
        report: data,
        pagination: meta.pagination,
      }),
      providesTags: [THEFTS],
    }),
  }),
});

export const { useGetTheftQuery, useGetTheftsQuery, useReportStolenPasswordMutation } = stolenPasswordApi;
