import type { Core } from '@strapi/strapi';
import { readingFrom, type Work } from '../../../../../common/transaction';
import type { Text } from '../../../../../regulation';
import { refusing } from '../../../../working-calendar/server/src/context/refusing';
import { localDateOf, type Reckoning } from '../../../../working-calendar/server/src/domain';
import type { CalendarService } from '../../../../working-calendar/server/src/services/calendar';
import type { Moves } from '../../../../working-calendar/server/src/services/views';
import { service } from '../context/services';
import {
  clocksAfter,
  type DeadlineFacts,
  deadlineOf,
  type KindClock,
  type MovedDetails,
  type ReckonedDeadline,
  withoutLimit,
} from '../domain/deadline';
import type { SealedContent } from '../domain/seal';
import type { Actor } from '../domain/types';
import type { Dossier } from '../stores/dossiers';
import { countOpen, openAfter, writeDeadlines } from '../stores/open-dossiers';
import { holdReckoning } from '../stores/reckoning-lock';
import { beginRecomputation, endRecomputations } from '../stores/recomputations';
import type { Act } from './recorder';

/** Open dossiers up to this number move in the transaction of the change itself; more of them in a job. */
export const movedAtOnce = 10_000;
/** Dossiers read, reckoned and written at a time. */
export const batchSize = 1000;
const shownExamples = 20;

/** Whose act moves deadlines, and why, as people read it. */
export interface Cause {
  actor: Actor;
  why: Text;
}

export interface Batch {
  read: number;
  lastId: number;
  /** What the ledger keeps: one act for each deadline that moved. */
  acts: Act[];
}

export interface Deadlines {
  /** The deadline of a cycle as its content stands, with the kinds it has had. 422: a trigger that makes no sense. */
  reckon(
    work: Work,
    content: SealedContent,
    cycle: { kind: string; correction: boolean; clocks: readonly KindClock[]; sentAt: Date | null },
  ): Promise<ReckonedDeadline & { clocks: KindClock[] }>;
  /** How many open items another reckoning would move. Changes nothing. */
  wouldMove(next: Reckoning): Promise<Moves>;
  /**
   * Moves every open deadline to a reckoning that begins now, in the transaction of the change; beyond
   * {@link movedAtOnce} by a job. The acts are the caller's to record, at the end of his transaction.
   */
  recompute(work: Work, next: Reckoning, cause: Cause): Promise<{ moves: Moves; acts: Act[] }>;
  /** Moves the next open dossiers after an id. */
  moveBatch(work: Work, next: Reckoning, cause: Cause, afterId: number): Promise<Batch>;
}

export default ({ strapi }: { strapi: Core.Strapi }): Deadlines => {
  const calendar = (): CalendarService => strapi.plugin('working-calendar').service('calendar');

  const deadlines: Deadlines = {
    async reckon({ trx }, content, { kind, correction, clocks, sentAt }) {
      await holdReckoning(trx, 'to-reckon');
      const reckoning = await calendar().reckoning();
      const item = service(strapi, 'item');
      return refusing(() => {
        const today = localDateOf(reckoning.snapshot, service(strapi, 'clock').now());
        const after = clocksAfter(clocks, kind, today, (of) => item.clockOf(content, of, sentAt));
        const deadline = correction
          ? withoutLimit(after.at(-1) ?? { triggerField: null, triggerAt: null })
          : deadlineOf(reckoning, after);
        return { ...deadline, clocks: after };
      });
    },
    async wouldMove(next) {
      const db = await readingFrom(strapi);
      const moves = { open: 0, moved: 0, examples: [] as Moves['examples'][number][] };
      for (let afterId = 0; ; ) {
        const batch = await openAfter(db, afterId, { limit: batchSize, held: false });
        moves.open += batch.length;
        for (const dossier of batch) {
          const { due } = deadlineOf(next, dossier.clocks);
          if (due === dossier.due) continue;
          moves.moved += 1;
          if (moves.examples.length < shownExamples) moves.examples.push(example(dossier, due));
        }
        afterId = batch.at(-1)?.id ?? afterId;
        if (batch.length < batchSize) return { ...moves, queued: moves.open > movedAtOnce };
      }
    },
    async recompute(work, next, cause) {
      await endRecomputations(work.trx, service(strapi, 'clock').now());
      const open = await countOpen(work.trx);
      if (open > movedAtOnce) return { moves: await queued(work, next, cause, open), acts: [] };
      const acts: Act[] = [];
      for (let afterId = 0; ; ) {
        const batch = await deadlines.moveBatch(work, next, cause, afterId);
        acts.push(...batch.acts);
        afterId = batch.lastId;
        if (batch.read < batchSize) break;
      }
      const examples = acts.slice(0, shownExamples).map(({ dossier, details }) => ({
        title: dossier.title,
        from: (details as MovedDetails).deadline.from.due,
        to: dossier.due,
      }));
      return { moves: { open, moved: acts.length, examples, queued: false }, acts };
    },
    async moveBatch(work, next, { actor, why }, afterId) {
      const batch = await openAfter(work.trx, afterId, { limit: batchSize, held: true });
      const reckoned = batch.map((before) => ({ before, deadline: deadlineOf(next, before.clocks) }));
      // Unmoved ones, too: their explanation is by the calendar that they are reckoned with.
      await writeDeadlines(
        work.trx,
        reckoned.map(({ before, deadline }) => ({ id: before.id, deadline })),
      );
      // Unmoved ones, too: a step on the way to the same due day may fall on another day.
      await service(strapi, 'reminders').arm(
        work,
        reckoned.map(({ before, deadline }) => ({ ...before, ...deadline })),
      );
      const moved = reckoned.filter(({ before, deadline }) => before.due !== deadline.due);
      const after = moved.map(({ before, deadline }) => ({ before, after: { ...before, ...deadline } }));
      return {
        read: batch.length,
        lastId: batch.at(-1)?.id ?? afterId,
        acts: after.map(({ before, after: dossier }) => ({
          actor,
          basis: { office: null, appointmentId: null, decision: null },
          verb: 'move-deadline',
          dossier,
          from: dossier.state,
          details: { deadline: { from: factsOf(before), to: factsOf(dossier) }, why } satisfies MovedDetails,
        })),
      };
    },
  };

  async function queued(work: Work, next: Reckoning, { actor, why }: Cause, total: number): Promise<Moves> {
    const preview = await deadlines.wouldMove(next);
    const id = await beginRecomputation(work.trx, {
      actorKey: actor.key,
      actorName: actor.name,
      why,
      total,
      startedAt: service(strapi, 'clock').now(),
    });
    await service(strapi, 'queue').send(work, 'recompute', { id });
    return { ...preview, queued: true };
  }

  return deadlines;
};

function factsOf({ due, rule, calendarVersion }: Dossier): DeadlineFacts {
  return { due, days: rule?.days ?? null, calendarVersion };
}

function example({ title, due }: Dossier, to: string | null) {
  return { title, from: due, to };
}
