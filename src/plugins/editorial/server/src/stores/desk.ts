import type { Knex } from 'knex';
import { writer } from '../database/desk-indexes';
import type { Move } from '../domain/desk';
import { type Condition, type StatusMoment, withStatus } from './dossier-status';
import {
  type Dossier,
  type DossierFilter,
  type DossierPage,
  dossiersFrom,
  dossiersMatching,
  sortable,
} from './dossiers';

/** What a view holds, as the database is asked for it; at a moment. */
export interface Desk {
  /** Null: of every state. */
  moves: readonly Move[] | null;
  overdue: boolean;
  /** Last touched before this instant. */
  untouchedSince: Date | null;
  at: StatusMoment;
}

/** So many dossiers of a view are counted and leafed through; whoever looks for more asks for something narrower. */
export const countedUpTo = 1000;

/**
 * A view as queries that hold no dossier twice, one for each move: each reads its first rows in order from an index, however
 * many there are.
 */
function branches(db: Knex, desk: Desk, { state, ...filter }: DossierFilter): Knex.QueryBuilder[] {
  const deadlines = [...(filter.deadlines ?? []), ...conditionsOf(desk)];
  const matching = () => {
    const rows = dossiersMatching(db, { ...filter, deadlines });
    return desk.untouchedSince ? rows.where('updated_at', '<', desk.untouchedSince) : rows;
  };
  if (!desk.moves) return [state ? matching().whereIn('state', [...state]) : matching()];
  return desk.moves
    .filter((move) => !state || state.includes(move.state))
    .map((move) => {
      const rows = matching().where('state', move.state);
      if (move.kinds) rows.whereIn('kind', [...move.kinds]);
      return move.writer === null ? rows : rows.whereRaw(`${writer} = ?`, [move.writer]);
    });
}

function conditionsOf({ overdue, at }: Desk): Condition[] {
  return overdue ? [withStatus(['overdue'], at)] : [];
}

/** The rows of one page of a view, so that their plan can be looked at; null where there can be none. */
export function deskRows(
  db: Knex,
  desk: Desk,
  { filter, sort, page, pageSize }: DossierPage,
): Knex.QueryBuilder | null {
  const column = sortable[sort.field];
  const ordered = (rows: Knex.QueryBuilder) => rows.orderBy(column, sort.order).orderBy('id', sort.order);
  const until = page * pageSize;
  const all = together(
    db,
    branches(db, desk, filter).map((rows) => ordered(rows).limit(until)),
  );
  return (
    all &&
    ordered(all.clearOrder())
      .limit(pageSize)
      .offset(until - pageSize)
  );
}

/** How many dossiers a view holds, cut at {@link countedUpTo}: the query for it, or null where there can be none. */
export function deskCount(db: Knex, desk: Desk, filter: DossierFilter): Knex.QueryBuilder | null {
  const all = together(
    db,
    branches(db, desk, filter).map((rows) => rows.clearSelect().select(db.raw('1')).limit(countedUpTo)),
  );
  return all && db.count({ found: '*' }).from(all.limit(countedUpTo).as('desk'));
}

/** The rows of some queries as those of one; null where there is no query. */
function together(db: Knex, parts: readonly Knex.QueryBuilder[]): Knex.QueryBuilder | null {
  const [only] = parts;
  if (!only) return null;
  return parts.length === 1 ? only : db.select('*').from(db.unionAll([...parts], true).as('parts'));
}

/** One page of a view, and how many dossiers it holds, cut at {@link countedUpTo}. */
export async function deskPage(
  db: Knex,
  desk: Desk,
  query: DossierPage,
): Promise<{ rows: Dossier[]; total: number }> {
  const rows = deskRows(db, desk, query);
  const count = deskCount(db, desk, query.filter);
  if (!rows || !count) return { rows: [], total: 0 };
  const [counted]: { found: string }[] = await count;
  return { rows: dossiersFrom(await rows), total: Number(counted?.found ?? 0) };
}

/** How many dossiers each of some views holds, likewise cut, in one query. */
export async function deskCounts(
  db: Knex,
  desks: Readonly<Record<string, Desk>>,
): Promise<Map<string, number>> {
  const counts = Object.entries(desks).flatMap(([code, desk]) => {
    const count = deskCount(db, desk, {});
    return count ? [[code, count] as const] : [];
  });
  const [found = {}]: Record<string, string>[] =
    counts.length === 0 ? [] : await db.select(Object.fromEntries(counts));
  return new Map(Object.keys(desks).map((code) => [code, Number(found[code] ?? 0)]));
}
