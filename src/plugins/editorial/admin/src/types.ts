import type { DeskViewCode } from '../../../../regulation/desk';
import type { Text } from '../../../../regulation/text';
import type { DeadlineStatus, LocalDate } from '../../../working-calendar/server/src/domain';
import type { DossierView } from '../../server/src/services/dossier-view';
import type { ProcessRecord } from '../../server/src/stores/processes';

export type { Article, DeskViewCode, KindStages, OfficeCode, Stage } from '../../../../regulation';
export type { Kind } from '../../../../regulation/kinds';
export type { BlockNode } from '../../server/src/domain/blocks';
export type { FieldComparison } from '../../server/src/domain/compare';
export type { NoticeChoice } from '../../server/src/domain/notice-choices';
export type { ReadField, ReadFile } from '../../server/src/domain/reading';
export type { Piece } from '../../server/src/domain/words';
export type { AppointmentChoices } from '../../server/src/services/appointment-choices';
export type { AssigneeRow } from '../../server/src/services/assignees';
export type { DelegationView } from '../../server/src/services/delegations';
export type { BulkResult } from '../../server/src/services/desk';
export type { DeskOffers, ShownView } from '../../server/src/services/desk-offers';
export type {
  DossierRow,
  DossierView,
  ExplainedDeadline,
  HistoryEntry,
  ShownAction,
  ShownDeadline,
  ShownReason,
  ShownReminder,
} from '../../server/src/services/dossier-view';
export type {
  LedgerCheck,
  LedgerChoices,
  LedgerRow,
  LedgerRows,
} from '../../server/src/services/ledger-reading';
export type { MissingReport } from '../../server/src/services/missing-reports';
export type { NearCopy } from '../../server/src/services/near-copies';
export type { NoticeRow } from '../../server/src/services/notices';
export type { ProposalRow } from '../../server/src/services/proposals';
export type { QuietDay } from '../../server/src/services/quiet-days';
export type { Reading } from '../../server/src/services/reading';
export type { ReviewRow } from '../../server/src/services/reviews';
export type { RevisionRow } from '../../server/src/services/revisions';
export type { ScheduleRow } from '../../server/src/services/schedules';
export type { WeekDay } from '../../server/src/services/week';
export type { AppointmentRecord } from '../../server/src/stores/appointments';
export type { ScheduleState } from '../../server/src/stores/schedules';
export type { DeadlineStatus, LocalDate, Text };

/** A version of the process as the server sends it. */
export type ProcessRow = Omit<ProcessRecord, 'enteredAt'> & { enteredAt: string };

export type Language = keyof Text;

export type { Ask } from '../../server/src/services/dossier-view';

export type Step = DossierView['steps'][number];

/** What a verb may carry to the server; which of it is asked for is the server's word (`asks`, `comment`). */
export interface VerbInput {
  comment?: string;
  lateReason?: string;
  source?: string;
  publish?: boolean;
  /** Times are local, without an offset. */
  publishAt?: string;
  sentAt?: string;
  sentNumber?: string;
  assignee?: number;
  body?: string;
  complaint?: string;
  into?: number;
  legalBasis?: string;
  decision?: string;
  ground?: string;
  /** The revision that the reader had before him. */
  revision?: number;
  attestation?: { accurate: boolean; original: boolean; noSecret: boolean };
}

/** How many open dossiers stand in each status, and how many owe the reason for their lateness. */
export interface DossierCounts {
  statuses: Partial<Record<DeadlineStatus, number>>;
  owed: number;
}

/** A stolen password as those who were told of it read it. Instants are ISO 8601. */
export interface TheftRow {
  id: number;
  accountName: string;
  since: string;
  reportedAt: string;
  comment: string | null;
  decision: string | null;
  releasedAt: string | null;
  recoveredAt: string | null;
}

/** One act of the account since the suspected theft. */
export interface ActSince {
  sequence: number;
  at: string;
  label: Text;
  subjectId: string | null;
  comment: string | null;
}

export interface TheftReport extends TheftRow {
  acts: ActSince[];
}

/** How many dossiers each view of the desk holds for the reader, cut at 999. */
export type DeskCounts = Record<DeskViewCode, number>;
