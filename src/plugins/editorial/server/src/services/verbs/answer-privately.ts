import { service } from '../../context/services';
import type { Act } from './types';

/** The approved answer was given to the citizen himself: the limit of article 8(đ) is met, and nothing becomes public. */
export const answerPrivately: Act = async ({ strapi, dossier }) => {
  const now = service(strapi, 'clock').now();
  return {
    changes: { madePublicAt: dossier.madePublicAt ?? now, closedAt: now },
    details: { seal: dossier.sealHash },
  };
};
