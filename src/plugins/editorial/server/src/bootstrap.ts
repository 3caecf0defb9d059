import type { Core } from '@strapi/strapi';
import { keepCalendar } from '../../../working-calendar/server/src/context/keeper';
import { watchAccounts } from './accounts';
import { service } from './context/services';
import { regulationOf, settings } from './context/settings';
import { applyDatabase } from './database/apply';
import { guardSealedFiles } from './files/tamper-guard';
import { doJobsWhileServing } from './jobs/serving';
import { calendarKeeper } from './services/calendar-keeper';

/** After schema sync, before anything is served. */
export default async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  await applyDatabase(strapi, Object.keys(regulationOf(strapi).publishedTypes));
  keepCalendar(strapi, calendarKeeper(strapi));
  await service(strapi, 'queue').start({ work: settings(strapi).jobs });
  doJobsWhileServing(strapi);
  guardSealedFiles(strapi);
  watchAccounts(strapi);
};
