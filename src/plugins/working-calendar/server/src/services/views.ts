import type {
  CalendarChange,
  CalendarRow,
  DayDifference,
  DeadlineRule,
  ExplainedDay,
  LocalDate,
  Text,
} from '../domain';

/** A reason in the reader's language. */
export interface ShownReason {
  code: string;
  article: string;
  message: string;
}

/** How far a recomputation of open items has come that was too long for one transaction. Instants are ISO 8601. */
export interface Progress {
  id: number;
  total: number;
  done: number;
  moved: number;
  startedAt: string;
  finishedAt: string | null;
}

/** What a change of calendar or rules does to the items that are still open. */
export interface Moves {
  /** Open items with a deadline. */
  open: number;
  /** Those whose due day becomes another one. */
  moved: number;
  /** The first of them, at most twenty. */
  examples: readonly { title: string; from: LocalDate | null; to: LocalDate | null }[];
  /** Too many for one transaction: a job moves them after saving, and its progress is shown. */
  queued: boolean;
}

/** One year of the calendar, as the panel shows it. */
export interface YearView {
  year: number;
  version: number;
  /** The entered span, both days included. */
  from: LocalDate;
  to: LocalDate;
  /** Whether the office has entered the whole year. */
  entered: boolean;
  /** The rows of this year, by date. */
  days: readonly CalendarRow[];
  /** Working days of each month, January first, by what is decided. */
  workingDays: readonly number[];
  today: LocalDate;
  /** The year that ought to be entered by now (from November on, the next one); null: nothing is missing. */
  missingYear: number | null;
  mayKeep: boolean;
  mayAmend: boolean;
  recomputation: Progress | null;
}

/** What a change would do, before it is saved. With reasons it cannot be saved. */
export interface ChangePreview {
  version: number;
  reasons: readonly ShownReason[];
  /** The change as it would be saved: what a file or range says, turned into rows. */
  change: CalendarChange;
  differences: readonly DayDifference[];
  /** What was left out of a file or range, and why. */
  warnings: readonly Text[];
  moves: Moves | null;
}

/** What was saved. */
export interface Saved {
  version: number;
  moves: Moves;
}

/** One act on the calendar, the newest first. */
export interface VersionRow {
  version: number;
  at: string;
  by: string;
  comment: string | null;
  differences: readonly DayDifference[];
  enteredTo: LocalDate;
}

/** A rule, as the panel shows it. */
export interface RuleRow extends DeadlineRule {
  id: number;
  kindLabel: Text;
  /** The Chief's decision; null: the regulation's own rule. */
  decision: string | null;
  /** In force on today's local day. */
  current: boolean;
  /** Not in force yet: may still be taken back. */
  ahead: boolean;
}

export interface RulesView {
  version: number;
  rules: readonly RuleRow[];
  today: LocalDate;
  mayAmend: boolean;
}

export interface AmendmentPreview {
  version: number;
  reasons: readonly ShownReason[];
  /** The rule as it would stand. */
  rule: DeadlineRule | null;
  /** The rule that ends the day before. */
  ends: DeadlineRule | null;
  moves: Moves | null;
}

/** The calculator's answer. */
export interface Calculation {
  start: string;
  days: number | null;
  due: LocalDate | null;
  provisional: boolean;
  rule: (DeadlineRule & { kindLabel: Text }) | null;
  calendarVersion: number;
  explanation: readonly ExplainedDay[];
}
