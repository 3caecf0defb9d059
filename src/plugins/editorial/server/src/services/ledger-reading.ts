import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { languageOf, refuse } from '../../../../../common/refusal';
import { inTransaction, readingFrom } from '../../../../../common/transaction';
import type { Text } from '../../../../../regulation';
import { service } from '../context/services';
import { regulationOf } from '../context/settings';
import { authorityOf } from '../domain/authority';
import { chainStart } from '../domain/chain';
import { actorWords } from '../domain/history-words';
import { faultWords } from '../domain/integrity-words';
import {
  filterWords,
  type LedgerPeriod,
  type ShownDetail,
  shownDetails,
  subjectLabel,
} from '../domain/ledger-words';
import { actLabel } from '../domain/theft-words';
import type { Actor, Basis } from '../domain/types';
import { entriesAfter } from '../stores/ledger';
import {
  actorsOnLedger,
  countEntries,
  entriesBeside,
  type LedgerFilter,
  type LedgerPlace,
  lastSequence,
  typesOnLedger,
  verbsOnLedger,
} from '../stores/ledger-search';
import type { HistoryEntry } from './dossier-view';
import { headsOfNights, walkOn } from './integrity/chain';
import { ledgerCsv, mostExported } from './ledger-export';
import { type LedgerSubject, subjectsOf } from './ledger-subjects';
import { historyOf } from './shown-history';

/** An entry as readers of the ledger see it, all that it keeps for them included. */
export interface LedgerRow extends HistoryEntry {
  subject: LedgerSubject | null;
  dossierId: number | null;
  cycle: number | null;
  revision: number | null;
  details: readonly ShownDetail[];
  previousHash: string;
  hash: string;
}

export interface LedgerRows {
  rows: LedgerRow[];
  /** Counted no further than {@link mostCounted}. */
  total: number;
  /** Numbers of the entries beside which the neighbouring pages lie; null: there is none. */
  older: number | null;
  newer: number | null;
}

/** What the ledger can be filtered by: what it has entries of. */
export interface LedgerChoices {
  verbs: { code: string; label: Text }[];
  types: { code: string; label: Text }[];
  /** Parts of the system that people know as one have their codes together, with commas between. */
  actors: { code: string; label: Text }[];
}

/** What came of checking a part of the chain, and of the last night's sweep of everything. */
export interface LedgerCheck {
  ok: boolean;
  /** The first thing that does not hold. */
  fault: Text | null;
  /** The last entry that was checked; whoever goes on gives it back. */
  through: number;
  /** Entries in all. */
  entries: number;
  done: boolean;
  lastSweep: {
    day: string;
    finishedAt: string;
    publicItems: number;
    files: number;
    faultCount: number;
    faults: Text[];
  } | null;
}

/** Who reads it, and on which ground; null: as technical operator. */
export interface LedgerReader {
  actor: Actor;
  basis: Basis | null;
}

export interface LedgerReading {
  /** @throws 403 with the reasons, where the person of this request does not read the ledger */
  reader(): Promise<LedgerReader>;
  page(filter: LedgerFilter, place: LedgerPlace | null, size: number): Promise<LedgerRows>;
  choices(): Promise<LedgerChoices>;
  /**
   * Checks the chain on from an entry (0: from its start), no more of it than one request may take; it writes nothing.
   * @throws 404 where the ledger has no such entry
   */
  check(after: number): Promise<LedgerCheck>;
  /**
   * What matches as CSV, the newest first, piece by piece; that it was taken out, and what of it, is an entry of the ledger
   * itself. At most {@link mostExported} rows.
   */
  export(reader: LedgerReader, filter: LedgerFilter, period: LedgerPeriod): Promise<AsyncGenerator<string>>;
}

/** Whoever looks for one of so many narrows the search. */
export const mostCounted = 10_000;
const mostChoices = 500;
/** Entries of one request of a check: less than a second's work. */
const checkedAtOnce = 20_000;
const mostShownFaults = 20;

