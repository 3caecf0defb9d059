import type { Core } from '@strapi/strapi';
import { inTransaction, readingFrom } from '../../../../../../common/transaction';
import { service } from '../../context/services';
import { publishedType, regulationOf, stampsOf } from '../../context/settings';
import { type History, whyNoAuthority, whyNoMandate } from '../../domain/approval-authority';
import type { ChainedEntry } from '../../domain/chain';
import type { Fault, FaultCode } from '../../domain/integrity';
import { sealOf } from '../../domain/seal';
import { type Dossier, lockSubject } from '../../stores/dossiers';
import { approvalsOf, entriesAbout, sendingsOf } from '../../stores/ledger';
import { publicTwice, publishedDossiers, publishedWithoutRow } from '../../stores/public-dossiers';
import type { PublicRow } from '../content';

const batch = 200;

type Wrong = Pick<Fault, 'code' | 'detail' | 'dossierId'>;

const wrong = (code: FaultCode, detail: string, dossier?: Dossier): Wrong => ({
  code,
  detail,
  dossierId: dossier?.id ?? null,
});

/** On what an entry of the ledger says that it rests. */
interface Grounds {
  basis?: { appointment?: number | null; delegation?: { id: number } | null };
}

/** What an entry of the ledger says of a report that was sent. */
interface Sending {
  sentAt?: string;
  sentNumber?: string | null;
}

/** What is known of a batch of public rows. */
interface Known {
  dossiers: ReadonlyMap<string, Dossier>;
  approvals: ReadonlyMap<number, ChainedEntry>;
  /** The records of sending, by document. */
  sendings: ReadonlyMap<string, ChainedEntry>;
  /** Documents with more than one public row, each with the id of the first. */
  twice: ReadonlyMap<string, number>;
}

