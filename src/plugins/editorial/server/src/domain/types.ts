import type { Article, Kind, OfficeCode, State, Verb } from '../../../../../regulation';

/** Through what a person reaches the portal. `command`: the operator's command line; `citizen`: the public's own form. */
export type ActorChannel = 'panel' | 'api' | 'system' | 'command' | 'citizen';

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
  /** The units and fields that the decision names, by documentId; empty: it names none. */
  unitIds: readonly string[];
  fieldIds: readonly string[];
}

/**
 * The Deputy's mandate to act as the Chief (phân công điều hành; article 6, chapter II, 2). Days are local, both ends
 * included. It authorises nothing before it was entered.
 */
export interface Mandate {
  id: number;
  /** The decision, notice or order on which it rests, with its number where it has one. */
  instrument: string;
  startsOn: string;
  endsOn: string;
  /** For which kinds; null: all. */
  kinds: readonly Kind[] | null;
  /** Instant, ISO 8601 in UTC. */
  enteredAt: string;
  /** The Chief in whose name the Deputy acts. */
  chief: string;
  /** Ended before its time, at once. */
  revoked: boolean;
}

/** Who acts: a person with the offices he was appointed to, or a named part of the system without any. */
export interface Actor {
  /** `panel:5`, `member:3`, `command:appoint`, `citizen:<receipt>`: stable, and never reused for another person. */
  key: string;
  name: string;
  channel: ActorChannel;
  appointments: readonly Appointment[];
  mandates: readonly Mandate[];
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
  /** To whom it is assigned, by his key. */
  assigneeKey: string | null;
}

/** What the decision must know of the content as it stands, and of what came with the request. */
export interface ItemFacts {
  /** The kind that the item says it is; the decision goes by the dossier's where there is one. */
  kind: Kind;
  /** Whoever acts is no outsider, or the type is one that outsiders supply. */
  openToActor: boolean;
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
  /** Not from a mass organisation, or it names who signed it off there. */
  signedOff: boolean;
  /** Its provider was appointed for no unit by name, or it names one of his. */
  ofOwnUnit: boolean;
  /** Each picture has its alternative text. */
  picturesDescribed: boolean;
  /** The bytes of each file are stored. */
  filesThere: boolean;
  /** It has no field that its kind has no use for. */
  subtypeFits: boolean;
  /** No document of the commune without its original and archive place; no other document without a copy. */
  hasOriginal: boolean;
  /** No question, or the time of its receipt does not lie ahead. */
  receiptPast: boolean;
  /** No question, or it has its answer. */
  answered: boolean;
  /** A complaint or a denunciation: for citizen reception, never public. */
  complaint: boolean;
  /** Whoever acts says that it is one. */
  saidComplaint: boolean;
  /** Nothing that is to be public says who asked. */
  anonymous: boolean;
  /** No question, or the asker does not wish to keep it from the public. */
  askerAllows: boolean;
  /** What came with the request: a person who may be assigned, a body, another question, a legal basis, a ground. */
  hasAssignee: boolean;
  /** That person was appointed for the field of the question. */
  assigneeOfField: boolean;
  hasBody: boolean;
  hasTwin: boolean;
  hasLegalBasis: boolean;
  hasGround: boolean;
  /** No report of a conference or event, or that is over. */
  eventOver: boolean;
  /** A time to publish that lies ahead, and by which the event is over. */
  hasPublishTime: boolean;
  /** A report that is recorded as sent; `null`: what is no report. */
  sent: boolean | null;
  /** The time of sending that came with the request does not lie ahead. */
  sentTimeFits: boolean;
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

/** The ground on which an act rests, recorded with it. All null: the system itself acts. */
export interface Basis {
  office: OfficeCode | null;
  appointmentId: number | null;
  decision: string | null;
  /** The mandate under which the Deputy acted for the Chief. */
  delegation?: Pick<Mandate, 'id' | 'instrument' | 'chief'>;
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
