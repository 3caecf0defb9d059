import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import { readingFrom } from '../../../../../common/transaction';
import type { State, Verb } from '../../../../../regulation';
import { askerOf } from '../context/askers';
import { service } from '../context/services';
import { regulationOf } from '../context/settings';
import type { Action } from '../domain/actions';
import { actionsFor } from '../domain/actions';
import { decide } from '../domain/decide';
import { writingVerb } from '../domain/process';
import type { SealedContent } from '../domain/seal';
import { sealOf } from '../domain/seal';
import type { Actor, Decision, DossierFacts, ItemFacts, Subject } from '../domain/types';
import type { Dossier } from '../stores/dossiers';
import { dossierById, dossiersOf, wasPublic } from '../stores/dossiers';
import { sealOfRevision } from '../stores/revisions';
import type { VerbInput } from './item';
import { latenessOf } from './shown-deadline';

/** May this actor do something to this document as it stands? */
export interface Question {
  actor: Actor;
  subject: Subject;
  /** Null: the act opens the first cycle. */
  dossier: Dossier | null;
  /** The draft as it stands; read where it is not given. */
  content?: SealedContent | null;
  input?: VerbInput;
}

export interface Judgement {
  /** The decision on one verb, all facts gathered: the only way by which the engine asks. */
  on(verb: Verb, question: Question): Promise<Decision>;
  /** What the actor is offered; `as` may look one step ahead. */
  offered(question: Question, verbs?: readonly Verb[], as?: (facts: Facts) => Facts): Promise<Action[]>;
  /** The decisions on what the form of the content does: to save it, and to delete the draft. */
  writing(question: Question): Promise<Record<'save' | 'discard', Decision>>;
}

export interface Facts {
  dossier: DossierFacts | null;
  item: ItemFacts;
}

/** What a draft only points at: whether it is there is asked elsewhere. */
const linked = new Set(['relation', 'media', 'dynamiczone']);

function isTakenDownAfter(cycle: Dossier, dossier: Dossier | null): boolean {
  const approvedAt = dossier?.approvedAt;
  return ['hidden', 'withdrawn'].includes(cycle.state) && approvedAt != null && cycle.updatedAt >= approvedAt;
}

/** Another question, under way or answered, of which this one can be a duplicate. */
async function isTwin(db: Knex, dossier: Dossier | null, into?: number | null): Promise<boolean> {
  const other = into ? await dossierById(db, into) : null;
  if (!other || !dossier || other.subject.documentId === dossier.subject.documentId) return false;
  if (other.kind !== dossier.kind || mergedIntoNothing.includes(other.state)) return false;
  // Into a later one it would win time: the limit runs from the first receipt.
  return other.madePublicAt !== null || (other.triggerAt ?? 0) <= (dossier.triggerAt ?? 0);
}

const mergedIntoNothing: readonly State[] = [
  'discarded',
  'rejected',
  'withdrawn',
  'passed-on',
  'closed',
  'erased',
];

export default ({ strapi }: { strapi: Core.Strapi }): Judgement => {
  async function gather({ actor, subject, dossier, content, input = {} }: Question): Promise<Facts> {
    const found = content ?? (await service(strapi, 'content').read(subject, 'draft'));
    const draft = found ?? { ...subject, fields: {} };
    const db = await readingFrom(strapi);
    const past = await dossiersOf(db, subject);
    const kept = dossier ? await sealOfRevision(db, dossier.id, dossier.revision) : null;
    const sameRevision = input.revision === undefined || input.revision === dossier?.revision;
    const assignee = await service(strapi, 'assignees').person(input.assignee);
    const item = service(strapi, 'item').factsOf(subject, draft, dossier, {
      input,
      actor,
      now: service(strapi, 'clock').now(),
      asker: await askerOf(strapi, db, subject),
      hasAssignee: assignee !== null,
      assigneeOfField: assignee !== null && service(strapi, 'assignees').answersFor(assignee, draft),
      hasTwin: await isTwin(db, dossier, input.into),
      everPublic: past.some(wasPublic),
      takenDownSince: past.some((cycle) => cycle.id !== dossier?.id && isTakenDownAfter(cycle, dossier)),
      // Not by its number alone: a file may be another one under the same number.
      revisionSeen: sameRevision && kept === sealOf(draft),
      valid: found !== null && (await isValid(subject)),
      ...(await latenessOf(strapi, dossier)),
    });
    return { dossier, item };
  }

  /** Whether the draft passes what its type asks of a public version (lengths, required fields, those of its repeated parts included). */
  async function isValid(subject: Subject): Promise<boolean> {
    const uid = subject.type as UID.ContentType;
    const type = strapi.contentType(uid);
    const own = Object.entries(type.attributes).filter(([, { type: kind }]) => !linked.has(kind));
    const row = await strapi.db.query(uid).findOne({
      where: { documentId: subject.documentId, publishedAt: { $null: true } },
      populate: own.flatMap(([name, { type: kind }]) => (kind === 'component' ? [name] : [])),
    });
    if (!row) return false;
    const model = { ...type, attributes: Object.fromEntries(own) } as typeof type;
    const values = Object.fromEntries(own.map(([name]) => [name, row[name]]));
    const shown = await strapi.db.query(uid).findOne({
      where: { documentId: subject.documentId, publishedAt: { $notNull: true } },
      select: ['id'],
    });
    const { entityValidator } = strapi;
    const options = { isDraft: false };
    // What must be unique may stay what it is in the item's own public version.
    const validated = shown
      ? entityValidator.validateEntityUpdate(model, values as never, options, shown)
      : entityValidator.validateEntityCreation(model, values as never, options);
    return validated.then(
      () => true,
      () => false,
    );
  }

  const context = async ({ actor, dossier }: Question) => {
    const today = service(strapi, 'clock').today();
    const processes = service(strapi, 'processes');
    const process = dossier ? await processes.version(dossier.processVersion) : await processes.on(today);
    return { regulation: regulationOf(strapi), process, actor, today };
  };

  return {
    async on(verb, question) {
      return decide({ ...(await context(question)), verb, ...(await gather(question)) });
    },
    async offered(question, verbs, as = (facts) => facts) {
      return actionsFor({ ...(await context(question)), ...as(await gather(question)), verbs });
    },
    async writing(question) {
      const known = { ...(await context(question)), ...(await gather(question)) };
      const saving = writingVerb(known.regulation, question.dossier?.state ?? null);
      return {
        save: decide({ ...known, verb: saving }),
        discard: decide({ ...known, verb: 'discard' }),
      };
    },
  };
};
