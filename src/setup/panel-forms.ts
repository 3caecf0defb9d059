import type { Core } from '@strapi/strapi';
import { commonLabels, contentLabels } from './labels';

interface Form {
  /** The field that names an entry, in lists of relations and above its form. */
  mainField: string;
  sort: [field: string, order: 'ASC' | 'DESC'];
  columns: string[];
  /** Rows of the form, in order: field and width; the widths of a row make 12 at most. */
  rows: Record<string, number>[];
}

/** How each type is laid out for a clerk: what he writes first comes first. */
const forms: Record<string, Form> = {
  'api::article.article': {
    mainField: 'title',
    sort: ['updatedAt', 'DESC'],
    columns: ['title', 'kind', 'section', 'eventStart'],
    rows: [
      { title: 12 },
      { summary: 12 },
      { body: 12 },
      { kind: 6, subtype: 6 },
      { eventStart: 6, eventEnd: 6 },
      { source: 6, byline: 6 },
      { section: 6, unit: 6 },
      { cover: 6 },
    ],
  },
  'api::legal-document.legal-document': {
    mainField: 'abstract',
    sort: ['signedAt', 'DESC'],
    columns: ['number', 'symbol', 'documentType', 'abstract', 'signedAt'],
    rows: [
      { number: 3, symbol: 3, documentType: 6 },
      { abstract: 12 },
      { issuer: 6, field: 6 },
      { signer: 6, signerPost: 6 },
      { signedAt: 4, effectiveAt: 4, expiredAt: 4 },
      { original: 6, attachments: 6 },
      { archivePlace: 6, section: 6 },
    ],
  },
  'api::procedure-result.procedure-result': {
    mainField: 'asOf',
    sort: ['asOf', 'DESC'],
    columns: ['year', 'throughMonth', 'processed', 'onTime', 'overdue', 'asOf'],
    rows: [
      { year: 3, throughMonth: 3, asOf: 6 },
      { processed: 4, onTime: 4, overdue: 4 },
      { source: 6, detailsUrl: 6 },
      { section: 6, unit: 6 },
    ],
  },
  'api::page.page': {
    mainField: 'title',
    sort: ['position', 'ASC'],
    columns: ['title', 'section', 'reviewEvery'],
    rows: [
      { title: 12 },
      { slug: 6, section: 6 },
      { body: 12 },
      { source: 12 },
      { position: 6, reviewEvery: 6 },
    ],
  },
  'api::section.section': {
    mainField: 'name',
    sort: ['position', 'ASC'],
    columns: ['name', 'objective', 'position', 'reviewEvery'],
    rows: [{ name: 6, slug: 6 }, { objective: 6, position: 3, reviewEvery: 3 }, { description: 12 }],
  },
  'api::unit.unit': {
    mainField: 'name',
    sort: ['position', 'ASC'],
    columns: ['name', 'shortName', 'office', 'position'],
    rows: [
      { name: 6, shortName: 6 },
      { office: 6, position: 6 },
      { headName: 6, noticeEmail: 6 },
    ],
  },
  'api::field.field': {
    mainField: 'name',
    sort: ['position', 'ASC'],
    columns: ['name', 'position'],
    rows: [{ name: 6, slug: 6 }, { position: 6 }],
  },
  'api::portal.portal': {
    mainField: 'portalName',
    sort: ['portalName', 'ASC'],
    columns: ['portalName', 'domain'],
    rows: [
      { portalName: 6, pageName: 6 },
      { domain: 12 },
      { foundingNumber: 4, foundedAt: 4, foundingAuthority: 4 },
      { chiefName: 6, chiefPost: 6 },
      { superiorAuthorities: 12 },
      { address: 12 },
      { phone: 6, email: 6 },
    ],
  },
};

const configurationOf = (uid: string, form: Form) => ({
  settings: {
    bulkable: true,
    filterable: true,
    searchable: true,
    pageSize: 20,
    mainField: form.mainField,
    defaultSortBy: form.sort[0],
    defaultSortOrder: form.sort[1],
  },
  metadatas: Object.fromEntries(
    Object.entries({ ...contentLabels[uid], ...commonLabels }).map(([field, label]) => [
      field,
      { edit: { label: label.vi, description: label.helpVi ?? '' }, list: { label: label.vi } },
    ]),
  ),
  layouts: {
    list: form.columns,
    edit: form.rows.map((row) => Object.entries(row).map(([name, size]) => ({ name, size }))),
  },
});

/**
 * Gives the content-manager its defaults for each type: labels, helps, layout, columns. Call in `register()`: the
 * content-manager itself writes them where a type or a field has no stored configuration yet, so what the operator
 * changes later in the panel stays.
 */
export const registerPanelForms = (strapi: Core.Strapi) => {
  for (const [uid, form] of Object.entries(forms)) {
    strapi.get('content-types').extend(uid, (contentType: object) => {
      Object.assign(contentType, { config: configurationOf(uid, form) });
    });
  }
};
