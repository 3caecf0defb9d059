import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { refuse } from '../../../../../common/refusal';
import { inTransaction, type Work } from '../../../../../common/transaction';
import type { Verb } from '../../../../../regulation';
import { service } from '../context/services';
import { regulationOf } from '../context/settings';
import { writingVerb } from '../domain/process';
import { refusalReason } from '../domain/reasons';
import { type SealedContent, sealOf } from '../domain/seal';
import type { Actor, Allowed, Subject } from '../domain/types';
import { type Dossier, dossiersOf, lockSubject, updateDossier } from '../stores/dossiers';
import { settleSchedule } from '../stores/schedules';
import { asksForPublic } from './asks-for-public';
import type { DocumentCall, Next } from './call';
import { refuseClassified } from './classified';
import { settleIncoming } from './incoming';
import { receiptMoved } from './receipt';

/** An act of a named person on one document, with the document held until the transaction ends. */
interface Situation {
  strapi: Core.Strapi;
  work: Work;
  actor: Actor;
  outside: boolean;
  subject: Subject;
  past: readonly Dossier[];
  dossier: Dossier | null;
  content: SealedContent | null;
}

/** Articles, documents, results: written as drafts by whom the process names; public only by the process itself. */
export async function judgePublishedType(
  strapi: Core.Strapi,
  call: DocumentCall,
  next: Next,
): Promise<unknown> {
  const caller = await service(strapi, 'caller').identify();
  const given = call.params?.documentId;
  if (caller.kind === 'engine') {
    const { subject, actions } = caller.call;
    const covered =
      subject.type === call.uid && subject.documentId === given && actions.includes(call.action);
    return covered ? next() : refuse(403, [refusalReason(regulationOf(strapi), 'process-only')]);
  }
  if (caller.kind === 'nobody') return refuse(403, [refusalReason(regulationOf(strapi), 'unknown-caller')]);
  await refuseClassified(strapi, call, caller.actor);
  settleIncoming(strapi, call);
  return inTransaction(strapi, async (work) => {
    const { outside } = caller;
    const subject = { type: call.uid, documentId: given ?? '' };
    const isNew = call.action === 'create';
    if (!isNew) await lockSubject(work.trx, subject);
    const actor = await service(strapi, 'actors').held(work, caller.actor);
    const past = isNew ? [] : await dossiersOf(work.trx, subject);
    const dossier = past.findLast((cycle) => cycle.state !== 'discarded') ?? null;
    const content = isNew ? written(call) : await service(strapi, 'content').read(subject, 'draft');
    if (!content) throw new errors.NotFoundError();
    const situation = { strapi, work, actor, outside, subject, past, dossier, content };
    if (outside && !isNew && dossier?.providerKey !== actor.key) throw new errors.NotFoundError();
    if (asksForPublic(strapi, call, outside)) await refusePublishing(situation);
    switch (call.action) {
      case 'create':
        call.params = { ...call.params, status: 'draft' };
        return open(situation, next);
      case 'clone':
        return open(situation, next);
      case 'update':
        call.params = { ...call.params, status: 'draft' };
        return revise(situation, next);
      case 'delete':
        return drop(situation, 'discard', next);
      case 'discardDraft':
        return drop(situation, 'abandon', next);
      default:
        return refusePublishing(situation);
    }
  });
}

/** A new item as far as it says what it is, before it is written. */
function written({ uid, params }: DocumentCall): SealedContent {
  const plain = Object.entries(params?.data ?? {}).filter(([, value]) => typeof value === 'string');
  return { type: uid, documentId: '', fields: Object.fromEntries(plain) as SealedContent['fields'] };
}

/** Asks the process; a refusal ends the act, and the transaction with it. */
async function judge(situation: Situation, verb: Verb, dossier = situation.dossier): Promise<Allowed> {
  const { strapi, actor, subject, content } = situation;
  const decision = await service(strapi, 'judgement').on(verb, { actor, subject, dossier, content });
  return decision.allowed ? decision : refuse(decision.status, decision.reasons);
}

/** Publishing by any way but the process: refused, with what else stands in the way. */
async function refusePublishing({ strapi, actor, subject, dossier, content }: Situation): Promise<never> {
  const decision = await service(strapi, 'judgement').on('publish', { actor, subject, dossier, content });
  const more = decision.allowed ? [] : decision.reasons;
  return refuse(403, [refusalReason(regulationOf(strapi), 'process-only'), ...more]);
}

