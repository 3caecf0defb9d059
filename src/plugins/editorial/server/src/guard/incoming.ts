import type { Core, UID } from '@strapi/strapi';
import { stampsOf } from '../context/settings';
import { localInstant } from '../domain/local-time';
import type { DocumentCall } from './call';

/** Which document it is, is said by the address and given by Strapi: its data would make it another one. */
const identity = ['documentId', 'id'];

/**
 * Puts what came in into the form that is kept: a time without an offset is local (Asia/Ho_Chi_Minh), whatever the
 * server's zone; what the engine alone writes, and what would make it another document, is left out; and a language is
 * not set on types that have none, since it would change what is public unseen.
 */
export function settleIncoming(strapi: Core.Strapi, call: DocumentCall): void {
  if (!call.params) return;
  const type = strapi.contentType(call.uid as UID.ContentType);
  const localized = (type.pluginOptions as { i18n?: { localized?: boolean } } | undefined)?.i18n?.localized;
  if (!localized) {
    const { locale: _locale, ...params } = call.params;
    call.params = params;
  }
  const { data } = call.params;
  if (!data) return;
  const settled = { ...data };
  const leftOut = [...identity, ...(localized ? [] : ['locale']), ...stampsOf(strapi, call.uid)];
  for (const name of leftOut) delete settled[name];
  for (const [name, { type: kind }] of Object.entries(type.attributes)) {
    const value = settled[name];
    if (kind === 'datetime' && typeof value === 'string') settled[name] = localInstant(value);
  }
  call.params = { ...call.params, data: settled };
}
