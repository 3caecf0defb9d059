import type { Core } from '@strapi/strapi';

/** Shows the page and its widgets in the panel; whether somebody may read them is decided by his appointment. */
export default async ({ strapi }: { strapi: Core.Strapi }): Promise<void> => {
  await strapi
    .service('admin::permission')
    .actionProvider.registerMany([
      { section: 'plugins', displayName: 'Báo cáo hoạt động', uid: 'read', pluginName: 'reports' },
    ]);
};
