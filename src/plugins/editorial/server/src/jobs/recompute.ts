import { inTransaction } from '../../../../../common/transaction';
import type { CalendarService } from '../../../../working-calendar/server/src/services/calendar';
import { service } from '../context/services';
import { batchSize } from '../services/deadlines';
import { holdReckoning } from '../stores/reckoning-lock';
import { advanceRecomputation, heldRecomputation } from '../stores/recomputations';
import type { Job } from '.';

/**
 * Moves open deadlines to the calendar and rules now in force, batch by batch, each in a transaction of its own that
 * also records how far it has come: cut short, it goes on where it was. A newer change ends it: what it had not reached is
 * then moved, and explained, by that one.
 */
export const recompute: Job<'recompute'> = async (strapi, { id }) => {
  const calendar: CalendarService = strapi.plugin('working-calendar').service('calendar');
  for (let finished = false; !finished; ) {
    finished = await inTransaction(strapi, async (work) => {
      // In this order, since whoever changes the calendar holds the reckoning before he ends this recomputation.
      await holdReckoning(work.trx, 'to-reckon');
      const under = await heldRecomputation(work.trx, id);
      if (!under || under.finishedAt) return true;
      const actor = {
        key: under.actorKey,
        name: under.actorName,
        channel: 'system',
        appointments: [],
        mandates: [],
      } as const;
      const cause = { actor, why: under.why };
      const next = await calendar.reckoning();
      const batch = await service(strapi, 'deadlines').moveBatch(work, next, cause, under.lastId);
      const last = batch.read < batchSize;
      await advanceRecomputation(work.trx, id, {
        done: under.done + batch.read,
        moved: under.moved + batch.acts.length,
        lastId: batch.lastId,
        finishedAt: last ? service(strapi, 'clock').now() : null,
      });
      await service(strapi, 'recorder').record(work, batch.acts);
      return last;
    });
  }
};
