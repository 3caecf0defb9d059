/** A row of a form: fields and their widths, 12 together at most. */
export type Row = Record<string, number>;

/** How entries of a type are listed and filled in. */
export interface Form {
  /** The field that names an entry, in lists of relations and above its form. */
  mainField: string;
  sort: [field: string, order: 'ASC' | 'DESC'];
  columns: string[];
  rows: Row[];
}

/** How each type is laid out for a clerk: what he writes first comes first. */
export const forms: Record<string, Form> = {
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
      { signedOffBy: 6, signedOffPost: 6 },
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
      { issuedBy: 6, issuer: 6 },
      { authority: 4, signer: 4, signerPost: 4 },
      { signedAt: 4, effectiveAt: 4, expiredAt: 4 },
      { urgency: 6, classification: 6 },
      { field: 6, section: 6 },
      { links: 12 },
      { original: 6, attachments: 6 },
      { archivePlace: 6, archivist: 6 },
    ],
  },
  'api::statistics-report.statistics-report': {
    mainField: 'title',
    sort: ['period', 'DESC'],
    columns: ['title', 'period', 'unit', 'regimeDueOn', 'reportSentAt'],
    rows: [
      { title: 12 },
      { regime: 6, unit: 6 },
      { period: 6, regimeDueOn: 6 },
      { summary: 12 },
      { indicators: 12 },
      { source: 6, section: 6 },
      { signedOffBy: 6, signedOffPost: 6 },
      { files: 12 },
      { reportSentAt: 6, reportNumber: 6 },
    ],
  },
  'api::question.question': {
    mainField: 'subject',
    sort: ['receivedAt', 'DESC'],
    columns: ['subject', 'category', 'field', 'receivedAt'],
    rows: [
      { subject: 12 },
      { receivedAt: 6, channel: 3, category: 3 },
      { publicity: 6, askerShown: 6 },
      { askerName: 6, askerPhone: 6 },
      { askerEmail: 6, askerAddress: 6 },
      { originalText: 12 },
      { receiptPlace: 12 },
      { body: 12 },
      { field: 6, section: 6 },
      { answer: 12 },
      { answerSource: 12 },
    ],
  },
  'api::procedure.procedure': {
    mainField: 'name',
    sort: ['name', 'ASC'],
    columns: ['name', 'code', 'field', 'timeLimitDays'],
    rows: [
      { name: 12 },
      { code: 6, field: 6 },
      { unit: 6, section: 6 },
      { steps: 12 },
      { documents: 12 },
      { timeLimit: 8, timeLimitDays: 4 },
      { fee: 6, recipients: 6 },
      { result: 12 },
      { legalBasis: 12 },
      { serviceUrl: 6, source: 6 },
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
  'api::report-regime.report-regime': {
    mainField: 'name',
    sort: ['name', 'ASC'],
    columns: ['name', 'unit', 'periodicity', 'dueDays', 'activeFrom'],
    rows: [{ name: 12 }, { unit: 6, periodicity: 6 }, { dueDays: 6, activeFrom: 6 }],
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
  'plugin::users-permissions.user': {
    mainField: 'fullName',
    sort: ['fullName', 'ASC'],
    columns: ['fullName', 'username', 'email', 'blocked'],
    rows: [
      { fullName: 6, username: 6 },
      { email: 6, password: 6 },
      { confirmed: 6, blocked: 6 },
      { role: 6 },
    ],
  },
};

/** A repeated part has no list of its own: it is named by one field where it is folded. */
const partOf = (mainField: string, rows: Row[]): Form => ({
  mainField,
  sort: [mainField, 'ASC'],
  columns: [mainField],
  rows,
});

export const componentForms: Record<string, Form> = {
  'legal-document.link': partOf('number', [{ relation: 4, number: 4, document: 4 }]),
  'statistics.indicator': partOf('name', [
    { name: 8, unit: 4 },
    { value: 4, previousValue: 4, note: 4 },
  ]),
  'procedure.step': partOf('title', [{ title: 8, days: 4 }, { description: 12 }]),
  'procedure.paper': partOf('name', [{ name: 6, originals: 3, copies: 3 }, { note: 12 }, { form: 6 }]),
};
