import type { Core } from '@strapi/strapi';
import { refuse } from '../../../../../common/refusal';
import { service as editorial } from '../../../../editorial/server/src/context/services';
import { regulationOf } from '../../../../editorial/server/src/context/settings';
import { authorityOf } from '../../../../editorial/server/src/domain/authority';

export interface Readers {
  /**
   * Insists that the person of this request may read the reports, by an appointment that is in force.
   * @throws 403 with the article that gives it to others
   */
  insist(): Promise<void>;
}

export default ({ strapi }: { strapi: Core.Strapi }): Readers => ({
  async insist() {
    const actor = await editorial(strapi, 'caller').panelPerson();
    const regulation = regulationOf(strapi);
    const { who, article, label: verbLabel } = regulation.reports;
    const today = editorial(strapi, 'clock').today();
    const authority = authorityOf(regulation, actor, today, { who, article, verbLabel, dossier: null });
    if (!authority.held) refuse(403, authority.reasons);
  },
});
