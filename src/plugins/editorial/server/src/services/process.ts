import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { refuse } from '../../../../../common/refusal';
import { inTransaction, type Work } from '../../../../../common/transaction';
import { readable } from '../context/database-errors';
import { service } from '../context/services';
import type { Actor, Subject } from '../domain/types';
import {
  currentDossier,
  type Dossier,
  dossierById,
  dossiersOf,
  lockSubject,
  updateDossier,
} from '../stores/dossiers';
import { settleSchedule } from '../stores/schedules';
import type { DossierView } from './dossier-view';
import type { VerbInput } from './item';
import type { Act as RecordedAct } from './recorder';
import { latenessOf } from './shown-deadline';
import { type AskedVerb, acts } from './verbs';
import { stepAfter } from './verbs/after';

export interface Asked {
  actor: Actor;
  verb: AskedVerb;
  /** A dossier by its id, or the cycle of a document that is under way. */
  dossierId?: number;
  subject?: Subject;
  input?: VerbInput;
}

export interface ProcessService {
  /**
   * Does one verb: may he → in one transaction hold, decide, act, record → tell on commit. What follows from it by
   * itself (an approval that posts or schedules, a report that is sent) is an act of its own in the same transaction. Refused (403, 409, 422) with all reasons; then
   * nothing is changed. 404 where there is no such dossier, or an outsider asks for another's.
   */
  perform(asked: Asked): Promise<DossierView>;
  /** The same, without the look at what came of it: for many, one after the other. */
  act(asked: Asked): Promise<Dossier>;
}

/** Emitted after commit, for whoever tells people. */
export const transitionEvent = 'editorial.transition';

export default ({ strapi }: { strapi: Core.Strapi }): ProcessService => {
  const process: ProcessService = {
    async perform(asked) {
      return service(strapi, 'dossiers').view(await process.act(asked), asked.actor);
    },
    async act(asked) {
      const input = asked.input ?? {};
      try {
        return await inTransaction(strapi, async (work) => {
          const held = await hold(work, asked);
          const actor = await service(strapi, 'actors').held(work, asked.actor);
          const done: RecordedAct[] = [];
          let current = await step(strapi, work, actor, asked.verb, held, input, done);
          const next = await stepAfter(strapi, work, { verb: asked.verb, actor, dossier: current, input });
          if (next) current = await step(strapi, work, next.actor, next.verb, current, input, done);
          await service(strapi, 'recorder').record(work, done);
          work.onCommit(
            () => void strapi.eventHub.emit(transitionEvent, { dossierId: current.id, verb: asked.verb }),
          );
          return current;
        });
      } catch (error) {
        throw readable(strapi, error);
      }
    },
  };
  return process;
};

/** Finds the dossier and holds its document until the transaction ends. */
async function hold({ trx }: Work, asked: Asked): Promise<Dossier> {
  const named = asked.dossierId === undefined ? null : await dossierById(trx, asked.dossierId);
  const subject = asked.subject ?? named?.subject;
  if (!subject) throw new errors.NotFoundError();
  await lockAll(trx, [subject, await twinOf(trx, asked)]);
  const addressed = named ? await dossierById(trx, named.id) : await currentDossier(trx, subject);
  const dossier = takesDown.has(asked.verb) ? await shownCycle(trx, subject, addressed) : addressed;
  const hidden = asked.actor.channel === 'api' && dossier?.providerKey !== asked.actor.key;
  if (!dossier || hidden) throw new errors.NotFoundError();
  return dossier;
}

/** The question of which this one is said to be a duplicate: it stays what it is until both are settled. */
async function twinOf(trx: Work['trx'], { verb, input }: Asked): Promise<Subject | null> {
  const twin = verb === 'merge' && input?.into ? await dossierById(trx, input.into) : null;
  return twin?.subject ?? null;
}

/** In one order, whoever asks: two that are merged into each other do not wait for one another. */
async function lockAll(trx: Work['trx'], subjects: readonly (Subject | null)[]): Promise<void> {
  const named = new Map(
    subjects.flatMap((one) => (one ? [[`${one.type}:${one.documentId}`, one] as const] : [])),
  );
  for (const [, subject] of [...named].sort(([one], [other]) => (one < other ? -1 : 1))) {
    await lockSubject(trx, subject);
  }
}

/** What the public sees is taken down, although a correction of it is under way. */
const takesDown = new Set<AskedVerb>(['hide', 'withdraw']);

async function shownCycle(
  trx: Work['trx'],
  subject: Subject,
  addressed: Dossier | null,
): Promise<Dossier | null> {
  const cycles = await dossiersOf(trx, subject);
  return cycles.findLast((cycle) => cycle.state === 'published' || cycle.state === 'hidden') ?? addressed;
}

async function step(
  strapi: Core.Strapi,
  work: Work,
  actor: Actor,
  verb: AskedVerb,
  dossier: Dossier,
  input: VerbInput,
  done: RecordedAct[],
): Promise<Dossier> {
  const { subject } = dossier;
  const content = (await service(strapi, 'content').read(subject, 'draft')) ?? { ...subject, fields: {} };
  const decision = await service(strapi, 'judgement').on(verb, { actor, subject, dossier, content, input });
  if (!decision.allowed) return refuse(decision.status, decision.reasons);
  const {
    changes,
    details,
    alongside = [],
  } = await acts[verb]({ strapi, work, actor, decision, dossier, content, input });
  const lateReason = await givenLateReason(strapi, dossier, input);
  const moved = await updateDossier(work.trx, dossier.id, {
    ...changes,
    ...(lateReason ? { lateReason } : {}),
    state: decision.to,
    updatedAt: service(strapi, 'clock').now(),
  });
  if (dossier.state === 'scheduled' && decision.to !== 'scheduled') {
    const state = verb === 'publish' ? 'done' : 'cancelled';
    await settleSchedule(work.trx, dossier.id, { state, at: service(strapi, 'clock').now() });
  }
  done.push(
    {
      actor,
      basis: decision.basis,
      verb,
      dossier: moved,
      from: dossier.state,
      comment: input.comment,
      details: { ...details, ...(lateReason ? { lateReason } : {}) },
    },
    ...alongside,
  );
  return moved;
}

/** The reason for a delay that comes with a verb counts where it is owed: not in advance, and once given it stands. */
async function givenLateReason(
  strapi: Core.Strapi,
  dossier: Dossier,
  input: VerbInput,
): Promise<string | null> {
  const given = input.lateReason?.trim();
  if (!given) return null;
  const { lateReasonOwed } = await latenessOf(strapi, dossier);
  return lateReasonOwed ? given : null;
}
