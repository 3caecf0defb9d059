import type { Core } from '@strapi/strapi';
import { registerStanding } from '../api/legal-document/graphql';
import { registerLatestResult } from '../api/procedure-result/graphql';
import { publishedTypes, recordedTypes } from '../regulation/governed';

const submittedFromOutside = Object.keys(publishedTypes).filter(
  (uid) => publishedTypes[uid]?.outsidersSubmit,
);
const keptInThePanel = [...Object.keys(publishedTypes), ...Object.keys(recordedTypes)].filter(
  (uid) => !submittedFromOutside.includes(uid),
);

/** Accounts, and tables of Strapi's editions that this project does not use. */
const notForOutsiders = [
  'plugin::users-permissions.user',
  'plugin::users-permissions.role',
  'plugin::review-workflows.workflow',
  'plugin::review-workflows.workflow-stage',
];

/**
 * Narrows GraphQL to what REST offers: content kept in the panel is read only, what is submitted from outside is never deleted, and
 * neither accounts nor the list of uploads can be asked for. Call in `register()`, before the schema is built.
 */
export const registerGraphql = (strapi: Core.Strapi) => {
  const extension = strapi.plugin('graphql').service('extension');
  for (const uid of keptInThePanel) extension.shadowCRUD(uid).disableMutations();
  for (const uid of submittedFromOutside) extension.shadowCRUD(uid).disableActions(['delete']);
  for (const uid of notForOutsiders) extension.shadowCRUD(uid).disableQueries().disableMutations();
  extension.shadowCRUD('plugin::upload.file').disableQueries();
  registerLatestResult(strapi);
  registerStanding(strapi);
};
