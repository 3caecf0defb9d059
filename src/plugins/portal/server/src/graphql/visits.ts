import type { Core } from '@strapi/strapi';
import type * as Nexus from 'nexus';
import { service } from '../context/services';

/** The counters of visits, as by REST. */
export function extendWithVisits(strapi: Core.Strapi): void {
  strapi
    .plugin('graphql')
    .service('extension')
    .use(({ nexus }: { nexus: typeof Nexus }) => ({
      types: [
        nexus.objectType({
          name: 'VisitCounts',
          definition(t) {
            for (const field of ['online', 'today', 'total']) t.nonNull.int(field);
          },
        }),
        nexus.extendType({
          type: 'Query',
          definition(t) {
            t.nonNull.field('visits', {
              type: 'VisitCounts',
              resolve: (() => service(strapi, 'visits').counts()) as never,
            });
          },
        }),
        nexus.extendType({
          type: 'Mutation',
          definition(t) {
            t.nonNull.boolean('recordVisit', {
              resolve: (async () => {
                await service(strapi, 'visits').note();
                return true;
              }) as never,
            });
          },
        }),
      ],
      resolversConfig: { 'Query.visits': { auth: false }, 'Mutation.recordVisit': { auth: false } },
    }));
}
