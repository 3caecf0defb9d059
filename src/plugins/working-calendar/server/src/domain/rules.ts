import type { DeadlineRule, LocalDate } from './types';

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
