import type { Core } from '@strapi/strapi';
import { service } from '../context/services';
import { settings } from '../context/settings';

/** A process that serves also does jobs, unless the operator says no; commands on the server never do. */
export function doJobsWhileServing(strapi: Core.Strapi): void {
  if (!settings(strapi).jobs) return;
  strapi.server.httpServer.once('listening', () => {
    service(strapi, 'queue')
      .work()
      .catch((error: unknown) => strapi.log.error(`editorial: jobs are not done: ${error}`));
  });
}
