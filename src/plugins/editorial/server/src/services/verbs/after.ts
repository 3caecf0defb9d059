import type { Core } from '@strapi/strapi';
import { readingFrom, type Work } from '../../../../../../common/transaction';
import { askerOf } from '../../context/askers';
import { service } from '../../context/services';
import { answerFacts } from '../../domain/answer-facts';
import { postsWithApproval } from '../../domain/process';
import { sentUnapprovedNotice } from '../../domain/process-notices';
import type { Actor } from '../../domain/types';
import type { Dossier } from '../../stores/dossiers';
import type { VerbInput } from '../item';
import { panelLink } from '../notices';
import type { AskedVerb } from '.';

/** What was done, and how the dossier stands after it. */
export interface Done {
  verb: AskedVerb;
  actor: Actor;
  dossier: Dossier;
  input: VerbInput;
}

export interface NextStep {
  verb: 'publish' | 'schedule';
  actor: Actor;
}

/** The act that follows from a verb by itself, in the same transaction; null: none does. */
export async function stepAfter(strapi: Core.Strapi, work: Work, done: Done): Promise<NextStep | null> {
  if (done.verb === 'approve') return afterApproval(strapi, done);
  if (done.verb === 'record-sent') return afterSending(strapi, work, done);
  return null;
}

/** Posted or scheduled by the approver where he says so, or where posting is no stage of its own (article 8). */
async function afterApproval(strapi: Core.Strapi, { actor, dossier, input }: Done): Promise<NextStep | null> {
  if (input.publishAt) return { verb: 'schedule', actor };
  if (input.publish) return { verb: 'publish', actor };
  const process = await service(strapi, 'processes').version(dossier.processVersion);
  const waitsForSending = dossier.kind === 'statistics' && dossier.sentAt === null;
  if (!postsWithApproval(process, dossier.kind) || waitsForSending) return null;
  return (await isKeptPrivate(strapi, dossier)) ? null : { verb: 'publish', actor };
}

/** A question of which the asker wishes nothing to be public is answered to himself. */
async function isKeptPrivate(strapi: Core.Strapi, { subject }: Dossier): Promise<boolean> {
  const content = await service(strapi, 'content').read(subject, 'draft');
  const now = service(strapi, 'clock').now();
  const asker = await askerOf(strapi, await readingFrom(strapi), subject);
  const rules = service(strapi, 'item').rules(subject);
  return content !== null && !answerFacts(rules, content, now, asker).askerAllows;
}

/** A report that was approved ahead is public the moment it is sent; of one that was not, the Chief is told (provision R26). */
async function afterSending(strapi: Core.Strapi, work: Work, { dossier }: Done): Promise<NextStep | null> {
  const actor = service(strapi, 'actors').system('sending');
  const question = { actor, subject: dossier.subject, dossier };
  const decision = await service(strapi, 'judgement').on('publish', question);
  if (decision.allowed) return { verb: 'publish', actor };
  const chiefs = await service(strapi, 'recipients').ofOffice('chief');
  await service(strapi, 'notices').post(
    work,
    chiefs.map((to) => ({
      topic: `sent-unapproved:${dossier.id}`,
      to,
      ...sentUnapprovedNotice(dossier.title),
      link: panelLink(dossier.subject),
      dossierId: dossier.id,
    })),
  );
  return null;
}
