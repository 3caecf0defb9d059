import type { ItemFacts } from '../../../../src/plugins/editorial/server/src/domain/types';
import type { ConditionCode, Verb } from '../../../../src/regulation';
import type { Place } from './notation';

/** What an item lacks, and the status of the refusal where it lacks nothing else. */
export interface Lack {
  status: 403 | 409 | 422;
  facts: Partial<ItemFacts>;
}

/** One way to lack each thing. Where an act cannot do with a thing either way, see `decided`. */
export const lacks: Record<Exclude<ConditionCode, 'correction'>, Lack> = {
  title: { status: 422, facts: { hasTitle: false } },
  valid: { status: 422, facts: { valid: false } },
  origin: { status: 422, facts: { hasOrigin: false } },
  attestation: { status: 422, facts: { attested: false } },
  'sign-off': { status: 422, facts: { signedOff: false } },
  'own-unit': { status: 422, facts: { ofOwnUnit: false } },
  'files-there': { status: 422, facts: { filesThere: false } },
  'pictures-described': { status: 422, facts: { picturesDescribed: false } },
  'trigger-date': {
    status: 422,
    facts: { trigger: { needed: true, field: 'eventStart', present: false } },
  },
  subtype: { status: 422, facts: { subtypeFits: false } },
  'receipt-past': { status: 422, facts: { receiptPast: false } },
  'figures-agree': { status: 422, facts: { figuresAgree: false } },
  answer: { status: 422, facts: { answered: false } },
  'no-complaint': { status: 409, facts: { complaint: true } },
  anonymous: { status: 422, facts: { anonymous: false } },
  'asker-allows': { status: 409, facts: { askerAllows: false } },
  original: { status: 422, facts: { hasOriginal: false } },
  'open-to-outsiders': { status: 403, facts: { openToActor: false } },
  'revision-seen': { status: 409, facts: { revisionSeen: false } },
  'seal-intact': { status: 409, facts: { sealIntact: false } },
  'event-over': { status: 409, facts: { eventOver: false } },
  'not-taken-down': { status: 409, facts: { takenDownSince: true } },
  'ever-public': { status: 409, facts: { everPublic: false } },
  'never-public': { status: 409, facts: { everPublic: true } },
  sent: { status: 422, facts: { sent: false } },
  'not-sent': { status: 409, facts: { sent: true } },
  'sent-time': { status: 422, facts: { sentTimeFits: false } },
  comment: { status: 422, facts: { hasComment: false } },
  assignee: { status: 422, facts: { hasAssignee: false } },
  'of-field': { status: 403, facts: { assigneeOfField: false } },
  body: { status: 422, facts: { hasBody: false } },
  complaint: { status: 422, facts: { complaint: false, saidComplaint: false } },
  twin: { status: 422, facts: { hasTwin: false } },
  'legal-basis': { status: 422, facts: { hasLegalBasis: false } },
  ground: { status: 422, facts: { hasGround: false } },
  'publish-time': { status: 422, facts: { hasPublishTime: false } },
  decision: { status: 422, facts: { hasDecision: false } },
  // Only what is late owes a reason: an item on time has no delay to explain.
  late: { status: 409, facts: { late: false, lateReasonOwed: false } },
  'late-reason-owed': { status: 409, facts: { late: true, lateReasonOwed: false } },
  'late-reason': { status: 422, facts: { hasLateReason: false } },
};

export interface Need {
  id: string;
  verb: Verb;
  /** Left out: in every state in which the verb is possible. */
  in?: readonly Place[];
  /** Left out: for every kind for which it is. */
  of?: 'answer' | 'legal-document' | 'articles';
  needs: readonly ConditionCode[];
}

const fit: readonly ConditionCode[] = [
  'title',
  'valid',
  'origin',
  'attestation',
  'sign-off',
  'own-unit',
  'pictures-described',
  'files-there',
  'trigger-date',
  'receipt-past',
  'figures-agree',
  'subtype',
  'answer',
  'no-complaint',
  'anonymous',
];

/** What must be true before each act; a verb that is not here needs nothing. */
export const needs: readonly Need[] = [
  { id: 'R6', verb: 'create', of: 'articles', needs: ['open-to-outsiders'] },
  { id: 'R18', verb: 'submit', needs: fit },
  { id: 'R18', verb: 'forward', needs: fit },
  { id: 'R4 R12', verb: 'approve', needs: [...fit, 'original', 'revision-seen'] },
  { id: 'R4', verb: 'return', needs: ['comment'] },
  { id: 'R4', verb: 'reject', needs: ['comment'] },
  {
    id: 'R4 R12 R25 R26',
    verb: 'publish',
    in: ['approved', 'scheduled'],
    needs: ['original', 'sent', 'event-over', 'seal-intact', 'not-taken-down', 'asker-allows'],
  },
  { id: 'R4', verb: 'publish', in: ['hidden'], needs: ['seal-intact'] },
  {
    id: 'R35',
    verb: 'schedule',
    needs: ['original', 'publish-time', 'seal-intact', 'not-taken-down', 'asker-allows'],
  },
  { id: 'R26', verb: 'record-sent', needs: ['not-sent', 'sent-time'] },
  { id: 'R8 R29', verb: 'hide', needs: ['comment'] },
  { id: 'R29', verb: 'withdraw', needs: ['comment'] },
  { id: 'R29', verb: 'correct', in: ['rejected'], needs: ['ever-public'] },
  { id: 'R29', verb: 'discard', needs: ['never-public'] },
  { id: 'R29', verb: 'abandon', needs: ['correction'] },
  { id: 'R29', verb: 'erase', needs: ['decision', 'ground'] },
  { id: 'R27 R29', verb: 'import', needs: ['decision', 'no-complaint', 'anonymous', 'revision-seen'] },
  { id: 'R24', verb: 'close', of: 'legal-document', needs: ['never-public', 'comment', 'legal-basis'] },
  { id: 'R27', verb: 'close', of: 'answer', needs: ['never-public', 'comment'] },
  { id: 'R27', verb: 'retract', needs: ['never-public'] },
  { id: 'R27', verb: 'merge', needs: ['never-public', 'twin'] },
  { id: 'R27', verb: 'pass-on', needs: ['never-public', 'receipt-past', 'body', 'comment'] },
  { id: 'R27', verb: 'redirect', needs: ['never-public', 'receipt-past', 'complaint', 'comment'] },
  { id: 'R27', verb: 'answer-privately', needs: ['never-public', 'answer', 'seal-intact'] },
  { id: 'R5 R17', verb: 'assign', needs: ['assignee'] },
  { id: 'R23', verb: 'explain-delay', needs: ['late', 'late-reason-owed', 'late-reason'] },
];

/** Asked of some who may do an act and not of others: an official hands on, office and Chief choose (`assign.test.ts`). */
export const personal: readonly ConditionCode[] = ['of-field'];
