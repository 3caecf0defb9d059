import type { Core } from '@strapi/strapi';
import { refuse } from '../../../../../common/refusal';
import { inTransaction, readingFrom } from '../../../../../common/transaction';
import type { ProcessVersion } from '../../../../../regulation';
import { service } from '../context/services';
import { regulationOf } from '../context/settings';
import { processOn } from '../domain/process';
import { nextVersion, type ProcessOrder, processFaults } from '../domain/process-change';
import { holdDeciding, insertProcess, type ProcessRecord, processVersions } from '../stores/processes';

const subjectType = 'editorial.process';

export interface Processes {
  /** The regulation's own version, then those that the Chief decided, in order of their force. */
  list(): Promise<ProcessRecord[]>;
  /** That in force on a local day. */
  on(day: string): Promise<ProcessVersion>;
  /** That under which a dossier began. @throws RangeError where there is none of that number */
  version(number: number): Promise<ProcessVersion>;
  /**
   * The Chief decides which stages some kinds pass from a day on; items under way finish under the version that they
   * began with (article 8). @throws 403 to anybody else; 422 with all that stands in the way
   */
  decide(order: ProcessOrder): Promise<ProcessRecord>;
}

export default ({ strapi }: { strapi: Core.Strapi }): Processes => {
  const clock = () => service(strapi, 'clock');

  const processes: Processes = {
    async list() {
      const { first } = regulationOf(strapi).process;
      const shipped = {
        ...first,
        decidedBy: 'regulation',
        enteredAt: new Date(`${first.inForceFrom}T00:00:00Z`),
      };
      return [shipped, ...(await processVersions(await readingFrom(strapi)))];
    },
    async on(day) {
      return processOn(await processes.list(), day);
    },
    async version(number) {
      const found = (await processes.list()).find(({ version }) => version === number);
      if (!found) throw new RangeError(`There is no version ${number} of the process`);
      return found;
    },
    decide: (order) =>
      inTransaction(strapi, async (work) => {
        const { actor, basis } = await service(strapi, 'upkeep').held(work, 'process');
        await holdDeciding(work.trx);
        const versions = await processes.list();
        const regulation = regulationOf(strapi);
        const faults = processFaults(regulation, versions, order, clock().today());
        if (faults.length > 0) return refuse(422, faults);
        const decided = await insertProcess(work.trx, {
          ...nextVersion(regulation, versions, order),
          decidedBy: actor.key,
          enteredAt: clock().now(),
        });
        const { version, inForceFrom, decision, kinds } = decided;
        await service(strapi, 'recorder').recordPlain(work, {
          actor,
          office: basis.office,
          verb: 'decide-process',
          subjectType,
          subjectId: String(version),
          details: { inForceFrom, decision, kinds },
        });
        return decided;
      }),
  };
  return processes;
};
