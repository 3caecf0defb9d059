import { adminApi } from '@strapi/strapi/admin';
import { DEADLINES } from '../../../../working-calendar/admin/src/services/calendarApi';
import type { DossierRow, WeekDay } from '../types';
import { type Listed, listed } from './deadlinesApi';

/** So many stand on the home page; the others are one click away. */
const SHOWN = 5;

const homeApi = adminApi.enhanceEndpoints({ addTagTypes: [DEADLINES] }).injectEndpoints({
  endpoints: (builder) => ({
    /** The first dossiers of a list, the nearest due day first. */
    getFirstDossiers: builder.query<Listed<DossierRow>, { view: string } | { status: string }>({
      query: (asked) => ({
        url: '/editorial/dossiers',
        config: { params: { ...asked, pageSize: SHOWN, sort: 'due:asc' } },
      }),
      transformResponse: listed<DossierRow>,
      providesTags: [DEADLINES],
    }),
    getWeek: builder.query<WeekDay[], void>({
      query: () => '/editorial/home/week',
      transformResponse: ({ data }: { data: WeekDay[] }) => data,
      providesTags: [DEADLINES],
    }),
  }),
});

export const { useGetFirstDossiersQuery, useGetWeekQuery } = homeApi;
