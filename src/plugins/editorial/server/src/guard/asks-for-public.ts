import type { Core } from '@strapi/strapi';
import type { DocumentCall } from './call';

/** Where the GraphQL extension notes that the caller wrote `status: PUBLISHED` himself. */
export const askedForPublic = 'editorialAskedForPublic';

/**
 * Whether a create or update asks to be public at once. The content API adds `published` by default, which means
 * nothing; only what the caller wrote himself does.
 */
export function asksForPublic(strapi: Core.Strapi, call: DocumentCall, outside: boolean): boolean {
  if (call.action !== 'create' && call.action !== 'update') return false;
  const request = strapi.requestContext.get();
  if (outside && request) {
    const dated = (call.params?.data?.publishedAt ?? null) !== null;
    return dated || request.query.status === 'published' || request.state[askedForPublic] === true;
  }
  return call.params?.status === 'published';
}
