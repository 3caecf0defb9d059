import { appendOnlyState } from './guards';

/**
 * What the integrity sweep compares with, and what it found. The hash of a stored file is kept when its bytes are stored, and
 * stands fast with every file that an approved revision used. Idempotent.
 */
export const integrityTables = `
CREATE TABLE IF NOT EXISTS editorial_file_hashes (
  file_name  text PRIMARY KEY,
  sha256     text NOT NULL,
  bytes      bigint NOT NULL,
  stored_at  timestamptz NOT NULL,
  late       boolean NOT NULL DEFAULT false,
  removed_at timestamptz
);

CREATE TABLE IF NOT EXISTS editorial_integrity (
  day           date PRIMARY KEY,
  started_at    timestamptz NOT NULL,
  finished_at   timestamptz NOT NULL,
  entries       bigint NOT NULL,
  public_items  bigint NOT NULL,
  files         bigint NOT NULL,
  fault_count   bigint NOT NULL,
  faults        jsonb NOT NULL,
  head_sequence bigint NOT NULL,
  head_hash     text NOT NULL
);

CREATE TABLE IF NOT EXISTS editorial_integrity_faults (
  key        text PRIMARY KEY,
  first_day  date NOT NULL,
  last_day   date NOT NULL
);
CREATE INDEX IF NOT EXISTS editorial_integrity_faults_day ON editorial_integrity_faults (last_day);
`;

/** Hashes of what was approved change no more; that the bytes were erased by a decision is noted. Idempotent. */
export const fileHashGuards = `
CREATE OR REPLACE FUNCTION editorial_file_hash_stands() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND (to_jsonb(OLD) - 'removed_at') = (to_jsonb(NEW) - 'removed_at') THEN RETURN NEW; END IF;
  IF EXISTS (SELECT 1 FROM editorial_file_uses WHERE file_name = OLD.file_name AND version = 'kept') THEN
    RAISE EXCEPTION 'the hash of % stands fast', OLD.file_name USING ERRCODE = '${appendOnlyState}';
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  RETURN NEW;
END $$;
CREATE OR REPLACE TRIGGER editorial_file_hashes_stand
  BEFORE UPDATE OR DELETE ON editorial_file_hashes FOR EACH ROW EXECUTE FUNCTION editorial_file_hash_stands();
`;
