import type {
  Kind,
  KindStages,
  OfficeCode,
  ProcessVersion,
  Regulation,
  Stage,
} from '../../../../../regulation';
import { refusalReason } from './reasons';
import type { Reason } from './types';

/** What the Chief decides anew of the process: only the kinds that change. `inForceFrom` is a local day. */
export interface ProcessOrder {
  inForceFrom: string;
  decision: string;
  kinds: Partial<Record<Kind, KindStages>>;
}

/**
 * What stands in the way of another version of the process (articles 8 and 11): nobody would approve, collaborators would
 * post, it is backdated, or a version begins on that day or later already. Pure; empty: nothing.
 */
export function processFaults(
  regulation: Regulation,
  versions: readonly ProcessVersion[],
  order: ProcessOrder,
  today: string,
): Reason[] {
  const faults: Reason[] = [];
  const changed = Object.entries(order.kinds) as [Kind, KindStages][];
  if (changed.length === 0) faults.push(refusalReason(regulation, 'process-unchanged'));
  for (const [kind, { stages, posters }] of changed) {
    const label = regulation.kinds[kind];
    if (!stages.includes('approval')) {
      faults.push(refusalReason(regulation, 'process-without-approval', { kind: label }));
    }
    if (posters.some((office) => !mayPost(regulation, office))) {
      faults.push(refusalReason(regulation, 'process-posted-from-outside', { kind: label }));
    }
  }
  if (order.inForceFrom < today) faults.push(refusalReason(regulation, 'process-backdated'));
  if (versions.some(({ inForceFrom }) => order.inForceFrom <= inForceFrom)) {
    faults.push(refusalReason(regulation, 'process-overlaps'));
  }
  return faults;
}

/** Collaborators never post, whatever the process says (provision R35). */
function mayPost({ offices }: Regulation, office: OfficeCode): boolean {
  return offices[office].channel === 'panel';
}

/** The version that an order makes: what it does not name stays as in the last one. Stages in the table's order, once. */
export function nextVersion(
  regulation: Regulation,
  versions: readonly ProcessVersion[],
  { inForceFrom, decision, kinds }: ProcessOrder,
): ProcessVersion {
  const last = versions.at(-1) ?? regulation.process.first;
  const known = Object.keys(regulation.stages) as Stage[];
  const settled = Object.entries(kinds).map(([kind, { stages, posters }]) => [
    kind,
    { stages: known.filter((stage) => stages.includes(stage)), posters: [...new Set(posters)] },
  ]);
  return {
    version: last.version + 1,
    inForceFrom,
    decision,
    kinds: { ...last.kinds, ...Object.fromEntries(settled) },
  };
}
