import { adminApi } from '@strapi/strapi/admin';
import { DEADLINES } from '../../../../working-calendar/admin/src/services/calendarApi';
import type { Figures, Period } from '../types';

/** A period as the server is asked for it. */
export const askedFor = ({ code, from, to }: Period): Record<string, string> =>
  code === null ? { from, to } : { period: code };

const reportsApi = adminApi.enhanceEndpoints({ addTagTypes: [DEADLINES] }).injectEndpoints({
  endpoints: (builder) => ({
    getReport: builder.query<Figures, Period>({
      query: (period) => ({ url: '/editorial/reports', config: { params: askedFor(period) } }),
      transformResponse: ({ data }: { data: Figures }) => data,
      providesTags: [DEADLINES],
    }),
  }),
});

export const { useGetReportQuery } = reportsApi;
