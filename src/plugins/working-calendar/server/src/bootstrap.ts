import type { Core } from '@strapi/strapi';
import type { WorkingCalendarConfig } from './config';
import { applyDatabase } from './database/apply';

/** After schema sync, before anything is served. */
export default async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  const rules = strapi.plugin('working-calendar').config<WorkingCalendarConfig['rules']>('rules');
  await applyDatabase(strapi, rules);
};
