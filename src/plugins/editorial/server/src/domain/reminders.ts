import type { ReminderStep } from '../../../../../regulation';
import {
  type CalendarSnapshot,
  dueDate,
  instantAt,
  type LocalDate,
  workingDayBefore,
} from '../../../../working-calendar/server/src/domain';

/** What a deadline rests on: the instant of the trigger, the working days of its rule, and its due day. */
export interface Limit {
  triggerAt: Date;
  days: number;
  due: LocalDate;
}

export interface PlannedStep {
  step: ReminderStep;
  at: Date;
}

/** What a reminder is about: one step of one dossier towards one due day. */
export function reminderTopic(
  dossierId: number,
  { step, due }: { step: ReminderStep; due: LocalDate },
): string {
  return `reminder:${dossierId}:${step}:${due}`;
}

export function isReminder(topic: string): boolean {
  return topic.startsWith('reminder:');
}

/** The same once that due day is over. */
export function overdueTopic(dossierId: number, due: LocalDate): string {
  return `overdue:${dossierId}:${due}`;
}

export function isOverdueNotice(topic: string): boolean {
  return topic.startsWith('overdue:');
}

export type ReminderState = 'waiting' | 'sent' | 'skipped';

/** One step of one dossier: when it goes out (an instant), and of which due day it speaks. */
export interface Reminder extends PlannedStep {
  due: LocalDate;
  state: ReminderState;
}

/**
 * When the steps of a limit go out, in their order: at the full `hour` of the day on which half of its working days have
 * passed, of the last working day before the due day, of the due day. A step that would not come after the trigger, or
 * not before the next one, is left out.
 */
export function plannedSteps(
  snapshot: CalendarSnapshot,
  limit: Limit,
  steps: readonly ReminderStep[],
  hour: number,
): PlannedStep[] {
  const dayOf: Record<ReminderStep, () => LocalDate> = {
    'half-time': () => halfTime(snapshot, limit),
    'day-before': () => workingDayBefore(snapshot, limit.due),
    'due-today': () => limit.due,
  };
  const kept: PlannedStep[] = [];
  for (const step of [...steps].reverse()) {
    const at = instantAt(snapshot, dayOf[step](), hour);
    const next = kept[0];
    if (at > limit.triggerAt && (!next || at < next.at)) kept.unshift({ step, at });
  }
  return kept;
}

/** The day on which half of the working days have passed; the trigger's own day where there is no half. */
function halfTime(snapshot: CalendarSnapshot, { triggerAt, days }: Limit): LocalDate {
  return dueDate(snapshot, triggerAt, Math.floor(days / 2)).due;
}

/**
 * The reminders of a dossier that change when its deadline is planned anew; the others stay as they are. What is still
 * ahead at `now` waits for its new time, also where it was sent or skipped for another due day. What lies in the past
 * stays sent, is not sent after the fact, and goes on waiting only where its time is the one that it had.
 */
export function rearmed(
  existing: readonly Reminder[],
  planned: readonly PlannedStep[],
  due: LocalDate | null,
  now: Date,
): Reminder[] {
  const dropped = existing
    .filter(({ step, state }) => state === 'waiting' && !planned.some((one) => one.step === step))
    .map((before): Reminder => ({ ...before, state: 'skipped' }));
  if (due === null) return dropped;
  const changed = planned.flatMap((plan) => {
    const before = existing.find(({ step }) => step === plan.step);
    const state = stateOf(before, plan, due, now);
    const after = { ...plan, due, state };
    return state === 'sent' || (before && isSame(before, after)) ? [] : [after];
  });
  return [...dropped, ...changed];
}

function stateOf(before: Reminder | undefined, plan: PlannedStep, due: LocalDate, now: Date): ReminderState {
  const ahead = plan.at > now;
  if (before?.state === 'sent') return ahead && before.due !== due ? 'waiting' : 'sent';
  if (ahead) return 'waiting';
  return before?.state === 'waiting' && before.at.getTime() === plan.at.getTime() ? 'waiting' : 'skipped';
}

function isSame(one: Reminder, other: Reminder): boolean {
  return one.state === other.state && one.due === other.due && one.at.getTime() === other.at.getTime();
}

/** What becomes of the reminders of one dossier whose time has come. */
export interface Sending {
  send: Reminder | null;
  /** Pointless by now: a later step says more, the dossier is closed, or its due day has ended. */
  skip: Reminder[];
}

/**
 * Which of the reminders that wait at `now` goes out: the last of those whose time has come, and none once the dossier is
 * not `open` or its limit has ended (`closesAt`, an instant; null: it has none any more). The digest has what is overdue.
 */
export function toSend(
  reminders: readonly Reminder[],
  { open, closesAt }: { open: boolean; closesAt: Date | null },
  now: Date,
): Sending {
  const come = reminders
    .filter(({ state, at }) => state === 'waiting' && at <= now)
    .sort((one, other) => one.at.getTime() - other.at.getTime());
  const alive = open && closesAt !== null && now < closesAt;
  const send = alive ? (come.at(-1) ?? null) : null;
  return { send, skip: come.filter((one) => one !== send) };
}
