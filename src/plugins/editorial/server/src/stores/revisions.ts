import type { Knex } from 'knex';
import { parsedJsonOrNull } from '../../../../../common/row';
import type { SealedContent } from '../domain/seal';
import type { Subject } from '../domain/types';

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

/** A kept revision and the act that made it, without its content. */
export interface RevisionEntry {
  dossierId: number;
  cycle: number;
  revision: number;
  at: Date;
  actorKey: string;
  /** Null where no entry of the ledger tells of it. */
  actorName: string | null;
  office: string | null;
  verb: string | null;
}

/** The revisions of a document in all its cycles, the latest first, and how many there are. */
export async function revisionPage(
  db: Knex,
  subject: Subject,
  { page, pageSize }: { page: number; pageSize: number },
): Promise<{ rows: RevisionEntry[]; total: number }> {
  const kept = db(`${table} as kept`)
    .join('editorial_dossiers as dossier', 'dossier.id', 'kept.dossier_id')
    .where({ 'dossier.subject_type': subject.type, 'dossier.subject_id': subject.documentId });
  const count = await kept.clone().count<{ count: string }[]>({ count: '*' });
  const rows: Record<keyof RevisionEntry, unknown>[] = await kept
    .clone()
    .joinRaw(
      `LEFT JOIN LATERAL (
        SELECT actor_name, office, verb FROM editorial_ledger
        WHERE dossier_id = kept.dossier_id AND revision = kept.revision ORDER BY sequence LIMIT 1
      ) AS act ON true`,
    )
    .orderBy([
      { column: 'dossier.cycle', order: 'desc' },
      { column: 'kept.revision', order: 'desc' },
    ])
    .limit(pageSize)
    .offset((page - 1) * pageSize)
    .select({
      dossierId: 'kept.dossier_id',
      cycle: 'dossier.cycle',
      revision: 'kept.revision',
      at: 'kept.at',
      actorKey: 'kept.actor_key',
      actorName: 'act.actor_name',
      office: 'act.office',
      verb: 'act.verb',
    });
  return {
    rows: rows.map((row) => ({ ...(row as unknown as RevisionEntry), dossierId: Number(row.dossierId) })),
    total: Number(count[0]?.count ?? 0),
  };
}

/** The content of one kept revision, or null where none is kept (any more). */
export async function contentOfRevision(
  db: Knex,
  dossierId: number,
  revision: number,
): Promise<SealedContent | null> {
  const row: { content: unknown } | undefined = await db(table)
    .where({ dossier_id: dossierId, revision })
    .first('content');
  return keptContent(row?.content);
}

/** A column of content as it was kept; null where it is empty. */
export function keptContent(column: unknown): SealedContent | null {
  const content = parsedJsonOrNull<Partial<SealedContent>>(column);
  return content?.fields ? (content as SealedContent) : null;
}

/** The content of all kept revisions of some dossiers. */
export async function contentsOf(db: Knex, dossierIds: readonly number[]): Promise<SealedContent[]> {
  const rows: { content: unknown }[] = await db(table)
    .whereIn('dossier_id', [...dossierIds])
    .orderBy(['dossier_id', 'revision'])
    .select('content');
  return rows.flatMap(({ content }) => keptContent(content) ?? []);
}

/** Takes the words of all kept revisions of some dossiers away; their seals stay. Inside an erasure alone. */
export async function eraseContents(trx: Knex, dossierIds: readonly number[]): Promise<void> {
  await trx(table)
    .whereIn('dossier_id', [...dossierIds])
    .update({ content: '{}' });
}
