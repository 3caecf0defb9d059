/**
 * Who was invited as a collaborator: his unit, and the link by which he sets his first password (its hash alone). Accounts of
 * before invitations were kept have no row. Idempotent.
 */
export const collaboratorTables = `
CREATE TABLE IF NOT EXISTS editorial_collaborators (
  user_id     integer PRIMARY KEY,
  unit_id     text,
  invited_at  timestamptz,
  accepted_at timestamptz,
  link_hash   text,
  link_until  timestamptz
);
CREATE UNIQUE INDEX IF NOT EXISTS editorial_collaborators_link ON editorial_collaborators (link_hash)
  WHERE link_hash IS NOT NULL;
`;
