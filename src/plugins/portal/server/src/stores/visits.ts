import type { Knex } from 'knex';

/** A visitor of a local day, and when he was last seen. */
export interface Seen {
  day: string;
  visitor: string;
  at: Date;
}

/** The salt of a day: the first node that asks makes it, all others get the same. */
export async function saltOf(db: Knex, day: string, made: string): Promise<string> {
  await db('portal_visit_salts').insert({ day, salt: made }).onConflict('day').ignore();
  const row: { salt: string } | undefined = await db('portal_visit_salts').where({ day }).first('salt');
  return row?.salt ?? made;
}

/** Without its salt no key of a day can be made again. */
export async function forgetSalts(db: Knex, today: string): Promise<void> {
  await db('portal_visit_salts').where('day', '<', today).delete();
}

/** Writes a batch in one statement, in one order, so that nodes do not wait for one another. */
export async function writeSeen(db: Knex, batch: readonly Seen[]): Promise<void> {
  await db.raw(
    `INSERT INTO portal_visitors (day, visitor, seen_at)
     SELECT * FROM unnest(?::date[], ?::text[], ?::timestamptz[]) AS seen (day, visitor, seen_at)
      ORDER BY day, visitor
     ON CONFLICT (day, visitor)
     DO UPDATE SET seen_at = greatest(portal_visitors.seen_at, excluded.seen_at)`,
    [
      batch.map(({ day }) => day),
      batch.map(({ visitor }) => visitor),
      batch.map(({ at }) => at.toISOString()),
    ],
  );
}

/** Makes of the visitors of days before `day` their number, and forgets them. By several nodes at once: counted once. */
export async function closeDays(db: Knex, day: string): Promise<void> {
  await db.raw(
    `WITH over AS (DELETE FROM portal_visitors WHERE day < ? RETURNING day)
     INSERT INTO portal_visit_days (day, visitors) SELECT day, count(*) FROM over GROUP BY day
     ON CONFLICT (day) DO UPDATE SET visitors = portal_visit_days.visitors + excluded.visitors`,
    [day],
  );
}

export interface Counted {
  online: number;
  today: number;
  /** Of all days, the present one included. */
  all: number;
}

/**
 * Who was seen since `since`, today's visitors, and those of all days. Around midnight a visitor has a key of either day: of
 * those online the larger number counts, not both.
 */
export async function countVisits(
  db: Knex,
  { today, since }: { today: string; since: Date },
): Promise<Counted> {
  const { rows } = await db.raw<{ rows: Record<'before' | 'now' | 'today' | 'open' | 'closed', string>[] }>(
    `SELECT count(*) FILTER (WHERE day < ? AND seen_at > ?) AS before,
            count(*) FILTER (WHERE day = ? AND seen_at > ?) AS now,
            count(*) FILTER (WHERE day = ?) AS today,
            count(*) AS open,
            (SELECT coalesce(sum(visitors), 0) FROM portal_visit_days) AS closed
       FROM portal_visitors`,
    [today, since, today, since, today],
  );
  const row = rows[0];
  const number = (name: 'before' | 'now' | 'today' | 'open' | 'closed') => Number(row?.[name] ?? 0);
  return {
    online: Math.max(number('before'), number('now')),
    today: number('today'),
    all: number('open') + number('closed'),
  };
}
