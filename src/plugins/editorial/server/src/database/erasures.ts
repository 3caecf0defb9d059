/**
 * Files whose erasure was decided and whose bytes are still to be removed, by their stored names: the decision is in force
 * once it is committed, whatever happens to the process before the bytes are gone. Idempotent.
 */
export const erasures = `
CREATE TABLE IF NOT EXISTS editorial_erased_files (
  file_name  text PRIMARY KEY,
  erased_at  timestamptz NOT NULL
);
`;
