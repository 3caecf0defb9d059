import type { Core } from '@strapi/strapi';
import type * as Nexus from 'nexus';
import type { Standing } from './services/legal-document';
import { type Effect, effectOf, type Validity, validityLabels } from './validity';

const UID = 'api::legal-document.legal-document';

interface Batch {
  documentIds: Set<string>;
  standings: Promise<Map<string, Standing>>;
}

/** GraphQL names hold no hyphens: as Strapi does for its own enumerations. */
const members = <Value extends string>(values: readonly Value[]) =>
  Object.fromEntries(values.map((value) => [value.replaceAll('-', '_'), value]));

/** Gathers the documents that one request asks for, and reads their standings together. */
const standingReader = (strapi: Core.Strapi) => {
  const gathering = new WeakMap<object, Batch>();

  const begin = (context: object): Batch => {
    const documentIds = new Set<string>();
    // All rows of a page ask before the next turn of the event loop.
    const standings = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
      gathering.delete(context);
      return strapi.service(UID).standings([...documentIds]);
    });
    const batch = { documentIds, standings };
    gathering.set(context, batch);
    return batch;
  };

  return async (documentId: string, context: object): Promise<Standing | null> => {
    const batch = gathering.get(context) ?? begin(context);
    batch.documentIds.add(documentId);
    return (await batch.standings).get(documentId) ?? null;
  };
};

/** GraphQL's `validity`, `validityLabel` and `affectedBy` of a legal document, as REST has them. Call in `register()`. */
export const registerStanding = (strapi: Core.Strapi) => {
  const read = standingReader(strapi);
  const part =
    <Name extends keyof Standing>(name: Name) =>
    async ({ documentId }: { documentId: string }, _args: object, context: object) =>
      (await read(documentId, context))?.[name] ?? null;

  strapi
    .plugin('graphql')
    .service('extension')
    .use(({ nexus }: { nexus: typeof Nexus }) => ({
      types: [
        nexus.enumType({
          name: 'LegalDocumentValidity',
          members: members(Object.keys(validityLabels) as Validity[]),
        }),
        nexus.enumType({
          name: 'LegalDocumentEffect',
          members: members(Object.values(effectOf) as Effect[]),
        }),
        nexus.objectType({
          name: 'LegalDocumentAffectedBy',
          description: 'Another public document that replaces, repeals, amends or supplements this one.',
          definition(t) {
            t.nonNull.field('effect', { type: 'LegalDocumentEffect' });
            t.nonNull.field('effectLabel', { type: 'BilingualText' });
            t.nonNull.id('documentId');
            t.nonNull.string('number');
            t.nonNull.string('symbol');
            t.nonNull.string('from', { description: 'Local day from which it has its effect.' });
          },
        }),
        nexus.extendType({
          type: 'LegalDocument',
          definition(t) {
            t.field('validity', { type: 'LegalDocumentValidity', resolve: part('validity') as never });
            t.field('validityLabel', { type: 'BilingualText', resolve: part('validityLabel') as never });
            t.list.nonNull.field('affectedBy', {
              type: 'LegalDocumentAffectedBy',
              resolve: part('affectedBy') as never,
            });
          },
        }),
      ],
    }));
};
