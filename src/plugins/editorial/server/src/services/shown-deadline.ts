import type { Core } from '@strapi/strapi';
import {
  type CalendarSnapshot,
  explain,
  STATUS_LABELS,
  workingDaysBetween,
} from '../../../../working-calendar/server/src/domain';
import type { CalendarService } from '../../../../working-calendar/server/src/services/calendar';
import { service } from '../context/services';
import { regulationOf } from '../context/settings';
import { deadlineStatusOf, isLate, isReasonOwed } from '../domain/lateness';
import type { Dossier } from '../stores/dossiers';
import type { ExplainedDeadline, ShownDeadline } from './dossier-view';

/** A dossier's deadline as people see it at this moment, by a calendar taken once for all that is shown together. */
export function shownDeadline(
  strapi: Core.Strapi,
  dossier: Dossier,
  snapshot: CalendarSnapshot,
): ShownDeadline | null {
  const { due, rule, triggerField, triggerAt, madePublicAt } = dossier;
  const now = service(strapi, 'clock').now();
  const status = deadlineStatusOf(snapshot, dossier, now);
  if (!status || !due || !rule || !triggerField || !triggerAt) return null;
  return {
    due,
    status,
    statusLabel: STATUS_LABELS[status],
    workingDaysLeft: madePublicAt ? null : workingDaysBetween(snapshot, now, due),
    provisional: dossier.dueProvisional,
    rule,
    trigger: {
      field: triggerField,
      label: regulationOf(strapi).triggerLabels[triggerField] ?? { vi: triggerField, en: triggerField },
      at: triggerAt.toISOString(),
    },
    calendarVersion: dossier.calendarVersion,
  };
}

/** Whether a cycle is late at this moment, and whether the reason is owed. */
export async function latenessOf(
  strapi: Core.Strapi,
  dossier: Dossier | null,
): Promise<{ late: boolean; lateReasonOwed: boolean }> {
  if (!dossier?.due) return { late: false, lateReasonOwed: false };
  const calendar: CalendarService = strapi.plugin('working-calendar').service('calendar');
  const status = deadlineStatusOf(await calendar.snapshot(), dossier, service(strapi, 'clock').now());
  return { late: isLate(status), lateReasonOwed: isReasonOwed(status, dossier) };
}

/**
 * The same with its reckoning day by day, by the calendar that the deadline was reckoned with: what is closed keeps its
 * explanation, whatever the calendar has become.
 */
export async function explainedDeadline(
  strapi: Core.Strapi,
  dossier: Dossier,
  shown: ShownDeadline | null,
): Promise<ExplainedDeadline | null> {
  if (!shown || !dossier.triggerAt) return null;
  const calendar: CalendarService = strapi.plugin('working-calendar').service('calendar');
  const snapshot = await calendar.snapshot(Number(shown.calendarVersion));
  return { ...shown, explanation: explain(snapshot, dossier.triggerAt, shown.rule.days) };
}
