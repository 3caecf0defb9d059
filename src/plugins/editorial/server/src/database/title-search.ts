/**
 * Dossiers are looked for by any part of their title. Idempotent; needs the extension pg_trgm. The index has no list of what
 * is still to be sorted in: a search would read it whole.
 */
export const titleSearch = `
CREATE INDEX IF NOT EXISTS editorial_dossiers_title ON editorial_dossiers USING gin (title gin_trgm_ops)
  WITH (fastupdate = off);
`;
