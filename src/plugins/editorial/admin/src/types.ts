import type { Text } from '../../../../regulation/text';
import type { DossierView, ShownAction } from '../../server/src/services/dossier-view';

export type {
  DossierView,
  ExplainedDeadline,
  HistoryEntry,
  ShownAction,
  ShownReason,
} from '../../server/src/services/dossier-view';
export type { Text };

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
