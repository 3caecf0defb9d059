import type { Core } from '@strapi/strapi';
import { registerLatestResult } from '../api/procedure-result/graphql';

const keptInThePanel = [
  'api::legal-document.legal-document',
  'api::procedure-result.procedure-result',
  'api::page.page',
  'api::section.section',
  'api::unit.unit',
  'api::field.field',
  'api::portal.portal',
];

/** Accounts, and tables of Strapi's editions that this project does not use. */
const notForOutsiders = [
  'plugin::users-permissions.user',
  'plugin::users-permissions.role',
  'plugin::review-workflows.workflow',
  'plugin::review-workflows.workflow-stage',
];

/**
 * Narrows GraphQL to what REST offers: content kept in the panel is read only, an article is never deleted, and
 * neither accounts nor the list of uploads can be asked for. Call in `register()`, before the schema is built.
 */
export const registerGraphql = (strapi: Core.Strapi) => {
  const extension = strapi.plugin('graphql').service('extension');
  for (const uid of keptInThePanel) extension.shadowCRUD(uid).disableMutations();
  extension.shadowCRUD('api::article.article').disableActions(['delete']);
  for (const uid of notForOutsiders) extension.shadowCRUD(uid).disableQueries().disableMutations();
  extension.shadowCRUD('plugin::upload.file').disableQueries();
  registerLatestResult(strapi);
};
