import type { Core } from '@strapi/strapi';
import { regulationOf } from './context/settings';
import { keepFilesPrivate } from './files/provider';
import { serveFiles } from './files/serve';
import { extendGraphql } from './graphql';
import { guard } from './guard';
import { requireLiveSessions } from './services/account-access';

/** Before anything is served, and before other plugins start: the guard is already there for what they write. */
export default ({ strapi }: { strapi: Core.Strapi }): void => {
  requireGovernance(strapi);
  strapi.documents.use(guard(strapi));
  keepFilesPrivate(strapi);
  requireLiveSessions(strapi);
  strapi.server.routes([
    { method: 'GET', path: '/files/:name', handler: serveFiles(strapi), config: { auth: false } },
  ]);
  extendGraphql(strapi);
};

/** A content type that the regulation does not list would be writable by nobody: better said at the start. */
function requireGovernance(strapi: Core.Strapi): void {
  const { publishedTypes, recordedTypes } = regulationOf(strapi);
  for (const [uid, type] of Object.entries(strapi.contentTypes)) {
    if (!uid.startsWith('api::')) continue;
    const drafts = type.options?.draftAndPublish === true;
    if (drafts ? uid in publishedTypes : uid in recordedTypes) continue;
    throw new Error(`editorial: src/regulation/governed.ts does not say how ${uid} is governed`);
  }
}
