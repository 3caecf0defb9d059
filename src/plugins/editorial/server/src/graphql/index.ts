import type { Core, UID } from '@strapi/strapi';
import type * as Nexus from 'nexus';
import { pageQuery, parsed } from '../../../../../common/input';
import { service } from '../context/services';
import { regulationOf } from '../context/settings';
import { submissionBody } from '../controllers/input';
import { askedForPublic } from '../guard/asks-for-public';
import { type OwnVerb, ownVerbs } from '../services/submissions';
import { extendWithStolenPassword } from './stolen-password';

type Resolver = (
  parent: unknown,
  args: Record<string, unknown>,
  context: GraphqlContext,
  info: FieldInfo,
) => unknown;

interface GraphqlContext {
  state: { user?: { id: number } };
}

interface FieldInfo {
  fieldNodes: readonly { arguments?: readonly { name: { value: string } }[] }[];
}

const verbsOfProviders = Object.keys(ownVerbs) as OwnVerb[];

/** What collaborators do by REST, by GraphQL too; and what GraphQL would do past the process, told to the guard. */
export function extendGraphql(strapi: Core.Strapi): void {
  const extension = strapi.plugin('graphql').service('extension');
  extendWithStolenPassword(strapi);
  const { publishedTypes } = regulationOf(strapi);
  const types = Object.entries(publishedTypes).map(([uid, rules]) => ({
    uid,
    rules,
    name: nameOf(strapi, uid),
  }));
  const supplied = types.filter(({ rules }) => rules.outsidersSubmit);
  const listScope = 'plugin::editorial.submissions.find';
  const oneScope = 'plugin::editorial.submissions.findOne';

  extension.use(({ nexus }: { nexus: typeof Nexus }) => ({
    types: [
      ...sharedTypes(nexus),
      nexus.extendType({
        type: 'Query',
        definition(t) {
          t.field('submissions', {
            type: nexus.nonNull('SubmissionPage'),
            args: { page: nexus.intArg(), pageSize: nexus.intArg() },
            description: 'Tin, bài của chính mình / own items',
            resolve: ofActor(strapi) as never,
          });
          t.field('submission', {
            type: 'Submission',
            args: { documentId: nexus.nonNull(nexus.idArg()) },
            resolve: oneOf(
              strapi,
              supplied.map(({ uid }) => uid),
            ) as never,
          });
        },
      }),
      nexus.extendType({
        type: 'Mutation',
        definition(t) {
          for (const { uid, name } of supplied) {
            for (const verb of verbsOfProviders) {
              t.field(`${ownVerbs[verb]}${name}`, {
                type: nexus.nonNull('Submission'),
                args: {
                  documentId: nexus.nonNull(nexus.idArg()),
                  ...argumentsOf(nexus, verb),
                },
                resolve: perform(strapi, uid, verb) as never,
              });
            }
          }
        },
      }),
    ],
    resolversConfig: {
      'Query.submissions': { auth: { scope: [listScope] } },
      'Query.submission': { auth: { scope: [oneScope] } },
      ...Object.fromEntries(
        supplied.flatMap(({ uid, name }) =>
          Object.values(ownVerbs).map((action) => [
            `Mutation.${action}${name}`,
            { auth: { scope: [`${uid}.${action}`] } },
          ]),
        ),
      ),
      ...Object.fromEntries(
        types.flatMap(({ name }) =>
          ['create', 'update'].map((act) => [
            `Mutation.${act}${name}`,
            { middlewares: [noteStatus(strapi)] },
          ]),
        ),
      ),
    },
  }));
}

function argumentsOf(nexus: typeof Nexus, verb: OwnVerb): Nexus.core.ArgsRecord {
  if (verb === 'explain-delay') return { lateReason: nexus.nonNull(nexus.stringArg()) };
  if (verb === 'recall') return { comment: nexus.stringArg() };
  return {
    comment: nexus.stringArg(),
    attestation: nexus.nonNull(nexus.arg({ type: 'AttestationInput' })),
    source: nexus.stringArg(),
    lateReason: nexus.stringArg(),
  };
}

