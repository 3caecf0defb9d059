import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { readingFrom } from '../../../../../common/transaction';
import type { Text } from '../../../../../regulation';
import { fieldsOf } from '../context/fields';
import { regulationOf } from '../context/settings';
import { comparedContents, type FieldComparison, linkedBy, type Names } from '../domain/compare';
import type { SealedContent } from '../domain/seal';
import { dossierById } from '../stores/dossiers';
import { contentOfRevision, type RevisionEntry, revisionPage } from '../stores/revisions';

/** One kept revision of a document: which, when (ISO 8601), by whom and by what act. */
export interface RevisionRow {
  dossierId: number;
  cycle: number;
  revision: number;
  at: string;
  actor: string;
  office: Text | null;
  act: Text | null;
}

/** One revision of one cycle. */
export interface RevisionPlace {
  dossierId: number;
  revision: number;
}

export interface Revisions {
  /** The revisions of a dossier's document in all its cycles, the latest first. @throws 404 */
  list(
    dossierId: number,
    page: { page: number; pageSize: number },
  ): Promise<{ rows: RevisionRow[]; total: number }>;
  /**
   * Two revisions of one document, field by field.
   * @throws 404 where one is not kept, or belongs to another document
   */
  compare(from: RevisionPlace, to: RevisionPlace): Promise<FieldComparison[]>;
}

/** By which of its fields a linked document is called. */
const nameFields = ['name', 'title'];

export default ({ strapi }: { strapi: Core.Strapi }): Revisions => {
  function rowOf({ actorKey, actorName, office, verb, at, ...place }: RevisionEntry): RevisionRow {
    const { offices, verbs } = regulationOf(strapi);
    return {
      ...place,
      at: at.toISOString(),
      actor: actorName ?? actorKey,
      office: office ? (offices[office as keyof typeof offices]?.label ?? null) : null,
      act: verb ? (verbs[verb as keyof typeof verbs]?.label ?? null) : null,
    };
  }

  async function kept({ dossierId, revision }: RevisionPlace): Promise<SealedContent> {
    const content = await contentOfRevision(await readingFrom(strapi), dossierId, revision);
    if (!content) throw new errors.NotFoundError();
    return content;
  }

  async function namesIn(contents: readonly SealedContent[], type: string): Promise<Names> {
    const { attributes } = strapi.contentType(type as Parameters<typeof strapi.contentType>[0]);
    const names = new Map<string, string>();
    for (const [field, ids] of linkedBy(contents, fieldsOf(strapi, type))) {
      const attribute = attributes[field];
      const target = attribute && 'target' in attribute ? String(attribute.target) : null;
      const known = target ? fieldsOf(strapi, target) : {};
      const nameField = nameFields.find((name) => name in known);
      if (!target || !nameField) continue;
      const rows: Record<string, unknown>[] = await strapi.db
        .query(target)
        .findMany({ where: { documentId: { $in: ids } }, select: ['documentId', nameField] });
      for (const row of rows) names.set(String(row.documentId), String(row[nameField]));
    }
    return names;
  }

  return {
    async list(dossierId, page) {
      const db = await readingFrom(strapi);
      const dossier = await dossierById(db, dossierId);
      if (!dossier) throw new errors.NotFoundError();
      const { rows, total } = await revisionPage(db, dossier.subject, page);
      return { rows: rows.map(rowOf), total };
    },
    async compare(from, to) {
      const [older, newer] = [await kept(from), await kept(to)];
      if (older.type !== newer.type || older.documentId !== newer.documentId)
        throw new errors.NotFoundError();
      const names = await namesIn([older, newer], newer.type);
      return comparedContents(older, newer, fieldsOf(strapi, newer.type), names);
    },
  };
};
