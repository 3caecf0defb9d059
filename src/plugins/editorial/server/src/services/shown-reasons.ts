import type { Core } from '@strapi/strapi';
import { languageOf } from '../../../../../common/refusal';
import type { Reason } from '../domain/types';
import type { ShownReason } from './dossier-view';

/** Reasons in the language of the request under way. */
export function reasonsShown(strapi: Core.Strapi, reasons: readonly Reason[]): ShownReason[] {
  const language = languageOf(strapi.requestContext.get()?.get('accept-language'));
  return reasons.map(({ code, article, message }) => ({ code, article, message: message[language] }));
}
