import { service } from '../../context/services';
import { erasedTitle } from '../../domain/erasure';
import type { Act } from './types';

/**
 * Takes the whole document away by a numbered decision, all its cycles, whichever was addressed (article 8: storage). Hashes
 * and ledger stay; the ledger says by which decision, and nothing of what it was.
 */
export const erase: Act = async ({ strapi, work, actor, decision: { basis, verb }, dossier, input }) => {
  const decision = input.decision?.trim() ?? '';
  const now = service(strapi, 'clock').now();
  const erased = await service(strapi, 'erasure').erase(work, dossier.subject, erasedTitle(decision));
  const details = { decision, ground: input.ground, seals: erased.seals, files: erased.files };
  const others = erased.cycles.filter((cycle) => cycle.dossier.id !== dossier.id);
  return {
    changes: { title: erasedTitle(decision), closedAt: dossier.closedAt ?? now },
    details,
    alongside: others.map((cycle) => ({ ...cycle, actor, basis, verb, comment: input.comment, details })),
  };
};
