import { service } from '../../context/services';
import type { Act } from './types';

/**
 * Gives the work to somebody: the official of the field, a stand-in, the support team (article 6, chapter II). He is told,
 * and so is whoever had it before.
 */
export const assign: Act = async ({ strapi, work, actor, dossier, input }) => {
  const assignee = await service(strapi, 'assignees').person(input.assignee);
  if (!assignee) throw new Error(`Dossier ${dossier.id} is assigned to nobody`);
  const { key, name } = assignee;
  const changes = { assigneeKey: key, assigneeName: name };
  await service(strapi, 'assignment').tell(work, { ...dossier, ...changes }, dossier.assigneeKey, actor);
  return { changes, details: { from: dossier.assigneeKey, to: { key, name } } };
};
