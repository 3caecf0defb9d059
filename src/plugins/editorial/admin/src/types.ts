import type { Text } from '../../../../regulation/text';
import type { DeadlineStatus, LocalDate } from '../../../working-calendar/server/src/domain';
import type { DossierView as ServedView, ShownAction } from '../../server/src/services/dossier-view';

export type {
  DossierRow,
  ExplainedDeadline,
  HistoryEntry,
  ShownAction,
  ShownDeadline,
  ShownReason,
} from '../../server/src/services/dossier-view';
export type { DeadlineStatus, LocalDate, Text };

/** A reminder of an item's deadline: planned, sent, or left out because it had become pointless. */
export interface Reminder {
  step: string;
  label: Text;
  at: string;
  state: 'waiting' | 'sent' | 'skipped';
  sentAt: string | null;
}

export type DossierView = ServedView & { reminders: readonly Reminder[]; lateReasonOwed: boolean };

export type Language = keyof Text;

/** What a verb's dialog may ask for besides the comment. */
export type Ask = ShownAction['asks'][number];

export type Step = DossierView['steps'][number];

/** What a verb may carry to the server; which of it is asked for is the server's word (`asks`, `comment`). */
export interface VerbInput {
  comment?: string;
  lateReason?: string;
  source?: string;
  publish?: boolean;
  /** The revision that the reader had before him. */
  revision?: number;
  attestation?: { accurate: boolean; original: boolean; noSecret: boolean };
}

/** How many open dossiers stand in each status, and how many owe the reason for their lateness. */
export interface DossierCounts {
  statuses: Partial<Record<DeadlineStatus, number>>;
  owed: number;
}

/** A notice to the reader; the same text went to his mail. */
export interface NoticeRow {
  id: number;
  topic: string;
  subject: Text;
  body: Text;
  link: string | null;
  dossierId: number | null;
  at: string;
  readAt: string | null;
  mailedAt: string | null;
}

/** A working day on which nothing was published. */
export interface QuietDay {
  day: LocalDate;
  recordedAt: string;
}

/** A section or page that has to be looked through at an interval. */
export interface ReviewRow {
  uid: string;
  documentId: string;
  typeLabel: Text;
  title: string;
  intervalDays: number;
  lastReviewedAt: string | null;
  lastReviewedBy: string | null;
  due: LocalDate;
  status: DeadlineStatus;
  statusLabel: Text;
}