/** Compares what is public with what was approved, and by whom. */
export function rowSweep(strapi: Core.Strapi) {
  /** Appointments and mandates are few, and what was on the ledger of them before an approval does not change. */
  const histories = new Map<string, History>();

  /**
   * Every public row of a type: it equals a seal that was given by someone with authority at that time, and one published
   * dossier says so. Gives how many there are.
   */
  async function* publicFaults(type: string): AsyncGenerator<Fault, number> {
    let count = 0;
    for (let after = 0; ; ) {
      const rows = await service(strapi, 'content').publicRows(type, { after, limit: batch });
      count += rows.length;
      const known = await knownOf(type, rows);
      for (const row of rows) {
        if (!(await whatIsWrong(row, known))) continue;
        const sure = await confirmed(type, row.documentId);
        if (sure) yield { ...sure, type, id: row.documentId };
      }
      const last = rows.at(-1);
      if (!last) return count;
      after = last.id;
    }
  }

  /** Dossiers that say that something is public which is not there. */
  async function* goneFaults(type: string): AsyncGenerator<Fault, void> {
    const { tableName } = strapi.db.metadata.get(type);
    for (let after = 0; ; ) {
      const limit = batch;
      const found = await publishedWithoutRow(await readingFrom(strapi), type, tableName, { after, limit });
      for (const { id, subject } of found) {
        if (!(await isGone(type, tableName, id, subject.documentId))) continue;
        yield { ...wrong('gone', 'its public version is gone'), dossierId: id, type, id: subject.documentId };
      }
      const last = found.at(-1);
      if (!last) return;
      after = last.id;
    }
  }

  /** A batch is read while others publish: what looks wrong is looked at again while nobody acts on the document. */
  function confirmed(type: string, documentId: string): Promise<Wrong | null> {
    histories.clear();
    return inTransaction(strapi, async ({ trx }) => {
      await lockSubject(trx, { type, documentId });
      const rows = await service(strapi, 'content').publicRows(type, { documentId });
      const known = await knownOf(type, rows);
      for (const row of rows) {
        const found = await whatIsWrong(row, known);
        if (found) return found;
      }
      return null;
    });
  }

  function isGone(type: string, table: string, dossierId: number, documentId: string): Promise<boolean> {
    return inTransaction(strapi, async ({ trx }) => {
      await lockSubject(trx, { type, documentId });
      const which = { after: dossierId - 1, limit: 1 };
      const [first] = await publishedWithoutRow(trx, type, table, which);
      return first?.id === dossierId;
    });
  }

  async function knownOf(type: string, rows: readonly PublicRow[]): Promise<Known> {
    const db = await readingFrom(strapi);
    const documentIds = rows.map(({ documentId }) => documentId);
    const dossiers = documentIds.length > 0 ? await publishedDossiers(db, type, documentIds) : [];
    const sealOfDossier = new Map(dossiers.map((dossier) => [dossier.id, dossier.sealHash]));
    const approvals = dossiers.length > 0 ? await approvalsOf(db, [...sealOfDossier.keys()]) : [];
    const { tableName } = strapi.db.metadata.get(type);
    const isStamped = stampsOf(strapi, type).length > 0;
    return {
      sendings: isStamped ? await sendingsOf(db, type, documentIds) : new Map(),
      twice: await publicTwice(db, tableName, documentIds),
      dossiers: new Map(dossiers.map((dossier) => [dossier.subject.documentId, dossier])),
      approvals: new Map(
        approvals
          .filter(({ dossierId, details }) => details.seal === sealOfDossier.get(dossierId ?? 0))
          .map((entry) => [entry.dossierId ?? 0, entry]),
      ),
    };
  }

  /** Whether the row and the dossier say of the sending what the ledger says. */
  function isSentAsRecorded(
    row: PublicRow,
    { sentAt, sentNumber, subject }: Dossier,
    sending?: ChainedEntry,
  ) {
    const { stamps } = publishedType(strapi, subject.type) ?? {};
    if (!stamps) return true;
    const recorded = (sending?.details ?? {}) as Sending;
    const shown = { sentAt: row.stamps[stamps.sentAt], sentNumber: row.stamps[stamps.sentNumber] };
    const kept = { sentAt: sentAt?.toISOString(), sentNumber };
    return [shown, kept].every(
      (one) =>
        (one.sentAt ?? null) === (recorded.sentAt ?? null) &&
        (one.sentNumber ?? null) === (recorded.sentNumber ?? null),
    );
  }

  async function whatIsWrong(
    row: PublicRow,
    { dossiers, approvals, sendings, twice }: Known,
  ): Promise<Wrong | null> {
    const { id, documentId, reading } = row;
    const dossier = dossiers.get(documentId);
    if (!dossier?.sealHash) return wrong('no-dossier', 'public without an approved dossier', dossier);
    if (!reading || sealOf(reading.content) !== dossier.sealHash) {
      return wrong('content', 'the content differs from what was sealed', dossier);
    }
    const approval = approvals.get(dossier.id);
    if (!approval) return wrong('no-approval', 'its approval is not on the ledger', dossier);
    const why = await whyUnauthorised(approval, dossier);
    if (why) return wrong('no-authority', `it was approved without authority: ${why}`, dossier);
    if (!isSentAsRecorded(row, dossier, sendings.get(documentId))) {
      return wrong('stamps', 'the time or number of sending is not what the ledger says', dossier);
    }
    return twice.get(documentId) === id ? wrong('twice', 'it has two public versions', dossier) : null;
  }

  async function whyUnauthorised(approval: ChainedEntry, dossier: Dossier): Promise<string | null> {
    const { transitions } = regulationOf(strapi).process;
    const who = transitions.filter(({ verb }) => verb === approval.verb).flatMap((row) => [...row.who]);
    const { appointment, delegation } = (approval.details as Grounds).basis ?? {};
    const inPlaceOf = delegation && approval.office === 'deputy' ? 'chief' : approval.office;
    if (!who.some((holder) => holder === inPlaceOf)) return 'the process does not give it to this office';
    const own = dossier.contributors.includes(approval.actorKey) || dossier.providerKey === approval.actorKey;
    if (own && approval.office !== 'chief') return 'it is his own work';
    if (!appointment) return 'it names no appointment';
    const day = service(strapi, 'clock').dayOf(new Date(approval.at));
    const why = whyNoAuthority(approval, await historyOf('editorial.appointment', appointment), day);
    if (why || !delegation) return why;
    return whyNoMandate(approval, await historyOf('editorial.delegation', delegation.id), day, dossier.kind);
  }

  async function historyOf(type: string, id: number): Promise<History> {
    const key = `${type}|${id}`;
    const known = histories.get(key);
    if (known) return known;
    const read = await entriesAbout(await readingFrom(strapi), { type, id: String(id) });
    histories.set(key, read);
    return read;
  }

  return { publicFaults, goneFaults };
}
