import type { Core } from '@strapi/strapi';

/** Finds what the commune already holds, by the names that the sample uses. */
export interface Lookup {
  section(slug: string): Promise<string>;
  unit(shortName: string): Promise<string>;
  field(slug: string): Promise<string>;
  regime(name: string): Promise<string>;
  document(number: string, symbol: string): Promise<string>;
}

type LookedUp =
  | 'api::section.section'
  | 'api::unit.unit'
  | 'api::field.field'
  | 'api::report-regime.report-regime'
  | 'api::legal-document.legal-document';

/** Looks up document ids; throws where the structure lacks what the sample names. */
export const lookupIn = (strapi: Core.Strapi): Lookup => {
  const find = async (uid: LookedUp, where: object) => {
    const found: { documentId: string } | null = await strapi.db.query(uid).findOne({ where });
    if (!found) throw new Error(`The sample needs ${uid} ${JSON.stringify(where)}, which is not there.`);
    return found.documentId;
  };
  return {
    section: (slug) => find('api::section.section', { slug }),
    unit: (shortName) => find('api::unit.unit', { shortName }),
    field: (slug) => find('api::field.field', { slug }),
    regime: (name) => find('api::report-regime.report-regime', { name }),
    document: (number, symbol) => find('api::legal-document.legal-document', { number, symbol }),
  };
};
