import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Subject } from '../domain/types';

/** Reads what identifies whoever asked a question (name, telephone, addresses), where it is kept apart from the content. */
export type AskerReader = (db: Knex, subject: Subject) => Promise<readonly string[]>;

const readers = new WeakMap<Core.Strapi, AskerReader>();

/** Hands over the reading of askers: whoever takes questions in keeps them, the process only looks whether one is named. Once, at the start. */
export function keepAskers(strapi: Core.Strapi, reader: AskerReader): void {
  readers.set(strapi, reader);
}

/** What identifies whoever asked; nothing where nobody keeps askers apart. */
export async function askersOf(strapi: Core.Strapi, db: Knex, subject: Subject): Promise<readonly string[]> {
  return (await readers.get(strapi)?.(db, subject)) ?? [];
}