export default ({ strapi }: { strapi: Core.Strapi }): LedgerReading => {
  const db = () => readingFrom(strapi);
  const language = () => languageOf(strapi.requestContext.get()?.get('accept-language'));

  async function lastSweep(): Promise<LedgerCheck['lastSweep']> {
    const { rows } = await service(strapi, 'integrity').list({ page: 1, pageSize: 1 });
    if (!rows[0]) return null;
    const { day, finishedAt, publicItems, files, faultCount, faults } = rows[0];
    const { publishedTypes } = regulationOf(strapi);
    const shown = faults.slice(0, mostShownFaults).map((fault) => faultWords(publishedTypes, fault));
    return { day, finishedAt, publicItems, files, faultCount, faults: shown };
  }

  /** The hash from which a check goes on. */
  async function hashAt(sequence: number): Promise<string> {
    if (sequence === 0) return chainStart;
    const [entry] = await entriesAfter(await db(), sequence - 1, 1);
    if (entry?.sequence !== sequence) throw new errors.NotFoundError();
    return entry.hash;
  }

  return {
    async reader() {
      const actor = await service(strapi, 'caller').panelPerson();
      const regulation = regulationOf(strapi);
      const { who, article, label: verbLabel } = regulation.ledgerReaders;
      const question = { who, article, verbLabel, dossier: null };
      const authority = authorityOf(regulation, actor, service(strapi, 'clock').today(), question);
      if (authority.held) return { actor, basis: authority.basis };
      if (service(strapi, 'caller').operates()) return { actor, basis: null };
      return refuse(403, authority.reasons);
    },
    async page(filter, place, size) {
      const found = await entriesBeside(await db(), filter, place, size + 1);
      if (!found) throw new errors.NotFoundError();
      const more = found.length > size;
      const towardsNewer = place?.side === 'newer';
      const entries = towardsNewer ? found.slice(-size) : found.slice(0, size);
      const subjects = await subjectsOf(strapi, await db(), entries);
      const rows = entries.map((entry) => ({
        ...historyOf(regulationOf(strapi), entry, language()),
        subject: subjects.of(entry),
        dossierId: entry.dossierId,
        cycle: entry.cycle,
        revision: entry.revision,
        details: shownDetails(regulationOf(strapi), entry, subjects.namesFor(entry)),
        previousHash: entry.previousHash,
        hash: entry.hash,
      }));
      const [first, last] = [rows[0]?.sequence ?? null, rows.at(-1)?.sequence ?? null];
      return {
        rows,
        total: await countEntries(await db(), filter, mostCounted + 1),
        older: towardsNewer || more ? last : null,
        newer: (towardsNewer ? more : place !== null) ? first : null,
      };
    },
    async choices() {
      const regulation = regulationOf(strapi);
      const from = await db();
      return {
        verbs: (await verbsOnLedger(from, mostChoices)).map((code) => ({
          code,
          label: actLabel(regulation, code),
        })),
        types: (await typesOnLedger(from, mostChoices)).map((code) => ({
          code,
          label: subjectLabel(regulation, code),
        })),
        actors: asPeopleKnowThem(await actorsOnLedger(from, mostChoices)),
      };
    },
    async check(after) {
      const heads = await headsOfNights(await db());
      const sweep = await lastSweep();
      const entries = await lastSequence(await db());
      let head = { sequence: after, hash: await hashAt(after) };
      for (;;) {
        const step = await walkOn(db, heads, head).next();
        if (!step.done) {
          const fault = faultWords(regulationOf(strapi).publishedTypes, step.value);
          return { ok: false, fault, through: head.sequence, entries, done: true, lastSweep: sweep };
        }
        head = step.value.head;
        const far = head.sequence >= after + checkedAtOnce;
        if (step.value.ended || far) {
          return {
            ok: true,
            fault: null,
            through: head.sequence,
            entries,
            done: step.value.ended,
            lastSweep: sweep,
          };
        }
      }
    },
    async export({ actor, basis }, filter, period) {
      const names = await service(strapi, 'actors').namesOf(filter.actorKey ?? []);
      const sought = filterWords(regulationOf(strapi), { ...filter, period }, names);
      const through = await lastSequence(await db());
      const bounded = { ...filter, through };
      const entries = await countEntries(await db(), bounded, mostExported);
      await inTransaction(strapi, (work) =>
        service(strapi, 'recorder').recordPlain(work, {
          actor,
          office: basis?.office ?? null,
          verb: 'export-ledger',
          subjectType: 'editorial.ledger',
          subjectId: String(through),
          details: { entries, filter: sought },
        }),
      );
      return ledgerCsv(strapi, bounded, language());
    },
  };
};

function asPeopleKnowThem(actors: readonly { key: string; name: string }[]): LedgerChoices['actors'] {
  const known = new Map<string, { codes: string[]; label: Text }>();
  for (const { key, name } of actors) {
    const label = actorWords(key, name);
    // Two persons may have one name: they stay two.
    const as = label.vi === name ? key : label.vi;
    const one = known.get(as) ?? { codes: [], label };
    one.codes.push(key);
    known.set(as, one);
  }
  return [...known.values()]
    .map(({ codes, label }) => ({ code: codes.join(','), label }))
    .sort((one, other) => one.label.vi.localeCompare(other.label.vi, 'vi'));
}
