import { service } from '../../context/services';
import { retractedTitle } from '../../domain/erasure';
import type { Act } from './types';

/** Whoever asked takes back what was never public: its words and files are gone, the ledger says that it was. */
export const retract: Act = async ({ strapi, work, dossier }) => {
  const { seals, files } = await service(strapi, 'erasure').erase(work, dossier.subject, retractedTitle);
  const closedAt = dossier.closedAt ?? service(strapi, 'clock').now();
  return { changes: { title: retractedTitle, closedAt }, details: { seals, files } };
};
