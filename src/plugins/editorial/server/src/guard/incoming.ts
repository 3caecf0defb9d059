import type { Core, UID } from '@strapi/strapi';
import type { DocumentCall } from './call';

/** A date and time that says nothing of its zone, or a bare date. */
const withoutZone = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?))?$/;

/**
 * Puts what came in into the form that is kept: a time without an offset is local (Asia/Ho_Chi_Minh), whatever the
 * server's zone; and a language is not set on types that have none, since it would change what is public unseen.
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
  for (const [name, { type: kind }] of Object.entries(type.attributes)) {
    const value = settled[name];
    if (kind === 'datetime' && typeof value === 'string') settled[name] = localInstant(value);
  }
  call.params = { ...call.params, data: settled };
}

/** `2026-11-18T23:30` as `2026-11-18T23:30+07:00`; what names its zone stays as it is. */
export function localInstant(value: string): string {
  const [, day, time = '00:00'] = withoutZone.exec(value.trim()) ?? [];
  return day ? `${day}T${time}+07:00` : value;
}
