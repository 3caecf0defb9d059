import { dueDate } from './deadline';
import { explain } from './explain';
import { checkDays, localDateOf, parseInstant, type Trigger } from './input';
import type { Reckoning } from './reckoning';
import { Refusal, reason, refuseIfAny } from './refusal';
import { ruleFor } from './rules';
import type { Deadline, DeadlineRule, ExplainedDay, Reason } from './types';

/** A bare question: from when (an ISO instant, or a local date), and by the rule of a kind or a number of working days. */
export interface Question {
  start: string;
  kind?: string;
  days?: number;
}

/** The answer, with every day that was counted or skipped. `due` null: the kind has no limit. */
export interface Answer extends Pick<Deadline, 'provisional'> {
  start: string;
  days: number | null;
  due: string | null;
  rule: DeadlineRule | null;
  calendarVersion: number;
  explanation: ExplainedDay[];
}

const BARE_DATE = /^\d{4}-\d{2}-\d{2}$/;

/** Answers a question by one calendar and one set of rules. Throws a Refusal with every reason. */
export function calculation(reckoning: Reckoning, { start, kind, days }: Question): Answer {
  const { snapshot, rules } = reckoning;
  const trigger = BARE_DATE.test(start) ? start : parseInstant(start);
  const reasons: Reason[] = kind === undefined ? checkDays(days) : checkKind(rules, kind);
  if (isReason(trigger)) throw new Refusal([trigger, ...reasons]);
  refuseIfAny(reasons);
  const rule = kind === undefined ? null : ruleOn(reckoning, kind, trigger);
  const limit = rule ? rule.days : (days ?? 0);
  const common = { start, days: limit, rule, calendarVersion: snapshot.version };
  if (limit === null) return { ...common, due: null, provisional: false, explanation: [] };
  return { ...common, ...dueDate(snapshot, trigger, limit), explanation: explain(snapshot, trigger, limit) };
}

function isReason(trigger: Trigger | Reason): trigger is Reason {
  return typeof trigger === 'object' && 'code' in trigger;
}

function ruleOn({ snapshot, rules }: Reckoning, kind: string, trigger: Trigger): DeadlineRule {
  const day = localDateOf(snapshot, trigger);
  const rule = ruleFor(rules, kind, day);
  if (rule) return rule;
  throw new Refusal([
    reason(
      'deadline.no-rule',
      `Ngày ${day} chưa có quy định thời hạn cho loại “${kind}”.`,
      `No time limit for “${kind}” was in force on ${day}.`,
    ),
  ]);
}

function checkKind(rules: readonly DeadlineRule[], kind: string): Reason[] {
  const kinds = [...new Set(rules.map((rule) => rule.kind))];
  if (kinds.includes(kind)) return [];
  const known = kinds.join(', ');
  return [
    reason(
      'deadline.kind',
      `Không có loại “${kind}”; các loại: ${known}.`,
      `There is no kind “${kind}”; kinds: ${known}.`,
    ),
  ];
}
