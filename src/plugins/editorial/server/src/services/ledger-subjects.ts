import type { Core, UID } from '@strapi/strapi';
import type { Knex } from 'knex';
import type { Text } from '../../../../../regulation';
import { writtenInVietnamese } from '../../../../working-calendar/server/src/domain';
import { service } from '../context/services';
import { regulationOf, settings } from '../context/settings';
import type { ChainedEntry } from '../domain/chain';
import { type LedgerNames, subjectLabel } from '../domain/ledger-words';
import { dossiersByIds } from '../stores/dossiers';
import { panelLink } from './notices';

/** What an entry is about, as people know it. */
export interface LedgerSubject {
  type: string;
  label: Text;
  /** Null: it has no name of its own. */
  title: string | null;
  /** Its place in the panel; null: it has none, or is gone. */
  link: string | null;
}

/** The subjects of a few entries, and the names that their details speak of. */
export interface Subjects {
  of(entry: ChainedEntry): LedgerSubject | null;
  namesFor(entry: ChainedEntry): LedgerNames;
}

/** Looks up at once what some entries (a page, a batch) are about. */
export async function subjectsOf(
  strapi: Core.Strapi,
  db: Knex,
  entries: readonly ChainedEntry[],
): Promise<Subjects> {
  const regulation = regulationOf(strapi);
  const { articles } = regulation;
  const dossiers = new Map(
    (await dossiersByIds(db, [...new Set(entries.flatMap(({ dossierId }) => dossierId ?? []))])).map(
      (dossier) => [dossier.id, dossier],
    ),
  );
  const people = await service(strapi, 'actors').namesOf([...new Set(entries.flatMap(personsIn))]);
  const reviewed = await reviewedTitles(strapi, entries);

  function titleOf({ dossierId, subjectType, subjectId, details }: ChainedEntry): string | null {
    const dossier = dossiers.get(dossierId ?? 0);
    if (dossier) return dossier.title;
    if (subjectType === 'editorial.day' && subjectId) return writtenInVietnamese(subjectId);
    if (subjectType === 'editorial.account') return people.get(subjectId ?? '') ?? null;
    if (typeof details.user === 'string') return people.get(details.user) ?? null;
    if (typeof details.article === 'string')
      return articles[details.article as keyof typeof articles]?.vi ?? null;
    return recordName(details) ?? reviewed.get(`${subjectType}|${subjectId}`) ?? null;
  }

  function linkOf({
    dossierId,
    verb,
    subjectType: type,
    subjectId: documentId,
  }: ChainedEntry): string | null {
    const gone = dossiers.get(dossierId ?? 0)?.state === 'erased' || verb === 'record-delete';
    if (!type?.startsWith('api::') || !documentId || gone || verb === 'discard') return null;
    const single = strapi.contentTypes[type as UID.ContentType]?.kind === 'singleType';
    return single ? `/admin/content-manager/single-types/${type}` : panelLink({ type, documentId });
  }

  return {
    of(entry) {
      const { subjectType: type } = entry;
      return type === null
        ? null
        : { type, label: subjectLabel(regulation, type), title: titleOf(entry), link: linkOf(entry) };
    },
    namesFor({ subjectType }) {
      const attributes = strapi.contentTypes[subjectType as UID.ContentType]?.attributes ?? {};
      const closed = Object.entries(attributes).filter(
        ([, attribute]) => 'private' in attribute && attribute.private === true,
      );
      return {
        people,
        fields: settings(strapi).fieldLabels[subjectType ?? ''] ?? {},
        closed: new Set(closed.map(([field]) => field)),
      };
    },
  };
}

/** Keys of persons whom an entry speaks of by key alone. */
function personsIn({ subjectType, subjectId, details }: ChainedEntry): string[] {
  const account = subjectType === 'editorial.account' ? [subjectId] : [];
  return [...account, details.user].filter((key) => typeof key === 'string');
}

/** The name that a record had when it was changed. */
function recordName({ before, after }: Record<string, unknown>): string | null {
  const { name, portalName } = (after ?? before ?? {}) as { name?: unknown; portalName?: unknown };
  const found = name ?? portalName;
  return typeof found === 'string' ? found : null;
}

/** Names of sections and pages that were looked through: of these the ledger has the number alone. */
async function reviewedTitles(
  strapi: Core.Strapi,
  entries: readonly ChainedEntry[],
): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const [type, { title }] of Object.entries(regulationOf(strapi).reviewedTypes)) {
    const ids = entries.flatMap(({ verb, subjectType, subjectId }) =>
      verb === 'review' && subjectType === type ? (subjectId ?? []) : [],
    );
    if (ids.length === 0) continue;
    const rows: Record<string, string>[] = await strapi.db
      .query(type)
      .findMany({ select: ['documentId', title], where: { documentId: { $in: ids } } });
    for (const row of rows) found.set(`${type}|${row.documentId}`, row[title] ?? '');
  }
  return found;
}
