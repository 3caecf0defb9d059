import type { Article } from './articles';
import type { OfficeCode } from './roles';

/**
 * What an office meets in the panel. It only decides which forms and buttons are shown: whether an act is
 * allowed is decided by the process and by the appointment, never here. Nobody gets `publish`: an item becomes
 * public through its dossier alone (article 4, third duty).
 */
export type Access = 'read' | 'create' | 'update' | 'delete';

export type FileAccess = 'read' | 'upload' | 'change';

export interface Duty {
  article: Article;
  content: Record<string, readonly Access[]>;
  files: readonly FileAccess[];
}

const ARTICLE = 'api::article.article';
const DOCUMENT = 'api::legal-document.legal-document';
const STATISTICS = 'api::statistics-report.statistics-report';
const QUESTION = 'api::question.question';
const PROCEDURE = 'api::procedure.procedure';
const RESULT = 'api::procedure-result.procedure-result';
const PAGE = 'api::page.page';
const SECTION = 'api::section.section';
const UNIT = 'api::unit.unit';
const FIELD = 'api::field.field';
const REGIME = 'api::report-regime.report-regime';
const PORTAL = 'api::portal.portal';

const read: readonly Access[] = ['read'];
const write: readonly Access[] = ['read', 'create', 'update'];
/** Deleting serves drafts that were never public; the process refuses the rest. */
const full: readonly Access[] = ['read', 'create', 'update', 'delete'];

/** Who asked, and from where, is for those alone who receive, answer and approve. */
const readCommon = {
  [ARTICLE]: read,
  [DOCUMENT]: read,
  [STATISTICS]: read,
  [PROCEDURE]: read,
  [RESULT]: read,
  [PAGE]: read,
  [SECTION]: read,
  [UNIT]: read,
  [FIELD]: read,
  [REGIME]: read,
  [PORTAL]: read,
};
const readEverything = { ...readCommon, [QUESTION]: read };
/** Every unit supplies news and the statistics that it reports (article 6, chapter II). */
const supply = { [ARTICLE]: full, [STATISTICS]: full };
/** Works on what others took in or started. */
const change: readonly Access[] = ['read', 'update'];
/** What an official supplies of his field: its documents, its procedures and the answers to what is asked of it. */
const supplyOfField = { ...supply, [DOCUMENT]: full, [QUESTION]: change, [PROCEDURE]: full };
const writeEverything = { ...supplyOfField, [QUESTION]: full, [RESULT]: full, [PAGE]: full };
/** The portal is one document: it is changed, not deleted. */
const maintain = { [SECTION]: full, [UNIT]: full, [FIELD]: full, [REGIME]: full, [PORTAL]: write };

const allFiles: readonly FileAccess[] = ['read', 'upload', 'change'];
const ownFiles: readonly FileAccess[] = ['read', 'upload'];

/** Which office sees, creates and changes which content in the panel. */
export const duties: Partial<Record<OfficeCode, Duty>> = {
  chief: {
    article: 'Đ6a.1',
    content: { ...readEverything, ...writeEverything, ...maintain },
    files: allFiles,
  },
  // He takes no questions in.
  deputy: {
    article: 'Đ6a.2',
    content: { ...readEverything, ...writeEverything, [QUESTION]: change },
    files: allFiles,
  },
  office: {
    article: 'Đ6a',
    content: { ...readEverything, ...writeEverything, ...maintain },
    files: allFiles,
  },
  culture: {
    article: 'Đ6a',
    content: { ...readEverything, ...writeEverything },
    files: allFiles,
  },
  finance: {
    article: 'Đ6a.3',
    content: { ...readEverything, ...supplyOfField },
    files: ownFiles,
  },
  radio: {
    article: 'Đ6a.3',
    content: { ...readCommon, ...supply },
    files: allFiles,
  },
  union: {
    article: 'Đ6a.3',
    content: { ...readCommon, ...supply },
    files: ownFiles,
  },
  official: {
    article: 'Đ6a',
    content: { ...readEverything, ...supplyOfField },
    files: ownFiles,
  },
  support: {
    article: 'Đ6a',
    content: {
      ...readEverything,
      [ARTICLE]: change,
      [DOCUMENT]: change,
      [STATISTICS]: change,
      [QUESTION]: change,
      [PROCEDURE]: change,
    },
    files: ownFiles,
  },
  chairman: { article: 'Đ6a.1', content: readEverything, files: ['read'] },
};

const reading = [
  ...[ARTICLE, DOCUMENT, STATISTICS, QUESTION, PROCEDURE, RESULT, PAGE, SECTION, UNIT, FIELD, REGIME].flatMap(
    (uid) => [`${uid}.find`, `${uid}.findOne`],
  ),
  `${RESULT}.latest`,
  `${PORTAL}.find`,
  'plugin::portal.search.find',
  'plugin::portal.open-data.find',
  'plugin::portal.open-data.file',
];
const signingIn = ['callback', 'forgotPassword', 'resetPassword', 'refresh'].map(
  (action) => `plugin::users-permissions.auth.${action}`,
);
const ownAccount = [
  'plugin::editorial.stolen-passwords.reportOwn',
  'plugin::users-permissions.user.me',
  'plugin::users-permissions.auth.changePassword',
  'plugin::users-permissions.auth.logout',
  'plugin::users-permissions.auth.getSessions',
  'plugin::users-permissions.auth.revokeSession',
];
const contributing = [
  ...['create', 'update', 'submit', 'recall', 'explainDelay'].map((action) => `${ARTICLE}.${action}`),
  'plugin::editorial.submissions.find',
  'plugin::editorial.submissions.findOne',
  'plugin::upload.content-api.upload',
];

/**
 * What the content API lets in before the process judges it. Everything public may be read by anybody; whoever
 * contributes from outside writes drafts of articles and follows his own (article 4, fourth duty).
 */
export const apiAccess: Record<'public' | 'authenticated' | 'collaborator', readonly string[]> = {
  public: [...reading, ...signingIn],
  authenticated: [...reading, ...signingIn, ...ownAccount],
  collaborator: [...reading, ...signingIn, ...ownAccount, ...contributing],
};
