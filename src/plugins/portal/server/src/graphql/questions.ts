import type { Core } from '@strapi/strapi';
import type * as Nexus from 'nexus';
import { parsed } from '../../../../../common/input';
import { service } from '../context/services';
import { questionBody, ratingBody } from '../controllers/question-input';
import { consent } from '../domain/consent';

type Arguments = Record<string, unknown>;

/** Whoever asks by GraphQL has what REST gives him. */
export function extendGraphql(strapi: Core.Strapi): void {
  const open = { auth: false };
  const code = (args: Arguments) => String(args.trackingCode);
  strapi
    .plugin('graphql')
    .service('extension')
    .use(({ nexus }: { nexus: typeof Nexus }) => {
      const byCode = { trackingCode: nexus.nonNull(nexus.stringArg()) };
      return {
        types: [
          ...typesOf(nexus),
          nexus.extendType({
            type: 'Query',
            definition(t) {
              t.nonNull.field('questionChallenge', {
                type: 'QuestionChallenge',
                description: 'Thử thách tính toán và nội dung đồng ý / the proof of work and the consent',
                resolve: (async () => {
                  await service(strapi, 'limits').count('challenge');
                  return { ...(await service(strapi, 'proofs').challenge()), consent };
                }) as never,
              });
              t.nonNull.field('trackQuestion', {
                type: 'TrackedQuestion',
                args: byCode,
                resolve: ((_parent: unknown, args: Arguments) =>
                  service(strapi, 'tracking').byCode(code(args))) as never,
              });
            },
          }),
          nexus.extendType({
            type: 'Mutation',
            definition(t) {
              t.nonNull.field('askQuestion', {
                type: 'QuestionReceipt',
                args: { data: nexus.nonNull(nexus.arg({ type: 'AskQuestionInput' })) },
                resolve: (async (_parent: unknown, { data }: Arguments) => {
                  await service(strapi, 'limits').count('question');
                  const given = Object.entries(data as object).filter(([, value]) => value !== null);
                  return service(strapi, 'intake').take(parsed(questionBody, Object.fromEntries(given)));
                }) as never,
              });
              t.nonNull.field('withdrawQuestion', {
                type: 'WithdrawnQuestion',
                args: byCode,
                resolve: ((_parent: unknown, args: Arguments) =>
                  service(strapi, 'tracking').withdraw(code(args))) as never,
              });
              t.nonNull.int('rateAnswer', {
                args: { ...byCode, score: nexus.nonNull(nexus.intArg()), comment: nexus.stringArg() },
                resolve: (async (_parent: unknown, { trackingCode, ...given }: Arguments) => {
                  const rating = parsed(ratingBody, given);
                  await service(strapi, 'tracking').rate(String(trackingCode), rating);
                  return rating.score;
                }) as never,
              });
            },
          }),
        ],
        resolversConfig: {
          'Query.questionChallenge': open,
          'Query.trackQuestion': open,
          'Mutation.askQuestion': open,
          'Mutation.withdrawQuestion': open,
          'Mutation.rateAnswer': open,
        } satisfies Record<string, typeof open>,
      };
    });
}

function typesOf(nexus: typeof Nexus) {
  return [
    nexus.objectType({
      name: 'QuestionConsent',
      definition(t) {
        t.nonNull.string('version');
        t.nonNull.field('text', { type: 'BilingualText' });
      },
    }),
    nexus.objectType({
      name: 'QuestionChallenge',
      definition(t) {
        for (const field of ['algorithm', 'challenge', 'salt', 'signature']) t.nonNull.string(field);
        t.nonNull.int('maxnumber');
        t.nonNull.field('consent', { type: 'QuestionConsent' });
      },
    }),
    nexus.inputObjectType({
      name: 'AskQuestionInput',
      definition(t) {
        for (const field of ['subject', 'body', 'name', 'consentVersion', 'proof']) t.nonNull.string(field);
        for (const field of ['category', 'field', 'phone', 'email', 'address', 'wish', 'website'])
          t.string(field);
        t.nonNull.boolean('consent');
      },
    }),
    nexus.objectType({
      name: 'QuestionReceipt',
      definition(t) {
        t.nonNull.string('trackingCode');
        t.nonNull.string('receivedAt');
        t.string('due');
      },
    }),
    nexus.objectType({
      name: 'TrackedQuestion',
      definition(t) {
        t.nonNull.string('progress');
        t.nonNull.field('progressLabel', { type: 'BilingualText' });
        t.nonNull.string('receivedAt');
        for (const field of [
          'subject',
          'unit',
          'due',
          'answerText',
          'answerSource',
          'answeredAt',
          'passedOnTo',
          'documentId',
        ])
          t.string(field);
        t.field('answer', { type: 'JSON' });
        t.int('rating');
      },
    }),
    nexus.objectType({
      name: 'WithdrawnQuestion',
      definition(t) {
        t.nonNull.string('state');
        t.nonNull.boolean('questionErased');
        t.string('due');
      },
    }),
  ];
}
