import type { Core } from '@strapi/strapi';
import { service } from '../context/services';
import { searchRequest } from '../controllers/search-input';

const typeDefs = /* GraphQL */ `
  type SearchRecord {
    documentId: ID!
    name: String!
    slug: String!
  }

  type SearchHit {
    type: String!
    typeLabel: BilingualText!
    documentId: ID!
    title: String!
    "Escaped, with no tags but mark."
    titleHtml: String!
    "Escaped, with no tags but mark."
    excerptHtml: String!
    url: String!
    section: SearchRecord
    documentType: String
    year: Int!
    publishedAt: DateTime!
    updatedAt: DateTime!
  }

  type SearchFacet {
    type: String!
    label: BilingualText!
    count: Int!
    "There are more than were counted."
    more: Boolean!
  }

  type SearchPage {
    nodes: [SearchHit!]!
    total: Int!
    "There are more hits than total says."
    more: Boolean!
    facets: [SearchFacet!]!
  }

  type Query {
    "Everything public that holds some words; days are local, both included."
    search(
      q: String
      type: [String!]
      section: String
      field: String
      documentType: String
      number: String
      signer: String
      year: Int
      from: String
      to: String
      page: Int
      pageSize: Int
    ): SearchPage!
  }
`;

/** GraphQL's `search`, the same as GET /api/search. Call in `register()`. */
export function registerSearch(strapi: Core.Strapi): void {
  const search = async (_parent: unknown, args: Record<string, unknown>) => {
    const asked = Object.fromEntries(Object.entries(args).filter(([, value]) => value !== null));
    const { data, meta } = await service(strapi, 'search').find(searchRequest(asked));
    const { total, more } = meta.pagination;
    return { nodes: data, total, more, facets: meta.facets };
  };
  strapi
    .plugin('graphql')
    .service('extension')
    .use({
      typeDefs,
      resolvers: { Query: { search } },
      resolversConfig: { 'Query.search': { auth: { scope: ['plugin::portal.search.find'] } } },
    });
}
