import { service } from '../../context/services';
import { noApproval } from '../../stores/dossiers';
import type { Act, VerbContext } from './types';

const now = ({ strapi }: VerbContext) => service(strapi, 'clock').now();

/** Ends a cycle without publishing: spam, or a document that may not be released (article 8(b), (đ)). */
export const close: Act = async (context) => ({
  changes: { ...noApproval, closedAt: now(context) },
  details: context.input.legalBasis ? { legalBasis: context.input.legalBasis.trim() } : {},
});

/** A duplicate ends in the question that it repeats. */
export const merge: Act = async (context) => ({
  changes: { ...noApproval, closedAt: now(context) },
  details: { into: context.input.into },
});

/** Another body is competent, and the citizen is told which: with that the limit of article 8(đ) is met. */
export const passOn: Act = async (context) => ({
  changes: {
    ...noApproval,
    madePublicAt: context.dossier.madePublicAt ?? now(context),
    closedAt: now(context),
  },
  details: { body: context.input.body?.trim() },
});

/** Complaints and denunciations go to citizen reception, and are never public. */
export const redirect: Act = async (context) => ({
  changes: {
    ...noApproval,
    madePublicAt: context.dossier.madePublicAt ?? now(context),
    closedAt: now(context),
  },
});
