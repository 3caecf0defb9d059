import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { type KeptAsker, nobodyKept } from '../domain/answer-facts';
import type { Subject } from '../domain/types';

/** Reads who asked a question, where that is kept apart from the content; null: nobody is kept. */
export type AskerReader = (db: Knex, subject: Subject) => Promise<KeptAsker | null>;

const readers = new WeakMap<Core.Strapi, AskerReader>();

/** Hands over the reading of askers: whoever takes questions in keeps them, the process only judges by them. Once, at the start. */
export function keepAskers(strapi: Core.Strapi, reader: AskerReader): void {
  readers.set(strapi, reader);
}

/** Who asked; nobody where nobody keeps askers apart. */
export async function askerOf(strapi: Core.Strapi, db: Knex, subject: Subject): Promise<KeptAsker> {
  return (await readers.get(strapi)?.(db, subject)) ?? nobodyKept;
}
