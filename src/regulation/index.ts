import { articles } from './articles';
import { conditions } from './conditions';
import { deadlineRules } from './deadlines';
import { publishedTypes, recordedTypes, triggerLabels, unitRecord } from './governed';
import { kinds } from './kinds';
import { holderOf, process } from './process';
import { refusals } from './refusals';
import { reminders } from './reminders';
import { reviewedTypes, reviewReminders } from './reviews';
import { offices } from './roles';
import { mainLine, states } from './states';
import { upkeep } from './upkeep';
import { recordedActs, verbs } from './verbs';

/** The rules as data: the first version, handed to the plugins as their configuration. */
export const regulation = {
  articles,
  conditions,
  deadlineRules,
  publishedTypes,
  recordedTypes,
  reviewedTypes,
  reviewReminders,
  triggerLabels,
  unitRecord,
  kinds,
  holderOf,
  process,
  verbs,
  refusals,
  reminders,
  offices,
  mainLine,
  states,
  upkeep,
  recordedActs,
};

export type Regulation = typeof regulation;

export type { Article } from './articles';
export type { Condition, ConditionCode } from './conditions';
export type { PublishedType, RecordedType } from './governed';
export type { Kind } from './kinds';
export type { Holder, Process, Transition } from './process';
export type { Refusal, RefusalCode } from './refusals';
export type { ReminderStep } from './reminders';
export type { ReviewedType } from './reviews';
export type { Office, OfficeCode } from './roles';
export type { State } from './states';
export type { Text } from './text';
export type { Upkeep, UpkeepCode } from './upkeep';
export type { Verb, VerbFacts } from './verbs';
