import { articles } from '../../regulation/articles';
import { kinds } from '../../regulation/kinds';
import { objectives } from '../../regulation/objectives';
import { commonLabels, contentLabels } from '../../setup/labels';

type Language = 'vi' | 'en';

type Words = Record<Language, string>;

/** Names of content types; the schemas hold the Vietnamese one, which is also the key that the panel asks for. */
const typeNames: Words[] = [
  { vi: 'Tin, bài', en: 'Articles' },
  { vi: 'Văn bản', en: 'Legal documents' },
  { vi: 'Kết quả giải quyết TTHC', en: 'Procedure results' },
  { vi: 'Trang', en: 'Pages' },
  { vi: 'Chuyên mục', en: 'Sections' },
  { vi: 'Đơn vị', en: 'Units' },
  { vi: 'Lĩnh vực', en: 'Fields' },
  { vi: 'Thông tin Cổng', en: 'Portal' },
];

/** Values of enumerations; the panel asks for a value by itself, so one value has one name in all fields. */
const values: Record<string, Words> = {
  ...kinds,
  ...Object.fromEntries(Object.entries(objectives).map(([code, { label }]) => [code, label])),
  other: { vi: 'Khác', en: 'Other' },
  'review-conference': { vi: 'Hội nghị sơ kết, tổng kết', en: 'Review conference' },
  workshop: { vi: 'Hội thảo', en: 'Workshop' },
  'major-event': { vi: 'Sự kiện quan trọng', en: 'Important event' },
  decision: { vi: 'Quyết định', en: 'Decision' },
  resolution: { vi: 'Nghị quyết', en: 'Resolution' },
  directive: { vi: 'Chỉ thị', en: 'Directive' },
  regulation: { vi: 'Quy chế, quy định', en: 'Regulation' },
  plan: { vi: 'Kế hoạch', en: 'Plan' },
  programme: { vi: 'Chương trình', en: 'Programme' },
  notice: { vi: 'Thông báo', en: 'Notice' },
  report: { vi: 'Báo cáo', en: 'Report' },
  guidance: { vi: 'Hướng dẫn', en: 'Guidance' },
  'official-letter': { vi: 'Công văn', en: 'Official letter' },
  invitation: { vi: 'Giấy mời', en: 'Invitation' },
};

const citations = (language: Language) =>
  Object.entries(articles).map(([code, name]): [string, string] => [`article.${code}`, name[language]]);

const fieldMessages = (language: Language) =>
  Object.entries(contentLabels).flatMap(([uid, labels]) =>
    Object.entries({ ...commonLabels, ...labels }).map(([field, label]): [string, string] => [
      `content-manager.content-types.${uid}.${field}`,
      label[language],
    ]),
  );

/**
 * Names of types, fields, values and articles in one language, under the keys by which the content manager and the
 * plugins ask for them: none knows what they stand for.
 */
export const labelsIn = (language: Language): Record<string, string> =>
  Object.fromEntries([
    ...typeNames.map((name): [string, string] => [name.vi, name[language]]),
    ...Object.entries(values).map(([value, name]): [string, string] => [value, name[language]]),
    ...fieldMessages(language),
    ...citations(language),
  ]);

/** English of each line of help, by its Vietnamese. */
export const englishHelp: ReadonlyMap<string, string> = new Map(
  Object.values(contentLabels)
    .flatMap((labels) => Object.values(labels))
    .flatMap(({ helpVi, helpEn }): [string, string][] => (helpVi && helpEn ? [[helpVi, helpEn]] : [])),
);
