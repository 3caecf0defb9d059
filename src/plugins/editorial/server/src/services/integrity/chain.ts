import type { Knex } from 'knex';
import { chainStart, firstBreak } from '../../domain/chain';
import type { Fault } from '../../domain/integrity';
import { type Head, knownHeads } from '../../stores/integrity';
import { entriesAfter } from '../../stores/ledger';

const batch = 1000;
/** As many nights back the end of the ledger is compared with what it was then. */
const nights = 400;

/**
 * Walks the ledger: the chain from its start, and that it still has the entries with which it ended on the nights before, since
 * a chain cut at its end, or written anew, holds in itself. Gives where it ends.
 */
export async function* chainFaults(db: () => Promise<Knex>): AsyncGenerator<Fault, Head> {
  const heads = await knownHeads(await db(), nights);
  let last: Head = { sequence: 0, hash: chainStart };
  for (;;) {
    const run = await entriesAfter(await db(), last.sequence, batch);
    const found = firstBreak(run, last);
    if (found) {
      yield faultOf(found.sequence, found.why);
      return last;
    }
    for (const { sequence, hash } of run) {
      const known = heads.get(sequence);
      heads.delete(sequence);
      if (known !== undefined && known !== hash) {
        yield { ...faultOf(sequence, 'it is not the one that was swept before'), code: 'ledger-cut' };
      }
    }
    const end = run.at(-1);
    if (!end) break;
    last = { sequence: end.sequence, hash: end.hash };
  }
  for (const sequence of heads.keys()) {
    if (sequence > last.sequence)
      yield { ...faultOf(sequence, 'it was swept before and is gone'), code: 'ledger-cut' };
  }
  return last;
}

function faultOf(sequence: number, detail: string): Fault {
  return { code: 'ledger', type: 'ledger', id: String(sequence), dossierId: null, detail };
}
