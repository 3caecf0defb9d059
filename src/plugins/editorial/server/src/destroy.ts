import type { Core } from '@strapi/strapi';
import { service } from './context/services';

/** Lets jobs under way end before the database goes. */
export default async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  await service(strapi, 'queue').stop();
};
