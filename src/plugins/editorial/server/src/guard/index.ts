import type { Core, Modules } from '@strapi/strapi';
import { refuse } from '../../../../../common/refusal';
import { currentCall } from '../context/call';
import { readable } from '../context/database-errors';
import { service } from '../context/services';
import { regulationOf } from '../context/settings';
import { refusalReason } from '../domain/reasons';
import { settleBlockPictures, signBlockPictures } from '../files/block-pictures';
import type { DocumentCall, Next } from './call';
import { judgePublishedType } from './published-types';
import { narrowToPublic } from './reads';
import { judgeRecordedType } from './recorded-types';

/** A person in the panel reads, not the engine: what the engine reads is what is stored. */
const isOfficeReading = (strapi: Core.Strapi) =>
  strapi.requestContext.get() !== undefined && !currentCall() && !service(strapi, 'caller').isOutside();

const reads = new Set(['findMany', 'findFirst', 'findOne', 'count']);

/**
 * The law: every act of the document service on a content type of ours is judged here, whoever calls and by whatever
 * way. It fails closed: a type that the regulation does not list, and a caller who cannot be named, write nothing.
 */
export function guard(strapi: Core.Strapi): Modules.Documents.Middleware.Middleware {
  const { publishedTypes, recordedTypes } = regulationOf(strapi);
  const judge = async (call: DocumentCall, next: Next): Promise<unknown> => {
    if (!call.uid.startsWith('api::')) return next();
    const published = call.uid in publishedTypes;
    if (reads.has(call.action)) {
      const outside = service(strapi, 'caller').isOutside();
      if (published && outside) narrowToPublic(call);
      const result = await next();
      if (published && isOfficeReading(strapi)) signBlockPictures(strapi, call.uid, result);
      return result;
    }
    const write: Next = async () => {
      await settleBlockPictures(strapi, call);
      return next();
    };
    try {
      if (published) return await judgePublishedType(strapi, call, write);
      if (call.uid in recordedTypes) return await judgeRecordedType(strapi, call, write);
    } catch (error) {
      throw readable(strapi, error);
    }
    return refuse(403, [refusalReason(regulationOf(strapi), 'process-only')]);
  };
  // Strapi types each action's parameters apart; the guard reads of them what all have in common.
  return judge as unknown as Modules.Documents.Middleware.Middleware;
}
