import { articles } from '../../regulation/articles';
import { offices } from '../../regulation/roles';
import { commonLabels, componentLabels, contentLabels, type TypeLabels } from '../../setup/labels';
import { typeNames, valueLabels } from '../../setup/labels/values';

type Language = 'vi' | 'en';

const citations = (language: Language) =>
  Object.entries(articles).map(([code, name]): [string, string] => [`article.${code}`, name[language]]);

const messagesOf = (group: string, uid: string, labels: TypeLabels, language: Language) =>
  Object.entries(labels).map(([field, label]): [string, string] => [
    `content-manager.${group}.${uid}.${field}`,
    label[language],
  ]);

/** What Strapi itself adds to every type, and lets nobody name in a form. */
const ownLabels: TypeLabels = { documentId: { vi: 'Mã mục', en: 'Number of the item' } };

const fieldMessages = (language: Language) => [
  ...Object.entries(contentLabels).flatMap(([uid, labels]) =>
    messagesOf('content-types', uid, { ...ownLabels, ...commonLabels, ...labels }, language),
  ),
  ...Object.entries(componentLabels).flatMap(([uid, labels]) =>
    messagesOf('components', uid, labels, language),
  ),
];

/**
 * Names of types, fields, values, roles and articles in one language, under the keys by which the panel and the plugins
 * ask for them: none knows what they stand for.
 */
export const labelsIn = (language: Language): Record<string, string> =>
  Object.fromEntries([
    ...typeNames.map((name): [string, string] => [name.vi, name[language]]),
    ...Object.values(offices).map(({ label }): [string, string] => [label.vi, label[language]]),
    ...Object.entries(valueLabels).map(([value, name]): [string, string] => [value, name[language]]),
    ...fieldMessages(language),
    ...citations(language),
  ]);

/** English of each line of help, by its Vietnamese. */
export const englishHelp: ReadonlyMap<string, string> = new Map(
  [...Object.values(contentLabels), ...Object.values(componentLabels)]
    .flatMap((labels) => Object.values(labels))
    .flatMap(({ helpVi, helpEn }): [string, string][] => (helpVi && helpEn ? [[helpVi, helpEn]] : [])),
);
