import type { Knex } from 'knex';
import type { State } from '../../../../../regulation';
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

/** Notes for good that an approved revision of a document uses these files. */
export async function keepFiles(db: Knex, subject: Subject, names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  const of = { subject_type: subject.type, subject_id: subject.documentId, version: 'kept' };
  await db(uses)
    .insert(names.map((name) => ({ ...of, file_name: name })))
    .onConflict()
    .ignore();
}

/** Draft states in which nobody but the provider works on an item: only then may its files change. */
const inHand: readonly State[] = ['draft', 'returned'];

/**
 * Whether one of the files stands fast: something public uses it, an approved revision ever did, or a draft does that
 * its provider has handed in, whatever became of it since.
 */
export async function isHeld(db: Knex, names: readonly string[]): Promise<boolean> {
  const row = await db(`${uses} as used`)
    .whereIn('used.file_name', [...names])
    .where((held) =>
      held
        .whereIn('used.version', ['published', 'kept'])
        // Not among them: handed in. No cycle at all, or only discarded ones: NULL, and so not held.
        .orWhereRaw(
          `(SELECT state FROM editorial_dossiers AS dossier
            WHERE dossier.subject_type = used.subject_type AND dossier.subject_id = used.subject_id
              AND dossier.state <> 'discarded'
            ORDER BY dossier.cycle DESC LIMIT 1) <> ALL (?)`,
          [[...inHand]],
        ),
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

/** Who uploaded the files, as far as that is known: keys of actors by stored names. */
export async function fileOwners(db: Knex, names: readonly string[]): Promise<Map<string, string>> {
  const rows: { file_name: string; owner_key: string }[] = await db(owners)
    .whereIn('file_name', [...names])
    .select('file_name', 'owner_key');
  return new Map(rows.map((row) => [row.file_name, row.owner_key]));
}

/** The stored names of all files that any version of a document uses, or an approved one ever did. */
export async function filesOf(db: Knex, subject: Subject): Promise<string[]> {
  const rows: { file_name: string }[] = await db(uses)
    .where({ subject_type: subject.type, subject_id: subject.documentId })
    .distinct('file_name');
  return rows.map((row) => row.file_name);
}

/** Forgets which files a document used. Inside an erasure alone. */
export async function forgetUses(trx: Knex, subject: Subject): Promise<void> {
  await trx(uses).where({ subject_type: subject.type, subject_id: subject.documentId }).delete();
}

/** Forgets that drafts used files which are gone: Strapi takes a deleted file out of them by itself. */
export async function forgetDraftUses(db: Knex, names: readonly string[]): Promise<void> {
  await db(uses)
    .whereIn('file_name', [...names])
    .where({ version: 'draft' })
    .delete();
}

/** Forgets who uploaded some files. */
export async function forgetOwners(trx: Knex, names: readonly string[]): Promise<void> {
  await trx(owners)
    .whereIn('file_name', [...names])
    .delete();
}

/** Which of some files anything still uses. */
export async function stillUsed(db: Knex, names: readonly string[]): Promise<Set<string>> {
  const rows: { file_name: string }[] = await db(uses)
    .whereIn('file_name', [...names])
    .distinct('file_name');
  return new Set(rows.map((row) => row.file_name));
}
