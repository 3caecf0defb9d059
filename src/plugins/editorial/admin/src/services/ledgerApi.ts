import { adminApi } from '@strapi/strapi/admin';
import { DEADLINES } from '../../../../working-calendar/admin/src/services/calendarApi';
import type { LedgerCheck, LedgerChoices, LedgerRows } from '../types';

/** What the address of the page says; all that is empty is left out. */
export type LedgerQuery = Partial<
  Record<'q' | 'verb' | 'actor' | 'type' | 'dossier' | 'from' | 'to' | 'before' | 'after', string>
>;

const PAGE_SIZE = 25;

const ledgerApi = adminApi.enhanceEndpoints({ addTagTypes: [DEADLINES] }).injectEndpoints({
  endpoints: (builder) => ({
    getLedger: builder.query<LedgerRows, LedgerQuery>({
      query: (params) => ({
        url: '/editorial/ledger',
        config: { params: { ...params, pageSize: PAGE_SIZE } },
      }),
      transformResponse: ({ data, meta }: { data: LedgerRows['rows']; meta: Omit<LedgerRows, 'rows'> }) => ({
        rows: data,
        ...meta,
      }),
      providesTags: [DEADLINES],
    }),
    getLedgerChoices: builder.query<LedgerChoices, void>({
      query: () => '/editorial/ledger/choices',
      transformResponse: ({ data }: { data: LedgerChoices }) => data,
    }),
    /** Checks the chain on from an entry, as far as one request goes. */
    checkLedger: builder.mutation<LedgerCheck, number>({
      query: (after) => ({ url: '/editorial/ledger/verify', method: 'GET', config: { params: { after } } }),
      transformResponse: ({ data }: { data: LedgerCheck }) => data,
    }),
  }),
});

export const { useCheckLedgerMutation, useGetLedgerChoicesQuery, useGetLedgerQuery } = ledgerApi;