async function open(situation: Situation, next: Next): Promise<unknown> {
  const { strapi, work, actor } = situation;
  const { basis } = await judge(situation, 'create', null);
  const result = await next();
  const subject = {
    type: situation.subject.type,
    documentId: String((result as { documentId: unknown }).documentId),
  };
  const written = await service(strapi, 'content').readWithFiles(subject, 'draft');
  if (!written) throw new Error(`The draft of ${subject.type} ${subject.documentId} was not written`);
  const { content, files } = written;
  await service(strapi, 'file-access').takeDraft(work, actor, subject, files);
  const dossier = await service(strapi, 'cycle').open(
    work,
    subject,
    content,
    { actor, office: basis.office },
    [],
  );
  await service(strapi, 'recorder').keepRevision(work, dossier, actor, content);
  const assigned = await service(strapi, 'assignment').onOpening(work, dossier, content);
  await service(strapi, 'recorder').record(work, [
    { actor, basis, verb: 'create', dossier, from: null, details: { content: sealOf(content) } },
    ...assigned,
  ]);
  return result;
}

async function revise(situation: Situation, next: Next): Promise<unknown> {
  const { strapi, work, actor, subject, past, dossier, content } = situation;
  // The public version stays as it is until a correction of it was approved in its turn.
  const verb = writingVerb(regulationOf(strapi), dossier?.state ?? null);
  const { basis, to } = await judge(situation, verb);
  if (!dossier || !content) throw new errors.NotFoundError();
  const result = await next();
  const written = await service(strapi, 'content').readWithFiles(subject, 'draft');
  if (!written) throw new Error(`The draft of ${subject.type} ${subject.documentId} is gone`);
  const { content: after, files } = written;
  await service(strapi, 'file-access').takeDraft(work, actor, subject, files);
  if (sealOf(after) === sealOf(content)) return result;
  const receipt = receiptMoved(strapi, actor, content, after);
  const cycle = service(strapi, 'cycle');
  const revised =
    verb === 'correct'
      ? await cycle.open(work, subject, after, { actor, office: basis.office }, past)
      : await cycle.revise(work, dossier, after, actor, to);
  await service(strapi, 'recorder').keepRevision(work, revised, actor, after);
  if (dossier.state === 'scheduled' && verb === 'edit') {
    await settleSchedule(work.trx, dossier.id, { state: 'cancelled', at: service(strapi, 'clock').now() });
  }
  const assignment = service(strapi, 'assignment');
  const assigned =
    verb === 'correct'
      ? await assignment.onOpening(work, revised, after)
      : await assignment.onEdit(work, revised, content, after);
  await service(strapi, 'recorder').record(work, [
    {
      actor,
      basis,
      verb,
      dossier: revised,
      from: dossier.state,
      details: { content: sealOf(after), ...movedBy(dossier, revised), ...receipt },
    },
    ...assigned,
  ]);
  return result;
}

/** What an edit changed of what the deadline rests on: nobody escapes a limit without a trace. */
function movedBy(before: Dossier, after: Dossier): Record<string, unknown> {
  const facts = ({ kind, triggerAt, due }: Dossier) => ({
    kind,
    triggerAt: triggerAt?.toISOString() ?? null,
    due,
  });
  const [from, to] = [facts(before), facts(after)];
  return JSON.stringify(from) === JSON.stringify(to) ? {} : { deadline: { from, to } };
}

async function drop(situation: Situation, verb: 'discard' | 'abandon', next: Next): Promise<unknown> {
  const { strapi, work, actor, dossier } = situation;
  const { basis, to } = await judge(situation, verb);
  if (!dossier) throw new errors.NotFoundError();
  const result = await next();
  const left = await service(strapi, 'content').readWithFiles(situation.subject, 'draft');
  await service(strapi, 'file-access').takeDraft(work, actor, situation.subject, left?.files ?? []);
  const now = service(strapi, 'clock').now();
  const dropped = await updateDossier(work.trx, dossier.id, { state: to, closedAt: now, updatedAt: now });
  await service(strapi, 'recorder').record(work, [
    { actor, basis, verb, dossier: dropped, from: dossier.state },
  ]);
  return result;
}
