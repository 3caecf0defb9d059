import type { Knex } from 'knex';
import { overdue, type Span, settled, valuesOf } from './span';

export interface DelayRow {
  subjectType: string;
  subjectId: string;
  title: string;
  kind: string;
  unitId: string | null;
  provider: string;
  due: string;
  madePublicAt: Date | null;
  reason: string | null;
}

const columns = `subject_type AS "subjectType", subject_id AS "subjectId", title, kind, unit_id AS "unitId",
  provider_name AS provider, due::text AS due, made_public_at AS "madePublicAt", late_reason AS reason, id`;

const delayed = `
  SELECT ${columns} FROM editorial_dossiers WHERE ${settled} AND made_public_at >= closes_at
  UNION ALL
  SELECT ${columns} FROM editorial_dossiers WHERE ${overdue}`;

/**
 * What was done late in a period or is overdue at its end, the longest due first; how many there are in all, and of how
 * many nobody has said why by now.
 */
export async function delaysOf(
  db: Knex,
  span: Span,
  limit: number,
): Promise<{ rows: DelayRow[]; total: number; owed: number }> {
  const values = valuesOf(span);
  const counted = await db.raw(
    `SELECT count(*)::int AS total, count(*) FILTER (WHERE reason IS NULL)::int AS owed FROM (${delayed}) AS delay`,
    values,
  );
  const { rows } = await db.raw(`${delayed} ORDER BY due, id LIMIT :limit`, { ...values, limit });
  return { ...counted.rows[0], rows };
}
