import type { Knex } from 'knex';

const table = 'portal_proofs';

/** Notes that a proof of work is used; false: it was used before. */
export async function useProof(db: Knex, proof: string, expiresAt: Date): Promise<boolean> {
  const rows = await db(table)
    .insert({ proof, expires_at: expiresAt })
    .onConflict('proof')
    .ignore()
    .returning('proof');
  return rows.length > 0;
}

export async function isProofUsed(db: Knex, proof: string): Promise<boolean> {
  return (await db(table).where({ proof }).first('proof')) !== undefined;
}

/** What has expired is refused for that alone, and need not be known. */
export async function forgetProofs(db: Knex, before: Date): Promise<void> {
  await db(table).where('expires_at', '<', before).delete();
}
