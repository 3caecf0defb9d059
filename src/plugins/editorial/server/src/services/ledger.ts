import type { Core } from '@strapi/strapi';
import { readingFrom } from '../../../../../common/transaction';
import { service } from '../context/services';
import { regulationOf } from '../context/settings';
import { chainStart, firstBreak } from '../domain/chain';
import { sealOf } from '../domain/seal';
import { dossiersOf, publishedWithoutRow } from '../stores/dossiers';
import { entriesAfter, hasSealEntry } from '../stores/ledger';

const batch = 1000;

export interface Verification {
  ok: boolean;
  entries: number;
  publicItems: number;
  /** The first thing that does not hold, in words for the operator. */
  firstBreak?: string;
}

export interface Ledger {
  /** Checks the hash chain, and that everything public carries the seal of an approval on the ledger. Read only. */
  verify(): Promise<Verification>;
}

export default ({ strapi }: { strapi: Core.Strapi }): Ledger => {
  const db = () => readingFrom(strapi);

  async function verifyChain(): Promise<{ entries: number; broken?: string }> {
    let last = { sequence: 0, hash: chainStart };
    for (;;) {
      const run = await entriesAfter(await db(), last.sequence, batch);
      const found = firstBreak(run, last);
      if (found) return { entries: last.sequence, broken: `ledger entry ${found.sequence}: ${found.why}` };
      const end = run.at(-1);
      if (!end) return { entries: last.sequence };
      last = { sequence: end.sequence, hash: end.hash };
    }
  }

  async function verifyPublic(type: string): Promise<{ items: number; broken?: string }> {
    const table = strapi.db.metadata.get(type).tableName;
    let items = 0;
    let after = 0;
    for (;;) {
      const rows: { id: number; document_id: string }[] = await (await db())(table)
        .whereNotNull('published_at')
        .where('id', '>', after)
        .orderBy('id')
        .limit(batch)
        .select('id', 'document_id');
      for (const row of rows) {
        const why = await whyUnsealed(type, row.document_id);
        if (why) return { items, broken: `${type} ${row.document_id}: ${why}` };
        items += 1;
        after = row.id;
      }
      if (rows.length < batch) break;
    }
    const gone = await publishedWithoutRow(await db(), type, table);
    return gone ? { items, broken: `${type} ${gone}: its public version is gone` } : { items };
  }

  async function whyUnsealed(type: string, documentId: string): Promise<string | null> {
    const subject = { type, documentId };
    const dossier = (await dossiersOf(await db(), subject)).find((cycle) => cycle.state === 'published');
    if (!dossier?.sealHash) return 'public without an approved dossier';
    const content = await service(strapi, 'content').read(subject, 'published');
    if (!content || sealOf(content) !== dossier.sealHash) return 'the content differs from what was sealed';
    if (!(await hasSealEntry(await db(), dossier.id, dossier.sealHash)))
      return 'its approval is not on the ledger';
    return null;
  }

  return {
    async verify() {
      const chain = await verifyChain();
      let publicItems = 0;
      let broken = chain.broken;
      for (const type of Object.keys(regulationOf(strapi).publishedTypes)) {
        if (broken) break;
        const found = await verifyPublic(type);
        publicItems += found.items;
        broken = found.broken;
      }
      return { ok: !broken, entries: chain.entries, publicItems, ...(broken ? { firstBreak: broken } : {}) };
    },
  };
};
