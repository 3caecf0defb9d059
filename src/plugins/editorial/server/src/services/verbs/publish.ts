import { service } from '../../context/services';
import { dossiersOf, updateDossier } from '../../stores/dossiers';
import { waitingSchedule } from '../../stores/schedules';
import type { Act } from './types';

/**
 * Posts what was approved. The limit of article 8 is met at this instant, the first time only; the cycle that was
 * public before is superseded.
 */
export const publish: Act = async ({ strapi, work, dossier, actor }) => {
  const now = service(strapi, 'clock').now();
  const seal = dossier.sealHash;
  if (!seal) throw new Error(`Dossier ${dossier.id} is approved without a seal`);
  const before = (await dossiersOf(work.trx, dossier.subject)).find(
    (cycle) => cycle.id !== dossier.id && ['published', 'hidden'].includes(cycle.state),
  );
  if (before)
    await updateDossier(work.trx, before.id, { state: 'superseded', closedAt: now, updatedAt: now });
  await service(strapi, 'public-content').put(work, dossier.subject, seal);
  const waiting = actor.channel === 'system' ? await waitingSchedule(work.trx, dossier.id) : null;
  return {
    changes: { madePublicAt: dossier.madePublicAt ?? now },
    details: {
      seal,
      ...(before ? { supersedes: before.id } : {}),
      // Whoever set the time posts, and answers for it (article 6, chapter III, first rule).
      ...(waiting ? { scheduledBy: { key: waiting.actorKey, name: waiting.actorName } } : {}),
    },
  };
};
