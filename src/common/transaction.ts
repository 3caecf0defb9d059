import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';

export interface Work {
  trx: Knex.Transaction;
  /** Runs after the outermost transaction is committed; never when it is rolled back. */
  onCommit: (act: () => void | Promise<void>) => void;
}

/** Runs `act` in the transaction under way, or in a new one. A throw rolls all of it back. */
export function inTransaction<Result>(
  strapi: Core.Strapi,
  act: (work: Work) => Promise<Result>,
): Promise<Result> {
  return strapi.db.transaction(({ trx, onCommit }) => act({ trx, onCommit })) as Promise<Result>;
}

/** Where to read: the transaction under way, so that it sees its own writes, or else the pool. */
export async function readingFrom(strapi: Core.Strapi): Promise<Knex> {
  if (!strapi.db.inTransaction()) return strapi.db.connection;
  const { get } = await strapi.db.transaction();
  return get() as unknown as Knex;
}
