/**
 * The words of each publishing cycle as its latest revision has them, folded (`domain/passages.ts`), by which near copies
 * are found. One row for each dossier; removing a row makes the document unfindable and nothing else. Idempotent;
 * needs the extension pg_trgm. The indexes have no list of what is still to be sorted in: a search would read it whole.
 */
export const texts = `
CREATE TABLE IF NOT EXISTS editorial_texts (
  dossier_id   bigint PRIMARY KEY REFERENCES editorial_dossiers (id) ON DELETE CASCADE,
  subject_type text NOT NULL,
  subject_id   text NOT NULL,
  title        text NOT NULL,
  passages     text[] NOT NULL,
  fingerprints integer[] NOT NULL
);
CREATE INDEX IF NOT EXISTS editorial_texts_subject ON editorial_texts (subject_type, subject_id);
CREATE INDEX IF NOT EXISTS editorial_texts_title ON editorial_texts USING gin (title gin_trgm_ops)
  WITH (fastupdate = off);
CREATE INDEX IF NOT EXISTS editorial_texts_fingerprints ON editorial_texts USING gin (fingerprints)
  WITH (fastupdate = off);
`;
