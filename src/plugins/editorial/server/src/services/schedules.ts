import type { Core } from '@strapi/strapi';
import { inTransaction, readingFrom } from '../../../../../common/transaction';
import type { Text } from '../../../../../regulation';
import { service } from '../context/services';
import { refusedScheduleNotice } from '../domain/process-notices';
import type { Actor } from '../domain/types';
import { type Dossier, dossierById, dossiersByIds, lockSubject } from '../stores/dossiers';
import {
  dueSchedules,
  type Schedule,
  type ScheduleState,
  schedulePage,
  settleSchedule,
  waitingSchedule,
} from '../stores/schedules';
import type { DossierRow } from './dossier-view';
import { panelLink } from './notices';

/** Settled one after the other: as many as are read at a time. */
const batchSize = 50;

/** A time to publish as people see it. Instants are ISO 8601. */
export interface ScheduleRow {
  id: number;
  at: string;
  /** Its time has passed and nothing came of it yet. */
  overdue: boolean;
  state: ScheduleState;
  scheduledBy: string;
  reasons: readonly Text[];
  settledAt: string | null;
  dossier: DossierRow;
}

export interface Schedules {
  /**
   * Publishes what is due, in the order of its time; what was missed while the portal was down too. What may not be
   * published any more goes back to "approved", and the Chief and whoever set the time are told. Gives how many were settled.
   * @throws AggregateError with what failed; the others are settled all the same
   */
  sweep(): Promise<number>;
  list(query: {
    state: ScheduleState;
    overdue: boolean;
    page: number;
    pageSize: number;
  }): Promise<{ rows: ScheduleRow[]; total: number }>;
}

export default ({ strapi }: { strapi: Core.Strapi }): Schedules => {
  const clock = () => service(strapi, 'clock');
  const engine = (): Actor => service(strapi, 'actors').system('schedule');

  /** Whether it was still to be settled: another node may have been first. */
  async function settle({ dossierId }: Schedule): Promise<boolean> {
    return inTransaction(strapi, async (work) => {
      const named = await dossierById(work.trx, dossierId);
      if (!named) return false;
      await lockSubject(work.trx, named.subject);
      const waiting = await waitingSchedule(work.trx, dossierId);
      const dossier = await dossierById(work.trx, dossierId);
      if (!waiting || !dossier || waiting.at > clock().now()) return false;
      const actor = engine();
      const question = { actor, subject: dossier.subject, dossier };
      const decision = await service(strapi, 'judgement').on('publish', question);
      const process = service(strapi, 'process');
      if (decision.allowed) {
        await process.perform({ actor, verb: 'publish', dossierId });
        return true;
      }
      const { reasons } = decision;
      await settleSchedule(work.trx, dossierId, { state: 'refused', reasons, at: clock().now() });
      const comment = reasons.map(({ message }) => message.vi).join(' ');
      // A time of which no dossier knows came past the engine: nothing is to be taken back.
      if (dossier.state === 'scheduled') {
        await process.perform({ actor, verb: 'unschedule', dossierId, input: { comment } });
      }
      const told = await toldOf(dossier, waiting);
      await service(strapi, 'notices').post(
        work,
        told.map((to) => ({
          topic: `schedule:${waiting.id}:refused`,
          to,
          ...refusedScheduleNotice(dossier.title, reasons),
          link: panelLink(dossier.subject),
          dossierId,
        })),
      );
      return true;
    });
  }

  async function toldOf(dossier: Dossier, { actorKey }: Schedule) {
    const recipients = service(strapi, 'recipients');
    const chiefs = await recipients.ofOffice('chief');
    const offices = [...chiefs, ...(await recipients.ofOffice('office'))];
    return offices.filter(
      ({ key }) =>
        chiefs.some((chief) => chief.key === key) || key === actorKey || key === dossier.providerKey,
    );
  }

  return {
    async sweep() {
      let settled = 0;
      const failures: unknown[] = [];
      const tried = new Set<number>();
      for (;;) {
        const due = await dueSchedules(await readingFrom(strapi), clock().now(), batchSize);
        const fresh = due.filter(({ id }) => !tried.has(id));
        if (fresh.length === 0) break;
        for (const schedule of fresh) {
          tried.add(schedule.id);
          try {
            if (await settle(schedule)) settled += 1;
          } catch (error) {
            failures.push(error);
          }
        }
      }
      if (failures.length > 0)
        throw new AggregateError(failures, `schedules: ${failures.map(String).join('; ')}`);
      return settled;
    },
    async list({ state, overdue, page, pageSize }) {
      const now = clock().now();
      const db = await readingFrom(strapi);
      const { rows, total } = await schedulePage(db, { state, before: overdue ? now : null, page, pageSize });
      const found = await dossiersByIds(
        db,
        rows.map(({ dossierId }) => dossierId),
      );
      const dossiers = new Map(
        (await service(strapi, 'dossiers').rows(found)).map((dossier) => [dossier.id, dossier]),
      );
      const views = rows.flatMap((row) => {
        const dossier = dossiers.get(row.dossierId);
        return dossier ? [shown(row, dossier, now)] : [];
      });
      return { rows: views, total };
    },
  };
};

function shown(schedule: Schedule, dossier: DossierRow, now: Date): ScheduleRow {
  const { id, at, state, actorName, reasons, settledAt } = schedule;
  return {
    id,
    at: at.toISOString(),
    overdue: state === 'waiting' && at < now,
    state,
    scheduledBy: actorName,
    reasons: (reasons ?? []).map(({ message }) => message),
    settledAt: settledAt?.toISOString() ?? null,
    dossier,
  };
}
