import { dueDate } from './deadline';
import { localDateOf, type Trigger } from './input';
import type { CalendarSnapshot } from './snapshot';
import type { Deadline, DeadlineRule, LocalDate } from './types';

/** What starts a clock: the item's kind, and when the triggering act happened (an instant, or a bare local date). */
export interface Occurrence {
  kind: string;
  triggerAt: Trigger;
}

/** One calendar and one set of rules: everything reckoned with it agrees. */
export interface Reckoning {
  snapshot: CalendarSnapshot;
  rules: readonly DeadlineRule[];
}

/** A deadline together with what it rests on, so that it can be judged again later. */
export interface RuledDeadline extends Deadline {
  rule: DeadlineRule & { days: number };
  calendarVersion: number;
}

/**
 * The rule by which an item of `kind` is judged: the one in force on its trigger's local day, so that a later amendment
 * never touches a past item. Null when no rule was in force.
 */
export function ruleFor(rules: readonly DeadlineRule[], kind: string, day: LocalDate): DeadlineRule | null {
  return (
    rules.find((rule) => rule.kind === kind && rule.from <= day && (rule.to === null || day <= rule.to)) ??
    null
  );
}

/** The due day by the rule of the kind; null where no rule was in force or the rule sets no limit. Refusal: bad trigger. */
export function dueByRule(
  { snapshot, rules }: Reckoning,
  { kind, triggerAt }: Occurrence,
): RuledDeadline | null {
  const rule = ruleFor(rules, kind, localDateOf(snapshot, triggerAt));
  if (rule === null || !hasLimit(rule)) return null;
  return { ...dueDate(snapshot, triggerAt, rule.days), rule, calendarVersion: snapshot.version };
}

function hasLimit(rule: DeadlineRule): rule is DeadlineRule & { days: number } {
  return rule.days !== null;
}
