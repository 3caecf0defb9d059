import type { Knex } from 'knex';
import { parsedJson } from '../../../../../common/row';

const table = 'editorial_recomputations';

/** A recomputation too long for one transaction, and how far it has come. */
export interface Recomputation {
  id: number;
  actorKey: string;
  actorName: string;
  why: { vi: string; en: string };
  total: number;
  done: number;
  moved: number;
  lastId: number;
  startedAt: Date;
  finishedAt: Date | null;
}

interface Row {
  id: string;
  actor_key: string;
  actor_name: string;
  why: unknown;
  total: number;
  done: number;
  moved: number;
  last_id: string;
  started_at: Date;
  finished_at: Date | null;
}

function toRecomputation(row: Row): Recomputation {
  return {
    id: Number(row.id),
    actorKey: row.actor_key,
    actorName: row.actor_name,
    why: parsedJson(row.why),
    total: row.total,
    done: row.done,
    moved: row.moved,
    lastId: Number(row.last_id),
    startedAt: row.started_at,
    finishedAt: row.finished_at,
  };
}

/** Ends what is under way: a newer change of calendar or rules moves the rest. */
export async function endRecomputations(trx: Knex, at: Date): Promise<void> {
  await trx(table).whereNull('finished_at').update({ finished_at: at });
}

export async function beginRecomputation(
  trx: Knex,
  given: Pick<Recomputation, 'actorKey' | 'actorName' | 'why' | 'total' | 'startedAt'>,
): Promise<number> {
  const [row] = await trx(table)
    .insert({
      actor_key: given.actorKey,
      actor_name: given.actorName,
      why: JSON.stringify(given.why),
      total: given.total,
      started_at: given.startedAt,
    })
    .returning<{ id: string }[]>('id');
  return Number(row?.id);
}

/** A recomputation, held until the transaction ends: one worker at a time goes on with it. */
export async function heldRecomputation(trx: Knex, id: number): Promise<Recomputation | null> {
  const row: Row | undefined = await trx(table).where({ id }).forUpdate().first();
  return row ? toRecomputation(row) : null;
}

export async function advanceRecomputation(
  trx: Knex,
  id: number,
  progress: Pick<Recomputation, 'done' | 'moved' | 'lastId' | 'finishedAt'>,
): Promise<void> {
  const { done, moved, lastId, finishedAt } = progress;
  await trx(table).where({ id }).update({ done, moved, last_id: lastId, finished_at: finishedAt });
}

/** The newest one, under way or done. */
export async function lastRecomputation(db: Knex): Promise<Recomputation | null> {
  const row: Row | undefined = await db(table).orderBy('id', 'desc').first();
  return row ? toRecomputation(row) : null;
}
