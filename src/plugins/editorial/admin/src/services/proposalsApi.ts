import { adminApi } from '@strapi/strapi/admin';
import type { Article, ProposalRow, Text } from '../types';
import { type Listed, listed, pageOf } from './deadlinesApi';

const PROPOSALS = 'Proposals';

export interface Proposals extends Listed<ProposalRow> {
  mayPropose: boolean;
  mayDecide: boolean;
  articles: Record<Article, Text>;
}

type Answer = Parameters<typeof listed<ProposalRow>>[0] & { meta: Omit<Proposals, 'rows'> };

const proposalsApi = adminApi.enhanceEndpoints({ addTagTypes: [PROPOSALS] }).injectEndpoints({
  endpoints: (builder) => ({
    getProposals: builder.query<Proposals, number>({
      query: (page) => pageOf('/editorial/proposals', page),
      transformResponse: (answer: Answer) => ({ ...answer.meta, ...listed(answer) }),
      providesTags: [PROPOSALS],
    }),
    propose: builder.mutation<unknown, { article: Article; text: string }>({
      query: (data) => ({ url: '/editorial/proposals', method: 'POST', data }),
      invalidatesTags: [PROPOSALS],
    }),
    decideProposal: builder.mutation<unknown, { id: number; accepted: boolean; answer: string }>({
      query: ({ id, ...data }) => ({ url: `/editorial/proposals/${id}/decide`, method: 'POST', data }),
      invalidatesTags: [PROPOSALS],
    }),
  }),
});

export const { useDecideProposalMutation, useGetProposalsQuery, useProposeMutation } = proposalsApi;
