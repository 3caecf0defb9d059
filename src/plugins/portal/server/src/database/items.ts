/**
 * What outsiders read, as they find it: one row for each public document, kept in the transaction in which it becomes
 * public or stops being so. A row may be removed at any time: the next start makes it again. Idempotent.
 *
 * The short vectors stay in the row, where ranking reads them; the long one beside it, not packed. The indexes have no list of
 * what is still to be sorted in: a search would read it whole.
 */
export const itemTables = `
CREATE TABLE IF NOT EXISTS portal_items (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  type          text NOT NULL,
  document_id   text NOT NULL,
  form          integer NOT NULL,
  title         text NOT NULL,
  abstract      text NOT NULL,
  body          text NOT NULL,
  slug          text,
  section_id    text,
  field_id      text,
  document_type text,
  year          integer NOT NULL,
  published_at  timestamptz NOT NULL,
  updated_at    timestamptz NOT NULL,
  title_words   tsvector NOT NULL,
  head_words    tsvector NOT NULL,
  words         tsvector NOT NULL,
  UNIQUE (type, document_id)
);
DO $$ BEGIN
  IF EXISTS (
    SELECT 1 FROM pg_attribute WHERE attrelid = 'portal_items'::regclass
      AND (attname, attstorage) IN (('title_words', 'x'), ('head_words', 'x'), ('words', 'x'))
  ) THEN
    ALTER TABLE portal_items
      ALTER COLUMN title_words SET STORAGE MAIN,
      ALTER COLUMN head_words SET STORAGE MAIN,
      ALTER COLUMN words SET STORAGE EXTERNAL;
  END IF;
END $$;
CREATE INDEX IF NOT EXISTS portal_items_title_words ON portal_items USING gin (title_words) WITH (fastupdate = off);
CREATE INDEX IF NOT EXISTS portal_items_head_words ON portal_items USING gin (head_words) WITH (fastupdate = off);
CREATE INDEX IF NOT EXISTS portal_items_words ON portal_items USING gin (words) WITH (fastupdate = off);
CREATE INDEX IF NOT EXISTS portal_items_newest ON portal_items (published_at DESC, id DESC);
CREATE INDEX IF NOT EXISTS portal_items_type ON portal_items (type, published_at DESC, id DESC);
CREATE INDEX IF NOT EXISTS portal_items_section ON portal_items (section_id, published_at DESC, id DESC);
CREATE INDEX IF NOT EXISTS portal_items_field ON portal_items (field_id, published_at DESC, id DESC);
CREATE INDEX IF NOT EXISTS portal_items_document_type ON portal_items (document_type, published_at DESC, id DESC);
CREATE INDEX IF NOT EXISTS portal_items_year ON portal_items (year, published_at DESC, id DESC);
`;
