import type { Knex } from 'knex';

const hashes = 'editorial_file_hashes';
const uses = 'editorial_file_uses';

/** What is known of a stored file's bytes since they were stored. */
export interface FileHash {
  fileName: string;
  /** SHA-256, hex. */
  sha256: string;
  bytes: number;
  /** The bytes are gone, deleted or erased by decision. */
  removed: boolean;
  /** An item that was not erased uses the file. */
  inUse: boolean;
}

/** Keeps the hash of bytes just stored; `late`: of bytes that had been stored before hashes were kept. */
export async function setFileHash(
  db: Knex,
  given: { fileName: string; sha256: string; bytes: number; at: Date; late: boolean },
): Promise<void> {
  const row = {
    file_name: given.fileName,
    sha256: given.sha256,
    bytes: given.bytes,
    stored_at: given.at,
    late: given.late,
    removed_at: null,
  };
  const inserting = db(hashes).insert(row).onConflict('file_name');
  // A hash that was kept when the bytes came is never replaced by one that is taken later.
  await (given.late ? inserting.ignore() : inserting.merge());
}

/** The bytes of these files were deleted, or erased by decision: their hashes stay. */
export async function markFilesRemoved(db: Knex, names: readonly string[], at: Date): Promise<void> {
  await db(hashes)
    .whereIn('file_name', [...names])
    .update({ removed_at: at });
}

/** The hashes of erased files stay, under names that say nothing of them. */
export async function forgetFileNames(db: Knex, names: readonly string[]): Promise<void> {
  await db(hashes)
    .whereIn('file_name', [...names])
    .update({ file_name: db.raw("'erased-' || encode(sha256(convert_to(file_name, 'UTF8')), 'hex')") });
}

/** Names of files after one in alphabetical order of which no hash is kept, so far as the engine knows them. */
export async function unhashedFiles(db: Knex, after: string, limit: number): Promise<string[]> {
  const known = db
    .union([db(uses).select('file_name'), db('editorial_file_owners').select('file_name')])
    .as('known');
  const rows: { file_name: string }[] = await db
    .from(known)
    .leftJoin(`${hashes} as hash`, 'hash.file_name', 'known.file_name')
    .whereNull('hash.file_name')
    .where('known.file_name', '>', after)
    .orderBy('known.file_name')
    .limit(limit)
    .select('known.file_name');
  return rows.map((row) => row.file_name);
}

/** A batch of hashes after one in alphabetical order, or exactly that of one file. */
export async function fileHashes(
  db: Knex,
  which: { after: string; limit: number } | { name: string },
): Promise<FileHash[]> {
  const query = db(`${hashes} as hash`).orderBy('hash.file_name');
  if ('name' in which) query.where('hash.file_name', which.name);
  else query.where('hash.file_name', '>', which.after).limit(which.limit);
  const rows: {
    file_name: string;
    sha256: string;
    bytes: string;
    removed_at: Date | null;
    in_use: boolean;
  }[] = await query.select(
    'hash.file_name',
    'hash.sha256',
    'hash.bytes',
    'hash.removed_at',
    db.raw(
      `EXISTS (SELECT 1 FROM ${uses} AS used WHERE used.file_name = hash.file_name AND NOT EXISTS (
           SELECT 1 FROM editorial_dossiers AS dossier WHERE dossier.subject_type = used.subject_type
             AND dossier.subject_id = used.subject_id AND dossier.state = 'erased')) AS in_use`,
    ),
  );
  return rows.map((row) => ({
    fileName: row.file_name,
    sha256: row.sha256,
    bytes: Number(row.bytes),
    removed: row.removed_at !== null,
    inUse: row.in_use,
  }));
}
