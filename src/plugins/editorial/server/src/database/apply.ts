import type { Core } from '@strapi/strapi';
import { collaboratorTables } from './collaborators';
import { deskIndexes } from './desk-indexes';
import { erasures } from './erasures';
import { guardFunctions, linkTripWireOn, tripWireOn } from './guards';
import { fileHashGuards, integrityTables } from './integrity';
import { ledgerIndexes } from './ledger-indexes';
import { texts } from './near-copies';
import { noticeChoices } from './notice-choices';
import { processTables } from './process-tables';
import { questionIndexes } from './question-indexes';
import { reportIndexes } from './report-indexes';
import { tables } from './tables';
import { theftTables } from './thefts';
import { titleSearch } from './title-search';
import { requireTrigrams } from './trigrams';

/** One node applies at a time; the others wait and find it done. */
const applyLock = 72_001;

/**
 * Puts the engine's tables, triggers and trip-wires in place, in one transaction: at every start, after Strapi's
 * schema sync and before anything is served. On a fresh database and on an old one alike.
 */
export async function applyDatabase(strapi: Core.Strapi, types: readonly string[]): Promise<void> {
  await strapi.db.transaction(async ({ trx }) => {
    await trx.raw('SELECT pg_advisory_xact_lock(?)', [applyLock]);
    await trx.raw(tables);
    await trx.raw(processTables);
    await trx.raw(theftTables);
    await trx.raw(collaboratorTables);
    await trx.raw(noticeChoices);
    await trx.raw(integrityTables);
    await requireTrigrams(trx);
    await trx.raw(texts);
    await trx.raw(titleSearch);
    await trx.raw(ledgerIndexes);
    await trx.raw(questionIndexes);
    await trx.raw(deskIndexes);
    await trx.raw(reportIndexes);
    await trx.raw(erasures);
    await trx.raw(guardFunctions);
    await trx.raw(fileHashGuards);
    for (const type of types) {
      const { tableName } = strapi.db.metadata.get(type);
      await trx.raw(tripWireOn(tableName, type));
      await trx.raw(linkTripWireOn(linkTable(strapi), tableName, type));
    }
  });
}

/** Where Strapi keeps which files a row has. */
function linkTable(strapi: Core.Strapi): string {
  const { related } = strapi.db.metadata.get('plugin::upload.file').attributes;
  if (!related || !('joinTable' in related) || !related.joinTable) {
    throw new Error('editorial: the files of content are not kept in a table of links');
  }
  return related.joinTable.name;
}
