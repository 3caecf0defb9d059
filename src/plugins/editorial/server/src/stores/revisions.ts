import type { Knex } from 'knex';
import type { SealedContent } from '../domain/seal';

const table = 'editorial_revisions';

export interface Revision {
  dossierId: number;
  revision: number;
  at: Date;
  actorKey: string;
  sealHash: string;
  content: SealedContent;
}

/** The seal of a kept revision's content, or null where there is none. */
export async function sealOfRevision(db: Knex, dossierId: number, revision: number): Promise<string | null> {
  const row: { seal_hash: string } | undefined = await db(table)
    .where({ dossier_id: dossierId, revision })
    .first('seal_hash');
  return row?.seal_hash ?? null;
}

/** Keeps one revision of a dossier's content for good (article 8: storage). */
export async function insertRevision(db: Knex, revision: Revision): Promise<void> {
  await db(table).insert({
    dossier_id: revision.dossierId,
    revision: revision.revision,
    at: revision.at,
    actor_key: revision.actorKey,
    seal_hash: revision.sealHash,
    content: JSON.stringify(revision.content),
  });
}
