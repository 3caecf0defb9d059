import type { Knex } from 'knex';
import type { DeadlineRule, LocalDate } from '../domain';
import type { Act } from './calendar';

/** A rule as the database keeps it; `decision` null: the regulation's own. */
export interface KeptRule extends DeadlineRule {
  id: number;
  decision: string | null;
}

interface Row {
  id: string;
  kind: string;
  trigger_field: string | null;
  days: number | null;
  article: string;
  sentence_vi: string;
  sentence_en: string;
  in_force_from: LocalDate;
  in_force_to: LocalDate | null;
  decision: string | null;
}

const table = 'calendar_rules';

function toRule(row: Row): KeptRule {
  return {
    id: Number(row.id),
    kind: row.kind,
    trigger: row.trigger_field,
    days: row.days,
    article: row.article,
    sentence: { vi: row.sentence_vi, en: row.sentence_en },
    from: row.in_force_from,
    to: row.in_force_to,
    decision: row.decision,
  };
}

/** All rules that were not taken back, kind by kind in the order of force. A few dozen in a portal's life. */
export async function allRules(db: Knex): Promise<KeptRule[]> {
  const rows: Row[] = await db(table)
    .whereNull('revoked_at')
    .orderBy(['kind', 'in_force_from'])
    .limit(10_000);
  return rows.map(toRule);
}

export async function hasRules(db: Knex): Promise<boolean> {
  return (await db(table).first('id')) !== undefined;
}

export async function insertRule(
  trx: Knex,
  rule: DeadlineRule,
  { at, actor, decision }: Act & { decision: string | null },
): Promise<void> {
  await trx(table).insert({
    kind: rule.kind,
    trigger_field: rule.trigger,
    days: rule.days,
    article: rule.article,
    sentence_vi: rule.sentence.vi,
    sentence_en: rule.sentence.en,
    in_force_from: rule.from,
    in_force_to: rule.to,
    decision,
    entered_at: at,
    entered_by: actor.name,
  });
}

/** Ends a rule on a day, or lets it go on (null). */
export async function endRule(trx: Knex, id: number, to: LocalDate | null): Promise<void> {
  await trx(table).where({ id }).update({ in_force_to: to });
}

export async function revokeRule(trx: Knex, id: number, decision: string, at: Date): Promise<void> {
  await trx(table).where({ id }).update({ revoked_at: at, revoked_decision: decision });
}

/** Grows with every amendment and every one taken back: whoever saves says which rules he saw. */
export async function rulesVersion(db: Knex): Promise<number> {
  const row = await db(table)
    .max('id', { as: 'last' })
    .count('revoked_at', { as: 'revoked' })
    .first<{ last: string | null; revoked: string } | undefined>();
  return Number(row?.last ?? 0) + Number(row?.revoked ?? 0);
}
