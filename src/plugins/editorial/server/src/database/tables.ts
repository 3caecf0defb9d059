/**
 * Of which dossiers the deadline still moves with the calendar: the limit is neither met nor lost its object. The words
 * of every query and index that means them.
 */
export const openDossier =
  "made_public_at IS NULL AND closed_at IS NULL AND state <> 'discarded' AND NOT correction AND trigger_at IS NOT NULL";

/** Which dossiers have a limit of article 8 that counts: corrections have none, imported ones stay outside. */
export const limited = 'due IS NOT NULL AND trigger_at IS NOT NULL AND NOT imported AND NOT correction';

/** The limit was met, or missed, when the item became public. */
export const madePublic = {
  inTime: `made_public_at < closes_at AND ${limited}`,
  late: `made_public_at >= closes_at AND ${limited}`,
} as const;

/** Nobody has said why, should the item be late: it is open, or became public too late. */
export const unexplained = `late_reason IS NULL AND ${limited} AND ((${openDossier}) OR made_public_at >= closes_at)`;

/**
 * The engine's own tables. They are no content types on purpose: what Strapi does not know as one, no generic
 * path of it (panel, REST, GraphQL, import, document service) can read or write. Idempotent.
 */
export const tables = `
CREATE TABLE IF NOT EXISTS editorial_appointments (
  id                 bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  user_id            integer NOT NULL,
  office             text NOT NULL,
  decision           text NOT NULL CHECK (decision <> ''),
  starts_on          date NOT NULL,
  ends_on            date CHECK (ends_on IS NULL OR ends_on >= starts_on),
  confirmation_email text NOT NULL,
  appointed_by       text NOT NULL,
  ended_at           timestamptz,
  suspended_at       timestamptz,
  suspended_why      text,
  confirm_hash       text,
  confirm_until      timestamptz,
  created_at         timestamptz NOT NULL
);
CREATE INDEX IF NOT EXISTS editorial_appointments_user ON editorial_appointments (user_id);
CREATE INDEX IF NOT EXISTS editorial_appointments_office ON editorial_appointments (office, starts_on);
CREATE UNIQUE INDEX IF NOT EXISTS editorial_appointments_confirm ON editorial_appointments (confirm_hash)
  WHERE confirm_hash IS NOT NULL;

CREATE TABLE IF NOT EXISTS editorial_dossiers (
  id               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  subject_type     text NOT NULL,
  subject_id       text NOT NULL,
  cycle            integer NOT NULL CHECK (cycle >= 1),
  revision         integer NOT NULL CHECK (revision >= 1),
  process_version  integer NOT NULL,
  state            text NOT NULL,
  kind             text NOT NULL,
  title            text NOT NULL,
  correction       boolean NOT NULL DEFAULT false,
  imported         boolean NOT NULL DEFAULT false,
  own_work         boolean NOT NULL DEFAULT false,
  provider_key     text NOT NULL,
  provider_name    text NOT NULL,
  provider_channel text NOT NULL,
  contributors     jsonb NOT NULL DEFAULT '[]',
  attestation      jsonb,
  late_reason      text,
  trigger_field    text,
  trigger_at       timestamptz,
  rule             jsonb,
  due              date,
  due_provisional  boolean NOT NULL DEFAULT false,
  calendar_version text,
  seal_hash        text,
  seal_version     integer,
  approved_at      timestamptz,
  approved_by      text,
  approval_basis   jsonb,
  made_public_at   timestamptz,
  closed_at        timestamptz,
  created_at       timestamptz NOT NULL,
  updated_at       timestamptz NOT NULL,
  UNIQUE (subject_type, subject_id, cycle)
);
CREATE UNIQUE INDEX IF NOT EXISTS editorial_dossiers_one_public ON editorial_dossiers (subject_type, subject_id)
  WHERE state = 'published';
CREATE INDEX IF NOT EXISTS editorial_dossiers_state_due ON editorial_dossiers (state, due, id);
CREATE INDEX IF NOT EXISTS editorial_dossiers_due ON editorial_dossiers (due, id);
CREATE INDEX IF NOT EXISTS editorial_dossiers_kind ON editorial_dossiers (kind, updated_at, id);
CREATE INDEX IF NOT EXISTS editorial_dossiers_type ON editorial_dossiers (subject_type, updated_at, id);
CREATE INDEX IF NOT EXISTS editorial_dossiers_updated ON editorial_dossiers (updated_at, id);
CREATE INDEX IF NOT EXISTS editorial_dossiers_provider ON editorial_dossiers (provider_key, updated_at, id);
CREATE INDEX IF NOT EXISTS editorial_dossiers_seal ON editorial_dossiers (subject_id, seal_hash);
ALTER TABLE editorial_dossiers ADD COLUMN IF NOT EXISTS clocks jsonb NOT NULL DEFAULT '[]';
ALTER TABLE editorial_dossiers ADD COLUMN IF NOT EXISTS closes_at timestamptz
  GENERATED ALWAYS AS (((due + 1)::timestamp) AT TIME ZONE 'Asia/Ho_Chi_Minh') STORED;
DO $$ BEGIN
  IF NOT EXISTS (
    SELECT FROM pg_attribute WHERE attrelid = 'editorial_dossiers'::regclass AND attname = 'section_id'
  ) THEN
    ALTER TABLE editorial_dossiers ADD COLUMN unit_id text, ADD COLUMN section_id text;
    -- Where dossiers of before are filed: as the last revision that was kept says.
    IF to_regclass('editorial_revisions') IS NOT NULL THEN
      UPDATE editorial_dossiers AS dossier
      SET unit_id = kept.content->'fields'->>'unit', section_id = kept.content->'fields'->>'section'
      FROM editorial_revisions AS kept
      WHERE kept.dossier_id = dossier.id AND kept.revision = dossier.revision;
    END IF;
  END IF;
END $$;
CREATE INDEX IF NOT EXISTS editorial_dossiers_unit ON editorial_dossiers (unit_id, updated_at, id);
CREATE INDEX IF NOT EXISTS editorial_dossiers_section ON editorial_dossiers (section_id, updated_at, id);
CREATE INDEX IF NOT EXISTS editorial_dossiers_unit_due ON editorial_dossiers (unit_id, due, id);
CREATE INDEX IF NOT EXISTS editorial_dossiers_section_due ON editorial_dossiers (section_id, due, id);
CREATE INDEX IF NOT EXISTS editorial_dossiers_in_time ON editorial_dossiers (due, id) WHERE ${madePublic.inTime};
CREATE INDEX IF NOT EXISTS editorial_dossiers_late ON editorial_dossiers (due, id) WHERE ${madePublic.late};
CREATE INDEX IF NOT EXISTS editorial_dossiers_limited ON editorial_dossiers (made_public_at) WHERE ${limited};
CREATE INDEX IF NOT EXISTS editorial_dossiers_unexplained ON editorial_dossiers (due, id) WHERE ${unexplained};
CREATE INDEX IF NOT EXISTS editorial_dossiers_open ON editorial_dossiers (id) WHERE ${openDossier};
CREATE INDEX IF NOT EXISTS editorial_dossiers_open_due ON editorial_dossiers (due, id) WHERE ${openDossier};

CREATE TABLE IF NOT EXISTS editorial_recomputations (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  actor_key   text NOT NULL,
  actor_name  text NOT NULL,
  why         jsonb NOT NULL,
  total       integer NOT NULL,
  done        integer NOT NULL DEFAULT 0,
  moved       integer NOT NULL DEFAULT 0,
  last_id     bigint NOT NULL DEFAULT 0,
  started_at  timestamptz NOT NULL,
  finished_at timestamptz
);
CREATE INDEX IF NOT EXISTS editorial_recomputations_open ON editorial_recomputations (id) WHERE finished_at IS NULL;

CREATE TABLE IF NOT EXISTS editorial_reminders (
  dossier_id bigint NOT NULL REFERENCES editorial_dossiers (id),
  step       text NOT NULL,
  at         timestamptz NOT NULL,
  due        date NOT NULL,
  state      text NOT NULL CHECK (state IN ('waiting', 'sent', 'skipped')),
  sent_at    timestamptz,
  PRIMARY KEY (dossier_id, step)
);
CREATE INDEX IF NOT EXISTS editorial_reminders_waiting ON editorial_reminders (at, dossier_id)
  WHERE state = 'waiting';

CREATE TABLE IF NOT EXISTS editorial_notices (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  topic         text NOT NULL,
  recipient_key text NOT NULL,
  email         text NOT NULL,
  subject       jsonb NOT NULL,
  body          jsonb NOT NULL,
  link          text,
  dossier_id    bigint REFERENCES editorial_dossiers (id),
  at            timestamptz NOT NULL,
  read_at       timestamptz,
  mailed_at     timestamptz,
  UNIQUE (recipient_key, topic)
);
CREATE INDEX IF NOT EXISTS editorial_notices_recipient ON editorial_notices (recipient_key, id);
CREATE INDEX IF NOT EXISTS editorial_notices_unmailed ON editorial_notices (at, id) WHERE mailed_at IS NULL;
CREATE INDEX IF NOT EXISTS editorial_notices_unread ON editorial_notices (recipient_key, id) WHERE read_at IS NULL;

CREATE TABLE IF NOT EXISTS editorial_daily (
  day  date NOT NULL,
  what text NOT NULL,
  PRIMARY KEY (day, what)
);

CREATE TABLE IF NOT EXISTS editorial_quiet_days (
  day              date PRIMARY KEY,
  recorded_at      timestamptz NOT NULL,
  calendar_version integer NOT NULL
);

CREATE TABLE IF NOT EXISTS editorial_revisions (
  dossier_id bigint NOT NULL REFERENCES editorial_dossiers (id),
  revision   integer NOT NULL,
  at         timestamptz NOT NULL,
  actor_key  text NOT NULL,
  seal_hash  text NOT NULL,
  content    jsonb NOT NULL,
  PRIMARY KEY (dossier_id, revision)
);

CREATE TABLE IF NOT EXISTS editorial_ledger (
  sequence      bigint PRIMARY KEY,
  at            timestamptz NOT NULL,
  actor_key     text NOT NULL,
  actor_name    text NOT NULL,
  office        text,
  verb          text NOT NULL,
  subject_type  text,
  subject_id    text,
  dossier_id    bigint REFERENCES editorial_dossiers (id),
  cycle         integer,
  revision      integer,
  from_state    text,
  to_state      text,
  comment       text,
  details       jsonb NOT NULL,
  previous_hash text NOT NULL,
  hash          text NOT NULL UNIQUE
);
CREATE INDEX IF NOT EXISTS editorial_ledger_made_public ON editorial_ledger (at)
  WHERE verb IN ('publish', 'import');
CREATE INDEX IF NOT EXISTS editorial_ledger_dossier ON editorial_ledger (dossier_id, sequence);
CREATE INDEX IF NOT EXISTS editorial_ledger_subject ON editorial_ledger (subject_type, subject_id, sequence);

CREATE TABLE IF NOT EXISTS editorial_reviews (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  subject_type text NOT NULL,
  subject_id   text NOT NULL,
  at           timestamptz NOT NULL,
  actor_key    text NOT NULL,
  actor_name   text NOT NULL,
  comment      text
);
CREATE INDEX IF NOT EXISTS editorial_reviews_subject ON editorial_reviews (subject_type, subject_id, at, id);
CREATE INDEX IF NOT EXISTS editorial_dossiers_made_public ON editorial_dossiers (section_id, made_public_at)
  WHERE made_public_at IS NOT NULL;

CREATE TABLE IF NOT EXISTS editorial_file_uses (
  file_name    text NOT NULL,
  subject_type text NOT NULL,
  subject_id   text NOT NULL,
  version      text NOT NULL,
  PRIMARY KEY (file_name, subject_type, subject_id, version)
);
ALTER TABLE editorial_file_uses DROP CONSTRAINT IF EXISTS editorial_file_uses_version_check;
ALTER TABLE editorial_file_uses ADD CONSTRAINT editorial_file_uses_version_check
  CHECK (version IN ('draft', 'published', 'kept'));
CREATE INDEX IF NOT EXISTS editorial_file_uses_subject ON editorial_file_uses (subject_type, subject_id, version);

CREATE TABLE IF NOT EXISTS editorial_file_owners (
  file_name  text PRIMARY KEY,
  owner_key  text NOT NULL,
  created_at timestamptz NOT NULL
);
`;
