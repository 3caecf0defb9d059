import { service } from '../../context/services';
import { insertSchedule } from '../../stores/schedules';
import { instant } from '../item';
import type { Act } from './types';

/** Sets the time at which what was approved publishes itself: a row, never a timer. */
export const schedule: Act = async ({ strapi, work, actor, dossier, input }) => {
  const at = new Date(instant(input.publishAt ?? ''));
  await insertSchedule(work.trx, {
    dossierId: dossier.id,
    at,
    actorKey: actor.key,
    actorName: actor.name,
    createdAt: service(strapi, 'clock').now(),
  });
  return { changes: {}, details: { publishAt: at.toISOString(), seal: dossier.sealHash } };
};
