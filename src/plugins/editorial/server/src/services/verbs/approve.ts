import { service } from '../../context/services';
import { sealOf, sealVersion } from '../../domain/seal';
import type { Act } from './types';

/** Seals exactly the content that the approver sees (article 4, third duty). */
export const approve: Act = async ({ strapi, actor, decision, content }) => {
  const seal = sealOf(content);
  return {
    changes: {
      sealHash: seal,
      sealVersion,
      approvedAt: service(strapi, 'clock').now(),
      approvedBy: actor.name,
      approvalBasis: decision.basis,
      ownWork: decision.ownWork,
    },
    details: { seal, ownWork: decision.ownWork },
  };
};
