import { service } from '../../context/services';
import type { Act } from './types';

/** The provider hands his item in: his attestation, and the origin he names, go with it (article 7). */
export const submit: Act = async ({ strapi, work, actor, dossier, content, input }) => {
  const { origin } = service(strapi, 'item').rules(dossier.subject);
  const source = input.source?.trim();
  const attestation = input.attestation ?? dossier.attestation;
  const contributors = [...new Set([...dossier.contributors, actor.key])];
  if (!source || source === content.fields[origin])
    return { changes: { attestation, contributors }, details: { attestation } };
  await service(strapi, 'public-content').writeDraft(dossier.subject, { [origin]: source });
  const written = await service(strapi, 'content').read(dossier.subject, 'draft');
  const revision = dossier.revision + 1;
  if (written) await service(strapi, 'recorder').keepRevision(work, { ...dossier, revision }, actor, written);
  return { changes: { attestation, contributors, revision }, details: { attestation, source } };
};
