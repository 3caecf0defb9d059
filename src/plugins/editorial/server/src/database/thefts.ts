/**
 * Passwords that their owners reported as stolen: until the account is recovered it is locked. One report is open for an
 * account at a time. Idempotent.
 */
export const theftTables = `
CREATE TABLE IF NOT EXISTS editorial_thefts (
  id            bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  account_key   text NOT NULL,
  account_name  text NOT NULL,
  since         timestamptz NOT NULL,
  reported_at   timestamptz NOT NULL,
  comment       text,
  told          jsonb NOT NULL,
  decision      text,
  released_at   timestamptz,
  recovered_at  timestamptz,
  confirm_hash  text,
  confirm_until timestamptz
);
CREATE UNIQUE INDEX IF NOT EXISTS editorial_thefts_open ON editorial_thefts (account_key)
  WHERE recovered_at IS NULL;
CREATE UNIQUE INDEX IF NOT EXISTS editorial_thefts_confirm ON editorial_thefts (confirm_hash)
  WHERE confirm_hash IS NOT NULL;
CREATE INDEX IF NOT EXISTS editorial_thefts_told ON editorial_thefts USING gin (told);
CREATE INDEX IF NOT EXISTS editorial_ledger_actor ON editorial_ledger (actor_key, sequence);
`;
