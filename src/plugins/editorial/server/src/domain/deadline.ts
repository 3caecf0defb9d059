import type { Text } from '../../../../../regulation';
import { dueByRule, type LocalDate, type Reckoning } from '../../../../working-calendar/server/src/domain';

/**
 * One kind that a cycle has had, with the instant that starts its clock. `leftOn`: the local day on which the item was
 * given another kind; null for the kind that it has now.
 */
export interface KindClock {
  kind: string;
  triggerField: string | null;
  /** Instant, ISO 8601 in UTC; null: the item does not say it. */
  triggerAt: string | null;
  leftOn: LocalDate | null;
}

/** The rule by which a deadline was reckoned, kept with it. */
export interface RecordedRule {
  kind: string;
  days: number;
  article: string;
  sentence: { vi: string; en: string };
}

/** A deadline and what it rests on. `due` is a local day, open until its 24:00. */
export interface ReckonedDeadline {
  triggerField: string | null;
  triggerAt: Date | null;
  rule: RecordedRule | null;
  due: LocalDate | null;
  dueProvisional: boolean;
  calendarVersion: string | null;
}

/**
 * The deadline of a cycle: that of its present kind, or that of an earlier one whose limit had passed when the item was
 * given another kind, since reclassifying cures nothing (provision R25); the earliest of them. Pure in the kinds, their
 * triggers, the rules and the calendar, so that it can be reckoned again at any time.
 */
export function deadlineOf(reckoning: Reckoning, clocks: readonly KindClock[]): ReckonedDeadline {
  const present = clocks.at(-1);
  const deadlines = clocks.flatMap((clock) => {
    const deadline = reckoned(reckoning, clock);
    if (clock === present) return [deadline];
    return deadline.due !== null && clock.leftOn !== null && deadline.due < clock.leftOn ? [deadline] : [];
  });
  const withLimit = deadlines.filter(({ due }) => due !== null);
  const earliest = withLimit.reduce<ReckonedDeadline | null>(
    (first, next) => (first === null || String(next.due) < String(first.due) ? next : first),
    null,
  );
  return earliest ?? deadlines.at(-1) ?? withoutLimit({ triggerField: null, triggerAt: null });
}

/** The start of a clock without a limit: corrections, and kinds whose rule sets none. */
export function withoutLimit({
  triggerField,
  triggerAt,
}: Pick<KindClock, 'triggerField' | 'triggerAt'>): ReckonedDeadline {
  return {
    triggerField,
    triggerAt: triggerAt === null ? null : new Date(triggerAt),
    rule: null,
    due: null,
    dueProvisional: false,
    calendarVersion: null,
  };
}

function reckoned(reckoning: Reckoning, clock: KindClock): ReckonedDeadline {
  const none = withoutLimit(clock);
  if (none.triggerAt === null) return none;
  const deadline = dueByRule(reckoning, { kind: clock.kind, triggerAt: none.triggerAt });
  if (!deadline) return none;
  const { days, article, sentence } = deadline.rule;
  return {
    ...none,
    rule: { kind: clock.kind, days, article, sentence },
    due: deadline.due,
    dueProvisional: deadline.provisional,
    calendarVersion: String(deadline.calendarVersion),
  };
}

/**
 * The kinds of a cycle after an edit: each once, the present one last, with the triggers as the item says them now; where
 * its kind changed, the day on which it left the former one. A trigger that the item no longer says stays as it was said,
 * by the present kind too: nothing stops a clock silently, and no edit after it could cure what is late.
 * `triggerOf` reads it from the item, by the kind.
 */
export function clocksAfter(
  before: readonly KindClock[],
  kind: string,
  today: LocalDate,
  triggerOf: (kind: string) => Pick<KindClock, 'triggerField' | 'triggerAt'>,
): KindClock[] {
  const startOf = (of: string) => {
    const said = triggerOf(of);
    const clock = before.find((one) => one.kind === of);
    return said.triggerAt === null && clock ? { ...said, triggerAt: clock.triggerAt } : said;
  };
  const left = before
    .filter((clock) => clock.kind !== kind)
    .map((clock) => ({ kind: clock.kind, ...startOf(clock.kind), leftOn: clock.leftOn ?? today }));
  return [...left, { kind, ...startOf(kind), leftOn: null }];
}

/** What the ledger keeps of a deadline that moved. */
export interface MovedDetails extends Record<string, unknown> {
  deadline: { from: DeadlineFacts; to: DeadlineFacts };
  why: Text;
}

export interface DeadlineFacts {
  due: string | null;
  days: number | null;
  calendarVersion: string | null;
}
