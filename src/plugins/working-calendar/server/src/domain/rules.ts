import { toDayNumber, toLocalDate, writtenInVietnamese } from './days';
import { reason } from './refusal';
import { checkDate } from './row';
import type { DeadlineRule, LocalDate, Reason } from './types';

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

/** The day that lies `days` days after a valid date; before it when negative. */
export function dayFrom(date: LocalDate, days: number): LocalDate {
  return toLocalDate(toDayNumber(date) + days);
}

/** The rules of one kind, the earliest first. */
export function rulesOf(rules: readonly DeadlineRule[], kind: string): DeadlineRule[] {
  return rules.filter((rule) => rule.kind === kind).sort((one, other) => (one.from < other.from ? -1 : 1));
}

function checkPeriods(kind: string, rules: readonly DeadlineRule[]): Reason[] {
  return rules.flatMap((rule, index) => {
    const next = rules[index + 1];
    if ([rule.from, rule.to ?? rule.from].some((date) => checkDate(date).length > 0)) {
      return [
        reason(
          'rule.from',
          `Thời gian hiệu lực của quy định “${kind}” từ “${rule.from}” không hợp lệ.`,
          `The period of the rule “${kind}” from “${rule.from}” is not valid.`,
        ),
      ];
    }
    if ((rule.to !== null && rule.to < rule.from) || (next && (rule.to === null || next.from <= rule.to))) {
      return [
        reason(
          'rule.overlap',
          `Quy định “${kind}” từ ngày ${writtenInVietnamese(rule.from)} chồng lên quy định sau hoặc kết thúc trước khi bắt đầu.`,
          `The rule “${kind}” from ${rule.from} overlaps the next one, or ends before it begins.`,
        ),
      ];
    }
    if (rule.to !== null && next?.from !== dayFrom(rule.to, 1)) {
      return [
        reason(
          'rule.gap',
          `Sau ngày ${writtenInVietnamese(rule.to)} không có quy định nào nối tiếp cho “${kind}”.`,
          `No rule for “${kind}” follows on ${rule.to}.`,
        ),
      ];
    }
    return [];
  });
}

/**
 * Whether the periods of each kind follow one another without overlap or gap, the last one open: so every day from a
 * kind's first rule on has exactly one. Empty when they do.
 */
export function checkRules(rules: readonly DeadlineRule[]): Reason[] {
  const kinds = [...new Set(rules.map(({ kind }) => kind))];
  return kinds.flatMap((kind) => checkPeriods(kind, rulesOf(rules, kind)));
}
