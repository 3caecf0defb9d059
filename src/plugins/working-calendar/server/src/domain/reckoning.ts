import { dueDate } from './deadline';
import { localDateOf, type Trigger } from './input';
import { ruleFor } from './rules';
import type { CalendarSnapshot } from './snapshot';
import type { Deadline, DeadlineRule } from './types';

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
