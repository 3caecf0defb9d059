import { reportedVerbs } from '../../../../editorial/server/src/database/report-indexes';
import { limited } from '../../../../editorial/server/src/database/tables';

/** Instants: `from` included, `until` not; `moment`: the end of the period, or now where it is not over. */
export interface Span {
  from: Date;
  until: Date;
  moment: Date;
}

/** The span as the places of a statement. */
export function valuesOf({ from, until, moment }: Span): Record<keyof Span, string> {
  return { from: from.toISOString(), until: until.toISOString(), moment: moment.toISOString() };
}

/** The limit was met, or missed, in the period. */
export const settled = `${limited} AND made_public_at >= :from AND made_public_at < :until`;

/** At the end of the period past its limit, neither public nor ended. */
export const overdue = `${limited} AND closes_at <= :moment AND created_at < :moment
  AND (made_public_at IS NULL OR made_public_at >= :moment) AND (closed_at IS NULL OR closed_at >= :moment)`;

/** The acts of the period that are reported, each with its dossier, where it is about one. */
export const acts = `editorial_ledger AS act LEFT JOIN editorial_dossiers AS dossier ON dossier.id = act.dossier_id
  WHERE act.verb IN (${reportedVerbs}) AND act.at >= :from AND act.at < :until`;

/** Makes its item public for the first time: not what shows again what was hidden. */
export const firstPosting = "act.verb = 'publish' AND act.from_state <> 'hidden'";
