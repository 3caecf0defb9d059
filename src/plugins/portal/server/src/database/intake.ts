/**
 * Questions from the public: what was received and under which code (its hash), who asked (apart, so that it can be erased),
 * and what is held until a person has looked at it; the proofs of work that were used, and how often callers asked.
 * Idempotent.
 */
export const intakeTables = `
CREATE TABLE IF NOT EXISTS portal_receipts (
  id              uuid PRIMARY KEY,
  code_hash       text NOT NULL UNIQUE,
  document_id     text UNIQUE,
  received_at     timestamptz NOT NULL,
  state           text NOT NULL CHECK (state IN ('held', 'taken-in', 'refused', 'withdrawn')),
  wish            text NOT NULL CHECK (wish IN ('name-shown', 'name-withheld', 'not-public')),
  consent_version text NOT NULL,
  consented_at    timestamptz NOT NULL,
  mailed_at       timestamptz,
  outcome_at      timestamptz,
  outcome_mailed_at timestamptz,
  withdrawn_at    timestamptz,
  rating          smallint CHECK (rating BETWEEN 1 AND 5),
  rating_comment  text,
  rated_at        timestamptz
);
CREATE INDEX IF NOT EXISTS portal_receipts_open ON portal_receipts (received_at)
  WHERE state = 'taken-in' AND outcome_at IS NULL;
CREATE INDEX IF NOT EXISTS portal_receipts_rated ON portal_receipts (rated_at) WHERE rated_at IS NOT NULL;

CREATE TABLE IF NOT EXISTS portal_askers (
  receipt_id uuid PRIMARY KEY REFERENCES portal_receipts (id) ON DELETE CASCADE,
  name       text NOT NULL,
  phone      text,
  email      text,
  address    text
);

CREATE TABLE IF NOT EXISTS portal_held (
  receipt_id uuid PRIMARY KEY REFERENCES portal_receipts (id) ON DELETE CASCADE,
  held_at    timestamptz NOT NULL,
  subject    text NOT NULL,
  body       text NOT NULL,
  category   text NOT NULL,
  field_id   text,
  reasons    jsonb NOT NULL
);
CREATE INDEX IF NOT EXISTS portal_held_at ON portal_held (held_at, receipt_id);

CREATE TABLE IF NOT EXISTS portal_proofs (
  proof      text PRIMARY KEY,
  expires_at timestamptz NOT NULL
);
CREATE INDEX IF NOT EXISTS portal_proofs_expires ON portal_proofs (expires_at);

CREATE TABLE IF NOT EXISTS portal_limits (
  key    varchar(255) PRIMARY KEY,
  points integer NOT NULL DEFAULT 0,
  expire bigint
);
CREATE INDEX IF NOT EXISTS portal_limits_expire ON portal_limits (expire);
`;
