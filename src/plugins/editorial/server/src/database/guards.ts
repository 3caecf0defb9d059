/** SQLSTATE of a row that becomes public, changes in public or stops being public without the engine. */
export const tripWireState = 'RG001';
/** SQLSTATE of an attempt to change what is append-only. */
export const appendOnlyState = 'RG002';

/**
 * The trip-wire and the seals of the append-only tables. Idempotent.
 *
 * The engine names, for the length of one write, exactly the document and seal that it acts on:
 * `editorial.publishing` = `documentId|seal`. Naming is not enough: a dossier must carry that seal for that document.
 * What is public without any published dossier may be taken away, never put there, under the name `documentId|orphan`.
 * Columns that Strapi nulls when a panel user is deleted do not count as a change.
 */
export const guardFunctions = `
CREATE OR REPLACE FUNCTION editorial_is_named(document text, type text) RETURNS boolean LANGUAGE sql AS $$
  SELECT split_part(setting.named, '|', 1) IS NOT DISTINCT FROM document AND EXISTS (
    SELECT 1 FROM editorial_dossiers
    WHERE subject_id = document AND seal_hash = split_part(setting.named, '|', 2) AND subject_type = type
      AND approved_at IS NOT NULL
  )
  FROM (SELECT coalesce(current_setting('editorial.publishing', true), '') AS named) AS setting
$$;

CREATE OR REPLACE FUNCTION editorial_is_orphan(document text, type text) RETURNS boolean LANGUAGE sql AS $$
  SELECT coalesce(current_setting('editorial.publishing', true), '') = document || '|orphan' AND NOT EXISTS (
    SELECT 1 FROM editorial_dossiers
    WHERE subject_id = document AND subject_type = type AND state = 'published'
  )
$$;

-- A numbered decision erases a document (article 8): the engine names it for the length of the act, and every one of its
-- cycles says so already.
CREATE OR REPLACE FUNCTION editorial_is_erasing(document text, type text) RETURNS boolean LANGUAGE sql AS $$
  SELECT coalesce(current_setting('editorial.erasing', true), '') = type || '|' || document
    AND coalesce((
      SELECT bool_and(state = 'erased') FROM editorial_dossiers
      WHERE subject_type = type AND subject_id = document
    ), false)
$$;

CREATE OR REPLACE FUNCTION editorial_trip_wire() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  ignored CONSTANT text[] := ARRAY['created_by_id', 'updated_by_id'];
  document text;
  was_public boolean := false;
  is_public boolean := false;
BEGIN
  IF TG_OP <> 'INSERT' THEN was_public := OLD.published_at IS NOT NULL; document := OLD.document_id; END IF;
  IF TG_OP <> 'DELETE' THEN is_public := NEW.published_at IS NOT NULL; document := NEW.document_id; END IF;
  IF TG_OP = 'UPDATE' AND (to_jsonb(OLD) - ignored) = (to_jsonb(NEW) - ignored) THEN RETURN NEW; END IF;
  IF TG_OP = 'DELETE' AND was_public AND editorial_is_orphan(document, TG_ARGV[0]) THEN RETURN OLD; END IF;
  IF TG_OP = 'INSERT' AND EXISTS (
    SELECT 1 FROM editorial_dossiers
    WHERE subject_type = TG_ARGV[0] AND subject_id = document AND state = 'erased'
  ) THEN
    RAISE EXCEPTION 'what was erased from % does not come back', TG_TABLE_NAME
      USING ERRCODE = '${tripWireState}', DETAIL = document;
  END IF;
  IF (was_public OR is_public) AND NOT editorial_is_named(document, TG_ARGV[0])
    AND NOT (TG_OP = 'DELETE' AND editorial_is_erasing(document, TG_ARGV[0])) THEN
    RAISE EXCEPTION 'public content of % changes only by the process', TG_TABLE_NAME
      USING ERRCODE = '${tripWireState}', DETAIL = coalesce(document, '');
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION editorial_require_own_link(type text, content text, row_id bigint, added boolean)
RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  document text;
  is_public boolean;
BEGIN
  EXECUTE format('SELECT document_id, published_at IS NOT NULL FROM %I WHERE id = $1', content)
    INTO document, is_public USING row_id;
  -- A link to a row that is not there yet would wait for it to become public; one to a row that is gone may go.
  IF is_public IS NULL AND NOT added THEN RETURN; END IF;
  IF coalesce(is_public, true) AND NOT coalesce(editorial_is_named(document, type), false)
    AND NOT (NOT added AND editorial_is_erasing(document, type)) THEN
    RAISE EXCEPTION 'the files of public content of % change only by the process', content
      USING ERRCODE = '${tripWireState}', DETAIL = coalesce(document, '');
  END IF;
END $$;

CREATE OR REPLACE FUNCTION editorial_trip_wire_files() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND to_jsonb(OLD) = to_jsonb(NEW) THEN RETURN NEW; END IF;
  IF TG_OP <> 'INSERT' AND OLD.related_type = TG_ARGV[0] THEN
    PERFORM editorial_require_own_link(TG_ARGV[0], TG_ARGV[1], OLD.related_id, false);
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  IF NEW.related_type = TG_ARGV[0] THEN
    PERFORM editorial_require_own_link(TG_ARGV[0], TG_ARGV[1], NEW.related_id, true);
  END IF;
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

-- Of a kept revision the words go by an erasure, once, and nothing else of it.
CREATE OR REPLACE FUNCTION editorial_keep_revision() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  of_document boolean;
BEGIN
  IF TG_OP = 'UPDATE' AND NEW.content = '{}'
    AND to_jsonb(OLD) - 'content' = to_jsonb(NEW) - 'content' THEN
    SELECT editorial_is_erasing(subject_id, subject_type) INTO of_document
      FROM editorial_dossiers WHERE id = OLD.dossier_id;
    IF of_document THEN RETURN NEW; END IF;
  END IF;
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = '${appendOnlyState}';
END $$;

-- What an approved revision used stays noted, until the document is erased.
CREATE OR REPLACE FUNCTION editorial_keep_file_use() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND editorial_is_erasing(OLD.subject_id, OLD.subject_type) THEN RETURN OLD; END IF;
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = '${appendOnlyState}';
END $$;

CREATE OR REPLACE TRIGGER editorial_ledger_append_only
  BEFORE UPDATE OR DELETE ON editorial_ledger FOR EACH ROW EXECUTE FUNCTION editorial_append_only();
CREATE OR REPLACE TRIGGER editorial_ledger_no_truncate
  BEFORE TRUNCATE ON editorial_ledger FOR EACH STATEMENT EXECUTE FUNCTION editorial_append_only();
CREATE OR REPLACE TRIGGER editorial_revisions_append_only
  BEFORE UPDATE OR DELETE ON editorial_revisions FOR EACH ROW EXECUTE FUNCTION editorial_keep_revision();
CREATE OR REPLACE TRIGGER editorial_revisions_no_truncate
  BEFORE TRUNCATE ON editorial_revisions FOR EACH STATEMENT EXECUTE FUNCTION editorial_append_only();
CREATE OR REPLACE TRIGGER editorial_reviews_append_only
  BEFORE UPDATE OR DELETE ON editorial_reviews FOR EACH ROW EXECUTE FUNCTION editorial_append_only();
CREATE OR REPLACE TRIGGER editorial_reviews_no_truncate
  BEFORE TRUNCATE ON editorial_reviews FOR EACH STATEMENT EXECUTE FUNCTION editorial_append_only();
CREATE OR REPLACE TRIGGER editorial_file_uses_kept
  BEFORE UPDATE OR DELETE ON editorial_file_uses FOR EACH ROW WHEN (OLD.version = 'kept')
  EXECUTE FUNCTION editorial_keep_file_use();
CREATE OR REPLACE TRIGGER editorial_file_uses_no_truncate
  BEFORE TRUNCATE ON editorial_file_uses FOR EACH STATEMENT EXECUTE FUNCTION editorial_append_only();
`;

