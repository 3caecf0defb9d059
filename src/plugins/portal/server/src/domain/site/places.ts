import type { Language } from '../../../../../../common/refusal';
import { addressAt, listPathOf, pathOf } from '../addresses';

/** Types as the site's own pages name them. */
export const types = {
  article: 'api::article.article',
  document: 'api::legal-document.legal-document',
  question: 'api::question.question',
  procedure: 'api::procedure.procedure',
  result: 'api::procedure-result.procedure-result',
  statistics: 'api::statistics-report.statistics-report',
  page: 'api::page.page',
  section: 'api::section.section',
} as const;

/** Pages that are no list and no item, and their addresses. */
const fixed = {
  home: '/',
  search: '/tim-kiem',
  ask: '/gui-cau-hoi',
  track: '/tra-cuu-cau-hoi',
  contact: '/lien-he',
  siteMap: '/so-do-trang',
} as const;

export type FixedPage = keyof typeof fixed;

/** Pages are few and have a menu entry each; there is no list of them. */
const unlisted = new Set<string>([types.page]);

/** The frame's language is in the address: nothing has to be remembered, and a link says what it shows. */
const rootOf: Record<Language, string> = { vi: '', en: '/en' };

export type Place =
  | { kind: 'fixed'; page: FixedPage }
  | { kind: 'list'; type: string }
  | { kind: 'item'; type: string; key: string };

/** What the site shows at a path, and in which language its frame is; null: nothing. Pure. */
export function placeAt(given: string): { language: Language; path: string; place: Place | null } {
  const english = given === '/en' || given.startsWith('/en/');
  const path = english ? given.slice(rootOf.en.length) || '/' : given;
  return { language: english ? 'en' : 'vi', path, place: placeOf(path) };
}

function placeOf(path: string): Place | null {
  const page = (Object.keys(fixed) as FixedPage[]).find((one) => fixed[one] === path);
  if (page) return { kind: 'fixed', page };
  const address = addressAt(path);
  if (!address) return null;
  const { type, key } = address;
  if (key !== null) return { kind: 'item', type, key };
  return unlisted.has(type) ? null : { kind: 'list', type };
}

/** Every address that pages link to, in a language. Pure. */
export function linksIn(language: Language): Record<FixedPage | keyof typeof types, string> {
  const root = rootOf[language];
  const lists = Object.entries(types).map(([name, type]) => [name, `${root}${listPathOf(type)}`]);
  const pages = Object.entries(fixed).map(([name, path]) => [name, `${root}${path}`.replace(/(.)\/$/, '$1')]);
  return Object.fromEntries([...lists, ...pages]);
}

/** The address of a path of the Vietnamese site in another language. Pure. */
export const inLanguage = (path: string, language: Language): string =>
  `${rootOf[language]}${path}`.replace(/(.)\/$/, '$1');

/** The address of an item with its frame in a language. Pure. */
export const itemLink = (language: Language, item: Parameters<typeof pathOf>[0]): string =>
  `${rootOf[language]}${pathOf(item)}`;
