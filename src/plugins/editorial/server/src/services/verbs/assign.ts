import { service } from '../../context/services';
import type { Act } from './types';

/** Gives the work to somebody: the official of the field, a stand-in, the support team (article 6, chapter II). */
export const assign: Act = async ({ strapi, dossier, input }) => {
  const assignee = await service(strapi, 'assignees').person(input.assignee);
  if (!assignee) throw new Error(`Dossier ${dossier.id} is assigned to nobody`);
  const { key, name } = assignee;
  return {
    changes: { assigneeKey: key, assigneeName: name },
    details: { from: dossier.assigneeKey, to: { key, name } },
  };
};
