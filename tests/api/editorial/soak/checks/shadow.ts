import type { ChainedEntry } from '../../../../../src/plugins/editorial/server/src/domain/chain';
import { chainStart, firstBreak } from '../../../../../src/plugins/editorial/server/src/domain/chain';
import { entriesAfter } from '../../../../../src/plugins/editorial/server/src/stores/ledger';
import type { World } from '../world';
import { type Board, boardOf } from './authority';
import { holds } from './broken';
import { postersNamed, requireDuty, requireMove, requireUpkeep } from './duties';

/** An approval as the ledger tells it. */
interface Approval {
  seal: string;
  actorKey: string;
  office: string | null;
  ownWork: boolean;
}

/** A publishing cycle as the ledger tells it. */
export interface Cycle {
  id: number;
  type: string;
  documentId: string;
  cycle: number;
  state: string;
  provider: string;
  contributors: Set<string>;
  approval: Approval | null;
}

/** The portal as it must be, told from the ledger alone and by rules of its own. */
export interface Shadow {
  board: Board;
  cycles: ReadonlyMap<number, Cycle>;
  /** The cycle that the public sees of a document. */
  publicOf(documentId: string): Cycle | null;
  /** Takes the entries that were added since, each checked against what was before it. */
  follow(): Promise<ChainedEntry[]>;
}

/** Who does this has had a hand in the content. */
const contributing = new Set(['create', 'edit', 'correct', 'submit']);
/** These leave nothing of an approval. */
const voiding = new Set(['edit', 'return', 'reject', 'pass-on', 'redirect', 'merge', 'close']);
const batch = 1000;

export async function shadowOf(world: World): Promise<Shadow> {
  const board = await boardOf(world);
  const cycles = new Map<number, Cycle>();
  const named = new Set<string>();
  let last = { sequence: 0, hash: chainStart };

  function opened(entry: ChainedEntry): Cycle {
    return {
      id: entry.dossierId ?? 0,
      type: entry.subjectType ?? '',
      documentId: entry.subjectId ?? '',
      cycle: entry.cycle ?? 0,
      state: 'draft',
      provider: entry.actorKey,
      contributors: new Set(),
      approval: null,
    };
  }

  function takeAct(entry: ChainedEntry, kind: string): void {
    const { verb, actorKey } = entry;
    const id = entry.dossierId ?? 0;
    const opens = verb === 'create' || verb === 'correct';
    holds(3, opens !== cycles.has(id), 'a cycle is opened once, before all else', entry);
    const cycle = cycles.get(id) ?? opened(entry);
    cycles.set(id, cycle);
    holds(3, opens || entry.fromState === cycle.state, `the ledger leaps from ${cycle.state}`, entry);
    requireMove(entry, cycle.state);
    if (verb === 'move-deadline') {
      holds(3, entry.toState === cycle.state, 'a deadline that moves changes no state', entry);
      return;
    }
    board.requireHeld(entry, kind);
    requireDuty(entry, { named, edited: cycle.contributors.has(actorKey), from: cycle.state });
    if (contributing.has(verb)) cycle.contributors.add(actorKey);
    if (voiding.has(verb)) cycle.approval = null;
    if (verb === 'approve') approve(cycle, entry);
    if (verb === 'publish') publish(cycle, entry);
    cycle.state = entry.toState ?? '';
  }

  function approve(cycle: Cycle, entry: ChainedEntry): void {
    const own = cycle.contributors.has(entry.actorKey) || cycle.provider === entry.actorKey;
    const { seal, ownWork } = entry.details as { seal: string; ownWork: boolean };
    const facts = { entry, cycle: shown(cycle) };
    holds(2, !own || entry.office === 'chief', 'who had a hand in it approved it', facts);
    holds(2, ownWork === own, 'own work is not marked as what it is', facts);
    cycle.approval = { seal, actorKey: entry.actorKey, office: entry.office, ownWork };
  }

  function publish(cycle: Cycle, entry: ChainedEntry): void {
    const { seal, supersedes } = entry.details;
    holds(1, cycle.approval !== null, 'published without an approval', entry);
    holds(1, seal === cycle.approval.seal, 'published another seal than was approved', entry);
    const replaced = supersedes === undefined ? null : cycles.get(Number(supersedes));
    if (replaced) replaced.state = 'superseded';
  }

  function takePlain(entry: ChainedEntry): void {
    requireUpkeep(entry, board);
    board.take(entry);
    if (entry.verb === 'decide-process') for (const office of postersNamed(entry)) named.add(office);
  }

  return {
    board,
    cycles,
    publicOf(documentId) {
      for (const cycle of cycles.values()) {
        if (cycle.documentId === documentId && cycle.state === 'published') return cycle;
      }
      return null;
    },
    async follow() {
      const taken: ChainedEntry[] = [];
      for (;;) {
        const entries = await entriesAfter(world.portal.strapi.db.connection, last.sequence, batch);
        const broken = firstBreak(entries, last);
        holds(3, broken === null, 'the chain of the ledger is broken', broken);
        const kinds = await kindsOf(world, entries);
        for (const entry of entries) {
          if (entry.dossierId === null) takePlain(entry);
          else takeAct(entry, kinds.get(entry.dossierId) ?? '');
        }
        taken.push(...entries);
        const end = entries.at(-1);
        if (!end) return taken;
        last = { sequence: end.sequence, hash: end.hash };
      }
    },
  };
}

/** The kinds of the dossiers that some entries are about. */
async function kindsOf(world: World, entries: readonly ChainedEntry[]): Promise<Map<number, string>> {
  const ids = entries.flatMap(({ dossierId }) => (dossierId === null ? [] : [dossierId]));
  if (ids.length === 0) return new Map();
  const { rows } = await world.sql.query<{ id: number; kind: string }>(
    'SELECT id::int, kind FROM editorial_dossiers WHERE id = ANY($1)',
    [ids],
  );
  return new Map(rows.map(({ id, kind }) => [id, kind]));
}

export const shown = (cycle: Cycle) => ({ ...cycle, contributors: [...cycle.contributors] });
