import { openDossier } from './tables';

/** Whose a dossier is to write: whom it is assigned to, else its provider. The words of every query and index that mean it. */
export const writer = 'coalesce(assignee_key, provider_key)';

/** In which order the views of the desk are read. Idempotent; after the tables of the dossiers and of the process. */
export const deskIndexes = `
CREATE INDEX IF NOT EXISTS editorial_dossiers_state_updated ON editorial_dossiers (state, updated_at, id);
CREATE INDEX IF NOT EXISTS editorial_dossiers_writer_due ON editorial_dossiers ((${writer}), state, due, id);
CREATE INDEX IF NOT EXISTS editorial_dossiers_writer_updated
  ON editorial_dossiers ((${writer}), state, updated_at, id);
CREATE INDEX IF NOT EXISTS editorial_dossiers_open_updated ON editorial_dossiers (updated_at, id)
  WHERE ${openDossier};
`;
