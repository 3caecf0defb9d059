import type { Knex } from 'knex';

const table = 'editorial_erased_files';

/** Notes files whose bytes are to be removed. */
export async function addErasedFiles(db: Knex, names: readonly string[], at: Date): Promise<void> {
  if (names.length === 0) return;
  await db(table)
    .insert(names.map((name) => ({ file_name: name, erased_at: at })))
    .onConflict('file_name')
    .ignore();
}

/** Files whose bytes are still to be removed after a name, in the order of their names. */
export async function erasedFilesAfter(db: Knex, after: string, limit: number): Promise<string[]> {
  const rows: { file_name: string }[] = await db(table)
    .where('file_name', '>', after)
    .orderBy('file_name')
    .limit(limit)
    .select('file_name');
  return rows.map((row) => row.file_name);
}

/** Notes that the bytes are gone, and with that the name. */
export async function forgetErasedFile(db: Knex, name: string): Promise<void> {
  await db(table).where({ file_name: name }).delete();
}

/** Whether one of these files is erased, although its bytes may still be there. */
export async function isErased(db: Knex, names: readonly string[]): Promise<boolean> {
  const row = await db(table)
    .whereIn('file_name', [...names])
    .first('file_name');
  return row !== undefined;
}
