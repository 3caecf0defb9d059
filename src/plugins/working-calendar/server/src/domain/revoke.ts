import { writtenInVietnamese } from './days';
import { reason, refuseIfAny } from './refusal';
import { rulesOf } from './rules';
import type { DeadlineRule, LocalDate, Reason } from './types';

/**
 * The rules without one that is not in force yet; its predecessor is open again. The rule is found by kind and first day.
 * Throws a Refusal with every reason: no such rule, in force already on `today` (local), not the last of its kind, the
 * regulation's own first rule.
 */
export function revoke(
  rules: readonly DeadlineRule[],
  rule: Pick<DeadlineRule, 'kind' | 'from'>,
  { today }: { today: LocalDate },
): DeadlineRule[] {
  const ofKind = rulesOf(rules, rule.kind);
  const index = ofKind.findIndex(({ from }) => from === rule.from);
  const revoked = ofKind[index];
  const predecessor = ofKind[index - 1];
  const day = writtenInVietnamese(rule.from);
  const reasons: Reason[] = [];
  if (revoked === undefined) {
    reasons.push(
      reason(
        'rule.unknown',
        `Không có quy định “${rule.kind}” từ ngày ${day}.`,
        `There is no rule “${rule.kind}” from ${rule.from}.`,
      ),
    );
  } else {
    if (rule.from <= today) {
      reasons.push(
        reason(
          'rule.in-force',
          `Quy định từ ngày ${day} đã có hiệu lực, không thu hồi được; xin ban hành quy định mới.`,
          `The rule from ${rule.from} is in force and cannot be taken back; please make a new one.`,
        ),
      );
    }
    if (index < ofKind.length - 1) {
      reasons.push(
        reason(
          'rule.not-last',
          `Sau quy định từ ngày ${day} còn quy định khác; xin thu hồi quy định sau cùng trước.`,
          `Another rule follows the one from ${rule.from}; please take back the last one first.`,
        ),
      );
    }
    if (predecessor === undefined) {
      reasons.push(
        reason(
          'rule.first',
          `Quy định từ ngày ${day} là quy định đầu tiên của loại này, không thu hồi được.`,
          `The rule from ${rule.from} is the first of its kind and cannot be taken back.`,
        ),
      );
    }
  }
  refuseIfAny(reasons);
  return rules
    .filter((each) => each !== revoked)
    .map((each) => (each === predecessor ? { ...each, to: null } : each));
}
