import type { Core, UID } from '@strapi/strapi';
import { readingFrom } from '../../../../../common/transaction';
import type { Kind, State, Text, Verb } from '../../../../../regulation';
import { runAsEngine } from '../context/call';
import { service } from '../context/services';
import type { Actor, Subject } from '../domain/types';
import { currentDossier, type Dossier, dossierPage, dossiersOf } from '../stores/dossiers';
import { lastComments } from '../stores/ledger';
import type { ShownDeadline } from './dossier-view';
import type { VerbInput } from './item';
import type { AskedVerb } from './verbs';

/** How a collaborator sees one of his own items. */
export interface Submission {
  documentId: string;
  type: string;
  title: string;
  kind: Kind;
  kindLabel: Text;
  state: State;
  stateLabel: Text;
  cycle: number;
  revision: number;
  /** Local day whose end is the limit; null where the kind has none. */
  due: string | null;
  deadline: ShownDeadline | null;
  /** The item is late and nobody has said why. */
  lateReasonOwed: boolean;
  holder: { office: string; label: Text } | null;
  lastComment: string | null;
  allowedActions: Verb[];
  madePublicAt: string | null;
  updatedAt: string;
}

export interface Submissions {
  /** A page of the actor's own items, the last touched first. */
  ofActor(
    actor: Actor,
    page: { page: number; pageSize: number },
  ): Promise<{ rows: Submission[]; total: number }>;
  /** One of his own; null where it is another's or does not exist. */
  one(actor: Actor, subject: Subject): Promise<Submission | null>;
  /**
   * Does one of his verbs on his own item, refused as the process refuses; gives the item as it then is. A delay is
   * explained for the cycle that he provided, although a correction of it has been opened since.
   */
  perform(actor: Actor, verb: OwnVerb, subject: Subject, input: VerbInput): Promise<Submission>;
  /** The draft as it stands, files with addresses that work for a while. Ask {@link one} first whose it is. */
  draftOf(subject: Subject): Promise<Record<string, unknown> | null>;
}

/** Verbs that a collaborator does by writing his draft. */
const writing: readonly Verb[] = ['edit', 'discard'];
/** Verbs that a collaborator asks for, each with the name of its action in REST and GraphQL. */
export const ownVerbs = {
  submit: 'submit',
  recall: 'recall',
  'explain-delay': 'explainDelay',
} as const satisfies Partial<Record<AskedVerb, string>>;

export type OwnVerb = keyof typeof ownVerbs;

const asked = Object.keys(ownVerbs) as OwnVerb[];

export default ({ strapi }: { strapi: Core.Strapi }): Submissions => {
  const db = () => readingFrom(strapi);

  async function shown(actor: Actor, dossiers: readonly Dossier[]): Promise<Submission[]> {
    const rows = await service(strapi, 'dossiers').rows(dossiers);
    const comments = await lastComments(
      await db(),
      dossiers.map((dossier) => dossier.id),
    );
    return Promise.all(
      dossiers.map(async (dossier, index) => {
        const row = rows[index];
        if (!row) throw new Error('rows and dossiers differ in number');
        const actions = await service(strapi, 'dossiers').actionsOf(dossier, actor, [...writing, ...asked]);
        return {
          documentId: dossier.subject.documentId,
          type: dossier.subject.type,
          title: row.title,
          kind: row.kind,
          kindLabel: row.kindLabel,
          state: row.state,
          stateLabel: row.stateLabel,
          cycle: row.cycle,
          revision: row.revision,
          due: row.deadline?.due ?? null,
          deadline: row.deadline,
          lateReasonOwed: row.lateReasonOwed,
          holder: row.holder,
          lastComment: comments.get(dossier.id) ?? null,
          allowedActions: actions.filter((action) => action.allowed).map((action) => action.verb),
          madePublicAt: row.madePublicAt,
          updatedAt: row.updatedAt,
        };
      }),
    );
  }

  async function ownCycle(actor: Actor, subject: Subject): Promise<Dossier | undefined> {
    const cycles = await dossiersOf(await db(), subject);
    return cycles.findLast((cycle) => cycle.state !== 'discarded' && cycle.providerKey === actor.key);
  }

  return {
    async perform(actor, verb, subject, input) {
      const dossierId = verb === 'explain-delay' ? (await ownCycle(actor, subject))?.id : undefined;
      await service(strapi, 'process').perform({ actor, verb, subject, dossierId, input });
      const own = await ownCycle(actor, subject);
      const [submission] = own ? await shown(actor, [own]) : [];
      if (!submission) throw new Error(`${actor.key} acted on ${subject.documentId}, which is not his`);
      return submission;
    },
    async ofActor(actor, { page, pageSize }) {
      const { rows, total } = await dossierPage(await db(), {
        filter: { providerKey: actor.key },
        sort: { field: 'updatedAt', order: 'desc' },
        page,
        pageSize,
      });
      return { rows: await shown(actor, rows), total };
    },
    async one(actor, subject) {
      const dossier = await currentDossier(await db(), subject);
      if (dossier?.providerKey !== actor.key) return null;
      return (await shown(actor, [dossier]))[0] ?? null;
    },
    async draftOf(subject) {
      const uid = subject.type as UID.ContentType;
      const entry = await runAsEngine(subject, [], () =>
        strapi
          .documents(uid)
          .findOne({ documentId: subject.documentId, status: 'draft', populate: '*' } as never),
      );
      if (!entry) return null;
      return (await strapi.contentAPI.sanitize.output(entry, strapi.contentType(uid), {
        auth: strapi.requestContext.get()?.state.auth,
      })) as Record<string, unknown>;
    },
  };
};
