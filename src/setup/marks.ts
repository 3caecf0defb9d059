import type { Core } from '@strapi/strapi';

/** What happens once in the life of a database. */
export type Milestone = 'commune' | 'sample-begun' | 'sample';

const storeOf = (strapi: Core.Strapi) => strapi.store({ type: 'core', name: 'setup' });

/** Whether a milestone was reached in this database. */
export const isDone = async (strapi: Core.Strapi, milestone: Milestone): Promise<boolean> =>
  Boolean(await storeOf(strapi).get({ key: milestone }));

/** Records a milestone: inside the load's own transaction, so that mark and load are kept or lost together. */
export const mark = async (strapi: Core.Strapi, milestone: Milestone): Promise<void> => {
  await storeOf(strapi).set({ key: milestone, value: { at: new Date().toISOString() } });
};
