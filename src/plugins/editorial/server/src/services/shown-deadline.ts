import type { Core } from '@strapi/strapi';
import {
  type CalendarSnapshot,
  explain,
  STATUS_LABELS,
  statusOf,
  workingDaysBetween,
} from '../../../../working-calendar/server/src/domain';
import type { CalendarService } from '../../../../working-calendar/server/src/services/calendar';
import { service } from '../context/services';
import { regulationOf } from '../context/settings';
import type { Dossier } from '../stores/dossiers';
import type { ExplainedDeadline, ShownDeadline } from './dossier-view';

/** A dossier's deadline as people see it at this moment, by a calendar taken once for all that is shown together. */
export function shownDeadline(
  strapi: Core.Strapi,
  dossier: Dossier,
  snapshot: CalendarSnapshot,
): ShownDeadline | null {
  const { due, rule, triggerField, triggerAt, madePublicAt, imported } = dossier;
  if (!due || !rule || !triggerField || !triggerAt || imported) return null;
  const now = service(strapi, 'clock').now();
  const status = statusOf(snapshot, { due, now, metAt: madePublicAt, startsAt: triggerAt });
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
    lateReasonOwed: isLateReasonOwed(status, dossier),
  };
}

/** A late item owes its reason until somebody gives it; lateness itself blocks nothing (provision R23). */
function isLateReasonOwed(status: ShownDeadline['status'], { lateReason }: Dossier): boolean {
  return (status === 'overdue' || status === 'met-late') && !lateReason;
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
