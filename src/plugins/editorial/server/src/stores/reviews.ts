import type { Knex } from 'knex';
import type { LocalDate } from '../../../../working-calendar/server/src/domain';
import type { Subject } from '../domain/types';
import { shownToPublic } from './dossiers';

const table = 'editorial_reviews';

/** Where the entries of one reviewed type are kept. */
export interface ReviewedTable {
  type: string;
  table: string;
  titleColumn: string;
  intervalColumn: string;
  /** Only what is public is due. */
  publicOnly: boolean;
  renewedBy: 'items' | 'itself';
}

/** One entry with an interval. `due` is the local day by whose end it is to be looked through again. */
export interface DueReview {
  subject: Subject;
  title: string;
  intervalDays: number;
  due: LocalDate;
  /** The last review itself; null where it was never reviewed. */
  lastReviewedAt: Date | null;
  lastReviewedBy: string | null;
}

export interface ReviewPage {
  /** Only those due before this local day. */
  dueBefore?: LocalDate;
  subject?: Subject;
  page: number;
  pageSize: number;
}

interface Row {
  type: string;
  document_id: string;
  title: string;
  days: number;
  due: LocalDate;
  at: Date | null;
  actor_name: string | null;
}

const renewals = {
  items: `SELECT max(made_public_at) FROM editorial_dossiers WHERE section_id = entry.document_id AND ${shownToPublic}`,
  itself: `SELECT max(made_public_at) FROM editorial_dossiers WHERE subject_type = ? AND subject_id = entry.document_id AND ${shownToPublic}`,
} as const;

/**
 * All entries with an interval, and the day on which each is due: its interval in calendar days after the local day of
 * its last review, of the last publication in it, or of its own beginning, whichever is latest. Where the ledger does not
 * even tell of a beginning it is due at once.
 */
function dueEntries(tables: readonly ReviewedTable[]): { sql: string; values: string[] } {
  const values: string[] = [];
  const selects = tables.map((of) => {
    values.push(of.type, of.titleColumn, of.intervalColumn, of.type);
    if (of.renewedBy === 'itself') values.push(of.type);
    values.push(of.table, of.intervalColumn);
    return `SELECT ?::text AS type, entry.document_id, entry.?? AS title, entry.?? AS days,
        (SELECT at FROM editorial_ledger WHERE subject_type = ? AND subject_id = entry.document_id
         ORDER BY sequence LIMIT 1) AS begun_at,
        (${renewals[of.renewedBy]}) AS renewed_at
      FROM ?? AS entry WHERE entry.?? IS NOT NULL ${of.publicOnly ? 'AND entry.published_at IS NOT NULL' : ''}`;
  });
  const sql = `WITH entries AS (${selects.join(' UNION ALL ')}), due_entries AS (
    SELECT type, document_id, title, days, review.at, review.actor_name,
      (coalesce(greatest(begun_at, renewed_at, review.at), '1990-01-01'::timestamptz) AT TIME ZONE 'Asia/Ho_Chi_Minh')::date
        + days AS due
    FROM entries LEFT JOIN LATERAL (
      SELECT at, actor_name FROM ${table} WHERE subject_type = type AND subject_id = document_id
      ORDER BY at DESC, id DESC LIMIT 1
    ) AS review ON true
  )`;
  return { sql, values };
}

/** One page of the entries with an interval, those that wait longest first, and how many there are in all. */
export async function dueReviews(
  db: Knex,
  tables: readonly ReviewedTable[],
  { dueBefore, subject, page, pageSize }: ReviewPage,
): Promise<{ rows: DueReview[]; total: number }> {
  const { sql, values } = dueEntries(tables);
  const where = [
    ...(dueBefore ? [{ sql: 'due < ?', values: [dueBefore] }] : []),
    ...(subject ? [{ sql: 'type = ? AND document_id = ?', values: [subject.type, subject.documentId] }] : []),
  ];
  const conditions = where.map((one) => `AND ${one.sql}`).join(' ');
  const given = [...values, ...where.flatMap((one) => one.values)];
  const counted = await db.raw(
    `${sql} SELECT count(*)::int AS total FROM due_entries WHERE true ${conditions}`,
    given,
  );
  const { rows }: { rows: Row[] } = await db.raw(
    `${sql} SELECT * FROM due_entries WHERE true ${conditions} ORDER BY due, type, document_id LIMIT ? OFFSET ?`,
    [...given, pageSize, (page - 1) * pageSize],
  );
  return { rows: rows.map(toDueReview), total: counted.rows[0].total };
}

function toDueReview(row: Row): DueReview {
  return {
    subject: { type: row.type, documentId: row.document_id },
    title: row.title,
    intervalDays: row.days,
    due: row.due,
    lastReviewedAt: row.at,
    lastReviewedBy: row.actor_name,
  };
}

/** Keeps for good that somebody looked through an entry. */
export async function insertReview(
  trx: Knex,
  review: { subject: Subject; at: Date; actorKey: string; actorName: string; comment: string | null },
): Promise<void> {
  const { subject, at, actorKey, actorName, comment } = review;
  await trx(table).insert({
    subject_type: subject.type,
    subject_id: subject.documentId,
    at,
    actor_key: actorKey,
    actor_name: actorName,
    comment,
  });
}
