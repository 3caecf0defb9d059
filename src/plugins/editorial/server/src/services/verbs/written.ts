import { service } from '../../context/services';
import type { VerbContext } from './types';

/** Writes fields of the draft along with a verb; gives the number of the revision that it is then. */
export async function writeAlong(
  { strapi, work, actor, dossier }: VerbContext,
  fields: Record<string, unknown>,
): Promise<number> {
  await service(strapi, 'public-content').writeDraft(dossier.subject, fields);
  const written = await service(strapi, 'content').read(dossier.subject, 'draft');
  const revision = dossier.revision + 1;
  if (written) await service(strapi, 'recorder').keepRevision(work, { ...dossier, revision }, actor, written);
  return revision;
}
