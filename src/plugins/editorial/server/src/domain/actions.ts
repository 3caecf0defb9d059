import type { ConditionCode, Regulation, Verb, VerbFacts } from '../../../../../regulation';
import { decide, type Request } from './decide';
import type { Reason } from './types';

export interface Action extends VerbFacts {
  verb: Verb;
  allowed: boolean;
  reasons: readonly Reason[];
}

/**
 * What this actor sees offered: each verb that his office may do in the dossier's present state, allowed or with
 * what it still lacks. Verbs that are not his, and those that would be pointless, are left out. Pure. What is asked for in the act itself (comment,
 * attestation, origin, reason) is not counted as lacking here.
 */
export function actionsFor(request: Omit<Request, 'verb'> & { verbs?: readonly Verb[] }): Action[] {
  const { regulation } = request;
  const offered = request.verbs ?? askedVerbs(regulation);
  return offered.flatMap((verb): Action[] => {
    const item = {
      ...request.item,
      hasComment: true,
      hasLateReason: true,
      attested: request.item.attested || isHandingIn(verb),
      hasOrigin: request.item.hasOrigin || isHandingIn(verb),
    };
    const decision = decide({ ...request, verb, item });
    if (decision.allowed) return [{ verb, ...regulation.verbs[verb], allowed: true, reasons: [] }];
    const { status, reasons } = decision;
    if (status === 403 || reasons.some(({ code }) => isPointless(regulation, code))) return [];
    return [{ verb, ...regulation.verbs[verb], allowed: false, reasons }];
  });
}

/** No act of his, or anybody's, would mend it in this state. */
function isPointless({ conditions }: Regulation, code: string): boolean {
  return code === 'wrong-state' || conditions[code as ConditionCode]?.pointless === true;
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
