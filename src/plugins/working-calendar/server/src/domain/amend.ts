import { FIRST_START, LAST_START, writtenInVietnamese } from './days';
import { Refusal, reason } from './refusal';
import { checkDate } from './row';
import { dayFrom, rulesOf } from './rules';
import { isOneLine, MAX_TEXT, tidyText } from './text';
import type { Amendment, DeadlineRule, LocalDate, Reason, Text } from './types';

/** The longest limit that an amendment may set, in working days. */
const MAX_RULE_DAYS = 365;
/** The longest sentence of a rule, in characters. */
const MAX_SENTENCE = 500;

/** What an amendment is judged and worded by, besides the rules. */
export interface AmendmentContext {
  /** The local day on which it is entered. */
  today: LocalDate;
  /** How the field of the triggering act is called; null: it has no name. */
  triggerLabel: Text | null;
  kindLabel: Text;
  /** The regulation's provision on its own amendment, cited by the refusals. */
  article?: string;
}

/** The rules after an amendment. */
export interface AmendedRules {
  rules: DeadlineRule[];
  /** The new one. */
  rule: DeadlineRule;
  /** The one before it, which now ends the day before. */
  ends: DeadlineRule;
}

function checkDays({ days }: Amendment): Reason[] {
  return Number.isInteger(days) && days >= 0 && days <= MAX_RULE_DAYS
    ? []
    : [
        reason(
          'rule.days',
          `Số ngày làm việc “${days}” phải là số nguyên từ 0 đến ${MAX_RULE_DAYS}.`,
          `The number of working days “${days}” must be a whole number from 0 to ${MAX_RULE_DAYS}.`,
        ),
      ];
}

/** Why the number of the Chief's decision cannot be kept, or nothing. `article`: the provision that asks for it. */
export function checkDecision(decision: string, article: string | undefined): Reason[] {
  const ok = decision.trim() !== '' && decision.length <= MAX_TEXT && isOneLine(decision);
  return ok
    ? []
    : [
        reason(
          'rule.decision',
          `Xin ghi số quyết định của Trưởng Ban biên tập, trên một dòng, không quá ${MAX_TEXT} ký tự.`,
          `Please give the number of the Chief’s decision, on one line of at most ${MAX_TEXT} characters.`,
          article,
        ),
      ];
}

function checkSentence(sentence: Text | null | undefined): Reason[] {
  const ok =
    !sentence ||
    [sentence.vi, sentence.en].every(
      (text) => text.trim() !== '' && text.length <= MAX_SENTENCE && isOneLine(text),
    );
  return ok
    ? []
    : [
        reason(
          'rule.sentence',
          `Nội dung quy định phải có cả tiếng Việt và tiếng Anh, mỗi câu không quá ${MAX_SENTENCE} ký tự; để trống thì hệ thống tự soạn.`,
          `The rule’s sentence must be given in Vietnamese and English, at most ${MAX_SENTENCE} characters each; without it one is made.`,
        ),
      ];
}

function checkFrom(from: LocalDate, last: DeadlineRule | undefined, context: AmendmentContext): Reason[] {
  if (checkDate(from).length > 0) {
    return [
      reason(
        'rule.from',
        `Ngày bắt đầu hiệu lực “${from}” không hợp lệ hoặc nằm ngoài khoảng ${FIRST_START.slice(0, 4)}–${LAST_START.slice(0, 4)}.`,
        `The first day of force “${from}” is not valid or is outside ${FIRST_START.slice(0, 4)}–${LAST_START.slice(0, 4)}.`,
      ),
    ];
  }
  const reasons: Reason[] = [];
  if (from < context.today) {
    reasons.push(
      reason(
        'rule.backdated',
        `Quy định mới không có hiệu lực trở về trước: ngày ${writtenInVietnamese(from)} đã qua.`,
        `A new rule is not backdated: ${from} has passed.`,
        context.article,
      ),
    );
  }
  if (last !== undefined && from <= last.from) {
    reasons.push(
      reason(
        'rule.overlap',
        `Đã có quy định cho loại này từ ngày ${writtenInVietnamese(last.from)}; quy định mới phải bắt đầu sau ngày đó.`,
        `There is a rule for this kind from ${last.from}; a new one must begin after that day.`,
        context.article,
      ),
    );
  }
  return reasons;
}

function checkKind({ kind, days }: Amendment, last: DeadlineRule | undefined, label: Text): Reason[] {
  if (last === undefined) {
    return [
      reason(
        'rule.kind',
        `Không có quy định về thời hạn cho loại “${kind}”.`,
        `There is no time limit for the kind “${kind}”.`,
      ),
    ];
  }
  if (last.trigger === null) {
    return [
      reason(
        'rule.no-trigger',
        `“${label.vi}” không có thời điểm bắt đầu tính hạn; chu kỳ rà soát được đặt ở từng chuyên mục.`,
        `“${label.en}” has no act that starts a clock; its review interval is set at each section.`,
        last.article,
      ),
    ];
  }
  return last.days === days
    ? [
        reason(
          'rule.no-change',
          `Thời hạn của “${label.vi}” đã là ${days} ngày làm việc.`,
          `The limit of “${label.en}” is ${days} working days already.`,
        ),
      ]
    : [];
}

function sentenceOf({ days, decision }: Amendment, { kindLabel, triggerLabel }: AmendmentContext): Text {
  const trigger = triggerLabel ?? { vi: 'ngày phát sinh', en: 'day of the triggering act' };
  const source = tidyText(decision);
  return days === 0
    ? {
        vi: `${kindLabel.vi}: ngay trong ngày, tính theo ${trigger.vi}, dù là ngày làm việc hay ngày nghỉ (${source}).`,
        en: `${kindLabel.en}: on the very day, by the ${trigger.en}, working day or not (${source}).`,
      }
    : {
        vi: `${kindLabel.vi}: chậm nhất là hết ngày làm việc thứ ${days === 1 ? 'nhất' : days} sau ${trigger.vi} (${source}).`,
        en: `${kindLabel.en}: within ${days} working day${days === 1 ? '' : 's'} after the ${trigger.en} (${source}).`,
      };
}

/**
 * The rules with a new time limit for a kind, which ends the one before. Trigger and article are the predecessor's; the
 * sentence is made from the labels, the days and the decision where none is given. `rules` must hold together
 * (checkRules). Throws a Refusal with every reason: no such kind, a kind without a trigger, days that are not
 * whole or not in 0–365, no decision, no date, a day that has passed, one that is not after the kind's last beginning,
 * the limit that holds already. No item of a day before `from` is judged otherwise than before.
 */
export function amend(
  rules: readonly DeadlineRule[],
  amendment: Amendment,
  context: AmendmentContext,
): AmendedRules {
  const { kind, days, from, decision, sentence } = amendment;
  const last = rulesOf(rules, kind).at(-1);
  const reasons = [
    ...checkKind(amendment, last, context.kindLabel),
    ...checkDays(amendment),
    ...checkDecision(decision, context.article),
    ...checkSentence(sentence),
    ...checkFrom(from, last, context),
  ];
  if (last === undefined || reasons.length > 0) throw new Refusal(reasons);

  const ends: DeadlineRule = { ...last, to: dayFrom(from, -1) };
  const rule: DeadlineRule = {
    kind,
    trigger: last.trigger,
    days,
    article: last.article,
    sentence: sentence
      ? { vi: tidyText(sentence.vi), en: tidyText(sentence.en) }
      : sentenceOf(amendment, context),
    from,
    to: null,
  };
  return { rules: [...rules.map((each) => (each === last ? ends : each)), rule], rule, ends };
}
