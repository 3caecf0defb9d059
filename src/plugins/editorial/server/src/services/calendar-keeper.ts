import type { Core } from '@strapi/strapi';
import { inTransaction, readingFrom } from '../../../../../common/transaction';
import type { Kind } from '../../../../../regulation';
import type { Keeper } from '../../../../working-calendar/server/src/context/keeper';
import { readable } from '../context/database-errors';
import { service } from '../context/services';
import { regulationOf } from '../context/settings';
import { holdReckoning } from '../stores/reckoning-lock';
import { lastRecomputation } from '../stores/recomputations';

const subjectType = 'working-calendar';

/** The editorial process keeps the calendar: judges by appointment, moves the open deadlines, writes the ledger. */
export function calendarKeeper(strapi: Core.Strapi): Keeper {
  return {
    now: () => service(strapi, 'clock').now(),
    may: (upkeep) => service(strapi, 'upkeep').may(upkeep),
    async perform(upkeep, change) {
      try {
        return await inTransaction(strapi, async (work) => {
          const { actor, basis } = await service(strapi, 'upkeep').held(work, upkeep);
          await holdReckoning(work.trx, 'to-change');
          const now = service(strapi, 'clock').now();
          const kept = await change({ work, actor, now });
          const cause = { actor, why: kept.why };
          const { moves, acts } = await service(strapi, 'deadlines').recompute(work, kept.reckoning, cause);
          const recorder = service(strapi, 'recorder');
          await recorder.recordPlain(work, {
            actor,
            office: basis.office,
            verb: kept.verb,
            subjectType,
            subjectId: kept.subjectId,
            comment: kept.comment,
            details: { ...kept.details, moved: moves.moved, open: moves.open, queued: moves.queued },
          });
          await recorder.record(work, acts);
          return { result: kept.result, moves };
        });
      } catch (error) {
        throw readable(strapi, error);
      }
    },
    async wouldMove(next) {
      const moves = await service(strapi, 'deadlines').wouldMove(next);
      // What is not public yet is named to those who hold an office, as everywhere else.
      return (await service(strapi, 'caller').holdsOffice()) ? moves : { ...moves, examples: [] };
    },
    async progress() {
      const last = await lastRecomputation(await readingFrom(strapi));
      if (!last) return null;
      const { id, total, done, moved, startedAt, finishedAt } = last;
      return {
        id,
        total,
        done,
        moved,
        startedAt: startedAt.toISOString(),
        finishedAt: finishedAt?.toISOString() ?? null,
      };
    },
    article: (upkeep) => regulationOf(strapi).upkeep[upkeep].article,
    kindLabel: (kind) => regulationOf(strapi).kinds[kind as Kind] ?? { vi: kind, en: kind },
    triggerLabel: (field) => regulationOf(strapi).triggerLabels[field] ?? { vi: field, en: field },
  };
}
