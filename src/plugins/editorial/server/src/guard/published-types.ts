import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Verb } from '../../../../../regulation';
import { refuse } from '../context/refused';
import { service } from '../context/services';
import { regulationOf } from '../context/settings';
import { inTransaction, type Work } from '../context/transaction';
import { decide } from '../domain/decide';
import { refusalReason } from '../domain/reasons';
import { type SealedContent, sealOf } from '../domain/seal';
import type { Actor, Allowed, Subject } from '../domain/types';
import { type Dossier, dossiersOf, lockSubject, updateDossier } from '../stores/dossiers';
import { asksForPublic } from './asks-for-public';
import type { DocumentCall, Next } from './call';

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
  return inTransaction(strapi, async (work) => {
    const { actor, outside } = caller;
    const subject = { type: call.uid, documentId: given ?? '' };
    const isNew = call.action === 'create';
    if (!isNew) await lockSubject(work.trx, subject);
    const past = isNew ? [] : await dossiersOf(work.trx, subject);
    const dossier = past.findLast((cycle) => cycle.state !== 'discarded') ?? null;
    const content = isNew ? null : await service(strapi, 'content').read(subject, 'draft');
    if (!isNew && !content) throw new errors.NotFoundError();
    const situation = { strapi, work, actor, outside, subject, past, dossier, content };
    if (outside && !isNew && dossier?.providerKey !== actor.key) throw new errors.NotFoundError();
    if (asksForPublic(strapi, call, outside)) refusePublishing(situation);
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

/** Asks the process; a refusal ends the act, and the transaction with it. */
function judge(situation: Situation, verb: Verb, dossier = situation.dossier): Allowed {
  const { strapi, actor, past } = situation;
  const content = situation.content ?? { ...situation.subject, fields: {} };
  const decision = decide({
    regulation: regulationOf(strapi),
    verb,
    actor,
    dossier,
    item: service(strapi, 'item').factsOf(situation.subject, content, dossier, {
      input: {},
      everPublic: past.some((cycle) => cycle.madePublicAt !== null),
    }),
    today: service(strapi, 'clock').today(),
  });
  return decision.allowed ? decision : refuse(decision.status, decision.reasons);
}

/** Publishing by any way but the process: refused, with what else stands in the way. */
function refusePublishing(situation: Situation): never {
  const { strapi, actor, subject, dossier, content } = situation;
  const regulation = regulationOf(strapi);
  const decision = decide({
    regulation,
    verb: 'publish',
    actor,
    dossier,
    item: service(strapi, 'item').factsOf(subject, content ?? { ...subject, fields: {} }, dossier, {
      input: {},
      everPublic: false,
    }),
    today: service(strapi, 'clock').today(),
  });
  const more = decision.allowed ? [] : decision.reasons;
  return refuse(403, [refusalReason(regulation, 'process-only'), ...more]);
}

async function open(situation: Situation, next: Next): Promise<unknown> {
  const { strapi, work, actor } = situation;
  const { basis } = judge(situation, 'create', null);
  const result = await next();
  const subject = {
    type: situation.subject.type,
    documentId: String((result as { documentId: unknown }).documentId),
  };
  const written = await service(strapi, 'content').readWithFiles(subject, 'draft');
  if (!written) throw new Error(`The draft of ${subject.type} ${subject.documentId} was not written`);
  const { content, files } = written;
  await service(strapi, 'file-access').takeDraft(work, actor, subject, files);
  const dossier = await service(strapi, 'cycle').open(work, subject, content, actor, []);
  await service(strapi, 'recorder').keepRevision(work, dossier, actor, content);
  await service(strapi, 'recorder').record(work, [{ actor, basis, verb: 'create', dossier, from: null }]);
  return result;
}

async function revise(situation: Situation, next: Next): Promise<unknown> {
  const { strapi, work, actor, subject, past, dossier, content } = situation;
  const verb = editOrCorrect(situation);
  const { basis, to } = judge(situation, verb);
  if (!dossier || !content) throw new errors.NotFoundError();
  const result = await next();
  const written = await service(strapi, 'content').readWithFiles(subject, 'draft');
  if (!written) throw new Error(`The draft of ${subject.type} ${subject.documentId} is gone`);
  const { content: after, files } = written;
  await service(strapi, 'file-access').takeDraft(work, actor, subject, files);
  if (sealOf(after) === sealOf(content)) return result;
  const cycle = service(strapi, 'cycle');
  const revised =
    verb === 'correct'
      ? await cycle.open(work, subject, after, actor, past)
      : await cycle.revise(work, dossier, after, actor, to);
  await service(strapi, 'recorder').keepRevision(work, revised, actor, after);
  await service(strapi, 'recorder').record(work, [
    { actor, basis, verb, dossier: revised, from: dossier.state, details: { due: revised.due } },
  ]);
  return result;
}

/** What is public (or was) is not edited but corrected, in a cycle of its own, while its public version stays. */
function editOrCorrect({ strapi, dossier }: Situation): 'edit' | 'correct' {
  const corrects = regulationOf(strapi).process.transitions.some(
    (row) => row.verb === 'correct' && dossier !== null && row.from.includes(dossier.state),
  );
  return corrects ? 'correct' : 'edit';
}

async function drop(situation: Situation, verb: 'discard' | 'abandon', next: Next): Promise<unknown> {
  const { strapi, work, actor, dossier } = situation;
  const { basis, to } = judge(situation, verb);
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