function nameOf(strapi: Core.Strapi, uid: string): string {
  const { singularName } = strapi.contentType(uid as UID.ContentType).info;
  return singularName.replace(/(^|-)(\w)/g, (_match, _dash: string, letter: string) => letter.toUpperCase());
}

function sharedTypes(nexus: typeof Nexus) {
  return [
    nexus.objectType({
      name: 'BilingualText',
      definition(t) {
        t.nonNull.string('vi');
        t.nonNull.string('en');
      },
    }),
    nexus.inputObjectType({
      name: 'AttestationInput',
      definition(t) {
        t.nonNull.boolean('accurate');
        t.nonNull.boolean('original');
        t.nonNull.boolean('noSecret');
      },
    }),
    nexus.objectType({
      name: 'Submission',
      definition(t) {
        t.nonNull.id('documentId');
        for (const field of ['type', 'title', 'kind', 'state', 'updatedAt']) t.nonNull.string(field);
        t.nonNull.int('cycle');
        t.nonNull.int('revision');
        for (const field of ['due', 'lastComment', 'madePublicAt']) t.string(field);
        t.nonNull.field('kindLabel', { type: 'BilingualText' });
        t.nonNull.field('stateLabel', { type: 'BilingualText' });
        t.field('holder', {
          type: 'BilingualText',
          resolve: (row: { holder: { label: object } | null }) => row.holder?.label as never,
        });
        t.string('deadlineStatus', {
          resolve: (row: { deadline: { status: string } | null }) => row.deadline?.status ?? null,
        });
        t.nonNull.boolean('lateReasonOwed');
        t.nonNull.list.nonNull.string('allowedActions');
      },
    }),
    nexus.objectType({
      name: 'SubmissionPage',
      definition(t) {
        t.nonNull.list.nonNull.field('nodes', { type: 'Submission' });
        t.nonNull.int('total');
      },
    }),
  ];
}

const actorOf = (strapi: Core.Strapi, context: GraphqlContext) =>
  service(strapi, 'actors').ofMember(context.state.user?.id ?? 0);

function ofActor(strapi: Core.Strapi): Resolver {
  return async (_parent, args, context) => {
    const page = parsed(pageQuery, withoutNulls(args));
    const { rows, total } = await service(strapi, 'submissions').ofActor(
      await actorOf(strapi, context),
      page,
    );
    return { nodes: rows, total };
  };
}

function oneOf(strapi: Core.Strapi, types: readonly string[]): Resolver {
  return async (_parent, args, context) => {
    const actor = await actorOf(strapi, context);
    for (const type of types) {
      const found = await service(strapi, 'submissions').one(actor, {
        type,
        documentId: String(args.documentId),
      });
      if (found) return found;
    }
    return null;
  };
}

function perform(strapi: Core.Strapi, type: string, verb: OwnVerb): Resolver {
  return async (_parent, { documentId, ...body }, context) => {
    const actor = await actorOf(strapi, context);
    const subject = { type, documentId: String(documentId) };
    return service(strapi, 'submissions').perform(actor, verb, subject, parsed(submissionBody, body));
  };
}

/** GraphQL gives `status` a default; only what the caller wrote in his query is his wish. */
function noteStatus(strapi: Core.Strapi) {
  return async (
    next: Resolver,
    parent: unknown,
    args: Record<string, unknown>,
    context: GraphqlContext,
    info: FieldInfo,
  ) => {
    const written = info.fieldNodes.some((node) =>
      node.arguments?.some((argument) => argument.name.value === 'status'),
    );
    const request = strapi.requestContext.get();
    if (request) request.state[askedForPublic] = written && args.status === 'published';
    return next(parent, args, context, info);
  };
}

function withoutNulls(args: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(args).filter(([, value]) => value !== null));
}
