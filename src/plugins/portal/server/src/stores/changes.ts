import type { Knex } from 'knex';
import type { Subject } from '../../../../editorial/server/src/domain/types';

const table = 'portal_changes';

/** Notes that what outsiders read of a document changes with the transaction under way; its commit dates it. */
export async function noteChange(trx: Knex.Transaction, { type, documentId }: Subject): Promise<void> {
  await trx(table)
    .insert({ type, document_id: documentId, changed_at: null })
    .onConflict(['type', 'document_id'])
    .merge(['changed_at']);
}

/** The last change of anything that outsiders read; null where nothing ever was. `key` tells each from all others. */
export async function lastChange(db: Knex): Promise<{ at: Date; key: string } | null> {
  const row: { changed_at: string | Date; key: string } | undefined = await db(table)
    .whereNotNull('changed_at')
    .orderByRaw('changed_at DESC NULLS LAST')
    .first('changed_at', db.raw('(extract(epoch FROM changed_at) * 1000000)::bigint::text AS key'));
  return row ? { at: new Date(row.changed_at), key: row.key } : null;
}
