import type { Knex } from 'knex';
import { chainStart, firstBreak } from '../../domain/chain';
import type { Fault } from '../../domain/integrity';
import { type Head, knownHeads } from '../../stores/integrity';
import { entriesAfter } from '../../stores/ledger';

const batch = 1000;
/** As many nights back the end of the ledger is compared with what it was then. */
const nights = 400;

/** How far a walk along the chain has come, and whether that is its end. */
export interface Walked {
  head: Head;
  ended: boolean;
}

/** Where the ledger ended on the nights before, by the number of the entry. */
export const headsOfNights = (db: Knex): Promise<Map<number, string>> => knownHeads(db, nights);

/**
 * Walks the ledger: the chain from its start, and that it still has the entries with which it ended on the nights before, since
 * a chain cut at its end, or written anew, holds in itself. Gives where it ends.
 */
export async function* chainFaults(db: () => Promise<Knex>): AsyncGenerator<Fault, Head> {
  const heads = await headsOfNights(await db());
  let walked: Walked = { head: { sequence: 0, hash: chainStart }, ended: false };
  while (!walked.ended) walked = yield* walkOn(db, heads, walked.head);
  return walked.head;
}

/**
 * Walks one batch on from a head that holds. Takes from `heads` those that it met; what is left of them at the end of the
 * chain and lies beyond it is gone.
 */
export async function* walkOn(
  db: () => Promise<Knex>,
  heads: Map<number, string>,
  from: Head,
): AsyncGenerator<Fault, Walked> {
  const run = await entriesAfter(await db(), from.sequence, batch);
  const found = firstBreak(run, from);
  if (found) {
    yield faultOf(found.sequence, found.why);
    return { head: from, ended: true };
  }
  for (const { sequence, hash } of run) {
    const known = heads.get(sequence);
    heads.delete(sequence);
    if (known !== undefined && known !== hash) {
      yield { ...faultOf(sequence, 'it is not the one that was swept before'), code: 'ledger-cut' };
    }
  }
  const end = run.at(-1);
  if (end) return { head: { sequence: end.sequence, hash: end.hash }, ended: false };
  for (const sequence of heads.keys()) {
    if (sequence > from.sequence)
      yield { ...faultOf(sequence, 'it was swept before and is gone'), code: 'ledger-cut' };
  }
  return { head: from, ended: true };
}

function faultOf(sequence: number, detail: string): Fault {
  return { code: 'ledger', type: 'ledger', id: String(sequence), dossierId: null, detail };
}
