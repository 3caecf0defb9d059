import type { Core, Modules, UID } from '@strapi/strapi';
import { dossiersOf } from '../../../../editorial/server/src/stores/dossiers';

/** A public entry as the API answers with it. */
export type Entry = Readonly<Record<string, unknown>> & { documentId: string };

export interface Asked {
  filters?: object;
  sort?: string | string[];
  populate?: object;
  limit?: number;
}

/** Longer lists are read by pages of the search. */
const longest = 200;

export interface PublicReading {
  /** Public entries of a type, 200 at most, without what the API keeps to itself. */
  many(type: string, asked?: Asked): Promise<Entry[]>;
  /** The first of them; null: there is none. */
  first(type: string, asked?: Asked): Promise<Entry | null>;
  /** Those with these documentIds, in their order; what is not public is left out. */
  byIds(type: string, documentIds: readonly string[], populate?: object): Promise<Entry[]>;
  /** When a document first became public, and when its last correction did; null: neither is known. */
  times(type: string, documentId: string): Promise<{ publishedAt: Date; updatedAt: Date } | null>;
  /** Public entries as they leave the API: private fields are taken out of them, at any depth. */
  cleaned<Given extends object>(type: string, entries: Given[]): Promise<Entry[]>;
}

/** What the pages of the site read: the same that the API gives to whoever is not signed in, and nothing else. */
export default ({ strapi }: { strapi: Core.Strapi }): PublicReading => {
  const reading: PublicReading = {
    async many(type, { filters = {}, sort, populate = {}, limit = longest } = {}) {
      const uid = type as UID.ContentType;
      const params = { filters, sort, populate, limit: Math.min(limit, longest), status: 'published' };
      const found = await strapi.documents(uid).findMany(params as Modules.Documents.Params.All);
      return reading.cleaned(type, found);
    },
    async first(type, asked = {}) {
      const [entry] = await reading.many(type, { ...asked, limit: 1 });
      return entry ?? null;
    },
    async byIds(type, documentIds, populate) {
      if (documentIds.length === 0) return [];
      const filters = { documentId: { $in: [...documentIds] } };
      const entries = await reading.many(type, { filters, populate });
      const known = new Map(entries.map((entry) => [entry.documentId, entry]));
      return documentIds.flatMap((id) => known.get(id) ?? []);
    },
    async times(type, documentId) {
      const cycles = await dossiersOf(strapi.db.connection, { type, documentId });
      const times = cycles.flatMap(({ madePublicAt }) => madePublicAt?.getTime() ?? []);
      if (times.length === 0) return null;
      return { publishedAt: new Date(Math.min(...times)), updatedAt: new Date(Math.max(...times)) };
    },
    async cleaned(type, entries) {
      const schema = strapi.contentType(type as UID.ContentType);
      return (await strapi.contentAPI.sanitize.output(entries, schema)) as unknown as Entry[];
    },
  };
  return reading;
};
