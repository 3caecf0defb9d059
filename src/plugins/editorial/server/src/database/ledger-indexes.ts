/**
 * The ledger is read newest first, by act, person, type or words of a comment. Idempotent; needs the extension pg_trgm. As
 * with titles, the index of words has no list of what is still to be sorted in: a search would read it whole.
 */
export const ledgerIndexes = `
CREATE INDEX IF NOT EXISTS editorial_ledger_at ON editorial_ledger (at, sequence);
CREATE INDEX IF NOT EXISTS editorial_ledger_verb ON editorial_ledger (verb, at, sequence);
CREATE INDEX IF NOT EXISTS editorial_ledger_actor ON editorial_ledger (actor_key, at, sequence);
CREATE INDEX IF NOT EXISTS editorial_ledger_type ON editorial_ledger (subject_type, at, sequence);
CREATE INDEX IF NOT EXISTS editorial_ledger_comment ON editorial_ledger USING gin (comment gin_trgm_ops)
  WITH (fastupdate = off) WHERE comment IS NOT NULL;
`;
