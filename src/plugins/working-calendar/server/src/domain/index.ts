export { type Answer, calculation, type Question } from './calculation';
export { writtenInVietnamese } from './days';
export { closesAt, dueDate, dueDay, isWorkingDay, workingDaysBetween } from './deadline';
export { explain } from './explain';
export { checkDays, localDateOf, parseInstant, type Trigger, triggerDay } from './input';
export * from './pending';
export { Refusal, reason } from './refusal';
export { checkCalendar, checkRows } from './rows';
export { dueByRule, type Occurrence, type Reckoning, type RuledDeadline, ruleFor } from './rules';
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
