import type { Core } from '@strapi/strapi';
import { inTransaction, readingFrom, type Work } from '../../../../../common/transaction';
import type { Kind, ReminderStep } from '../../../../../regulation';
import { type CalendarSnapshot, closesAt, localDateOf } from '../../../../working-calendar/server/src/domain';
import type { CalendarService } from '../../../../working-calendar/server/src/services/calendar';
import { service } from '../context/services';
import { regulationOf } from '../context/settings';
import { reminderNotice } from '../domain/notice-words';
import { plannedSteps, type Reminder, rearmed, reminderTopic, toSend } from '../domain/reminders';
import type { Dossier } from '../stores/dossiers';
import {
  dueReminders,
  holdWithDueReminders,
  remindersOf,
  settleReminders,
  shownReminders,
  unarmedAfter,
  writeReminders,
} from '../stores/reminders';
import type { ShownReminder } from './dossier-view';
import { type Notice, panelLink } from './notices';

/** Dossiers whose reminders go out in one transaction. */
const batchSize = 100;
const armedAtOnce = 1000;

export interface Reminders {
  /** Plans the reminders of dossiers whose deadline is new or was reckoned anew; what is still ahead is armed anew. */
  arm(work: Work, dossiers: readonly Dossier[]): Promise<void>;
  /** Plans those of open dossiers that have none: for a portal that was there before reminders were. */
  armMissing(): Promise<void>;
  /**
   * Sends what has become due, in batches of one transaction each: notices to whose move it is, once for each dossier
   * and step, however many nodes sweep. Gives the number of reminders that were sent.
   */
  sweep(): Promise<number>;
  /** The reminders of a dossier as people see them, in the order of time. */
  of(dossierId: number): Promise<ShownReminder[]>;
}

export default ({ strapi }: { strapi: Core.Strapi }): Reminders => {
  const clock = () => service(strapi, 'clock');
  const calendar = (): CalendarService => strapi.plugin('working-calendar').service('calendar');
  const rules = () => regulationOf(strapi).reminders;

  function planned(snapshot: CalendarSnapshot, { due, rule, triggerAt }: Dossier) {
    if (due === null || rule === null || triggerAt === null) return [];
    const { ofKind, hour } = rules();
    return plannedSteps(snapshot, { due, triggerAt, days: rule.days }, ofKind[rule.kind as Kind] ?? [], hour);
  }

  async function sendBatch(work: Work): Promise<{ held: number; sent: number }> {
    const now = clock().now();
    const held = await holdWithDueReminders(work.trx, now, batchSize);
    if (held.length === 0) return { held: 0, sent: 0 };
    const snapshot = await calendar().snapshot();
    const waiting = await dueReminders(
      work.trx,
      held.map(({ dossier }) => dossier.id),
      now,
    );
    const decided = held.map(({ dossier, open }) => {
      const limit = { open, closesAt: dossier.due === null ? null : closesAt(snapshot, dossier.due) };
      return { dossier, ...toSend(waiting.get(dossier.id) ?? [], limit, now) };
    });
    const sending = decided.flatMap(({ dossier, send }) => (send ? [{ dossier, reminder: send }] : []));
    const told = await tell(work, sending);
    const settled = decided.flatMap(({ dossier, send, skip }) => [
      ...skip.map(({ step }) => settle(dossier, step, false)),
      ...(send ? [settle(dossier, send.step, told.has(dossier.id))] : []),
    ]);
    await settleReminders(work.trx, settled, now);
    return { held: held.length, sent: settled.filter(({ state }) => state === 'sent').length };
  }

  /** Posts the notices; gives the dossiers of which somebody was told. */
  async function tell(
    work: Work,
    sending: readonly { dossier: Dossier; reminder: Reminder }[],
  ): Promise<Set<number>> {
    const movers = await service(strapi, 'recipients').whoseMove(sending.map(({ dossier }) => dossier));
    const notices = sending.flatMap(({ dossier, reminder }): Notice[] =>
      (movers.get(dossier.id) ?? []).map((to) => ({
        topic: reminderTopic(dossier.id, reminder),
        to,
        ...reminderNotice(regulationOf(strapi), dossier, reminder),
        link: to.key.startsWith('panel:') ? panelLink(dossier.subject) : null,
        dossierId: dossier.id,
      })),
    );
    await service(strapi, 'notices').post(work, notices);
    return new Set(notices.flatMap(({ dossierId }) => dossierId ?? []));
  }

  const reminders: Reminders = {
    async arm({ trx }, dossiers) {
      if (dossiers.length === 0) return;
      const snapshot = await calendar().snapshot();
      const now = clock().now();
      const existing = await remindersOf(
        trx,
        dossiers.map(({ id }) => id),
      );
      const changed = dossiers.flatMap((dossier) =>
        rearmed(existing.get(dossier.id) ?? [], planned(snapshot, dossier), dossier.due, now).map(
          (reminder) => ({ ...reminder, dossierId: dossier.id }),
        ),
      );
      await writeReminders(trx, changed);
    },
    async armMissing() {
      const today = localDateOf(await calendar().snapshot(), clock().now());
      for (let afterId = 0; ; ) {
        const last = await inTransaction(strapi, async (work) => {
          const found = await unarmedAfter(work.trx, afterId, today, armedAtOnce);
          await reminders.arm(work, found);
          return found.at(-1)?.id ?? null;
        });
        if (last === null) return;
        afterId = last;
      }
    },
    async sweep() {
      for (let total = 0; ; ) {
        const { held, sent } = await inTransaction(strapi, sendBatch);
        total += sent;
        if (held === 0) return total;
      }
    },
    async of(dossierId) {
      const shown = await shownReminders(await readingFrom(strapi), dossierId);
      return shown.map(({ step, at, state, sentAt }) => ({
        step,
        label: rules().steps[step],
        at: at.toISOString(),
        state,
        sentAt: sentAt?.toISOString() ?? null,
      }));
    },
  };
  return reminders;
};

/** Where nobody is there to be told, nothing was sent. */
function settle(dossier: Dossier, step: ReminderStep, told: boolean) {
  return { dossierId: dossier.id, step, state: told ? ('sent' as const) : ('skipped' as const) };
}
