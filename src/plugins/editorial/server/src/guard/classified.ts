import type { Core } from '@strapi/strapi';
import { refuse } from '../../../../../common/refusal';
import { service } from '../context/services';
import { publishedType, regulationOf } from '../context/settings';
import { refusalReason } from '../domain/reasons';
import type { Actor } from '../domain/types';
import type { DocumentCall } from './call';

/**
 * Refuses (422) material that says it is classified, before anything of it is stored (articles 5 and 6, chapter III). The
 * ledger keeps who, when and which level: neither title nor number, text or file.
 */
export async function refuseClassified(strapi: Core.Strapi, call: DocumentCall, actor: Actor): Promise<void> {
  const { classification } = publishedType(strapi, call.uid) ?? {};
  const level = classification && call.params?.data?.[classification.field];
  if (typeof level !== 'string' || !classification?.refused.includes(level)) return;
  await keepAttempt(strapi, { actor, type: call.uid, documentId: call.params.documentId ?? '', level });
  refuse(422, [refusalReason(regulationOf(strapi), 'classified')]);
}

interface Attempt {
  actor: Actor;
  type: string;
  /** Of the document that was to be changed; empty: a new one. */
  documentId: string;
  level: string;
}

/** Outside the act that is refused: what it would have changed is rolled back, the record of it is not. */
async function keepAttempt(strapi: Core.Strapi, attempt: Attempt): Promise<void> {
  const keep = () =>
    strapi.db.connection.transaction((trx) =>
      service(strapi, 'recorder').recordPlain(
        { trx, onCommit: () => undefined },
        {
          actor: attempt.actor,
          verb: 'refuse-classified',
          subjectType: attempt.type,
          subjectId: attempt.documentId,
          details: { level: attempt.level },
        },
      ),
    );
  if (!strapi.db.inTransaction()) return keep();
  // What is under way may hold the ledger itself, and ends first.
  const keepAfterwards = async (): Promise<void> => {
    await keep().catch((error: unknown) => {
      strapi.log.error(`editorial: a refusal of classified material is not on the ledger: ${error}`);
    });
  };
  await strapi.db.transaction(async ({ onCommit, onRollback }) => {
    onCommit(keepAfterwards);
    onRollback(keepAfterwards);
  });
}
