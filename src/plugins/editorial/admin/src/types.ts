/** A sentence people read, in the two languages of the panel. */
export interface Text {
  vi: string;
  en: string;
}

export type Language = keyof Text;

/** One ground of a refusal: stable code, the article it rests on, and a sentence in the asked language. */
export interface Reason {
  code: string;
  article: string;
  message: string;
}

export type Ask = 'attestation' | 'source' | 'lateReason' | 'publish';

/** A verb of the process that this person's office may do in this state. */
export interface DossierAction {
  verb: string;
  label: Text;
  tone: 'primary' | 'secondary' | 'danger';
  comment: 'none' | 'optional' | 'required';
  asks: Ask[];
  allowed: boolean;
  reasons: Reason[];
}

export interface DayExplained {
  /** `YYYY-MM-DD`, a day of the commune's calendar. */
  date: string;
  counted: boolean;
  reason: Text;
}

export type DeadlineStatus =
  | 'not-started'
  | 'on-track'
  | 'due-soon'
  | 'due-today'
  | 'overdue'
  | 'met'
  | 'met-late';

export interface Deadline {
  due: string;
  status: DeadlineStatus;
  statusLabel: Text;
  /** Working days, negative when overdue; null when nothing runs. */
  workingDaysLeft: number | null;
  provisional: boolean;
  rule: { kind: string; days: number; article: string; sentence: Text };
  trigger: { field: string; at: string };
  explanation: DayExplained[];
}

export interface Step {
  state: string;
  label: Text;
  status: 'done' | 'current' | 'ahead';
}

export interface HistoryEntry {
  sequence: number;
  at: string;
  actor: string;
  office: Text | null;
  verb: string;
  label: Text;
  from: string | null;
  to: string | null;
  comment: string | null;
}

export interface Seal {
  hash: string;
  version: number;
  approvedAt: string;
  approvedBy: string;
  basis: Text;
  intact: boolean;
}

/** What the server tells about one dossier; the panel shows it and decides nothing by itself. */
export interface DossierView {
  id: number;
  subject: { type: string; documentId: string; label: Text };
  title: string;
  kind: string;
  kindLabel: Text;
  cycle: number;
  revision: number;
  state: string;
  stateLabel: Text;
  provider: { key: string; name: string; channel: 'panel' | 'api' | 'system' | 'command' };
  holder: { office: string; label: Text } | null;
  deadline: Deadline | null;
  seal: Seal | null;
  ownWork: boolean;
  imported: boolean;
  attestation: Record<string, unknown> | null;
  source: string | null;
  lateReason: string | null;
  madePublicAt: string | null;
  steps: Step[];
  allowedActions: string[];
  actions: DossierAction[];
  history: HistoryEntry[];
}

/** What a verb may carry to the server; which of it is asked for is the server's word (`asks`, `comment`). */
export interface VerbInput {
  comment?: string;
  lateReason?: string;
  source?: string;
  publish?: boolean;
  attestation?: { accurate: boolean; original: boolean; noSecret: boolean };
}
