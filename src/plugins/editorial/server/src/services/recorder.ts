import type { Core } from '@strapi/strapi';
import type { Work } from '../../../../../common/transaction';
import type { LedgerEntry } from '../domain/chain';
import type { SealedContent } from '../domain/seal';
import { sealOf } from '../domain/seal';
import type { Actor, Basis } from '../domain/types';
import type { Dossier } from '../stores/dossiers';
import { appendEntries } from '../stores/ledger';
import { insertRevision } from '../stores/revisions';
import type { Clock } from './clock';
import type { NearCopies } from './near-copies';

/** One act on a dossier, for the ledger. */
export interface Act {
  actor: Actor;
  basis: Basis;
  /** A verb of the process, or an act of the engine (`recordedActs` of the regulation). */
  verb: string;
  dossier: Dossier;
  from: string | null;
  comment?: string | null;
  details?: Record<string, unknown>;
}

export interface Recorder {
  /** Appends acts to the ledger in the transaction under way; the last thing a transaction does. */
  record(work: Work, acts: readonly Act[]): Promise<void>;
  /** Appends an entry that is about no dossier (appointments, changes of what has no drafts). */
  recordPlain(work: Work, entry: PlainEntry): Promise<void>;
  /** Keeps the content as the dossier's present revision, and its words for finding near copies. */
  keepRevision(work: Work, dossier: Dossier, actor: Actor, content: SealedContent): Promise<void>;
}

export interface PlainEntry {
  actor: Actor;
  office?: string | null;
  verb: string;
  subjectType: string;
  subjectId: string;
  comment?: string | null;
  details: Record<string, unknown>;
}

export default ({ strapi }: { strapi: Core.Strapi }): Recorder => {
  const clock = (): Clock => strapi.plugin('editorial').service('clock');

  function entryOf(act: Act): Omit<LedgerEntry, 'sequence'> {
    const { dossier, actor, basis } = act;
    return {
      at: clock().now().toISOString(),
      actorKey: actor.key,
      actorName: actor.name,
      office: basis.office,
      verb: act.verb,
      subjectType: dossier.subject.type,
      subjectId: dossier.subject.documentId,
      dossierId: dossier.id,
      cycle: dossier.cycle,
      revision: dossier.revision,
      fromState: act.from,
      toState: dossier.state,
      comment: act.comment?.trim() || null,
      details: {
        ...act.details,
        basis: {
          appointment: basis.appointmentId,
          decision: basis.decision,
          ...(basis.delegation ? { delegation: basis.delegation } : {}),
        },
      },
    };
  }

  return {
    async record({ trx }, acts) {
      await appendEntries(trx, acts.map(entryOf));
    },
    async recordPlain({ trx }, entry) {
      await appendEntries(trx, [
        {
          at: clock().now().toISOString(),
          actorKey: entry.actor.key,
          actorName: entry.actor.name,
          office: entry.office ?? null,
          verb: entry.verb,
          subjectType: entry.subjectType,
          subjectId: entry.subjectId,
          dossierId: null,
          cycle: null,
          revision: null,
          fromState: null,
          toState: null,
          comment: entry.comment?.trim() || null,
          details: entry.details,
        },
      ]);
    },
    async keepRevision(work, dossier, actor, content) {
      await insertRevision(work.trx, {
        dossierId: dossier.id,
        revision: dossier.revision,
        at: clock().now(),
        actorKey: actor.key,
        sealHash: sealOf(content),
        content,
      });
      const nearCopies: NearCopies = strapi.plugin('editorial').service('near-copies');
      await nearCopies.keep(work, dossier, content);
    },
  };
};
