import type { Knex } from 'knex';
import type { SealedContent } from '../domain/seal';
import type { Subject } from '../domain/types';
import { type Dossier, dossiersFrom } from './dossiers';
import { keptContent } from './revisions';

const table = 'editorial_texts';

/** The words of a dossier's latest revision, folded. */
export interface KeptText {
  dossierId: number;
  subject: Subject;
  title: string;
  passages: readonly string[];
  fingerprints: readonly number[];
}

interface Row {
  dossier_id: string | number;
  subject_type: string;
  subject_id: string;
  title: string;
  passages: string[];
  fingerprints: number[];
}

function toRow({ dossierId, subject, title, passages, fingerprints }: KeptText): Row {
  return {
    dossier_id: dossierId,
    subject_type: subject.type,
    subject_id: subject.documentId,
    title,
    passages: [...passages],
    fingerprints: [...fingerprints],
  };
}

/** Keeps a revision's words in place of those of the one before. */
export async function keepText(db: Knex, text: KeptText): Promise<void> {
  await db(table).insert(toRow(text)).onConflict('dossier_id').merge();
}

/** Keeps words that are not there yet; whoever wrote meanwhile wrote newer ones. */
export async function addTexts(db: Knex, texts: readonly KeptText[]): Promise<void> {
  if (texts.length > 0) await db(table).insert(texts.map(toRow)).onConflict('dossier_id').ignore();
}

/** Removes the words of all cycles of a document. */
export async function removeTexts(db: Knex, subject: Subject): Promise<void> {
  await db(table).where({ subject_type: subject.type, subject_id: subject.documentId }).delete();
}

/** The words of a dossier, or null where none are kept. */
export async function textOf(db: Knex, dossierId: number): Promise<KeptText | null> {
  const row: Row | undefined = await db(table).where({ dossier_id: dossierId }).first();
  if (!row) return null;
  const { subject_type: type, subject_id: documentId, title, passages, fingerprints } = row;
  return { dossierId, subject: { type, documentId }, title, passages, fingerprints };
}

/** Dossiers after `id` whose words are not kept yet, each with its present revision, in the order of their ids. */
export async function withoutText(
  db: Knex,
  id: number,
  limit: number,
): Promise<{ dossier: Dossier; content: SealedContent | null }[]> {
  const rows = await db('editorial_dossiers as dossier')
    .leftJoin(`${table} as text`, 'text.dossier_id', 'dossier.id')
    .leftJoin('editorial_revisions as kept', (on) =>
      on.on('kept.dossier_id', 'dossier.id').andOn('kept.revision', 'dossier.revision'),
    )
    .whereNull('text.dossier_id')
    .whereNotIn('dossier.state', ['discarded', 'erased'])
    .where('dossier.id', '>', id)
    .orderBy('dossier.id')
    .limit(limit)
    .select('dossier.*', 'kept.content');
  const dossiers = dossiersFrom(rows);
  return dossiers.map((dossier, index) => ({ dossier, content: keptContent(rows[index]?.content) }));
}
