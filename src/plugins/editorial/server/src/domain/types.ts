import type { Article, Kind, OfficeCode, State, Verb } from '../../../../../regulation';

/** Through what a person reaches the portal. `command`: the operator's command line. */
export type ActorChannel = 'panel' | 'api' | 'system' | 'command';

/** An office held by decision. Days are local (Asia/Ho_Chi_Minh), both ends included; `endsOn` null: until ended. */
export interface Appointment {
  id: number;
  office: OfficeCode;
  decision: string;
  startsOn: string;
  endsOn: string | null;
  /** Ended before its time, at once. */
  ended: boolean;
  suspended: boolean;
}

/** Who acts: a person with the offices he was appointed to, or a named part of the system without any. */
export interface Actor {
  /** `panel:5`, `member:3`, `command:appoint`: stable, and never reused for another person. */
  key: string;
  name: string;
  channel: ActorChannel;
  appointments: readonly Appointment[];
}

export interface Attestation {
  accurate: boolean;
  original: boolean;
  noSecret: boolean;
}

export interface Subject {
  /** Uid of the content type. */
  type: string;
  documentId: string;
}

/** What the decision must know of a dossier: one publishing cycle of one document. */
export interface DossierFacts {
  state: State;
  kind: Kind;
  cycle: number;
  correction: boolean;
  providerKey: string;
  /** Keys of everybody who created, edited or submitted this cycle's content. */
  contributors: readonly string[];
}

/** What the decision must know of the content as it stands, and of what came with the request. */
export interface ItemFacts {
  hasTitle: boolean;
  hasOrigin: boolean;
  attested: boolean;
  /** `none`: the kind has no trigger. */
  trigger: { needed: false } | { needed: true; field: string; present: boolean };
  figuresAgree: boolean;
  sealIntact: boolean;
  /** The content is still the revision that the actor had before him. */
  revisionSeen: boolean;
  everPublic: boolean;
  /** Another cycle of the document was hidden or withdrawn after this one was approved. */
  takenDownSince: boolean;
  /** The content passes its type's own rules for a public version. */
  valid: boolean;
  hasComment: boolean;
  hasDecision: boolean;
  /** The item is past its limit, or became public after it. */
  late: boolean;
  /** It is late, and nobody has said why. */
  lateReasonOwed: boolean;
  hasLateReason: boolean;
}

export interface Reason {
  code: string;
  article: Article;
  message: { vi: string; en: string };
}

/** The ground on which an act rests, recorded with it. */
export interface Basis {
  office: OfficeCode | null;
  appointmentId: number | null;
  decision: string | null;
}

export interface Refused {
  allowed: false;
  /** 403 the wrong hand, 409 not in this state, 422 something is missing. */
  status: 403 | 409 | 422;
  reasons: readonly Reason[];
}

export interface Allowed {
  allowed: true;
  verb: Verb;
  to: State;
  basis: Basis;
  /** The Chief acts on what he provided or edited himself: marked and reported. */
  ownWork: boolean;
}

export type Decision = Allowed | Refused;
