import type { Core } from '@strapi/strapi';
import type { Language } from '../../../../../common/refusal';
import { service } from '../context/services';
import { settings } from '../context/settings';
import { itemLink, linksIn, type types } from '../domain/site/places';
import type { Values } from '../domain/site/template';
import type { Entry } from '../services/public-reading';

/** Somebody who opens a page. */
export interface Asking {
  strapi: Core.Strapi;
  language: Language;
  /** The path of the Vietnamese site. */
  path: string;
  query: Readonly<Record<string, string>>;
  words: Values;
}

/** What a page shows, before the frame is put around it. */
export interface View {
  /** The template in `public/pages`. */
  template: string;
  title: string;
  /** What search engines and messages show below the title. */
  description?: string;
  /** The address of a picture that stands for it. */
  image?: string;
  isArticle?: boolean;
  /** Whether search engines may list it: a page that says what somebody looked for is nobody else's. */
  isListed?: boolean;
  values: Values;
}

/** What is public at an address; null: nothing. */
export type Page = (asking: Asking, key: string) => Promise<View | null>;

export const readingOf = ({ strapi }: Asking) => service(strapi, 'public-reading');

/** A word or sentence of the frame, `{name}` in it replaced. What `public/words` does not know is shown by its name. */
export function say({ words }: Asking, name: string, values: Values = {}): string {
  const sentence = typeof words[name] === 'string' ? words[name] : name;
  return sentence.replace(/\{(\w+)\}/g, (whole, key: string) => String(values[key] ?? whole));
}

export const linksOf = ({ language }: Asking): ReturnType<typeof linksIn> => linksIn(language);

export const linkTo = ({ language }: Asking, type: string, entry: Entry): string =>
  itemLink(language, { type, documentId: entry.documentId, slug: text(entry.slug) });

/** What a value of an enumeration is called; empty where there is none. */
export function labelOf({ strapi, language }: Asking, value: unknown): string {
  return settings(strapi).valueLabels[text(value)]?.[language] ?? text(value);
}

export const text = (value: unknown): string =>
  value === null || value === undefined || typeof value === 'object' ? '' : String(value).trim();

/** A related entry, or a file. */
export const related = (value: unknown): Entry | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Entry) : null;

/** Parts of a repeated component, or files. */
export const listOf = (value: unknown): Entry[] => (Array.isArray(value) ? (value as Entry[]) : []);

/** The paragraphs of a plain text. */
export const paragraphsOf = (value: unknown): string[] =>
  text(value)
    .split(/\n+/)
    .map((line) => line.trim())
    .filter(Boolean);

/** The beginning of a text, whole words of it, in characters. */
export function shortened(value: unknown, most = 200): string {
  const whole = text(value).replace(/\s+/g, ' ');
  if (whole.length <= most) return whole;
  return `${whole.slice(0, most).replace(/\s+\S*$/, '')}…`;
}

/** Something about an item, as `Đơn vị: Văn phòng`. */
export interface Fact {
  name: string;
  value: unknown;
  href?: string;
}

/** Facts that have a value, their names said. */
export function factsOf(asking: Asking, facts: Readonly<Record<string, unknown>>): Fact[] {
  return Object.entries(facts).flatMap(([name, value]) =>
    value === null || value === undefined || value === '' ? [] : [{ name: say(asking, name), value }],
  );
}

export type TypeName = keyof typeof types;

/** Relations as every page shows them: names, and what addresses are made of. */
export const namedRelations = {
  section: { fields: ['name', 'slug'] },
  unit: { fields: ['name'] },
  field: { fields: ['name', 'slug'] },
} as const;

export const nameOf = (value: unknown): string => text(related(value)?.name);
