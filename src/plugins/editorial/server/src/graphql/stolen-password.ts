import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type * as Nexus from 'nexus';
import { parsed } from '../../../../../common/input';
import { service } from '../context/services';
import { stolenPasswordBody } from '../controllers/stolen-password-input';

/** A member reports his stolen password by GraphQL as he does by REST. */
export function extendWithStolenPassword(strapi: Core.Strapi): void {
  strapi
    .plugin('graphql')
    .service('extension')
    .use(({ nexus }: { nexus: typeof Nexus }) => ({
      types: [
        nexus.objectType({
          name: 'StolenPasswordReport',
          definition(t) {
            t.nonNull.id('id');
            t.nonNull.string('reportedAt');
            t.nonNull.string('since');
            t.nonNull.int('told');
          },
        }),
        nexus.extendType({
          type: 'Mutation',
          definition(t) {
            t.field('reportStolenPassword', {
              type: nexus.nonNull('StolenPasswordReport'),
              args: { since: nexus.stringArg(), comment: nexus.stringArg() },
              description: 'Báo mất mật khẩu của chính mình / report the theft of one’s own password',
              resolve: report as never,
            });
          },
        }),
      ],
      resolversConfig: {
        'Mutation.reportStolenPassword': {
          auth: { scope: ['plugin::editorial.stolen-passwords.reportOwn'] },
        },
      },
    }));

  async function report(_parent: unknown, args: { since?: string | null; comment?: string | null }) {
    const caller = await service(strapi, 'caller').identify();
    if (caller.kind !== 'person' || caller.actor.channel !== 'api') throw new errors.UnauthorizedError();
    const given = Object.fromEntries(Object.entries(args).filter(([, value]) => value !== null));
    return service(strapi, 'thefts').report(caller.actor, parsed(stolenPasswordBody, given));
  }
}
