import type { Core } from '@strapi/strapi';
import type { WorkingCalendarConfig } from '../config';
import { shippedCalendar } from '../data/shipped';
import {
  CalendarSnapshot,
  type Deadline,
  type DeadlineRule,
  type DeadlineStatus,
  dueDate,
  type ExplainedDay,
  explain,
  type LocalDate,
  localDateOf,
  ruleFor,
  type StatusBounds,
  type StatusInput,
  statusBounds,
  statusOf,
  type Trigger,
  workingDaysBetween,
} from '../domain';

/** What starts a clock: the item's kind, and when the triggering act happened (an instant, or a bare local date). */
export interface Occurrence {
  kind: string;
  triggerAt: Trigger;
}

/** A deadline together with what it rests on, so that it can be judged again later. */
export interface RuledDeadline extends Deadline {
  rule: DeadlineRule & { days: number };
  calendarVersion: number;
}

/**
 * The working calendar as the rest of the house uses it. Every call may be given a snapshot taken before, so that a list
 * or a transaction is reckoned with one version; without it the current one is used.
 */
export interface CalendarService {
  /** The calendar now in force, ready for reckoning with the functions of `domain`. */
  snapshot(): Promise<CalendarSnapshot>;
  /** The rule in force for the kind on the trigger's local day; null when there was none. */
  ruleFor(occurrence: Occurrence): Promise<DeadlineRule | null>;
  /** The due day by the rule of the kind; null where no rule was in force or the rule sets no limit. Refusal: bad trigger. */
  dueFor(occurrence: Occurrence, snapshot?: CalendarSnapshot): Promise<RuledDeadline | null>;
  /** The due day for a bare number of working days. Refusal: bad trigger or days. */
  due(triggerAt: Trigger, days: number, snapshot?: CalendarSnapshot): Promise<Deadline>;
  /** The reckoning day by day, from the trigger's day to the due day. Refusal: bad trigger or days. */
  explain(triggerAt: Trigger, days: number, snapshot?: CalendarSnapshot): Promise<ExplainedDay[]>;
  /** How a deadline stands at `now`. */
  status(input: StatusInput, snapshot?: CalendarSnapshot): Promise<DeadlineStatus>;
  /** The due days that divide the open statuses at `now`, for database filters. */
  statusBounds(now: Date, snapshot?: CalendarSnapshot): Promise<StatusBounds>;
  /** Working days after today up to and including `due`; 0 on the due day, negative when overdue. */
  workingDaysLeft(due: LocalDate, now: Date, snapshot?: CalendarSnapshot): Promise<number>;
}

function hasLimit(rule: DeadlineRule): rule is DeadlineRule & { days: number } {
  return rule.days !== null;
}

/** The service over a list of rules and the calendar of the project; needs no running Strapi. */
export function createCalendarService(rules: readonly DeadlineRule[]): CalendarService {
  const current = new CalendarSnapshot(shippedCalendar());

  const use = async (given?: CalendarSnapshot) => given ?? (await service.snapshot());

  const service: CalendarService = {
    async snapshot() {
      return current;
    },
    async ruleFor({ kind, triggerAt }) {
      return ruleFor(rules, kind, localDateOf(await service.snapshot(), triggerAt));
    },
    async dueFor(occurrence, given) {
      const rule = await service.ruleFor(occurrence);
      if (rule === null || !hasLimit(rule)) return null;
      const snapshot = await use(given);
      const deadline = dueDate(snapshot, occurrence.triggerAt, rule.days);
      return { ...deadline, rule, calendarVersion: snapshot.version };
    },
    async due(triggerAt, days, given) {
      return dueDate(await use(given), triggerAt, days);
    },
    async explain(triggerAt, days, given) {
      return explain(await use(given), triggerAt, days);
    },
    async status(input, given) {
      return statusOf(await use(given), input);
    },
    async statusBounds(now, given) {
      return statusBounds(await use(given), now);
    },
    async workingDaysLeft(due, now, given) {
      return workingDaysBetween(await use(given), now, due);
    },
  };
  return service;
}

export default ({ strapi }: { strapi: Core.Strapi }): CalendarService =>
  createCalendarService(strapi.plugin('working-calendar').config<WorkingCalendarConfig['rules']>('rules'));
