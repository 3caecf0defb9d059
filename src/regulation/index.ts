import { articles } from './articles';
import { conditions } from './conditions';
import { deadlineRules } from './deadlines';
import { deskViews } from './desk';
import {
  complaints,
  erasureGrounds,
  fieldRecord,
  portalRecord,
  publishedTypes,
  recordedTypes,
  reportRegimes,
  sectionRecord,
  triggerLabels,
  unitRecord,
} from './governed';
import { kinds } from './kinds';
import { ledgerDetails, ledgerReaders, ledgerSubjects } from './ledger';
import { nearCopies } from './near-copies';
import { noticeGroups } from './notices';
import { objectives } from './objectives';
import { holderOf, process } from './process';
import { stages } from './process/stages';
import { refusals } from './refusals';
import { reminders } from './reminders';
import { reports } from './reports';
import { reviewedTypes, reviewReminders } from './reviews';
import { offices } from './roles';
import { mainLine, states } from './states';
import { upkeep } from './upkeep';
import { recordedActs, verbs } from './verbs';

/** The rules as data: the first version, handed to the plugins as their configuration. */
export const regulation = {
  articles,
  complaints,
  conditions,
  deadlineRules,
  deskViews,
  erasureGrounds,
  fieldRecord,
  publishedTypes,
  recordedTypes,
  reviewedTypes,
  reviewReminders,
  reportRegimes,
  sectionRecord,
  triggerLabels,
  unitRecord,
  portalRecord,
  kinds,
  ledgerDetails,
  ledgerReaders,
  ledgerSubjects,
  nearCopies,
  objectives,
  noticeGroups,
  holderOf,
  process,
  stages,
  verbs,
  refusals,
  reminders,
  reports,
  offices,
  mainLine,
  states,
  upkeep,
  recordedActs,
};

export type Regulation = typeof regulation;

export type { Article } from './articles';
export type { Condition, ConditionCode } from './conditions';
export type { DeskView, DeskViewCode } from './desk';
export type { Complaint, ErasureGround, PublishedType, RecordedType } from './governed';
export type { Kind } from './kinds';
export type { DetailForm, LedgerDetail } from './ledger';
export type { NoticeGroup, NoticeGroupCode } from './notices';
export type { Objective, ObjectiveCode } from './objectives';
export type { Process } from './process';
export type { Holder } from './process/holders';
export type { KindStages, ProcessVersion, Stage } from './process/stages';
export type { Transition } from './process/transition';
export type { Refusal, RefusalCode } from './refusals';
export type { ReminderStep } from './reminders';
export type { ReviewedType } from './reviews';
export type { Office, OfficeCode } from './roles';
export type { State } from './states';
export type { Text } from './text';
export type { Upkeep, UpkeepCode } from './upkeep';
export type { Verb, VerbFacts } from './verbs';
