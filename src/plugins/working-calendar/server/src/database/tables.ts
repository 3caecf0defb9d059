/** SQLSTATE of an attempt to change what the calendar keeps for good. */
const keptState = 'WC001';

/**
 * The calendar's own tables; no content types, so that no generic path of Strapi reaches them. Idempotent.
 *
 * A version's days are the rows with `since_version <= version < until_version`: nothing is overwritten, so that a
 * deadline reckoned long ago can still be explained. The checks say once more what `domain/rows.ts` refuses with words.
 */
export const tables = `
CREATE TABLE IF NOT EXISTS calendar_versions (
  version      bigint PRIMARY KEY CHECK (version >= 1),
  edition      uuid NOT NULL DEFAULT gen_random_uuid(),
  at           timestamptz NOT NULL,
  actor_key    text NOT NULL,
  actor_name   text NOT NULL,
  comment      text,
  entered_from date NOT NULL,
  entered_to   date NOT NULL CHECK (entered_to >= entered_from),
  differences  jsonb NOT NULL
);

CREATE TABLE IF NOT EXISTS calendar_days (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  date          date NOT NULL,
  kind          text NOT NULL CHECK (kind IN ('day-off', 'make-up')),
  reason        text NOT NULL CHECK (reason IN ('holiday', 'in-lieu', 'swapped', 'local')),
  name_vi       text NOT NULL,
  name_en       text NOT NULL,
  decision      text NOT NULL,
  status        text NOT NULL CHECK (status IN ('decided', 'provisional')),
  swap_with     date,
  since_version bigint NOT NULL REFERENCES calendar_versions (version),
  until_version bigint REFERENCES calendar_versions (version) CHECK (until_version > since_version),
  CHECK ((kind = 'make-up') = (extract(isodow FROM date) > 5)),
  CHECK ((reason = 'swapped') = (swap_with IS NOT NULL))
);
CREATE UNIQUE INDEX IF NOT EXISTS calendar_days_current ON calendar_days (date) WHERE until_version IS NULL;
CREATE INDEX IF NOT EXISTS calendar_days_versions ON calendar_days (since_version, until_version);

CREATE TABLE IF NOT EXISTS calendar_rules (
  id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  kind             text NOT NULL,
  trigger_field    text,
  days             integer CHECK (days >= 0),
  article          text NOT NULL,
  sentence_vi      text NOT NULL,
  sentence_en      text NOT NULL,
  in_force_from    date NOT NULL,
  in_force_to      date CHECK (in_force_to >= in_force_from),
  decision         text,
  entered_at       timestamptz NOT NULL,
  entered_by       text NOT NULL,
  revoked_at       timestamptz,
  revoked_decision text,
  CHECK (days IS NULL OR trigger_field IS NOT NULL),
  CHECK ((revoked_at IS NULL) = (revoked_decision IS NULL))
);
CREATE UNIQUE INDEX IF NOT EXISTS calendar_rules_last ON calendar_rules (kind)
  WHERE in_force_to IS NULL AND revoked_at IS NULL;
CREATE INDEX IF NOT EXISTS calendar_rules_kind ON calendar_rules (kind, in_force_from);

CREATE OR REPLACE FUNCTION calendar_keeps_days() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  free CONSTANT text[] := ARRAY['until_version'];
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.until_version IS NULL AND (to_jsonb(OLD) - free) = (to_jsonb(NEW) - free) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a version of the calendar is never changed' USING ERRCODE = '${keptState}';
END $$;
CREATE OR REPLACE FUNCTION calendar_keeps_rules() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  free CONSTANT text[] := ARRAY['in_force_to', 'revoked_at', 'revoked_decision'];
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.revoked_at IS NULL AND (to_jsonb(OLD) - free) = (to_jsonb(NEW) - free) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'a rule is amended by a new one, never changed' USING ERRCODE = '${keptState}';
END $$;
CREATE OR REPLACE FUNCTION calendar_keeps_all() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = '${keptState}';
END $$;
CREATE OR REPLACE TRIGGER calendar_days_kept BEFORE UPDATE OR DELETE ON calendar_days
  FOR EACH ROW EXECUTE FUNCTION calendar_keeps_days();
CREATE OR REPLACE TRIGGER calendar_rules_kept BEFORE UPDATE OR DELETE ON calendar_rules
  FOR EACH ROW EXECUTE FUNCTION calendar_keeps_rules();
CREATE OR REPLACE TRIGGER calendar_versions_kept BEFORE UPDATE OR DELETE ON calendar_versions
  FOR EACH ROW EXECUTE FUNCTION calendar_keeps_all();
`;
