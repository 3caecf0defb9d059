import type { Core } from '@strapi/strapi';
import { RESULT_LABELS } from './rates';

const UID = 'api::procedure-result.procedure-result';

const labelFields = Object.keys(RESULT_LABELS)
  .map((name) => `${name}: ProcedureResultText!`)
  .join('\n');

const typeDefs = /* GraphQL */ `
  type ProcedureResultText {
    "Tiếng Việt"
    vi: String!
    "English"
    en: String!
  }

  type ProcedureResultLabels {
    ${labelFields}
  }

  "The newest public report of procedure results, with its rates in percent (null: nothing was processed)."
  type LatestProcedureResult {
    documentId: ID!
    year: Int!
    throughMonth: Int!
    processed: Int!
    onTime: Int!
    overdue: Int!
    asOf: DateTime!
    detailsUrl: String
    source: String
    resolvedRate: Float
    overdueRate: Float
    resolvedRateText: ProcedureResultText!
    overdueRateText: ProcedureResultText!
    labels: ProcedureResultLabels!
  }

  type Query {
    latestProcedureResult: LatestProcedureResult
  }
`;

/** GraphQL's `latestProcedureResult`, the same as GET /api/procedure-results/latest (R31). Call in `register()`. */
export const registerLatestResult = (strapi: Core.Strapi) => {
  strapi
    .plugin('graphql')
    .service('extension')
    .use({
      typeDefs,
      resolvers: { Query: { latestProcedureResult: () => strapi.service(UID).latest() } },
      resolversConfig: { 'Query.latestProcedureResult': { auth: { scope: [`${UID}.latest`] } } },
    });
};
