import type { Block } from './blocks';
import type { Scene } from './covers';

export type Account =
  | 'chief'
  | 'deputy'
  | 'office'
  | 'culture'
  | 'finance'
  | 'radio'
  | 'union'
  | 'official'
  | 'official2'
  | 'support'
  | 'chairman'
  | 'operator'
  | 'collaborator'
  | 'collaborator2';

/**
 * A time in the commune's recent past, counted in working days so that deadlines look alive whenever the sample is
 * loaded: 0 is today (on a day off the next working day), −1 the working day before it. The time is local.
 */
export type Moment = readonly [workingDay: number, time: string];

/** One step of the process, or a change of the draft (`edit`). */
export type Act = { on: Moment; by: Account; comment?: string } & (
  | {
      verb: 'submit' | 'forward' | 'return' | 'reject' | 'publish' | 'hide' | 'withdraw';
      lateReason?: string;
    }
  | { verb: 'answer-privately' | 'redirect' }
  | { verb: 'pass-on'; body: string }
  | { verb: 'assign'; to: Account }
  | { verb: 'record-sent'; sentNumber: string }
  | { verb: 'approve'; publish?: boolean; lateReason?: string }
  | { verb: 'edit'; changes: Record<string, unknown> }
);

/** What every item tells: who brought it in, when, and what became of it. */
export interface Course {
  provider: Account;
  createdOn: Moment;
  acts: readonly Act[];
}

export interface NewsStory extends Course {
  title: string;
  summary: string;
  body: readonly Block[];
  kind: 'news' | 'conference' | 'other';
  subtype?: 'review-conference' | 'workshop' | 'major-event';
  event?: { start: Moment; end?: Moment };
  source: string;
  byline: string;
  /** Who signed it off in the organisation that supplies it. */
  signedOff?: { signedOffBy: string; signedOffPost: string };
  /** Slug of the section, and short name of the unit. */
  section: string;
  unit: string;
  cover?: { scene: Scene; alt: string };
}

export interface PageStory extends Course {
  title: string;
  slug: string;
  body: readonly Block[];
  source: string;
  section: string;
  /** Calendar days. */
  reviewEvery: number;
}

export interface DocumentStory extends Course {
  number: string;
  symbol: string;
  documentType: 'plan' | 'notice' | 'decision' | 'official-letter';
  abstract: string;
  /** What the document says, for the original that the sample makes. */
  summary: string;
  /** Working day of signing, 0 being today. */
  signedOn: number;
  field: string;
  section: string;
  archivePlace: string;
  /** Where another authority issued it; else the commune's committee did, by its Chairman. */
  from?: { issuer: string; signer: string; signerPost: string };
  /** Documents of the sample, written before, that this one changes. */
  links?: readonly {
    relation: 'replaces' | 'amends' | 'supplements' | 'repeals';
    number: string;
    symbol: string;
  }[];
}

export interface StatisticsStory extends Course {
  title: string;
  /** How many months before today's the reported month lies. */
  monthsAgo: number;
  summary: string;
  indicators: readonly { name: string; unit: string; value: number; previousValue?: number; note?: string }[];
  source: string;
  /** The name of the regime that asks for it. */
  regime: string;
  /** Working day by which the reporting regime asks for it, 0 being today. */
  dueOn: number;
  section: string;
  unit: string;
}

export interface ProcedureStory extends Course {
  name: string;
  code: string;
  steps: readonly { title: string; description: string; days?: number }[];
  documents: readonly { name: string; originals: number; copies: number; note?: string }[];
  timeLimit: string;
  /** Working days. */
  timeLimitDays: number;
  fee: string;
  recipients: string;
  result: string;
  legalBasis: string;
  source: string;
  field: string;
  unit: string;
}

export interface QuestionStory extends Course {
  subject: string;
  body: string;
  receivedOn: Moment;
  channel: 'portal' | 'email' | 'phone' | 'counter' | 'paper';
  category: 'question' | 'suggestion' | 'complaint';
  field: string;
  section: string;
  asker: { name: string; phone?: string; email?: string; address?: string };
  originalText: string;
  receiptPlace: string;
}
