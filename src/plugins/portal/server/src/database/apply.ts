import type { Core } from '@strapi/strapi';
import { changeTables } from './changes';
import { intakeTables } from './intake';
import { itemTables } from './items';
import { visitTables } from './visits';

/** One node applies at a time; the others wait and find it done. */
const applyLock = 72_020;

/** Puts the portal's own tables in place, in one transaction: at every start, after Strapi's schema sync. */
export async function applyDatabase(strapi: Core.Strapi): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw('SELECT pg_advisory_xact_lock(?)', [applyLock]);
    await trx.raw(itemTables);
    await trx.raw(intakeTables);
    await trx.raw(visitTables);
    await trx.raw(changeTables);
  });
}
