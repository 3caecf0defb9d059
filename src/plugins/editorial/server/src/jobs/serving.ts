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
    const rounds = [
      () => service(strapi, 'erasure').sweep(),
      () => service(strapi, 'schedules').sweep(),
      () => service(strapi, 'assignment').handOver(),
      // What was there before reminders were is armed once, before the first look.
      once(() => service(strapi, 'reminders').armMissing()),
      () => service(strapi, 'reminders').sweep(),
      () => service(strapi, 'daily').run(),
      // So are files hashed, and words kept for finding near copies; nobody waits for these.
      once(() => service(strapi, 'file-hashes').fillMissing()),
      once(() => service(strapi, 'near-copies').fill()),
    ];
    pollers.set(strapi, poll(rounds, failed));
  });
}

/** Does an act until it succeeds, and never again. */
function once(act: () => Promise<unknown>): () => Promise<void> {
  let done = false;
  return async () => {
    if (!done) await act();
    done = true;
  };
}

/** Ends the jobs under way and begins no more. */
export async function stopJobs(strapi: Core.Strapi): Promise<void> {
  await pollers.get(strapi)?.stop();
  await service(strapi, 'queue').stop();
}
