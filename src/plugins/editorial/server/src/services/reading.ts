import type { Core } from '@strapi/strapi';
import { readingFrom } from '../../../../../common/transaction';
import { fieldsOf } from '../context/fields';
import { service } from '../context/services';
import { publishedType } from '../context/settings';
import { type BlockImage, mapImages } from '../domain/blocks';
import type { Fields } from '../domain/fields';
import { titleFields, titleOf } from '../domain/prose';
import {
  isMain,
  type ReadField,
  type ReadFile,
  type ReadValue,
  readFiles,
  readValue,
} from '../domain/reading';
import { dossierById } from '../stores/dossiers';
import { contentAttributes, type Schema } from './content';
import type { StoredFile } from './files';

/** A draft as the public will see it: no private field is in it. */
export interface Reading {
  dossierId: number;
  /** The revision that is read: who approves names it. */
  revision: number;
  title: string;
  /** In the order of the schema; what the title says is left out. */
  fields: ReadField[];
}

export interface ReadingService {
  /** The draft of a dossier's document, null where there is no such dossier. */
  of(dossierId: number): Promise<Reading | null>;
}

interface Row {
  [field: string]: unknown;
}

/** By which of its fields a linked record is called. */
const nameFields = ['name', 'title'];

export default ({ strapi }: { strapi: Core.Strapi }): ReadingService => {
  const modelOf = (uid: string) => strapi.getModel(uid as Parameters<typeof strapi.getModel>[0]) as Schema;

  const publicAttributes = (schema: Schema) =>
    contentAttributes(schema).filter(([, attribute]) => !('private' in attribute && attribute.private));

  function populateOf(schema: Schema): Row {
    const populate: Row = {};
    for (const [name, attribute] of publicAttributes(schema)) {
      if (attribute.type === 'media' || attribute.type === 'relation') populate[name] = true;
      if (attribute.type === 'component') {
        populate[name] = { populate: populateOf(modelOf(attribute.component)) };
      }
    }
    return populate;
  }

  function fileOf({ name, mime, alternativeText, caption, ...stored }: StoredFile): ReadFile {
    const url = service(strapi, 'files').signedAddress(stored);
    return { name, url, mime, alternativeText, caption };
  }

  function signed(image: BlockImage): BlockImage {
    return image.hash
      ? {
          ...image,
          url: service(strapi, 'files').signedAddress({ hash: image.hash, ext: image.ext ?? null }),
        }
      : image;
  }

  function nameOf(type: string, row: Row): string {
    const rules = publishedType(strapi, type);
    if (rules) return titleOf(rules.title, (field) => String(row[field] ?? ''));
    const field = nameFields.find((name) => typeof row[name] === 'string');
    return field ? String(row[field]) : '';
  }

  function readOf(attribute: Schema['attributes'][string], value: unknown, inner: Fields): ReadValue | null {
    const several = (Array.isArray(value) ? value : [value]).filter(
      (one) => one !== null && one !== undefined,
    );
    if (several.length === 0) return null;
    if (attribute.type === 'media') return readFiles((several as StoredFile[]).map(fileOf));
    if (attribute.type === 'relation') {
      const target = 'target' in attribute ? String(attribute.target) : '';
      return { as: 'names', names: (several as Row[]).map((row) => nameOf(target, row)) };
    }
    if (attribute.type === 'component') {
      const schema = modelOf(attribute.component);
      return { as: 'parts', parts: (several as Row[]).map((row) => readFields(schema, row, inner)) };
    }
    if (attribute.type === 'blocks') return readValue('blocks', mapImages(value, signed));
    return readValue(attribute.type, value);
  }

  function readFields(schema: Schema, row: Row, fields: Fields): ReadField[] {
    return publicAttributes(schema).flatMap(([name, attribute]): ReadField[] => {
      const field = fields[name];
      const value = field ? readOf(attribute, row[name], field.fields ?? {}) : null;
      if (!field || !value) return [];
      return [{ field: name, label: field.label, main: isMain(attribute.type, value), value }];
    });
  }

  return {
    async of(dossierId) {
      // Before the draft: should it be written meanwhile, who approves is refused, and not the other way round.
      const dossier = await dossierById(await readingFrom(strapi), dossierId);
      if (!dossier) return null;
      const { type, documentId } = dossier.subject;
      const schema = modelOf(type);
      const row: Row | null = await strapi.db.query(type).findOne({
        where: { documentId, publishedAt: { $null: true } },
        populate: populateOf(schema),
      });
      const titled = new Set(titleFields(publishedType(strapi, type)?.title ?? ''));
      const fields = row ? readFields(schema, row, fieldsOf(strapi, type)) : [];
      const { id, revision, title } = dossier;
      return { dossierId: id, revision, title, fields: fields.filter(({ field }) => !titled.has(field)) };
    },
  };
};
