import type { Core } from '@strapi/strapi';
import { refuse } from '../../../../../common/refusal';
import type { Work } from '../../../../../common/transaction';
import type { Text, UpkeepCode } from '../../../../../regulation';
import { service } from '../context/services';
import { regulationOf } from '../context/settings';
import { type Authority, authorityOf } from '../domain/authority';
import { refusalReason } from '../domain/reasons';
import type { Actor, Basis } from '../domain/types';

export interface UpkeepService {
  /** Whether the person of this request may keep it, now. */
  may(upkeep: UpkeepCode): Promise<boolean>;
  /**
   * The person of this request, his appointments held until the transaction ends, and the ground of his act.
   * @throws 403 with the article that gives the act to others; `label`: what the act is called, where the table's name is too wide
   */
  held(work: Work, upkeep: UpkeepCode, label?: Text): Promise<{ actor: Actor; basis: Basis }>;
}

/** Who keeps what has no publishing cycle: judged by appointment, as the verbs of the process are. */
export default ({ strapi }: { strapi: Core.Strapi }): UpkeepService => {
  function judged(actor: Actor, upkeep: UpkeepCode, label?: Text): Authority {
    const regulation = regulationOf(strapi);
    const { who, article, label: verbLabel } = regulation.upkeep[upkeep];
    return authorityOf(regulation, actor, service(strapi, 'clock').today(), {
      who,
      article,
      verbLabel: label ?? verbLabel,
      dossier: null,
    });
  }

  return {
    async may(upkeep) {
      const caller = await service(strapi, 'caller').identify();
      return caller.kind === 'person' && judged(caller.actor, upkeep).held;
    },
    async held(work, upkeep, label) {
      const caller = await service(strapi, 'caller').identify();
      if (caller.kind !== 'person') {
        return refuse(403, [refusalReason(regulationOf(strapi), 'unknown-caller')]);
      }
      const actor = await service(strapi, 'actors').held(work, caller.actor);
      const authority = judged(actor, upkeep, label);
      if (!authority.held) return refuse(403, authority.reasons);
      return { actor, basis: authority.basis };
    },
  };
};
