import type { Knex } from 'knex';

const table = 'editorial_collaborators';

/** What is kept of a collaborator beside his account. Instants are exact; null `invitedAt`: his account was made otherwise. */
export interface CollaboratorRecord {
  userId: number;
  /** Of his unit, by documentId. */
  unitId: string | null;
  invitedAt: Date | null;
  acceptedAt: Date | null;
}

interface Row {
  [column: string]: unknown;
}

const instantOf = (value: unknown) => (value === null ? null : new Date(value as string));

const toRecord = (row: Row): CollaboratorRecord => ({
  userId: Number(row.user_id),
  unitId: row.unit_id === null ? null : String(row.unit_id),
  invitedAt: instantOf(row.invited_at),
  acceptedAt: instantOf(row.accepted_at),
});

export async function collaboratorsOf(db: Knex, userIds: readonly number[]): Promise<CollaboratorRecord[]> {
  const rows: Row[] = await db(table).whereIn('user_id', [...userIds]);
  return rows.map(toRecord);
}

export async function setUnit(db: Knex, userId: number, unitId: string | null): Promise<void> {
  await db(table).insert({ user_id: userId, unit_id: unitId }).onConflict('user_id').merge(['unit_id']);
}

/** A link by which he sets his first password; the one before does not work any more. */
export async function setInvitation(
  db: Knex,
  userId: number,
  { at, hash, until }: { at: Date; hash: string; until: Date },
): Promise<void> {
  const row = { user_id: userId, invited_at: at, link_hash: hash, link_until: until };
  await db(table).insert(row).onConflict('user_id').merge(['invited_at', 'link_hash', 'link_until']);
}

/** Whose link it is, held until the transaction ends; null: unknown, used or too old. */
export async function invitedBy(
  trx: Knex.Transaction,
  hash: string,
  now: Date,
): Promise<CollaboratorRecord | null> {
  const row: Row | undefined = await trx(table)
    .where({ link_hash: hash })
    .where('link_until', '>', now)
    .whereNull('accepted_at')
    .forUpdate()
    .first();
  return row ? toRecord(row) : null;
}

export async function acceptInvitation(db: Knex, userId: number, at: Date): Promise<void> {
  await db(table).where({ user_id: userId }).update({ accepted_at: at, link_hash: null, link_until: null });
}

/** What a collaborator supplied in a time, by his key. */
export interface Activity {
  items: number;
  submitted: number;
  published: number;
  /** Returned or rejected, as it stands. */
  returned: number;
  lastAt: Date | null;
}

/**
 * What some persons supplied, of the cycles opened from `from` on and before `until`: how many, how many left their hands,
 * became public, or lie returned or rejected.
 */
export async function activityOf(
  db: Knex,
  keys: readonly string[],
  { from, until }: { from: Date; until: Date },
): Promise<Map<string, Activity>> {
  const rows: Row[] = await db('editorial_dossiers')
    .whereIn('provider_key', [...keys])
    .where('created_at', '>=', from)
    .where('created_at', '<', until)
    .whereNot('state', 'discarded')
    .groupBy('provider_key')
    .select(
      'provider_key',
      db.raw('count(*) AS items'),
      db.raw("count(*) FILTER (WHERE state NOT IN ('draft')) AS submitted"),
      db.raw('count(*) FILTER (WHERE made_public_at IS NOT NULL) AS published'),
      db.raw("count(*) FILTER (WHERE state IN ('returned', 'rejected')) AS returned"),
      db.raw('max(updated_at) AS last_at'),
    );
  return new Map(
    rows.map((row) => [
      String(row.provider_key),
      {
        items: Number(row.items),
        submitted: Number(row.submitted),
        published: Number(row.published),
        returned: Number(row.returned),
        lastAt: instantOf(row.last_at),
      },
    ]),
  );
}
