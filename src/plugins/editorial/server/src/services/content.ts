import type { Core, Struct } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { service } from '../context/services';
import { stampsOf } from '../context/settings';
import { type BlockImage, imagesIn, mapImages } from '../domain/blocks';
import type { SealedContent, SealedFile, SealedValue } from '../domain/seal';
import type { Subject } from '../domain/types';
import { type StoredFile, storedNameOf } from './files';

export type Version = 'draft' | 'published';

interface Row {
  [field: string]: unknown;
}

type SealedFileValue = SealedFile & { [key: string]: SealedValue };

export type Schema = Struct.ContentTypeSchema | Struct.ComponentSchema;

/** A document has one public row, and in no case that an engine of ours makes more than a few. */
const rowsOfOne = 20;

/** Fields that Strapi keeps for itself: not content, and different between a draft and its public copy. */
const bookkeeping = new Set([
  'id',
  'documentId',
  'createdAt',
  'updatedAt',
  'publishedAt',
  'createdBy',
  'updatedBy',
  'locale',
  'localizations',
]);

/** A version's content, and the stored names of the files that it links or shows. */
export interface Reading {
  content: SealedContent;
  files: readonly string[];
}

export interface Content {
  /** The exact content of a document's draft or public version, or null where it has none. */
  read(subject: Subject, version: Version): Promise<SealedContent | null>;
  readWithFiles(subject: Subject, version: Version): Promise<Reading | null>;
  /** Public rows of a type: a batch after a row's id, or those of one document. */
  publicRows(
    type: string,
    which: { after: number; limit: number } | { documentId: string },
  ): Promise<PublicRow[]>;
}

/** A row that is public, with what stands in it; `reading` null: it cannot be read as content. */
export interface PublicRow {
  id: number;
  documentId: string;
  reading: Reading | null;
  /** What the engine alone writes into it, by the names of the fields: beside what is sealed. */
  stamps: Readonly<Record<string, SealedValue>>;
}

/** The files met while a version is read. */
type Met = Set<string>;

