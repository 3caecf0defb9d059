/** SQLSTATE of a row that becomes public, changes in public or stops being public without the engine. */
export const tripWireState = 'RG001';
/** SQLSTATE of an attempt to change what is append-only. */
export const appendOnlyState = 'RG002';

/**
 * The trip-wire and the seals of the append-only tables. Idempotent.
 *
 * The engine names, for the length of one write, exactly the document and seal that it acts on:
 * `editorial.publishing` = `documentId|seal`. Naming is not enough: a dossier must carry that seal for that document.
 * Columns that Strapi nulls when a panel user is deleted do not count as a change.
 */
export const guardFunctions = `
CREATE OR REPLACE FUNCTION editorial_trip_wire() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  ignored CONSTANT text[] := ARRAY['created_by_id', 'updated_by_id'];
  named text := coalesce(current_setting('editorial.publishing', true), '');
  document text;
  was_public boolean := false;
  is_public boolean := false;
BEGIN
  IF TG_OP <> 'INSERT' THEN was_public := OLD.published_at IS NOT NULL; document := OLD.document_id; END IF;
  IF TG_OP <> 'DELETE' THEN is_public := NEW.published_at IS NOT NULL; document := NEW.document_id; END IF;
  IF TG_OP = 'UPDATE' AND (to_jsonb(OLD) - ignored) = (to_jsonb(NEW) - ignored) THEN RETURN NEW; END IF;
  IF was_public OR is_public THEN
    IF split_part(named, '|', 1) IS DISTINCT FROM document
       OR NOT EXISTS (
         SELECT 1 FROM editorial_dossiers
         WHERE subject_id = document AND seal_hash = split_part(named, '|', 2) AND subject_type = TG_ARGV[0]
           AND approved_at IS NOT NULL
       )
    THEN
      RAISE EXCEPTION 'public content of % changes only by the process', TG_TABLE_NAME
        USING ERRCODE = '${tripWireState}', DETAIL = coalesce(document, '');
    END IF;
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION editorial_refuse_truncate() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'governed content of % is never truncated', TG_TABLE_NAME USING ERRCODE = '${tripWireState}';
END $$;

CREATE OR REPLACE FUNCTION editorial_append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = '${appendOnlyState}';
END $$;

CREATE OR REPLACE TRIGGER editorial_ledger_append_only
  BEFORE UPDATE OR DELETE ON editorial_ledger FOR EACH ROW EXECUTE FUNCTION editorial_append_only();
CREATE OR REPLACE TRIGGER editorial_ledger_no_truncate
  BEFORE TRUNCATE ON editorial_ledger FOR EACH STATEMENT EXECUTE FUNCTION editorial_append_only();
CREATE OR REPLACE TRIGGER editorial_revisions_append_only
  BEFORE UPDATE OR DELETE ON editorial_revisions FOR EACH ROW EXECUTE FUNCTION editorial_append_only();
CREATE OR REPLACE TRIGGER editorial_revisions_no_truncate
  BEFORE TRUNCATE ON editorial_revisions FOR EACH STATEMENT EXECUTE FUNCTION editorial_append_only();
`;

const identifier = /^[a-z_][a-z0-9_]*$/;
const uid = /^api::[a-z0-9-]+\.[a-z0-9-]+$/;

/** The trip-wire on the table of one governed type. Idempotent. */
export function tripWireOn(table: string, type: string): string {
  if (!identifier.test(table) || !uid.test(type))
    throw new RangeError(`Not a governed table: ${table} (${type})`);
  return `
CREATE OR REPLACE TRIGGER editorial_trip_wire
  BEFORE INSERT OR UPDATE OR DELETE ON ${table} FOR EACH ROW EXECUTE FUNCTION editorial_trip_wire('${type}');
CREATE OR REPLACE TRIGGER editorial_trip_wire_truncate
  BEFORE TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION editorial_refuse_truncate();
`;
}
