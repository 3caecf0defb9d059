import type { Core } from '@strapi/strapi';
import { onPublicChange } from '../../../editorial/server/src/context/public-listeners';
import { settings as editorialSettings } from '../../../editorial/server/src/context/settings';
import { service } from './context/services';
import { applyDatabase } from './database/apply';
import { doJobsWhileServing } from './jobs/serving';

/** After schema sync, before anything is served. */
export default async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  await applyDatabase(strapi);
  onPublicChange(strapi, (work, subject, change) =>
    service(strapi, 'public-items').follow(work, subject, change),
  );
  makeUpWhileServing(strapi);
  doJobsWhileServing(strapi);
};

/** What was public before there was an index is found soon after the start; nobody waits for it. */
function makeUpWhileServing(strapi: Core.Strapi): void {
  if (!editorialSettings(strapi).jobs) return;
  strapi.server.httpServer.once('listening', () => {
    service(strapi, 'public-items')
      .fill()
      .then((mended) => {
        if (mended > 0) strapi.log.info(`portal: ${mended} public items were indexed anew`);
      })
      .catch((error: unknown) => strapi.log.error(`portal: public items are not indexed: ${error}`));
  });
}
