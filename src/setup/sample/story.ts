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
  documentType: 'plan' | 'notice' | 'decision';
  abstract: string;
  /** What the document says, for the original that the sample makes. */
  summary: string;
  /** Working day of signing, 0 being today. */
  signedOn: number;
  field: string;
  section: string;
  archivePlace: string;
}
