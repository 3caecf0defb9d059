import type { Core, UID } from '@strapi/strapi';
import { readingFrom } from '../../../../../common/transaction';
import type { Kind, State, Text, Verb } from '../../../../../regulation';
import { runAsEngine } from '../context/call';
import { service } from '../context/services';
import type { Actor, Subject } from '../domain/types';
import { currentDossier, type Dossier, dossierPage } from '../stores/dossiers';
import { lastComments } from '../stores/ledger';
import type { ShownDeadline } from './dossier-view';

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
  /** The draft as it stands, files with addresses that work for a while. Ask {@link one} first whose it is. */
  draftOf(subject: Subject): Promise<Record<string, unknown> | null>;
}

/** Verbs that a collaborator does by writing his draft. */
const writing: readonly Verb[] = ['edit', 'discard'];
const asked: readonly Verb[] = ['submit', 'recall'];

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
          holder: row.holder,
          lastComment: comments.get(dossier.id) ?? null,
          allowedActions: actions.filter((action) => action.allowed).map((action) => action.verb),
          madePublicAt: row.madePublicAt,
          updatedAt: row.updatedAt,
        };
      }),
    );
  }

  return {
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
