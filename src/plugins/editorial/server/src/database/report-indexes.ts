/** The acts that reports count, beside which the ledger keeps many others. */
export const reportedVerbs =
  "'submit', 'return', 'reject', 'approve', 'publish', 'import', 'hide', 'withdraw', 'erase'";

/** How the acts of a period are looked up. Idempotent; after the tables of the dossiers. */
export const reportIndexes = `
CREATE INDEX IF NOT EXISTS editorial_ledger_reported ON editorial_ledger (at) WHERE verb IN (${reportedVerbs});
`;
