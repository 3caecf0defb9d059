import type { Core } from '@strapi/strapi';
import { type Poller, poll } from '../../../../editorial/server/src/jobs/poller';
import { service } from '../context/services';
import { settings } from '../context/settings';

const pollers = new WeakMap<Core.Strapi, Poller>();

/** A process that serves also tells askers what came of their questions, erases who asked, and ends days of visits; commands never do. */
export function doJobsWhileServing(strapi: Core.Strapi): void {
  if (!settings(strapi).jobs) return;
  const failed = (error: unknown) => strapi.log.error(`portal: jobs are not done: ${error}`);
  strapi.server.httpServer.once('listening', () => {
    const rounds = service(strapi, 'rounds');
    const acts = [
      () => rounds.tellOutcomes(),
      () => rounds.eraseAskers(),
      () => rounds.forget(),
      () => service(strapi, 'visits').closeDays(),
    ];
    pollers.set(strapi, poll(acts, failed));
  });
}

/** Ends the round under way and begins no more. */
export async function stopJobs(strapi: Core.Strapi): Promise<void> {
  await pollers.get(strapi)?.stop();
}
