import type { Answer } from '../answer';
import type { Random } from '../random';
import type { Slot, Who, World } from '../world';

/** Where an act happens: all that it does follows from this and from how the portal stands. */
export interface Stage {
  world: World;
  who: Who;
  slot: Slot;
  random: Random;
}

export interface Outcome {
  answers: Answer[];
  /** Places whose documents may have changed. */
  touched: Slot[];
  /** No one may do this, however the portal stands. */
  never?: true;
}

export type Perform = (stage: Stage) => Promise<Outcome>;

/** The outcome of one answer on the stage's own place. */
export const outcome = (stage: Stage, ...answers: Answer[]): Outcome => ({ answers, touched: [stage.slot] });

/** As {@link outcome}, of what no one may do. */
export const never = (stage: Stage, ...answers: Answer[]): Outcome => ({
  ...outcome(stage, ...answers),
  never: true,
});

/** A documentId for a place where there is none: an act on it meets what does not exist. */
export const nobody = 'khongcomucnaonhuvaydau000';

export const idOf = (slot: Slot) => slot.documentId ?? nobody;

/** The dossier of a place's document that is under way, as the database has it. */
export interface DossierRow {
  id: number;
  state: string;
  provider_key: string;
  revision: number;
  ever_public: boolean;
  kind: string;
  sent_at: Date | null;
  assignee_key: string | null;
}

export async function dossierAt(world: World, slot: Slot): Promise<DossierRow | null> {
  if (!slot.documentId) return null;
  const { rows } = await world.sql.query<DossierRow>(
    `SELECT id::int, state, provider_key, revision,
       EXISTS (SELECT FROM editorial_ledger AS entry WHERE entry.subject_id = dossier.subject_id
         AND verb IN ('publish', 'import')) AS ever_public, kind, sent_at, assignee_key
     FROM editorial_dossiers AS dossier WHERE subject_type = $1 AND subject_id = $2 AND state <> 'discarded'
     ORDER BY cycle DESC LIMIT 1`,
    [slot.uid, slot.documentId],
  );
  return rows[0] ?? null;
}

/** Puts what an accepted creation made into a place. */
export function settle(slot: Slot, answer: Answer): Answer {
  const body = answer.body as { data?: { documentId?: string }; documentId?: string } | undefined;
  const documentId = body?.data?.documentId ?? body?.documentId;
  if (answer.status < 400 && documentId) slot.documentId = documentId;
  return answer;
}
