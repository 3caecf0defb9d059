import type { Knex } from 'knex';
import type { Contribution, Total } from '../domain/definitions';
import { acts, firstPosting, type Span, valuesOf } from './span';

export type ActTotal = Extract<
  Total,
  'approved' | 'ownWork' | 'byMandate' | 'hidden' | 'withdrawn' | 'erased' | 'imported'
>;

const totals: Record<ActTotal, string> = {
  approved: "count(*) FILTER (WHERE act.verb = 'approve')",
  ownWork: "count(*) FILTER (WHERE act.verb = 'approve' AND act.details->>'ownWork' = 'true')",
  byMandate:
    "count(*) FILTER (WHERE act.verb = 'approve' AND act.details#>>'{basis,delegation,id}' IS NOT NULL)",
  hidden: "count(*) FILTER (WHERE act.verb = 'hide')",
  withdrawn: "count(*) FILTER (WHERE act.verb = 'withdraw')",
  erased: "count(DISTINCT (act.subject_type, act.subject_id)) FILTER (WHERE act.verb = 'erase')",
  imported: "count(*) FILTER (WHERE act.verb = 'import')",
};

/** What the ledger says was done in a period, in all. */
export async function countActs(db: Knex, span: Span): Promise<Record<ActTotal, number>> {
  const columns = Object.entries(totals).map(([name, count]) => `${count}::int AS "${name}"`);
  const { rows } = await db.raw(`SELECT ${columns.join(', ')} FROM ${acts}`, valuesOf(span));
  return rows[0];
}

export interface ContributorRow extends Record<Contribution, number> {
  key: string;
  name: string;
  unitId: string | null;
}

/** Whoever supplied items in a period, by unit: who had most published first; and how many there are in all. */
export async function contributorsOf(
  db: Knex,
  span: Span,
  limit: number,
): Promise<{ rows: ContributorRow[]; total: number }> {
  const { rows } = await db.raw(
    `SELECT *, count(*) OVER ()::int AS total FROM (
       SELECT provider_key AS key, (array_agg(provider_name ORDER BY act.sequence DESC))[1] AS name,
         unit_id AS "unitId",
         count(DISTINCT act.dossier_id) FILTER (WHERE act.verb = 'submit')::int AS submitted,
         count(*) FILTER (WHERE ${firstPosting})::int AS published,
         count(*) FILTER (WHERE act.verb = 'return')::int AS returned
       FROM ${acts} AND act.verb IN ('submit', 'publish', 'return') AND kind <> 'answer' AND NOT correction
       GROUP BY provider_key, unit_id
     ) AS contributor
     WHERE submitted + published + returned > 0
     ORDER BY published DESC, submitted DESC, name, key, "unitId" LIMIT :limit`,
    { ...valuesOf(span), limit },
  );
  return {
    rows: rows.map(({ total: _total, ...row }: ContributorRow & { total: number }) => row),
    total: rows[0]?.total ?? 0,
  };
}
