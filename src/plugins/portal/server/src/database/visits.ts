/**
 * Visitors of the days that are not over, by keys that lead to nobody; the salts of these keys, each for its own day; and how
 * many visitors a day had once it is over. Idempotent.
 */
export const visitTables = `
CREATE TABLE IF NOT EXISTS portal_visitors (
  day     date NOT NULL,
  visitor text NOT NULL,
  seen_at timestamptz NOT NULL,
  PRIMARY KEY (day, visitor)
);
CREATE INDEX IF NOT EXISTS portal_visitors_seen ON portal_visitors (seen_at);
CREATE TABLE IF NOT EXISTS portal_visit_salts (
  day  date PRIMARY KEY,
  salt text NOT NULL
);
CREATE TABLE IF NOT EXISTS portal_visit_days (
  day      date PRIMARY KEY,
  visitors bigint NOT NULL
);
`;
