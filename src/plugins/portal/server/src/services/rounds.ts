import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../../../common/transaction';
import { service as editorial } from '../../../../editorial/server/src/context/services';
import { service } from '../context/services';
import { settings } from '../context/settings';
import { askerOf, askersDue, eraseAsker } from '../stores/askers';
import { settledUnnoticed, updateReceipt } from '../stores/receipts';
import { questionType } from './intake';
import { mailJob } from './mails';

/** How many are seen to in one transaction; the next round follows. */
const atOnce = 100;
const dayMs = 86_400_000;

/** States of a dossier in which something came of a question without its having been public. */
const settled = ['published', 'answered', 'passed-on', 'closed', 'rejected'];

export interface Rounds {
  /** Notices what came of questions, and enqueues the mails that tell whoever asked. Gives how many there were. */
  tellOutcomes(): Promise<number>;
  /**
   * Erases who asked, of what was settled long enough ago (setting ASKER_KEPT_DAYS) and of what is itself erased; each is an
   * entry of the ledger that names nobody. Gives how many there were.
   */
  eraseAskers(): Promise<number>;
  /** Forgets used proofs and rates that have expired. */
  forget(): Promise<void>;
}

/** What is due by itself: rows are looked for, never timers; several nodes share the work. */
export default ({ strapi }: { strapi: Core.Strapi }): Rounds => ({
  tellOutcomes: () =>
    inTransaction(strapi, async (work) => {
      const found = await settledUnnoticed(work.trx, { type: questionType, states: settled, limit: atOnce });
      for (const { id } of found) {
        await updateReceipt(work.trx, id, { outcomeAt: editorial(strapi, 'clock').now() });
        const asker = await askerOf(work.trx, id);
        if (asker?.email) await mailJob(strapi, work, { receiptId: id, what: 'outcome' });
      }
      return found.length;
    }),
  eraseAskers: () =>
    inTransaction(strapi, async (work) => {
      const now = editorial(strapi, 'clock').now();
      const before = new Date(now.getTime() - settings(strapi).askerKeptDays * dayMs);
      const due = await askersDue(work.trx, { type: questionType, before, limit: atOnce });
      const actor = editorial(strapi, 'actors').system('intake');
      for (const { receiptId, documentId } of due) {
        await eraseAsker(work.trx, receiptId);
        await editorial(strapi, 'recorder').recordPlain(work, {
          actor,
          verb: 'erase-asker',
          subjectType: questionType,
          subjectId: documentId,
          details: { erased: true },
        });
      }
      return due.length;
    }),
  async forget() {
    await service(strapi, 'proofs').sweep(strapi.db.connection);
    await service(strapi, 'limits').sweep();
  },
});
