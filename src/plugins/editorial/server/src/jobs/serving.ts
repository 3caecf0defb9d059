import type { Core } from '@strapi/strapi';
import { service } from '../context/services';
import { settings } from '../context/settings';
import { type Poller, poll } from './poller';

const pollers = new WeakMap<Core.Strapi, Poller>();

/**
 * A process that serves also does jobs and looks for what has become due, unless the operator says no; commands on the
 * server never do.
 */
export function doJobsWhileServing(strapi: Core.Strapi): void {
  if (!settings(strapi).jobs) return;
  const failed = (error: unknown) => strapi.log.error(`editorial: jobs are not done: ${error}`);
  strapi.server.httpServer.once('listening', () => {
    service(strapi, 'queue').work().catch(failed);
    // What was there before reminders were is armed once, before the first look; and hashed once, after it.
    let armed = false;
    const arm = async () => {
      if (!armed) await service(strapi, 'reminders').armMissing();
      armed = true;
    };
    let hashed = false;
    const hash = async () => {
      if (!hashed) await service(strapi, 'file-hashes').fillMissing();
      hashed = true;
    };
    const rounds = [
      () => service(strapi, 'schedules').sweep(),
      arm,
      () => service(strapi, 'reminders').sweep(),
      () => service(strapi, 'daily').run(),
      hash,
    ];
    pollers.set(strapi, poll(rounds, failed));
  });
}

/** Ends the jobs under way and begins no more. */
export async function stopJobs(strapi: Core.Strapi): Promise<void> {
  await pollers.get(strapi)?.stop();
  await service(strapi, 'queue').stop();
}
