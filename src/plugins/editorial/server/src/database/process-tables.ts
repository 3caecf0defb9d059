/**
 * What the Chief decides of the process and of who acts for him, and what waits for its time. Idempotent; after the
 * tables of the dossiers.
 */
export const processTables = `
ALTER TABLE editorial_appointments ADD COLUMN IF NOT EXISTS unit_ids jsonb NOT NULL DEFAULT '[]';
ALTER TABLE editorial_appointments ADD COLUMN IF NOT EXISTS field_ids jsonb NOT NULL DEFAULT '[]';

ALTER TABLE editorial_dossiers ADD COLUMN IF NOT EXISTS assignee_key text;
ALTER TABLE editorial_dossiers ADD COLUMN IF NOT EXISTS assignee_name text;
ALTER TABLE editorial_dossiers ADD COLUMN IF NOT EXISTS provider_office text;
ALTER TABLE editorial_dossiers ADD COLUMN IF NOT EXISTS sent_at timestamptz;
ALTER TABLE editorial_dossiers ADD COLUMN IF NOT EXISTS sent_number text;
CREATE INDEX IF NOT EXISTS editorial_dossiers_assignee ON editorial_dossiers (assignee_key, updated_at, id)
  WHERE assignee_key IS NOT NULL;
CREATE INDEX IF NOT EXISTS editorial_dossiers_own_work ON editorial_dossiers (updated_at, id) WHERE own_work;

CREATE TABLE IF NOT EXISTS editorial_delegations (
  id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  user_id         integer NOT NULL,
  instrument      text NOT NULL CHECK (instrument <> ''),
  starts_on       date NOT NULL,
  ends_on         date NOT NULL CHECK (ends_on >= starts_on),
  kinds           jsonb,
  entered_at      timestamptz NOT NULL,
  entered_by      text NOT NULL,
  chief           text NOT NULL,
  revoked_at      timestamptz,
  revoked_by      text,
  revoked_why     text
);
CREATE INDEX IF NOT EXISTS editorial_delegations_user ON editorial_delegations (user_id, ends_on);
CREATE INDEX IF NOT EXISTS editorial_delegations_ends ON editorial_delegations (ends_on) WHERE revoked_at IS NULL;

CREATE TABLE IF NOT EXISTS editorial_processes (
  version       integer PRIMARY KEY,
  in_force_from date NOT NULL UNIQUE,
  decision      text NOT NULL CHECK (decision <> ''),
  kinds         jsonb NOT NULL,
  decided_by    text NOT NULL,
  entered_at    timestamptz NOT NULL
);

CREATE TABLE IF NOT EXISTS editorial_schedules (
  id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  dossier_id bigint NOT NULL REFERENCES editorial_dossiers (id),
  at         timestamptz NOT NULL,
  actor_key  text NOT NULL,
  actor_name text NOT NULL,
  state      text NOT NULL CHECK (state IN ('waiting', 'done', 'refused', 'cancelled')),
  reasons    jsonb,
  created_at timestamptz NOT NULL,
  settled_at timestamptz
);
CREATE UNIQUE INDEX IF NOT EXISTS editorial_schedules_one ON editorial_schedules (dossier_id) WHERE state = 'waiting';
CREATE INDEX IF NOT EXISTS editorial_schedules_waiting ON editorial_schedules (at, id) WHERE state = 'waiting';
CREATE INDEX IF NOT EXISTS editorial_schedules_state ON editorial_schedules (state, at, id);

CREATE TABLE IF NOT EXISTS editorial_proposals (
  id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  at         timestamptz NOT NULL,
  actor_key  text NOT NULL,
  actor_name text NOT NULL,
  article    text NOT NULL,
  text       text NOT NULL CHECK (text <> ''),
  state      text NOT NULL CHECK (state IN ('open', 'accepted', 'rejected')),
  answer     text,
  decided_at timestamptz,
  decided_by text
);
CREATE INDEX IF NOT EXISTS editorial_proposals_state ON editorial_proposals (state, id);
`;
