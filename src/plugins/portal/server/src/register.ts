import type { Core } from '@strapi/strapi';
import { keepAskers } from '../../../editorial/server/src/context/askers';
import { service as editorial } from '../../../editorial/server/src/context/services';
import { searchedTypes } from './domain/item';
import { dataSets } from './domain/open-data';
import { serveFeeds } from './feeds/serve';
import { extendGraphql } from './graphql/questions';
import { registerSearch } from './graphql/search';
import { extendWithVisits } from './graphql/visits';
import { questionType } from './services/intake';
import { askerMail, mailAsker } from './services/mails';
import { keptAskerOf } from './stores/askers';

/** Before anything is served: what the process asks of this plugin, and what it does for it. */
export default ({ strapi }: { strapi: Core.Strapi }): void => {
  editorial(strapi, 'queue').add(askerMail, (data) => mailAsker(strapi, data));
  keepAskers(strapi, async (db, { type, documentId }) =>
    type === questionType ? keptAskerOf(db, documentId) : null,
  );
  extendGraphql(strapi);
  requirePublicFields(strapi);
  registerSearch(strapi);
  extendWithVisits(strapi);
  serveFeeds(strapi);
};

/** What is private is found by nobody, and no open data: a table that says otherwise stops the start. */
function requirePublicFields(strapi: Core.Strapi): void {
  const shown = [
    ...Object.entries(searchedTypes),
    ...Object.values(dataSets).map(
      ({ type, select, populate }) => [type, { fields: [...select, ...Object.keys(populate)] }] as const,
    ),
  ];
  for (const [uid, { fields }] of shown) {
    const { attributes } = strapi.contentType(uid as Parameters<typeof strapi.contentType>[0]);
    for (const field of fields) {
      const attribute = attributes[field];
      if (attribute && !('private' in attribute && attribute.private)) continue;
      throw new Error(`portal: ${uid} has no public field ${field} to be shown`);
    }
  }
}
