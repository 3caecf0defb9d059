import type { Core } from '@strapi/strapi';
import { applyDatabase } from './database/apply';

/** After schema sync, before anything is served. */
export default async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  await applyDatabase(strapi);
};
