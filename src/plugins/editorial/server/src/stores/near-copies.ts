import type { Knex } from 'knex';
import { reachTrigrams } from '../database/trigrams';
import { type Dossier, dossiersFrom } from './dossiers';
import type { KeptText } from './texts';

/** The most candidates that are compared word for word, by title and by text each. */
const candidatesAtMost = 25;

export interface Likeness {
  /** From 0 to 100: how alike the titles are. */
  titlePercent: number;
  /** From 0 to 100: how much of the text is found in the other one. */
  textPercent: number;
}

/** What a text is compared by: its title, and a part of its passages with their length in words. */
export interface Compared extends Pick<KeptText, 'subject' | 'title' | 'fingerprints'> {
  passages: readonly { key: string; words: number }[];
}

/** From which percentage on something counts. */
export interface Thresholds {
  titlePercent: number;
  textPercent: number;
  sentencePercent: number;
  atMost: number;
}

/**
 * First few are found by index: titles by their trigrams, texts by fingerprints in common, the most first. Only these are
 * compared sentence by sentence.
 */
const search = `
WITH by_title AS (
  SELECT text.dossier_id FROM editorial_texts AS text
  JOIN editorial_dossiers AS dossier ON dossier.id = text.dossier_id AND dossier.state <> 'discarded'
  WHERE text.title % :title AND NOT (text.subject_type = :type AND text.subject_id = :documentId)
  ORDER BY similarity(text.title, :title) DESC, text.dossier_id DESC LIMIT ${candidatesAtMost}
), by_text AS (
  SELECT text.dossier_id FROM unnest(:fingerprints::integer[]) AS own (fingerprint)
  JOIN editorial_texts AS text ON text.fingerprints @> ARRAY[own.fingerprint]
    AND NOT (text.subject_type = :type AND text.subject_id = :documentId)
  JOIN editorial_dossiers AS dossier ON dossier.id = text.dossier_id AND dossier.state <> 'discarded'
  GROUP BY text.dossier_id ORDER BY count(*) DESC, text.dossier_id DESC LIMIT ${candidatesAtMost}
), scored AS MATERIALIZED (
  SELECT text.dossier_id, similarity(text.title, :title) * 100 AS title_percent, coalesce((
      SELECT 100 * sum(own.words * found.likeness) / :words
      FROM unnest(:keys::text[], :lengths::integer[]) AS own (key, words)
      CROSS JOIN LATERAL (SELECT max(similarity(theirs.key, own.key)) AS likeness
                          FROM unnest(text.passages) AS theirs (key)) AS found
      WHERE found.likeness * 100 >= :sentencePercent
    ), 0) AS text_percent
  FROM editorial_texts AS text
  WHERE text.dossier_id IN (SELECT dossier_id FROM by_title UNION SELECT dossier_id FROM by_text)
), nearest AS (
  SELECT DISTINCT ON (dossier.subject_type, dossier.subject_id)
    dossier.*, scored.title_percent, scored.text_percent
  FROM scored JOIN editorial_dossiers AS dossier ON dossier.id = scored.dossier_id
  WHERE title_percent >= :titlePercent OR text_percent >= :textPercent
  ORDER BY dossier.subject_type, dossier.subject_id, greatest(title_percent, text_percent) DESC, dossier.cycle DESC
)
SELECT * FROM nearest ORDER BY greatest(title_percent, text_percent) DESC, id DESC LIMIT :atMost`;

/** The statement and its values, so that its plan can be looked at. */
export function searchFor(text: Compared, thresholds: Thresholds): { sql: string; values: object } {
  const values = {
    ...text.subject,
    ...thresholds,
    title: text.title,
    fingerprints: [...text.fingerprints],
    keys: text.passages.map(({ key }) => key),
    lengths: text.passages.map(({ words }) => words),
    words: Math.max(
      text.passages.reduce((sum, { words }) => sum + words, 0),
      1,
    ),
  };
  return { sql: search, values };
}

/** Makes trigrams of titles compare at the threshold until the transaction ends. */
export async function compareTitlesAt(trx: Knex.Transaction, percent: number): Promise<void> {
  await reachTrigrams(trx);
  await trx.raw("SELECT set_config('pg_trgm.similarity_threshold', ?, true)", [String(percent / 100)]);
}

/** The cycles of other documents that are nearest to a text, one for each document, the nearest first; bounded. */
export async function nearestTo(
  trx: Knex.Transaction,
  text: Compared,
  thresholds: Thresholds,
): Promise<{ dossier: Dossier; likeness: Likeness }[]> {
  await compareTitlesAt(trx, thresholds.titlePercent);
  const { sql, values } = searchFor(text, thresholds);
  const { rows }: { rows: { title_percent: number; text_percent: number }[] } = await trx.raw(sql, values);
  const dossiers = dossiersFrom(rows);
  return rows.flatMap(({ title_percent, text_percent }, index) => {
    const dossier = dossiers[index];
    const likeness = { titlePercent: Math.round(title_percent), textPercent: Math.round(text_percent) };
    return dossier ? [{ dossier, likeness }] : [];
  });
}
