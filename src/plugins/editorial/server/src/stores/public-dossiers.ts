import type { Knex } from 'knex';
import { type Dossier, dossiersFrom } from './dossiers';

const table = 'editorial_dossiers';

/** The dossiers that say that these documents are public. */
export async function publishedDossiers(
  db: Knex,
  type: string,
  documentIds: readonly string[],
): Promise<Dossier[]> {
  const rows = await db(table)
    .where({ subject_type: type, state: 'published' })
    .whereIn('subject_id', [...documentIds]);
  return dossiersFrom(rows);
}

/** Published dossiers of a type whose public row is not there: a batch after one, by id. */
export async function publishedWithoutRow(
  db: Knex,
  type: string,
  contentTable: string,
  { after, limit }: { after: number; limit: number },
): Promise<Dossier[]> {
  const rows: Record<string, unknown>[] = await db(`${table} as dossier`)
    .leftJoin(`${contentTable} as item`, (on) =>
      on.on('item.document_id', 'dossier.subject_id').andOnNotNull('item.published_at'),
    )
    .where({ 'dossier.state': 'published', 'dossier.subject_type': type })
    .where('dossier.id', '>', after)
    .whereNull('item.id')
    .orderBy('dossier.id')
    .limit(limit)
    .select('dossier.*');
  return dossiersFrom(rows);
}

/** Of which of these documents there is more than one public row, each with the id of its first. */
export async function publicTwice(
  db: Knex,
  contentTable: string,
  documentIds: readonly string[],
): Promise<Map<string, number>> {
  const rows: { document_id: string; first: number }[] = await db(contentTable)
    .whereIn('document_id', [...documentIds])
    .whereNotNull('published_at')
    .groupBy('document_id')
    .havingRaw('count(*) > 1')
    .select('document_id', db.raw('min(id) AS first'));
  return new Map(rows.map((row) => [row.document_id, Number(row.first)]));
}
