import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { refuse } from '../../../../../common/refusal';
import { inTransaction, readingFrom, type Work } from '../../../../../common/transaction';
import type { Text } from '../../../../../regulation';
import { service as editorial } from '../../../../editorial/server/src/context/services';
import type { Actor, Basis } from '../../../../editorial/server/src/domain/types';
import { service } from '../context/services';
import { reasonOf } from '../domain/refusals';
import { type SpamReason, spamReasons } from '../domain/spam';
import { askerOf, eraseAsker } from '../stores/askers';
import { type Held, heldOf, heldPage, removeHeld } from '../stores/held';
import { heldReceipt, type Receipt, updateReceipt } from '../stores/receipts';

/** A held question as the office sees it. Instants are ISO 8601. */
export interface HeldQuestion {
  id: string;
  receivedAt: string;
  subject: string;
  body: string;
  category: string;
  reasons: { code: SpamReason; message: Text }[];
}

export interface Quarantine {
  /** One page, the oldest first. @throws 403 */
  list(page: { page: number; pageSize: number }): Promise<{ rows: HeldQuestion[]; total: number }>;
  /** Makes it a question, received when it was; gives its documentId. @throws 403, 404, 409 */
  release(id: string): Promise<string>;
  /** Closes it: its words and who sent it are erased, the ledger keeps the reason. @throws 403, 404, 409, 422 */
  close(id: string, comment: string): Promise<void>;
}

/** What looked like spam waits for a person; it is never thrown away by itself. */
export default ({ strapi }: { strapi: Core.Strapi }): Quarantine => {
  async function onHeld<Result>(
    id: string,
    act: (work: Work, given: { by: Actor; basis: Basis; receipt: Receipt; held: Held }) => Promise<Result>,
  ): Promise<Result> {
    return inTransaction(strapi, async (work) => {
      const { actor: by, basis } = await editorial(strapi, 'upkeep').held(work, 'quarantine');
      const receipt = await heldReceipt(work.trx, { id });
      if (!receipt) throw new errors.NotFoundError();
      const held = await heldOf(work.trx, id);
      if (!held || receipt.state !== 'held') return refuse(409, [reasonOf('not-held')]);
      return act(work, { by, basis, receipt, held });
    });
  }

  return {
    async list(page) {
      await inTransaction(strapi, (work) => editorial(strapi, 'upkeep').held(work, 'quarantine'));
      const { rows, total } = await heldPage(await readingFrom(strapi), page);
      return { rows: rows.map(shown), total };
    },
    release: (id) =>
      onHeld(id, async (work, { by, basis, receipt, held }) => {
        const asker = await askerOf(work.trx, id);
        await removeHeld(work.trx, id);
        const documentId = await service(strapi, 'intake').open(work, { ...held, wish: receipt.wish, asker });
        await record(work, by, basis, { verb: 'release-question', id });
        return documentId;
      }),
    close: (id, comment) =>
      onHeld(id, async (work, { by, basis }) => {
        if (comment.trim() === '') refuse(422, [reasonOf('close-reason')]);
        await removeHeld(work.trx, id);
        await eraseAsker(work.trx, id);
        await updateReceipt(work.trx, id, { state: 'refused' });
        await record(work, by, basis, { verb: 'close-held-question', id, comment });
      }),
  };

  async function record(
    work: Work,
    actor: Actor,
    { office }: Basis,
    { verb, id, comment = null }: { verb: string; id: string; comment?: string | null },
  ): Promise<void> {
    await editorial(strapi, 'recorder').recordPlain(work, {
      actor,
      office,
      verb,
      subjectType: 'portal.question',
      subjectId: id,
      comment,
      details: {},
    });
  }
};

const shown = ({ receiptId, receivedAt, subject, body, category, reasons }: Held): HeldQuestion => ({
  id: receiptId,
  receivedAt: receivedAt.toISOString(),
  subject,
  body,
  category,
  reasons: reasons.map((code) => ({ code, message: spamReasons[code] })),
});
