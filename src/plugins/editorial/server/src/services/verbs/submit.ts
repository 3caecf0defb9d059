import { service } from '../../context/services';
import type { Act } from './types';
import { writeAlong } from './written';

/** The provider hands his item in: his attestation, and the origin he names, go with it (article 7). */
export const submit: Act = async (context) => {
  const { strapi, actor, dossier, content, input } = context;
  const { origin } = service(strapi, 'item').rules(dossier.subject);
  const source = input.source?.trim();
  const attestation = input.attestation ?? dossier.attestation;
  const contributors = [...new Set([...dossier.contributors, actor.key])];
  if (!source || source === content.fields[origin])
    return { changes: { attestation, contributors }, details: { attestation } };
  const revision = await writeAlong(context, { [origin]: source });
  return { changes: { attestation, contributors, revision }, details: { attestation, source } };
};
