import type { Core } from '@strapi/strapi';
import type { Work } from '../../../../../../common/transaction';
import type { SealedContent } from '../../domain/seal';
import type { Actor, Allowed } from '../../domain/types';
import type { Dossier } from '../../stores/dossiers';
import type { VerbInput } from '../item';
import type { Act as RecordedAct } from '../recorder';

/** An allowed act on one dossier, inside its transaction. */
export interface VerbContext {
  strapi: Core.Strapi;
  work: Work;
  actor: Actor;
  decision: Allowed;
  dossier: Dossier;
  /** The draft as it stands. */
  content: SealedContent;
  input: VerbInput;
}

export interface VerbResult {
  /** What changes of the dossier besides its state. */
  changes: Partial<Omit<Dossier, 'id' | 'subject' | 'state'>>;
  /** What the ledger keeps besides actor, states and basis. */
  details?: Record<string, unknown>;
  /** What the same act is for other dossiers, for the history of each. */
  alongside?: readonly RecordedAct[];
}

/** What a verb does once it is allowed. */
export type Act = (context: VerbContext) => Promise<VerbResult>;
