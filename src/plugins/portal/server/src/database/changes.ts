/**
 * When each document, section, unit … last became public, changed in public, or stopped being so: what caches are told by.
 * The instant is that of the commit, whenever the change began: of two changes the one that is seen later has the later one.
 * Idempotent.
 */
export const changeTables = `
CREATE TABLE IF NOT EXISTS portal_changes (
  type        text NOT NULL,
  document_id text NOT NULL,
  changed_at  timestamptz,
  PRIMARY KEY (type, document_id)
);
CREATE INDEX IF NOT EXISTS portal_changes_latest ON portal_changes (changed_at DESC NULLS LAST);
CREATE OR REPLACE FUNCTION portal_date_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE portal_changes SET changed_at = clock_timestamp()
    WHERE type = NEW.type AND document_id = NEW.document_id AND changed_at IS NULL;
  RETURN NULL;
END $$;
DO $$ BEGIN
  IF NOT EXISTS (
    SELECT 1 FROM pg_trigger WHERE tgrelid = 'portal_changes'::regclass AND tgname = 'portal_changes_dated'
  ) THEN
    CREATE CONSTRAINT TRIGGER portal_changes_dated AFTER INSERT OR UPDATE ON portal_changes
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.changed_at IS NULL)
      EXECUTE FUNCTION portal_date_change();
  END IF;
END $$;
`;
