import type { Knex } from 'knex';
import type { State } from '../../../../../regulation';
import { endingVerbs } from '../database/question-indexes';
import { openDossier } from '../database/tables';
import { type Dossier, dossierById, dossiersFrom } from './dossiers';

const dossiers = 'editorial_dossiers';
const ledger = 'editorial_ledger';
/** How many lines a breakdown of the counts has at most, and how many duplicates of a question are listed. */
const mostLines = 100;
/** How far a chain of duplicates is followed. */
const longestChain = 20;

/** How many questions that are still open each of some persons has; none for who has none. */
export async function openQuestionsOf(db: Knex, keys: readonly string[]): Promise<Map<string, number>> {
  const rows: { assignee_key: string; count: string }[] = await db(dossiers)
    .whereIn('assignee_key', [...keys])
    .whereRaw(`kind = 'answer' AND ${openDossier}`)
    .groupBy('assignee_key')
    .select('assignee_key')
    .count({ count: '*' });
  return new Map(rows.map(({ assignee_key, count }) => [assignee_key, Number(count)]));
}

/** To whom questions that are still open are assigned, by their keys. */
export async function holdersOfOpenQuestions(db: Knex, states: readonly State[]): Promise<string[]> {
  return db(dossiers)
    .whereRaw(`kind = 'answer' AND ${openDossier}`)
    .whereIn('state', [...states])
    .whereNotNull('assignee_key')
    .distinct('assignee_key')
    .orderBy('assignee_key')
    .pluck('assignee_key');
}

/** The open questions of one person, the longest waiting first. */
export async function openQuestionsHeldBy(
  db: Knex,
  key: string,
  states: readonly State[],
  limit: number,
): Promise<Dossier[]> {
  const rows = await db(dossiers)
    .where({ assignee_key: key })
    .whereRaw(`kind = 'answer' AND ${openDossier}`)
    .whereIn('state', [...states])
    .orderBy('id')
    .limit(limit);
  return dossiersFrom(rows);
}

/** The questions that were merged into one, in the order in which they were; 100 at most. */
export async function duplicatesOf(db: Knex, dossierId: number): Promise<Dossier[]> {
  const rows = await db(`${dossiers} as duplicate`)
    .join(
      db(ledger)
        .where({ dossier_id: dossierId, verb: 'merged-from' })
        .orderBy('sequence')
        .limit(mostLines)
        .select('sequence', db.raw("(details->>'from')::bigint AS id"))
        .as('merged'),
      'merged.id',
      'duplicate.id',
    )
    .orderBy('merged.sequence')
    .select('duplicate.*');
  return dossiersFrom(rows);
}

/** The question into which one was merged, and where that was merged itself the last of them; null: it was not. */
export async function mergedInto(db: Knex, dossierId: number): Promise<Dossier | null> {
  let found: Dossier | null = null;
  for (let id = dossierId, steps = 0; steps < longestChain; steps += 1) {
    const row: { into: string } | undefined = await db(ledger)
      .where({ dossier_id: id, verb: 'merge' })
      .first(db.raw("details->>'into' AS into"));
    if (!row) break;
    id = Number(row.into);
    found = await dossierById(db, id);
  }
  return found;
}

/** What became of the questions received in a period; each counts in exactly one place. */
export interface QuestionTotals {
  received: number;
  answeredInTime: number;
  answeredLate: number;
  passedOn: number;
  redirected: number;
  merged: number;
  closed: number;
  /** Ended in another way without an answer, such as an erasure by decision. */
  notAnswered: number;
  open: number;
  /** Of those that are open. */
  overdue: number;
}

export interface Breakdown {
  words: string;
  count: number;
}

export interface QuestionCounts extends QuestionTotals {
  /** To which bodies questions were passed on, and why questions were closed: the most frequent first. */
  bodies: readonly Breakdown[];
  reasons: readonly Breakdown[];
}

/** Questions received in a period (instants: `from` included, `until` not), and how each of them ended. */
const received = `
  SELECT dossier.id, dossier.made_public_at, dossier.closes_at, dossier.closed_at, dossier.due,
    ended.verb, ended.details->>'body' AS body, ended.comment
  FROM ${dossiers} AS dossier
  LEFT JOIN ${ledger} AS ended ON ended.dossier_id = dossier.id AND ended.verb IN (${endingVerbs})
  WHERE dossier.kind = 'answer' AND NOT dossier.correction AND NOT dossier.imported
    AND dossier.trigger_at >= :from AND dossier.trigger_at < :until`;

const answered = 'verb IS NULL AND made_public_at IS NOT NULL';
const open = 'verb IS NULL AND made_public_at IS NULL AND closed_at IS NULL';
const totals: Record<keyof QuestionTotals, string> = {
  received: 'true',
  answeredInTime: `${answered} AND made_public_at < closes_at`,
  answeredLate: `${answered} AND made_public_at >= closes_at`,
  passedOn: "verb = 'pass-on'",
  redirected: "verb = 'redirect'",
  merged: "verb = 'merge'",
  closed: "verb = 'close'",
  notAnswered: 'verb IS NULL AND made_public_at IS NULL AND closed_at IS NOT NULL',
  open,
  overdue: `${open} AND due < :today`,
};

/** Counts the questions received in a period; `today` is the local day at whose beginning they are overdue or not. */
export async function countQuestions(
  db: Knex,
  { from, until, today }: { from: Date; until: Date; today: string },
): Promise<QuestionCounts> {
  const values = { from: from.toISOString(), until: until.toISOString(), today };
  const columns = Object.entries(totals).map(
    ([name, condition]) => `count(*) FILTER (WHERE ${condition})::int AS "${name}"`,
  );
  const counted = await db.raw(`SELECT ${columns.join(', ')} FROM (${received}) AS question`, values);
  const by = async (verb: string, words: string): Promise<Breakdown[]> => {
    const { rows } = await db.raw(
      `SELECT coalesce(${words}, '') AS words, count(*)::int AS count FROM (${received}) AS question
       WHERE verb = :verb GROUP BY 1 ORDER BY 2 DESC, 1 LIMIT ${mostLines}`,
      { ...values, verb },
    );
    return rows;
  };
  return {
    ...counted.rows[0],
    bodies: await by('pass-on', 'body'),
    reasons: await by('close', 'comment'),
  };
}