/** Reads what is sealed, all but what the engine itself stamps: every field, component, relation and file of a version, as plain values. */
export default ({ strapi }: { strapi: Core.Strapi }): Content => {
  function populateOf(schema: Schema): Record<string, unknown> {
    const populate: Record<string, unknown> = {};
    for (const [name, attribute] of contentAttributes(schema)) {
      if (attribute.type === 'media') populate[name] = true;
      else if (attribute.type === 'relation') populate[name] = { select: ['documentId'] };
      else if (attribute.type === 'component') {
        populate[name] = { populate: populateOf(strapi.getModel(attribute.component) as Schema) };
      } else if (attribute.type === 'dynamiczone') {
        const on = attribute.components.map((uid) => [
          uid,
          { populate: populateOf(strapi.getModel(uid) as Schema) },
        ]);
        populate[name] = { on: Object.fromEntries(on) };
      }
    }
    return populate;
  }

  async function valuesOf(schema: Schema, row: Row, met: Met): Promise<{ [name: string]: SealedValue }> {
    const values: { [name: string]: SealedValue } = {};
    for (const [name, attribute] of contentAttributes(schema)) {
      const value = row[name];
      if (attribute.type === 'media')
        values[name] = await each(value, (file: StoredFile) => sealedFile({ ...file }, met));
      else if (attribute.type === 'relation')
        values[name] = await each(value, async (to: Row) => String(to.documentId));
      else if (attribute.type === 'component') {
        const component = strapi.getModel(attribute.component) as Schema;
        values[name] = await each(value, (part: Row) => valuesOf(component, part, met));
      } else if (attribute.type === 'dynamiczone') {
        values[name] = await each(value, async (part: Row) => {
          const uid = String(part.__component) as Parameters<typeof strapi.getModel>[0];
          return { __component: uid, ...(await valuesOf(strapi.getModel(uid) as Schema, part, met)) };
        });
      } else if (attribute.type === 'blocks') values[name] = await sealedBlocks(value, met);
      else values[name] = plain(value);
    }
    return values;
  }

  async function sealedFile(
    file: Pick<StoredFile, 'hash' | 'ext'> & BlockImage,
    met: Met,
  ): Promise<SealedFileValue> {
    met.add(storedNameOf(file));
    return {
      sha256: await service(strapi, 'files').digest(file),
      name: file.name ?? '',
      mime: file.mime ?? '',
      alternativeText: file.alternativeText ?? null,
      caption: file.caption ?? null,
    };
  }

  /** Pictures inside the text are sealed by their bytes, as others are, not by their address. */
  async function sealedBlocks(blocks: unknown, met: Met): Promise<SealedValue> {
    const sealed: SealedFileValue[] = [];
    for (const image of imagesIn(blocks)) {
      if (!image.hash) throw new errors.ValidationError('A picture in the text names no stored file');
      sealed.push(await sealedFile({ ...image, hash: image.hash, ext: image.ext ?? null }, met));
    }
    return plain(mapImages(blocks, () => ({ ...sealed.shift() })));
  }

  const content: Content = {
    async read(subject, version) {
      return (await content.readWithFiles(subject, version))?.content ?? null;
    },
    async readWithFiles(subject, version) {
      const schema = strapi.contentType(subject.type as Parameters<typeof strapi.contentType>[0]);
      const row: Row | null = await strapi.db.query(subject.type).findOne({
        where: { documentId: subject.documentId, publishedAt: { $null: version === 'draft' } },
        populate: populateOf(schema),
      });
      return row && readingOf(subject.type, schema, row);
    },
    async publicRows(type, which) {
      const schema = strapi.contentType(type as Parameters<typeof strapi.contentType>[0]);
      const one = 'documentId' in which;
      const rows: (Row & { id: number; documentId: string })[] = await strapi.db.query(type).findMany({
        where: {
          publishedAt: { $notNull: true },
          ...(one ? { documentId: which.documentId } : { id: { $gt: which.after } }),
        },
        orderBy: { id: 'asc' },
        limit: one ? rowsOfOne : which.limit,
        populate: populateOf(schema),
      });
      const found: PublicRow[] = [];
      for (const row of rows) {
        const { id, documentId } = row;
        const stamps = Object.fromEntries(stampsOf(strapi, type).map((name) => [name, plain(row[name])]));
        found.push({ id, documentId, stamps, reading: await readingOf(type, schema, row).catch(unreadable) });
      }
      return found;
    },
  };

  async function readingOf(type: string, schema: Schema, row: Row): Promise<Reading> {
    const met: Met = new Set();
    const fields = await valuesOf(schema, row, met);
    for (const stamp of stampsOf(strapi, type)) delete fields[stamp];
    return { content: { type, documentId: String(row.documentId), fields }, files: [...met] };
  }

  return content;
};

/** Content that no door of ours would have let in; any other error is one. */
function unreadable(error: unknown): null {
  if (error instanceof errors.ValidationError) return null;
  throw error;
}

/** The attributes that are content: all but what Strapi keeps for itself. */
export function contentAttributes(schema: Schema): [string, Struct.SchemaAttributes[string]][] {
  return Object.entries(schema.attributes).filter(([name]) => !bookkeeping.has(name));
}

async function each<Item>(value: unknown, map: (item: Item) => Promise<SealedValue>): Promise<SealedValue> {
  if (value === null || value === undefined) return null;
  if (!Array.isArray(value)) return map(value as Item);
  const mapped: SealedValue[] = [];
  for (const item of value) mapped.push(await map(item as Item));
  return mapped;
}

/** A field's value as plain JSON: instants in UTC, the rest as it is. */
function plain(value: unknown): SealedValue {
  if (value === undefined || value === null) return null;
  return JSON.parse(JSON.stringify(value)) as SealedValue;
}