const identifier = /^[a-z_][a-z0-9_]*$/;
const uid = /^api::[a-z0-9-]+\.[a-z0-9-]+$/;

function requireNames(table: string, type: string): void {
  if (!identifier.test(table) || !uid.test(type))
    throw new RangeError(`Not a governed table: ${table} (${type})`);
}

/** The trip-wire on the table of one governed type. Idempotent. */
export function tripWireOn(table: string, type: string): string {
  requireNames(table, type);
  return `
CREATE OR REPLACE TRIGGER editorial_trip_wire
  BEFORE INSERT OR UPDATE OR DELETE ON ${table} FOR EACH ROW EXECUTE FUNCTION editorial_trip_wire('${type}');
CREATE OR REPLACE TRIGGER editorial_trip_wire_truncate
  BEFORE TRUNCATE ON ${table} FOR EACH STATEMENT EXECUTE FUNCTION editorial_refuse_truncate();
`;
}

/**
 * The trip-wire on the table that links files to content, for one governed type: which files a public row has is part
 * of what is public. Idempotent.
 */
export function linkTripWireOn(links: string, table: string, type: string): string {
  requireNames(table, type);
  requireNames(links, type);
  return `
CREATE OR REPLACE TRIGGER editorial_trip_wire_${table}
  BEFORE INSERT OR UPDATE OR DELETE ON ${links} FOR EACH ROW
  EXECUTE FUNCTION editorial_trip_wire_files('${type}', '${table}');
CREATE OR REPLACE TRIGGER editorial_trip_wire_truncate
  BEFORE TRUNCATE ON ${links} FOR EACH STATEMENT EXECUTE FUNCTION editorial_refuse_truncate();
`;
}
