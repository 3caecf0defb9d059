import type { ConditionCode, Verb } from '../../../../../regulation';
import { type Action, isHandingIn } from '../domain/actions';
import type { Ask } from './dossier-view';

/** Acts that move an item on: with them the reason for its lateness is asked for. */
const movingOn: readonly Verb[] = [
  'submit',
  'forward',
  'approve',
  'publish',
  'answer-privately',
  'pass-on',
  'redirect',
  'explain-delay',
];

/** By which question of the dialog a condition is met. */
const askedBy: Partial<Record<ConditionCode, readonly Ask[]>> = {
  'publish-time': ['publishAt'],
  'sent-time': ['sentAt', 'sentNumber'],
  assignee: ['assignee'],
  body: ['body'],
  complaint: ['complaint'],
  twin: ['into'],
  'legal-basis': ['legalBasis'],
  decision: ['decision'],
  ground: ['ground'],
};

/** What is known of an item before it is asked. */
interface Known {
  owed: boolean;
  canPublish: boolean;
  isComplaint: boolean;
}

/** What the dialog of a verb asks for: a late approval or posting owes its reason, but is never blocked by it. */
export function asksOf(action: Action, { owed, canPublish, isComplaint }: Known): Ask[] {
  return [
    ...(isHandingIn(action.verb) ? (['attestation', 'source'] as const) : []),
    ...action.needs.flatMap((need) => (need === 'complaint' && isComplaint ? [] : (askedBy[need] ?? []))),
    ...(owed && movingOn.includes(action.verb) ? (['lateReason'] as const) : []),
    ...(action.verb === 'approve' && canPublish ? (['publish', 'publishAt'] as const) : []),
  ];
}
