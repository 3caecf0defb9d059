import { adminApi } from '@strapi/strapi/admin';
import { DEADLINES } from '../../../../working-calendar/admin/src/services/calendarApi';
import type { WeekDay } from '../types';

const homeApi = adminApi.enhanceEndpoints({ addTagTypes: [DEADLINES] }).injectEndpoints({
  endpoints: (builder) => ({
    getWeek: builder.query<WeekDay[], void>({
      query: () => '/editorial/home/week',
      transformResponse: ({ data }: { data: WeekDay[] }) => data,
      providesTags: [DEADLINES],
    }),
  }),
});

export const { useGetWeekQuery } = homeApi;
