import { openDossier } from './tables';

/** Verbs that end a question without an answer of ours. */
export const endingVerbs = "'pass-on', 'redirect', 'merge', 'close'";

/** How questions are looked up. Idempotent; after the tables of the dossiers and of the process. */
export const questionIndexes = `
CREATE INDEX IF NOT EXISTS editorial_appointments_fields ON editorial_appointments USING gin (field_ids jsonb_path_ops);
CREATE INDEX IF NOT EXISTS editorial_dossiers_questions_of ON editorial_dossiers (assignee_key)
  WHERE kind = 'answer' AND ${openDossier};
CREATE INDEX IF NOT EXISTS editorial_dossiers_received ON editorial_dossiers (trigger_at)
  WHERE kind = 'answer' AND NOT correction AND NOT imported;
CREATE INDEX IF NOT EXISTS editorial_ledger_questions ON editorial_ledger (dossier_id)
  WHERE verb IN (${endingVerbs});
CREATE INDEX IF NOT EXISTS editorial_ledger_merged_from ON editorial_ledger (dossier_id, sequence)
  WHERE verb = 'merged-from';
`;
