/** A calendar day in the calendar's zone, written `YYYY-MM-DD`. */
export type LocalDate = string;

/** What people read, Vietnamese first. */
export interface Text {
  vi: string;
  en: string;
}

/** One cause of a refusal. `code` is stable, the text may change; `article` is the provision that it rests on. */
export interface Reason {
  code: string;
  article?: string;
  message: Text;
}

/** A row that makes a weekday a day off, or a weekend day a working day. */
export interface CalendarRow {
  date: LocalDate;
  kind: 'day-off' | 'make-up';
  reason: 'holiday' | 'in-lieu' | 'swapped' | 'local';
  name: Text;
  /** Number of the notice or decision that the row rests on. */
  decision: string;
  /** A provisional row is announced or proposed, not decided: it moves no deadline, it only marks answers as provisional. */
  status: 'decided' | 'provisional';
  /** The other half of a swap; given exactly when `reason` is `swapped`. */
  swapWith?: LocalDate;
}

/** One state of the working calendar: the rows that were in force under `version`. */
export interface Calendar {
  version: number;
  /** First and last day for which the office has entered what is off; outside, answers are provisional. */
  from: LocalDate;
  to: LocalDate;
  rows: readonly CalendarRow[];
}

/** What the office changes of the calendar in one act: all of it, or nothing. */
export interface CalendarChange {
  /** Rows that come in. A date that has a row already must be among `remove`. */
  put: readonly CalendarRow[];
  /** Dates whose rows go. */
  remove: readonly LocalDate[];
  /** Last day for which the office has now entered what is off; null: as before. */
  enteredTo: LocalDate | null;
}

/** One day whose row is another one after a change; null: the day has no row. */
export interface DayDifference {
  date: LocalDate;
  before: CalendarRow | null;
  after: CalendarRow | null;
}

/** A calendar after a change, with the next version number. */
export interface ChangedCalendar {
  calendar: Calendar;
  differences: readonly DayDifference[];
}

/** The last permitted local day; it stays open until 24:00 of that day. */
export interface Deadline {
  due: LocalDate;
  /** True when the span touches an undecided day or leaves the entered years. */
  provisional: boolean;
}

/** One line of the reckoning, from the day of the triggering act to the due day. */
export interface ExplainedDay {
  date: LocalDate;
  counted: boolean;
  provisional: boolean;
  reason: Text;
  /** The notice or decision, where the day rests on a row of the calendar. */
  decision: string | null;
}

export type DeadlineStatus =
  | 'not-started'
  | 'on-track'
  | 'due-soon'
  | 'due-today'
  | 'overdue'
  | 'met'
  | 'met-late';

/** A time limit of the regulation, in force from one day to another (both included; `to` null: open end). */
export interface DeadlineRule {
  kind: string;
  /** Field of the item that holds the triggering act. */
  trigger: string | null;
  /** Working days after the trigger's day; null: the regulation sets no limit. */
  days: number | null;
  article: string;
  sentence: Text;
  from: LocalDate;
  to: LocalDate | null;
}

/** A new time limit for a kind, in force from a day until the next amendment. Rests on the Chief's numbered decision. */
export interface Amendment {
  kind: string;
  days: number;
  from: LocalDate;
  decision: string;
  /** How the rule reads; made from kind, days and decision where it is not given. */
  sentence?: Text | null;
}
