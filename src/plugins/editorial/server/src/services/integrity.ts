import type { Core } from '@strapi/strapi';
import { inTransaction, readingFrom, type Work } from '../../../../../common/transaction';
import { service } from '../context/services';
import { regulationOf, settings } from '../context/settings';
import { described, type Fault, faultKey, isUnapproved, mostFaults } from '../domain/integrity';
import { integrityNotice } from '../domain/integrity-words';
import { lockSubject } from '../stores/dossiers';
import {
  type Head,
  hasResult,
  insertResult,
  lastSweptDay,
  noteFaults,
  resultPage,
  type SweepResult,
} from '../stores/integrity';
import { publishedDossiers } from '../stores/public-dossiers';
import { chainFaults } from './integrity/chain';
import { fileFaults } from './integrity/files';
import { rowSweep } from './integrity/rows';
import type { Recipient } from './recipients';

/** Faults named one by one in the log of a night. */
const logged = 20;

/** What was gone through. */
export interface Extent {
  entries: number;
  publicItems: number;
  files: number;
  /** Where the ledger ended. */
  head: Head;
}

/** What came of a night's sweep, as people read it. Instants are ISO 8601. */
export type ShownResult = Omit<SweepResult, 'startedAt' | 'finishedAt'> & {
  startedAt: string;
  finishedAt: string;
};

export interface Integrity {
  /**
   * Goes through everything: the chain of the ledger, every stored file, every public row with its seal and the authority of
   * whoever gave it, every dossier that says public. In batches, and without writing anything.
   * @returns the faults one by one, and in the end how much was gone through
   */
  sweep(): AsyncGenerator<Fault, Extent>;
  /**
   * The sweep of one local day, once: its result is kept, and what was not found the last time is told to the Chief and the
   * operator. With the setting for it what is public without having been approved with authority is hidden.
   */
  nightly(day: string): Promise<void>;
  /** The results of the nights, the newest first. */
  list(page: { page: number; pageSize: number }): Promise<{ rows: ShownResult[]; total: number }>;
}

export default ({ strapi }: { strapi: Core.Strapi }): Integrity => {
  const clock = () => service(strapi, 'clock');
  const db = () => readingFrom(strapi);

  async function* sweep(): AsyncGenerator<Fault, Extent> {
    const head = yield* chainFaults(db);
    // Before the content, whose seals take the hashes of files that did not change on disk from memory.
    const files = yield* fileFaults(strapi);
    const { publicFaults, goneFaults } = rowSweep(strapi);
    let publicItems = 0;
    for (const type of Object.keys(regulationOf(strapi).publishedTypes)) {
      publicItems += yield* publicFaults(type);
      yield* goneFaults(type);
    }
    return { entries: head.sequence, publicItems, files, head };
  }

  /** Takes away what is public and was not approved; a throw leaves it, and the fault says so. */
  async function hide({ type, id, dossierId, detail }: Fault): Promise<boolean> {
    const actor = service(strapi, 'actors').system('integrity');
    const comment = `Kiểm tra toàn vẹn / integrity sweep: ${detail}`;
    try {
      if (dossierId !== null) {
        await service(strapi, 'process').perform({ actor, verb: 'hide', dossierId, input: { comment } });
        return true;
      }
      return await inTransaction(strapi, async (work) => {
        const subject = { type, documentId: id };
        await lockSubject(work.trx, subject);
        if ((await publishedDossiers(work.trx, type, [id])).length > 0) return false;
        await service(strapi, 'public-content').takeOrphan(work, subject);
        await service(strapi, 'recorder').recordPlain(work, {
          actor,
          verb: 'hide',
          subjectType: type,
          subjectId: id,
          comment,
          details: { withoutDossier: true },
        });
        return true;
      });
    } catch (error) {
      strapi.log.error(`editorial: integrity: ${type} ${id} could not be hidden: ${error}`);
      return false;
    }
  }

  async function told(): Promise<Recipient[]> {
    const recipients = service(strapi, 'recipients');
    const chiefs = await recipients.ofOffice('chief');
    const inHisPlace =
      chiefs.length > 0
        ? []
        : [...(await recipients.ofOffice('chairman')), ...(await recipients.ofOffice('deputy'))];
    const { operatorEmail } = settings(strapi);
    const operator = operatorEmail ? [{ key: 'operator', email: operatorEmail }] : [];
    return [...chiefs, ...inHisPlace, ...operator];
  }

  async function tell(work: Work, day: string, faults: readonly Fault[]): Promise<void> {
    if (faults.length === 0) return;
    const words = integrityNotice(regulationOf(strapi), { day, faults });
    await service(strapi, 'notices').post(
      work,
      (await told()).map((to) => ({ topic: `integrity:${day}`, to, ...words, link: null, dossierId: null })),
    );
  }

  return {
    sweep,
    async nightly(day) {
      if (await hasResult(await db(), day)) return;
      await service(strapi, 'file-hashes').fillMissing();
      const startedAt = clock().now();
      const { faults, count, extent } = await gathered(sweep());
      for (const fault of faults) {
        if (settings(strapi).withdrawTampered && isUnapproved(fault) && (await hide(fault)))
          fault.hidden = true;
      }
      await inTransaction(strapi, async (work) => {
        const lastDay = await lastSweptDay(work.trx);
        const result = { day, startedAt, finishedAt: clock().now(), ...extent, faultCount: count, faults };
        if (!(await insertResult(work.trx, result))) return;
        await tell(work, day, await noteFaults(work.trx, faults, day, lastDay));
      });
      const { entries, publicItems, files, head } = extent;
      strapi.log.info(
        `editorial: integrity ${day}: ${entries} entries, ${publicItems} public items, ${files} files, ${count} faults; head ${head.hash}`,
      );
      for (const fault of faults.slice(0, logged))
        strapi.log.error(`editorial: integrity: ${described(fault)}`);
    },
    async list(page) {
      const { rows, total } = await resultPage(await db(), page);
      return {
        rows: rows.map((row) => ({
          ...row,
          startedAt: row.startedAt.toISOString(),
          finishedAt: row.finishedAt.toISOString(),
        })),
        total,
      };
    },
  };
};

/** Runs a sweep to its end; of many faults the first are kept, each once. */
async function gathered(run: AsyncGenerator<Fault, Extent>) {
  const faults = new Map<string, Fault>();
  let count = 0;
  for (;;) {
    const step = await run.next();
    if (step.done) return { faults: [...faults.values()], count, extent: step.value };
    count += 1;
    if (faults.size < mostFaults) faults.set(faultKey(step.value), step.value);
  }
}
