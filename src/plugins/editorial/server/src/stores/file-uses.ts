import type { Knex } from 'knex';
import type { Subject } from '../domain/types';

const uses = 'editorial_file_uses';
const owners = 'editorial_file_owners';

export type UsedBy = 'draft' | 'published';

/** The stored names of the files that a version of a document uses. */
export async function usedFiles(db: Knex, subject: Subject, version: UsedBy): Promise<string[]> {
  const rows: { file_name: string }[] = await db(uses)
    .where({ subject_type: subject.type, subject_id: subject.documentId, version })
    .select('file_name');
  return rows.map((row) => row.file_name);
}

/** Notes that a version of a document uses exactly these files; none where it is gone. */
export async function setUsedFiles(
  db: Knex,
  subject: Subject,
  version: UsedBy,
  names: readonly string[],
): Promise<void> {
  const of = { subject_type: subject.type, subject_id: subject.documentId, version };
  await db(uses).where(of).delete();
  if (names.length > 0) await db(uses).insert(names.map((name) => ({ ...of, file_name: name })));
}

/** Whether something public uses one of these files. */
export async function isUsedInPublic(db: Knex, names: readonly string[]): Promise<boolean> {
  const row = await db(uses)
    .whereIn('file_name', [...names])
    .where('version', 'published')
    .first('file_name');
  return row !== undefined;
}

/** Whether an approved, public or hidden revision uses one of the files: then its bytes are under a seal. */
export async function isUsedUnderSeal(db: Knex, names: readonly string[]): Promise<boolean> {
  const row = await db(`${uses} as used`)
    .join('editorial_dossiers as dossier', (on) =>
      on.on('dossier.subject_type', 'used.subject_type').andOn('dossier.subject_id', 'used.subject_id'),
    )
    .whereIn('used.file_name', [...names])
    .where((sealed) =>
      sealed.where('used.version', 'published').orWhereIn('dossier.state', ['approved', 'hidden']),
    )
    .first('used.file_name');
  return row !== undefined;
}

export async function setFileOwner(db: Knex, name: string, ownerKey: string, at: Date): Promise<void> {
  await db(owners)
    .insert({ file_name: name, owner_key: ownerKey, created_at: at })
    .onConflict('file_name')
    .ignore();
}

/** Which of the files this person uploaded. */
export async function ownedFiles(db: Knex, names: readonly string[], ownerKey: string): Promise<string[]> {
  const rows: { file_name: string }[] = await db(owners)
    .whereIn('file_name', [...names])
    .where('owner_key', ownerKey)
    .select('file_name');
  return rows.map((row) => row.file_name);
}
