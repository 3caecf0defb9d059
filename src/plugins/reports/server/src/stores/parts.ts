import type { Knex } from 'knex';
import type { Part } from '../domain/groups';
import { acts, firstPosting, overdue, type Span, settled, valuesOf } from './span';

const columns = 'kind, unit_id AS "unitId", section_id AS "sectionId"';

/**
 * What is counted of a period, by kind, unit and section: from the ledger what was done, from the dossiers how the limits
 * of article 8 stood. A kind, unit and section may come in several parts.
 */
export async function partsOf(db: Knex, span: Span): Promise<Part[]> {
  const values = valuesOf(span);
  const done = await db.raw(
    `SELECT ${columns},
       count(*) FILTER (WHERE ${firstPosting} AND NOT correction)::int AS published,
       count(*) FILTER (WHERE ${firstPosting} AND correction)::int AS corrections,
       count(*) FILTER (WHERE act.verb = 'return')::int AS returned,
       count(*) FILTER (WHERE act.verb = 'reject')::int AS rejected
     FROM ${acts} AND dossier.id IS NOT NULL GROUP BY kind, unit_id, section_id`,
    values,
  );
  const limits = await db.raw(
    `SELECT ${columns}, count(*)::int AS limited,
       count(*) FILTER (WHERE made_public_at < closes_at)::int AS "inTime",
       count(*) FILTER (WHERE made_public_at >= closes_at)::int AS late
     FROM editorial_dossiers WHERE ${settled} GROUP BY kind, unit_id, section_id`,
    values,
  );
  const left = await db.raw(
    `SELECT ${columns}, count(*)::int AS overdue
     FROM editorial_dossiers WHERE ${overdue} GROUP BY kind, unit_id, section_id`,
    values,
  );
  return [...done.rows, ...limits.rows, ...left.rows];
}
