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
  await nameActions(strapi);
  await applyDatabase(strapi, Object.keys(regulationOf(strapi).publishedTypes));
  keepCalendar(strapi, calendarKeeper(strapi));
  await service(strapi, 'queue').start({ work: settings(strapi).jobs });
  doJobsWhileServing(strapi);
  guardSealedFiles(strapi);
  watchAccounts(strapi);
};

/**
 * What shows pages and parts of the first page to those alone who read them: comfort for the menu; whether somebody may is
 * asked again by each request.
 */
async function nameActions(strapi: Core.Strapi): Promise<void> {
  const named = {
    'ledger.read': 'Xem nhật ký xử lý',
    'desk.read': 'Xem việc đang chờ mình',
    'overview.read': 'Xem hạn của toàn cổng',
  };
  await strapi.service('admin::permission').actionProvider.registerMany(
    Object.entries(named).map(([uid, displayName]) => ({
      section: 'plugins',
      displayName,
      uid,
      pluginName: 'editorial',
    })),
  );
}
