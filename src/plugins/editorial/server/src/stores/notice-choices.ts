import type { Knex } from 'knex';

const table = 'editorial_notice_choices';

interface Row {
  person_key: string;
  notice_group: string;
  mail: boolean;
  chosen_at: Date;
}

/** Of which groups some people want no mail, by their keys; nothing of those who never chose. */
export async function switchedOff(db: Knex, keys: readonly string[]): Promise<Map<string, Set<string>>> {
  const rows = await db<Row>(table)
    .whereIn('person_key', [...new Set(keys)])
    .where('mail', false)
    .select('person_key', 'notice_group');
  const found = new Map<string, Set<string>>();
  for (const { person_key: key, notice_group: group } of rows) {
    found.set(key, (found.get(key) ?? new Set()).add(group));
  }
  return found;
}

/** Keeps what somebody chose of some groups; the others stay as they were. */
export async function saveChoices(
  trx: Knex,
  key: string,
  mail: Readonly<Record<string, boolean>>,
  at: Date,
): Promise<void> {
  const rows = Object.entries(mail).map(([group, wanted]) => ({
    person_key: key,
    notice_group: group,
    mail: wanted,
    chosen_at: at,
  }));
  if (rows.length === 0) return;
  await trx<Row>(table).insert(rows).onConflict(['person_key', 'notice_group']).merge(['mail', 'chosen_at']);
}
