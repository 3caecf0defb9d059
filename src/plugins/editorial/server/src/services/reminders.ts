import type { Core } from '@strapi/strapi';
import type { Work } from '../../../../../common/transaction';
import type { Dossier } from '../stores/dossiers';

export interface Reminders {
  /** Plans the reminders of dossiers whose deadline is new or has moved; what is still ahead is armed anew. */
  arm(work: Work, dossiers: readonly Dossier[]): Promise<void>;
}

export default (_context: { strapi: Core.Strapi }): Reminders => ({
  arm: async () => undefined,
});
