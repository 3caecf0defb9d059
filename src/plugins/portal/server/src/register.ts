import type { Core } from '@strapi/strapi';
import { searchedTypes } from './domain/item';
import { registerSearch } from './graphql/search';

/** Before anything is served. */
export default ({ strapi }: { strapi: Core.Strapi }): void => {
  requirePublicFields(strapi);
  registerSearch(strapi);
};

/** What is private is found by nobody: a table that says otherwise stops the start. */
function requirePublicFields(strapi: Core.Strapi): void {
  for (const [uid, { fields }] of Object.entries(searchedTypes)) {
    const { attributes } = strapi.contentType(uid as Parameters<typeof strapi.contentType>[0]);
    for (const field of fields) {
      const attribute = attributes[field];
      if (attribute && !('private' in attribute && attribute.private)) continue;
      throw new Error(`portal: ${uid} has no public field ${field} to be found by`);
    }
  }
}
