import { service } from '../../context/services';
import { dossierById, noApproval } from '../../stores/dossiers';
import type { Act, VerbContext } from './types';
import { writeAlong } from './written';

const now = ({ strapi }: VerbContext) => service(strapi, 'clock').now();

/** Ends a cycle without publishing: spam, or a document that may not be released (article 8(b), (đ)). */
export const close: Act = async (context) => ({
  changes: { ...noApproval, closedAt: now(context) },
  details: context.input.legalBasis ? { legalBasis: context.input.legalBasis.trim() } : {},
});

/** A duplicate ends in the question that it repeats; the history of both says so. */
export const merge: Act = async (context) => {
  const { work, dossier, actor, decision, input } = context;
  const into = await dossierById(work.trx, input.into ?? 0);
  if (!into) throw new Error(`Dossier ${dossier.id} is a duplicate of none`);
  return {
    changes: { ...noApproval, closedAt: now(context) },
    details: { into: into.id },
    alongside: [
      {
        actor,
        basis: decision.basis,
        verb: 'merged-from',
        dossier: into,
        from: into.state,
        details: { from: dossier.id },
      },
    ],
  };
};

/** Another body is competent, and the citizen is told which: with that the limit of article 8(đ) is met. */
export const passOn: Act = async (context) => ({
  changes: {
    ...noApproval,
    madePublicAt: context.dossier.madePublicAt ?? now(context),
    closedAt: now(context),
  },
  details: { body: context.input.body?.trim() },
});

/** Complaints and denunciations go to citizen reception, and are never public; what was found to be one is one from then on. */
export const redirect: Act = async (context) => {
  const { strapi, dossier, content, input } = context;
  const changes = {
    ...noApproval,
    madePublicAt: dossier.madePublicAt ?? now(context),
    closedAt: now(context),
  };
  const category = service(strapi, 'item').rules(dossier.subject).answer?.category;
  const found = input.complaint;
  if (!category || !found || content.fields[category] === found) return { changes };
  const revision = await writeAlong(context, { [category]: found });
  return { changes: { ...changes, revision }, details: { complaint: found } };
};
