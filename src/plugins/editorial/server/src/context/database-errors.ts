import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { unkeptText } from '../../../../../common/input';
import { languageOf, RefusalError } from '../../../../../common/refusal';
import { appendOnlyState, tripWireState } from '../database/guards';
import { refusalReason } from '../domain/reasons';
import { regulationOf } from './settings';

const deadlock = '40P01';
const uniqueViolation = '23505';
const tried = new Set([deadlock, uniqueViolation]);
/** Text that PostgreSQL holds in no column: NUL, or in JSON half of a surrogate pair. */
const unkept = new Set(['22021', '22P02', '22P05']);

function codeOf(error: unknown): string | undefined {
  if (typeof error !== 'object' || error === null || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/** What the database itself refused, as a refusal that people can read; other errors stay what they are. */
export function readable(strapi: Core.Strapi, error: unknown): unknown {
  const code = codeOf(error);
  if (code && unkept.has(code)) return new errors.ValidationError(unkeptText);
  const refusal =
    code === tripWireState || code === appendOnlyState
      ? 'trip-wire'
      : code && tried.has(code)
        ? 'try-again'
        : null;
  if (!refusal) return error;
  const language = languageOf(strapi.requestContext.get()?.get('accept-language'));
  return new RefusalError({ status: 409, reasons: [refusalReason(regulationOf(strapi), refusal)] }, language);
}
