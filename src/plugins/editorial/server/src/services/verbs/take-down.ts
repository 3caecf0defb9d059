import { service } from '../../context/services';
import { currentDossier } from '../../stores/dossiers';
import type { Act } from './types';

/** Takes the public version away at once; all else is kept (article 8: storage). */
export const hide: Act = async ({ strapi, work, dossier }) => {
  if (dossier.sealHash) await service(strapi, 'public-content').take(work, dossier.subject, dossier.sealHash);
  return { changes: {}, details: { seal: dossier.sealHash } };
};

/** As {@link hide}, for good: what was hidden already has no public version left to take. */
export const withdraw: Act = async (context) => {
  const { strapi, work, dossier } = context;
  const now = service(strapi, 'clock').now();
  if (dossier.state === 'published') await hide(context);
  const current = await currentDossier(work.trx, dossier.subject);
  return {
    changes: { closedAt: now },
    details: { seal: dossier.sealHash, correctionUnderWay: current?.id !== dossier.id },
  };
};
