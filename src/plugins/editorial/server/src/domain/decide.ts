import type { Holder, Kind, ProcessVersion, Regulation, Transition, Verb } from '../../../../../regulation';
import { type Authority, authorityOf } from './authority';
import { unmet } from './conditions';
import { rowFor, transitionsOf } from './process';
import { refusalReason } from './reasons';
import type { Actor, Decision, DossierFacts, ItemFacts, Reason } from './types';

export interface Request {
  regulation: Regulation;
  /** The version of the process that the dossier began with; for a new one, that in force today. */
  process: ProcessVersion;
  verb: Verb;
  actor: Actor;
  /** Null: the act opens the first dossier of a document. */
  dossier: DossierFacts | null;
  item: ItemFacts;
  /** Local day of the act, `YYYY-MM-DD` (Asia/Ho_Chi_Minh). */
  today: string;
}

/**
 * May this actor do this verb to this dossier now? Pure. Allowed with the basis to record, or refused with every
 * reason: an authority that is missing, a state or kind that does not fit, and all that the item still lacks.
 *
 * @throws RangeError on a verb that the process does not know: a programming error, never a person's.
 */
export function decide(request: Request): Decision {
  const { regulation, verb, dossier } = request;
  const known = regulation.process.transitions.filter((row) => row.verb === verb);
  if (known.length === 0) throw new RangeError(`The process has no verb "${verb}"`);
  const kind = kindOf(request);
  const ofKind = transitionsOf(regulation, request.process, kind).filter((row) => row.verb === verb);
  const row = rowFor(ofKind, verb, dossier?.state ?? null);
  const authority = row
    ? authorityFor(request, row)
    : authorityOfAny(request, ofKind.length > 0 ? ofKind : known);
  const authorityReasons: Reason[] = authority.held ? [] : [...authority.reasons];
  if (row && authority.held && isRefusedOwnWork(request, row, authority)) {
    authorityReasons.push(refusalReason(regulation, 'own-work'));
  }
  const stateReasons: Reason[] = row
    ? []
    : [ofKind.length > 0 ? wrongState(request) : wrongKind(request, kind)];
  const missingReasons: Reason[] = [];
  const needs = (row ?? ofKind[0])?.needs ?? [];
  const basis = authority.held ? authority.basis : null;
  for (const { code, reason } of unmet(regulation, needs, request.item, dossier, basis)) {
    const { sort } = regulation.conditions[code];
    if (sort === 'authority') authorityReasons.push(reason);
    else if (sort === 'state') stateReasons.push(reason);
    else missingReasons.push(reason);
  }
  const reasons = [...authorityReasons, ...stateReasons, ...(row ? missingReasons : [])];
  if (reasons.length > 0 || !row || !authority.held) {
    const status = authorityReasons.length > 0 ? 403 : stateReasons.length > 0 ? 409 : 422;
    return { allowed: false, status, reasons };
  }
  return {
    allowed: true,
    verb,
    to: row.to === 'same' ? (dossier?.state ?? 'draft') : row.to,
    basis: authority.basis,
    ownWork: row.ownWork === 'chief-only' && contributed(request),
  };
}

const kindOf = ({ dossier, item }: Request): Kind => dossier?.kind ?? item.kind;

function authorityFor(request: Request, row: Transition): Authority {
  return authorityOf(request.regulation, request.actor, request.today, {
    who: row.who,
    article: row.article,
    verbLabel: request.regulation.verbs[row.verb].label,
    dossier: request.dossier,
    ...(row.delegable === false ? {} : { delegable: kindOf(request) }),
  });
}

/** In a state where the verb is not possible at all, the authority to do it in some state still counts. */
function authorityOfAny(request: Request, rows: readonly Transition[]): Authority {
  const first = rows[0] as Transition;
  const who: Holder[] = [...new Set(rows.flatMap((row) => row.who))];
  return authorityFor(request, { ...first, who });
}

function contributed({ dossier, actor }: Request): boolean {
  return dossier !== null && (dossier.contributors.includes(actor.key) || dossier.providerKey === actor.key);
}

function isRefusedOwnWork(request: Request, row: Transition, authority: Authority & { held: true }): boolean {
  return row.ownWork === 'chief-only' && authority.basis.office !== 'chief' && contributed(request);
}

function wrongState({ regulation, verb, dossier }: Request): Reason {
  const state = dossier ? regulation.states[dossier.state] : { vi: 'chưa có hồ sơ', en: 'without a dossier' };
  return refusalReason(regulation, 'wrong-state', { verb: regulation.verbs[verb].label, state });
}

function wrongKind({ regulation, verb }: Request, kind: Kind): Reason {
  return refusalReason(regulation, 'wrong-kind', {
    verb: regulation.verbs[verb].label,
    kind: regulation.kinds[kind],
  });
}
