import type { ConditionCode, Regulation, Verb, VerbFacts } from '../../../../../regulation';
import { decide, type Request } from './decide';
import { rowFor, transitionsOf } from './process';
import type { Reason } from './types';

export interface Action extends VerbFacts {
  verb: Verb;
  /** What must be true for it in this state. */
  needs: readonly ConditionCode[];
  allowed: boolean;
  reasons: readonly Reason[];
}

/**
 * What this actor sees offered: each verb that his office may do in the dossier's present state, allowed or with
 * what it still lacks. Verbs that are not his, and those that would be pointless, are left out. Pure. What is asked for in the act itself (comment,
 * attestation, origin, reason) is not counted as lacking here.
 */
export function actionsFor(request: Omit<Request, 'verb'> & { verbs?: readonly Verb[] }): Action[] {
  const { regulation, dossier } = request;
  const offered = request.verbs ?? askedVerbs(regulation);
  const rows = transitionsOf(regulation, request.process, dossier?.kind ?? request.item.kind);
  return offered.flatMap((verb): Action[] => {
    const item = {
      ...request.item,
      ...givenInTheAct,
      attested: request.item.attested || isHandingIn(verb),
      hasOrigin: request.item.hasOrigin || isHandingIn(verb),
    };
    const decision = decide({ ...request, verb, item });
    const needs = rowFor(rows, verb, dossier?.state ?? null)?.needs ?? [];
    if (decision.allowed) return [{ verb, ...regulation.verbs[verb], needs, allowed: true, reasons: [] }];
    const { status, reasons } = decision;
    if (status === 403 || reasons.some(({ code }) => isPointless(regulation, code))) return [];
    return [{ verb, ...regulation.verbs[verb], needs, allowed: false, reasons }];
  });
}

/** What the dialog of the verb itself asks for. */
const givenInTheAct = {
  hasComment: true,
  hasLateReason: true,
  hasDecision: true,
  hasGround: true,
  hasAssignee: true,
  assigneeOfField: true,
  hasBody: true,
  saidComplaint: true,
  hasTwin: true,
  hasLegalBasis: true,
  hasPublishTime: true,
} as const;

/** No act of his, or anybody's, would mend it in this state. */
function isPointless({ conditions }: Regulation, code: string): boolean {
  return (
    code === 'wrong-state' || code === 'wrong-kind' || conditions[code as ConditionCode]?.pointless === true
  );
}

/** The provider attests, and may name the origin, in the same step in which he submits. */
export function isHandingIn(verb: Verb): boolean {
  return verb === 'submit';
}

function askedVerbs(regulation: Regulation): Verb[] {
  return (Object.keys(regulation.verbs) as Verb[]).filter(
    (verb) => regulation.verbs[verb].mode === 'asked' && verb !== 'import',
  );
}
