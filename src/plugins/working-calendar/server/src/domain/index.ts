export { type AmendedRules, type AmendmentContext, amend, checkDecision } from './amend';
export { type Answer, calculation, type Question } from './calculation';
export { applyChange } from './change';
export { writtenInVietnamese } from './days';
export { closesAt, dueDate, isWorkingDay, workingDaysBetween } from './deadline';
export { explain } from './explain';
export { checkDays, localDateOf, parseInstant, type Trigger } from './input';
export { daysBefore, instantAt, mondayOf, workingDayBefore, workingDaysFrom } from './moments';
export { missingYear, workingDaysOfMonths } from './months';
export {
  changeOfRows,
  type DayRange,
  type DaySwap,
  enterYear,
  rowsOfRange,
  rowsOfSwap,
} from './range';
export { dueByRule, type Occurrence, type Reckoning, type RuledDeadline } from './reckoning';
export { Refusal, reason, refuseIfAny } from './refusal';
export { revoke } from './revoke';
export { checkCalendar, checkRows } from './rows';
export { checkRules, ruleFor } from './rules';
export { CalendarSnapshot } from './snapshot';
export { STATUS_LABELS, type StatusBounds, type StatusInput, statusBounds, statusOf } from './status';
export type {
  Amendment,
  Calendar,
  CalendarChange,
  CalendarRow,
  ChangedCalendar,
  DayDifference,
  Deadline,
  DeadlineRule,
  DeadlineStatus,
  ExplainedDay,
  LocalDate,
  Reason,
  Text,
} from './types';
export { createZone, VIETNAM, type Zone } from './zone';
