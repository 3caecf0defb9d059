import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { inTransaction } from '../../../../../common/transaction';
import { service as editorial } from '../../../../editorial/server/src/context/services';
import { type Asker, askerOf } from '../stores/askers';
import { type Receipt, receiptBy } from '../stores/receipts';
import { questionType } from './intake';

/** Who asked a question through the portal, and what he agreed to. Instants are ISO 8601. */
export interface ShownAsker {
  /** Null: it was erased. */
  asker: Asker | null;
  wish: Receipt['wish'];
  consentVersion: string;
  consentedAt: string;
  withdrawnAt: string | null;
  rating: { score: number; comment: string | null; at: string } | null;
}

export interface Askers {
  /** For those whose appointment allows it; each look is an entry of the ledger. @throws 403, 404 */
  read(documentId: string): Promise<ShownAsker>;
}

export default ({ strapi }: { strapi: Core.Strapi }): Askers => ({
  read: (documentId) =>
    inTransaction(strapi, async (work) => {
      const { actor, basis } = await editorial(strapi, 'upkeep').held(work, 'askers');
      const receipt = await receiptBy(work.trx, { documentId });
      if (!receipt) throw new errors.NotFoundError();
      const asker = await askerOf(work.trx, receipt.id);
      await editorial(strapi, 'recorder').recordPlain(work, {
        actor,
        office: basis.office,
        verb: 'read-asker',
        subjectType: questionType,
        subjectId: documentId,
        details: {},
      });
      const { wish, consentVersion, consentedAt, withdrawnAt, rating, ratingComment, ratedAt } = receipt;
      return {
        asker,
        wish,
        consentVersion,
        consentedAt: consentedAt.toISOString(),
        withdrawnAt: withdrawnAt?.toISOString() ?? null,
        rating:
          rating !== null && ratedAt
            ? { score: rating, comment: ratingComment, at: ratedAt.toISOString() }
            : null,
      };
    }),
});
