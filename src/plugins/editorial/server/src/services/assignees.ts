import type { Core } from '@strapi/strapi';
import { service } from '../context/services';
import { inForce } from '../domain/authority';
import type { Actor } from '../domain/types';

export interface Assignees {
  /**
   * The person of a panel account to whom work can be assigned: his account is open, and he holds an office today with
   * authority. Null where there is none (article 4, second duty; article 6, chapter II).
   */
  person(userId: number | null | undefined): Promise<Actor | null>;
}

export default ({ strapi }: { strapi: Core.Strapi }): Assignees => ({
  async person(userId) {
    if (!userId) return null;
    const actor = await service(strapi, 'actors').ofPanelUser(userId);
    const held = inForce(actor, service(strapi, 'clock').today());
    return held.some(({ suspended }) => !suspended) ? actor : null;
  },
});
