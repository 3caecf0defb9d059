import type { Kind, ReminderStep, State, Text, Verb } from '../../../../../regulation';
import type { DeadlineStatus, ExplainedDay } from '../../../../working-calendar/server/src/domain';
import type { RecordedRule } from '../domain/deadline';
import type { ReminderState } from '../domain/reminders';
import type { ActorChannel, Attestation, Subject } from '../domain/types';

/** A reason in the reader's language. */
export interface ShownReason {
  code: string;
  article: string;
  message: string;
}

/** What the dialog of a verb asks for besides the comment. */
export type Ask =
  | 'attestation'
  | 'source'
  | 'lateReason'
  | 'publish'
  | 'publishAt'
  | 'sentAt'
  | 'sentNumber'
  | 'assignee'
  | 'body'
  | 'complaint'
  | 'into'
  | 'legalBasis'
  | 'decision'
  | 'ground';

export interface ShownAction {
  verb: Verb;
  label: Text;
  tone: 'primary' | 'secondary' | 'danger';
  comment: 'none' | 'optional' | 'required';
  asks: readonly Ask[];
  allowed: boolean;
  reasons: readonly ShownReason[];
}

export interface ShownDeadline {
  /** Local day (Asia/Ho_Chi_Minh) whose end, 24:00, is the limit. */
  due: string;
  status: DeadlineStatus;
  statusLabel: Text;
  /** Null once the limit was met. */
  workingDaysLeft: number | null;
  provisional: boolean;
  rule: RecordedRule;
  trigger: { field: string; label: Text; at: string };
  calendarVersion: string | null;
}

export interface ExplainedDeadline extends ShownDeadline {
  explanation: readonly ExplainedDay[];
}

/** A step towards the due day, of which whoever has the move is told. Instants are ISO 8601. */
export interface ShownReminder {
  step: ReminderStep;
  label: Text;
  at: string;
  state: ReminderState;
  sentAt: string | null;
}

export interface HistoryEntry {
  sequence: number;
  at: string;
  actor: string;
  office: Text | null;
  verb: string;
  label: Text;
  /** Whether the act wrote content, or decided about it. */
  what: 'text' | 'decision';
  from: Text | null;
  to: Text | null;
  comment: string | null;
  /** What else belongs to the act, in words. */
  note: Text | null;
}

/** A record of content by its documentId; `name` empty: it is gone. */
export interface Named {
  id: string;
  name: string;
}

/** One line of a list of dossiers. */
export interface DossierRow {
  id: number;
  subject: Subject & { label: Text };
  title: string;
  kind: Kind;
  kindLabel: Text;
  cycle: number;
  revision: number;
  correction: boolean;
  imported: boolean;
  ownWork: boolean;
  state: State;
  stateLabel: Text;
  provider: { key: string; name: string; channel: ActorChannel };
  assignee: { key: string; name: string } | null;
  /** Which unit it is from or about, and where it is filed. */
  unit: Named | null;
  section: Named | null;
  /** When a report was sent, and under which number. */
  sent: { at: string; number: string | null } | null;
  holder: { office: string; label: Text } | null;
  deadline: ShownDeadline | null;
  /** The item is late and nobody has said why. */
  lateReasonOwed: boolean;
  /** Why it is or was late, where somebody said so. */
  lateReason: string | null;
  /** When it will be published by itself; ISO 8601. */
  publishAt: string | null;
  madePublicAt: string | null;
  updatedAt: string;
}

/** Another question, of which this is a duplicate or which is one of this. Instants are ISO 8601. */
export interface RelatedQuestion {
  id: number;
  subject: Subject;
  title: string;
  state: State;
  stateLabel: Text;
  receivedAt: string | null;
  /** When its answer reached who asked; null: it has none yet. */
  answeredAt: string | null;
}

/** A dossier whole, as one reader sees it. */
export interface DossierView extends Omit<DossierRow, 'deadline'> {
  deadline: ExplainedDeadline | null;
  reminders: readonly ShownReminder[];
  seal: {
    hash: string;
    version: number;
    approvedAt: string;
    approvedBy: string;
    basis: Text;
    intact: boolean;
  } | null;
  attestation: Attestation | null;
  source: string | null;
  steps: readonly { state: State; label: Text; status: 'done' | 'current' | 'ahead' }[];
  allowedActions: readonly Verb[];
  actions: readonly ShownAction[];
  /** Whether he may change the content by its form, with what stands against it, and delete the draft. */
  writing: { allowed: boolean; reasons: readonly ShownReason[]; mayDiscard: boolean };
  history: readonly HistoryEntry[];
  /** The question into which this one was merged, and those that were merged into it. */
  mergedInto: RelatedQuestion | null;
  duplicates: readonly RelatedQuestion[];
}
