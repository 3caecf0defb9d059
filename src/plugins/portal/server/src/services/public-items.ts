import type { Core } from '@strapi/strapi';
import { inTransaction, type Work } from '../../../../../common/transaction';
import type { PublicChange } from '../../../../editorial/server/src/context/public-listeners';
import { service as editorial } from '../../../../editorial/server/src/context/services';
import type { Subject } from '../../../../editorial/server/src/domain/types';
import { dossiersOf, lockSubject } from '../../../../editorial/server/src/stores/dossiers';
import { settings } from '../context/settings';
import { itemOf, searchedTypes } from '../domain/item';
import { noteChange } from '../stores/changes';
import { isKept, keepItem, keptInVain, removeItem, unkeptDocuments } from '../stores/items';

/** One node makes up for what is missing. */
const fillLock = 72_022;
const filledAtOnce = 200;

export interface PublicItems {
  /** Keeps, or forgets, what a document is found by, and notes that it changed: in the transaction in which that happens. */
  follow(work: Work, subject: Subject, change: PublicChange): Promise<void>;
  /**
   * Keeps what is public and was not kept, forgets what is kept and no longer public: document by document, each held for the
   * time. Where another node is at it, nothing. Gives how many rows it mended.
   */
  fill(): Promise<number>;
}

export default ({ strapi }: { strapi: Core.Strapi }): PublicItems => {
  const clock = () => editorial(strapi, 'clock');

  /** When outsiders first read it, and since when they read this version of it. */
  async function timesOf({ trx }: Work, subject: Subject) {
    const cycles = await dossiersOf(trx, subject);
    const row: { publishedAt: string | Date } | null = await strapi.db.query(subject.type).findOne({
      where: { documentId: subject.documentId, publishedAt: { $notNull: true } },
      select: ['publishedAt'],
    });
    const made = cycles.flatMap(({ madePublicAt }) => madePublicAt?.getTime() ?? []);
    const publishedAt = made.length > 0 ? new Date(Math.min(...made)) : clock().now();
    return {
      publishedAt,
      updatedAt: row ? new Date(row.publishedAt) : publishedAt,
      year: Number(clock().dayOf(publishedAt).slice(0, 4)),
    };
  }

  async function keep(work: Work, subject: Subject): Promise<void> {
    const content = await editorial(strapi, 'content').read(subject, 'published');
    const item = content && itemOf(content, settings(strapi).valueLabels);
    if (item) await keepItem(work.trx, item, await timesOf(work, subject));
    else await removeItem(work.trx, subject);
  }

  const isSearched = ({ type }: Subject): boolean => type in searchedTypes;

  /** Keeps or forgets one document as it now is; false where others did so meanwhile. */
  function mend(subject: Subject): Promise<boolean> {
    return inTransaction(strapi, async (work) => {
      await lockSubject(work.trx, subject);
      const content = await editorial(strapi, 'content').read(subject, 'published');
      if (content && (await isKept(work.trx, subject))) return false;
      if (content) await keep(work, subject);
      else if (!(await removeItem(work.trx, subject))) return false;
      await noteChange(work.trx, subject);
      return true;
    });
  }

  async function mendAll(type: string, wrong: typeof unkeptDocuments): Promise<number> {
    const { tableName } = strapi.db.metadata.get(type);
    let mended = 0;
    for (let after = 0; ; ) {
      const batch = await wrong(strapi.db.connection, type, tableName, { after, limit: filledAtOnce });
      for (const { documentId } of batch) if (await mend({ type, documentId })) mended += 1;
      after = batch.at(-1)?.id ?? after;
      if (batch.length < filledAtOnce) return mended;
    }
  }

  return {
    async follow(work, subject, change) {
      await noteChange(work.trx, subject);
      if (!isSearched(subject)) return;
      if (change === 'published') await keep(work, subject);
      else await removeItem(work.trx, subject);
    },
    // Not Strapi's transaction: that would hold each document until all are done.
    fill: () =>
      strapi.db.connection.transaction(async (trx) => {
        const { rows } = await trx.raw<{ rows: { held: boolean }[] }>(
          'SELECT pg_try_advisory_xact_lock(?) AS held',
          [fillLock],
        );
        if (!rows[0]?.held) return 0;
        let mended = 0;
        for (const type of Object.keys(searchedTypes)) {
          mended += await mendAll(type, keptInVain);
          mended += await mendAll(type, unkeptDocuments);
        }
        return mended;
      }),
  };
};
