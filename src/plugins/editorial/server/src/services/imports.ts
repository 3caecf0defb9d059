import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { refuse } from '../../../../../common/refusal';
import { inTransaction, type Work } from '../../../../../common/transaction';
import { readable } from '../context/database-errors';
import { service } from '../context/services';
import { sealOf, sealVersion } from '../domain/seal';
import type { Actor, Subject } from '../domain/types';
import { currentDossier, lockSubject, updateDossier } from '../stores/dossiers';
import type { Act } from './recorder';

export interface ImportedItem extends Subject {
  /** When the older portal made it public. */
  madePublicAt: Date;
}

export interface Imports {
  /**
   * Makes drafts public that an older portal already published, as one list resting on one decision of the Chief:
   * with their own dates, marked, and outside the on-time rates. All or none. Refused as any verb is.
   */
  importItems(order: { actor: Actor; decision: string; items: readonly ImportedItem[] }): Promise<void>;
}

export default ({ strapi }: { strapi: Core.Strapi }): Imports => {
  async function importOne(work: Work, actor: Actor, decision: string, imported: ImportedItem): Promise<Act> {
    const subject = { type: imported.type, documentId: imported.documentId };
    await lockSubject(work.trx, subject);
    const dossier = await currentDossier(work.trx, subject);
    const content = await service(strapi, 'content').read(subject, 'draft');
    if (!dossier || !content) throw new errors.NotFoundError();
    const decided = await service(strapi, 'judgement').on('import', {
      actor,
      subject,
      dossier,
      content,
      input: { decision },
    });
    if (!decided.allowed) return refuse(decided.status, decided.reasons);
    const now = service(strapi, 'clock').now();
    const seal = sealOf(content);
    const sealed = await updateDossier(work.trx, dossier.id, {
      state: decided.to,
      imported: true,
      ownWork: decided.ownWork,
      sealHash: seal,
      sealVersion,
      approvedAt: now,
      approvedBy: actor.name,
      approvalBasis: { ...decided.basis, decision },
      madePublicAt: imported.madePublicAt,
      updatedAt: now,
    });
    await service(strapi, 'public-content').put(work, subject, seal, imported.madePublicAt);
    return {
      actor,
      basis: decided.basis,
      verb: 'import',
      dossier: sealed,
      from: dossier.state,
      details: { seal, importDecision: decision, madePublicAt: imported.madePublicAt.toISOString() },
    };
  }

  return {
    async importItems({ actor, decision, items }) {
      try {
        await inTransaction(strapi, async (work) => {
          const inOrder = [...items].sort((a, b) =>
            `${a.type}|${a.documentId}`.localeCompare(`${b.type}|${b.documentId}`),
          );
          const by = await service(strapi, 'actors').held(work, actor);
          const done: Act[] = [];
          for (const item of inOrder) done.push(await importOne(work, by, decision, item));
          await service(strapi, 'recorder').record(work, done);
        });
      } catch (error) {
        throw readable(strapi, error);
      }
    },
  };
};
