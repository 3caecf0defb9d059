import type { Core } from '@strapi/strapi';
import { service } from '../../plugins/editorial/server/src/context/services';
import type { Actor, Subject } from '../../plugins/editorial/server/src/domain/types';
import type { SampleCalendar } from './calendar';
import type { Account, Act, Course } from './story';

/** One item of the sample: how its draft is written, and its course through the process. */
export interface Item {
  type:
    | 'api::article.article'
    | 'api::legal-document.legal-document'
    | 'api::statistics-report.statistics-report'
    | 'api::question.question'
    | 'api::procedure.procedure'
    | 'api::page.page';
  course: Course;
  /** Makes the draft's fields; files are uploaded here, as the provider. */
  write(): Promise<Record<string, unknown>>;
  /** What the provider names as the origin when he submits. */
  source: string;
}

/** What a step needs around it. */
export interface Stage {
  strapi: Core.Strapi;
  calendar: SampleCalendar;
  actor(account: Account): Promise<Actor>;
}

interface Step {
  at: Date;
  run(): Promise<void>;
}

const attestation = { accurate: true, original: true, noSecret: true };

const panelAccount = (actor: Actor): number => Number(actor.key.split(':')[1]);

const inputOf = async (stage: Stage, act: Act, source: string) => ({
  comment: act.comment,
  ...(act.verb === 'submit' ? { attestation, source } : {}),
  ...(act.verb === 'approve' ? { publish: act.publish } : {}),
  ...(act.verb === 'record-sent' ? { sentNumber: act.sentNumber } : {}),
  ...(act.verb === 'pass-on' ? { body: act.body } : {}),
  ...(act.verb === 'assign' ? { assignee: panelAccount(await stage.actor(act.to)) } : {}),
  ...('lateReason' in act ? { lateReason: act.lateReason } : {}),
});

/** Panel accounts are named as Strapi's own authors too, so that the panel's edit view shows them. */
const authorship = (actor: Actor): Record<string, unknown> => {
  if (actor.channel !== 'panel') return {};
  const id = panelAccount(actor);
  return { createdBy: id, updatedBy: id };
};

const stepsOf = (stage: Stage, item: Item): Step[] => {
  const { strapi, calendar } = stage;
  const documents = strapi.documents(item.type);
  let subject: Subject | null = null;
  const known = (): Subject => {
    if (!subject) throw new Error('A step of the sample runs before its item was written.');
    return subject;
  };

  const create = async (actor: Actor) => {
    const data = { ...(await item.write()), ...authorship(actor) };
    const { documentId } = await documents.create({ data, status: 'draft' });
    subject = { type: item.type, documentId };
  };
  const perform = async (actor: Actor, act: Act) => {
    if (act.verb === 'edit') {
      await documents.update({ documentId: known().documentId, data: act.changes, status: 'draft' });
      return;
    }
    const input = await inputOf(stage, act, item.source);
    await service(strapi, 'process').perform({ actor, verb: act.verb, subject: known(), input });
  };
  const step = (at: Date, by: Account, act: (actor: Actor) => Promise<void>): Step => ({
    at,
    run: async () => {
      const actor = await stage.actor(by);
      await service(strapi, 'caller').runAs(actor, () => act(actor));
    },
  });

  const { provider, createdOn, acts } = item.course;
  return [
    step(calendar.instant(createdOn), provider, create),
    ...acts.map((act) => step(calendar.instant(act.on), act.by, (actor) => perform(actor, act))),
  ];
};

/**
 * Runs the courses of all items as one past, step after step in the order of time, so that the ledger reads like a
 * real one. `progress` is told after each step.
 */
export const runTimeline = async (
  stage: Stage,
  items: readonly Item[],
  progress: (done: number, all: number) => void,
): Promise<void> => {
  const steps = items.flatMap((item) => stepsOf(stage, item)).sort((a, b) => a.at.getTime() - b.at.getTime());
  for (const [index, { at, run }] of steps.entries()) {
    await service(stage.strapi, 'clock').at(at, run);
    progress(index + 1, steps.length);
  }
};
