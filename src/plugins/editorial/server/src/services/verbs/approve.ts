import { service } from '../../context/services';
import { sealOf, sealVersion } from '../../domain/seal';
import { keepFiles } from '../../stores/file-uses';
import type { Act } from './types';

/**
 * Seals exactly the content that the approver sees (article 4, third duty). The files of what was approved are kept from
 * then on, whatever becomes of the item (article 8: storage).
 */
export const approve: Act = async ({ strapi, work, actor, decision, dossier, content }) => {
  const sealed = await service(strapi, 'content').readWithFiles(dossier.subject, 'draft');
  await keepFiles(work.trx, dossier.subject, sealed?.files ?? []);
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
