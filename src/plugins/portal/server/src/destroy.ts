import type { Core } from '@strapi/strapi';
import { service } from './context/services';
import { stopJobs } from './jobs/serving';

/** Lets what is under way end before the database goes. */
export default async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  await stopJobs(strapi);
  await service(strapi, 'visits').flush();
};
