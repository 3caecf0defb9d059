import type { Core } from '@strapi/strapi';
import { readingFrom } from '../../common/transaction';
import type { ForceDates, Relation } from './validity';

const UID = 'api::legal-document.legal-document';
const LINK = 'legal-document.link';

/** At most so many links to one document are read, the strongest and oldest first. */
const LINKS_READ = 50;

/** Another public document that names this one among its links. */
export interface LinkingDocument {
  relation: Relation;
  documentId: string;
  number: string;
  symbol: string;
  dates: ForceDates;
}

/** A public document's own dates, and what other public documents do to it. */
export interface LinkedDocument {
  dates: ForceDates;
  links: LinkingDocument[];
}

interface Row {
  document: string;
  signedAt: string;
  effectiveAt: string | null;
  expiredAt: string | null;
  relation: Relation | null;
  otherId: string;
  otherNumber: string;
  otherSymbol: string;
  otherSignedAt: string;
  otherEffectiveAt: string | null;
  otherExpiredAt: string | null;
}

/** Where Strapi keeps documents, their links, and which link is whose. */
const tablesOf = (strapi: Core.Strapi) => {
  const { tableName, attributes } = strapi.db.metadata.get(UID);
  const { links } = attributes;
  if (!links || !('joinTable' in links) || !links.joinTable) {
    throw new Error('The links of legal documents are not kept in a table of their own.');
  }
  return {
    documents: tableName,
    owned: links.joinTable.name,
    links: strapi.db.metadata.get(LINK).tableName,
  };
};

/**
 * What other public documents do to these, with everybody's dates, by documentId: one query however many they are.
 * Documents that are not public are left out, as what is asked for and as what has an effect.
 */
export const linksTo = async (
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<Map<string, LinkedDocument>> => {
  if (documentIds.length === 0) return new Map();
  const db = await readingFrom(strapi);
  const result: { rows: Row[] } = await db.raw(
    `SELECT mine.document_id AS document, mine.signed_at::text AS "signedAt",
            mine.effective_at::text AS "effectiveAt", mine.expired_at::text AS "expiredAt",
            other.relation, other.document_id AS "otherId", other.number AS "otherNumber",
            other.symbol AS "otherSymbol", other.signed_at::text AS "otherSignedAt",
            other.effective_at::text AS "otherEffectiveAt", other.expired_at::text AS "otherExpiredAt"
     FROM :documents: AS mine
     LEFT JOIN LATERAL (
       SELECT link.relation, document.*
       FROM :links: AS link
       JOIN :owned: AS owned ON owned.cmp_id = link.id AND owned.component_type = :component
       JOIN :documents: AS document ON document.id = owned.entity_id AND document.published_at IS NOT NULL
       WHERE link.document = mine.document_id AND document.document_id <> mine.document_id
       ORDER BY array_position(ARRAY['replaces', 'repeals', 'amends', 'supplements'], link.relation::text),
                coalesce(document.effective_at, document.signed_at), document.id
       LIMIT :read
     ) AS other ON true
     WHERE mine.document_id = ANY (:documentIds) AND mine.published_at IS NOT NULL`,
    { ...tablesOf(strapi), component: LINK, read: LINKS_READ, documentIds: [...documentIds] },
  );
  const found = new Map<string, LinkedDocument>();
  for (const row of result.rows) {
    const { signedAt, effectiveAt, expiredAt } = row;
    const known = found.get(row.document) ?? { dates: { signedAt, effectiveAt, expiredAt }, links: [] };
    found.set(row.document, known);
    if (!row.relation) continue;
    known.links.push({
      relation: row.relation,
      documentId: row.otherId,
      number: row.otherNumber,
      symbol: row.otherSymbol,
      dates: {
        signedAt: row.otherSignedAt,
        effectiveAt: row.otherEffectiveAt,
        expiredAt: row.otherExpiredAt,
      },
    });
  }
  return found;
};
