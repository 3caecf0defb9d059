import type { Core } from '@strapi/strapi';
import { watchAccounts } from './accounts';
import { regulationOf } from './context/settings';
import { applyDatabase } from './database/apply';
import { guardSealedFiles } from './files/tamper-guard';

/** After schema sync, before anything is served. */
export default async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  await applyDatabase(strapi, Object.keys(regulationOf(strapi).publishedTypes));
  guardSealedFiles(strapi);
  watchAccounts(strapi);
};
