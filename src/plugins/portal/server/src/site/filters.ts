import type { UID } from '@strapi/strapi';
import { regulationOf } from '../../../../editorial/server/src/context/settings';
import { searchedTypes } from '../domain/item';
import { types } from '../domain/site/places';
import { type Asking, labelOf, readingOf, say, text } from './asking';

/** By what a list can be narrowed. */
export type FilterName =
  | 'q'
  | 'number'
  | 'documentType'
  | 'section'
  | 'field'
  | 'year'
  | 'signer'
  | 'type'
  | 'from'
  | 'to';

interface Option {
  value: string;
  label: string;
  selected: boolean;
}

/** A field of the form above a list. */
export interface Filter {
  name: FilterName;
  label: string;
  hint: string;
  value: string;
  /** Its kind of input; null: it has options. */
  input: 'search' | 'text' | 'date' | null;
  isYear: boolean;
  options: Option[] | null;
}

async function recordsAsOptions(asking: Asking, type: string): Promise<[string, string][]> {
  const records = await readingOf(asking).many(type, { sort: ['position:asc', 'name:asc'] });
  return records.map(({ slug, name }) => [text(slug), text(name)]);
}

function documentTypes(asking: Asking): [string, string][] {
  const { documentType } = asking.strapi.contentType(types.document as UID.ContentType).attributes;
  const values = documentType && 'enum' in documentType ? (documentType.enum as readonly string[]) : [];
  return values.map((value) => [value, labelOf(asking, value)]);
}

function itemTypes({ strapi, language }: Asking): [string, string][] {
  const { publishedTypes } = regulationOf(strapi);
  return Object.entries(searchedTypes).map(([uid, { code }]) => [
    code,
    publishedTypes[uid]?.label[language] ?? code,
  ]);
}

const optionsOf: Partial<Record<FilterName, (asking: Asking) => Promise<[string, string][]>>> = {
  section: (asking) => recordsAsOptions(asking, types.section),
  field: (asking) => recordsAsOptions(asking, 'api::field.field'),
  documentType: async (asking) => documentTypes(asking),
  type: async (asking) => itemTypes(asking),
};

const inputs: Partial<Record<FilterName, Filter['input']>> = { q: 'search', from: 'date', to: 'date' };

/** The form's fields with what was asked for in them. */
function filtersOf(asking: Asking, names: readonly FilterName[]): Promise<Filter[]> {
  return Promise.all(
    names.map(async (name) => {
      const value = asking.query[name] ?? '';
      const choices = await optionsOf[name]?.(asking);
      const all = { value: '', label: say(asking, 'all'), selected: value === '' };
      const options = choices?.map(([one, label]) => ({ value: one, label, selected: one === value }));
      const hint = say(asking, `hint.${name}`);
      return {
        name,
        label: say(asking, `filter.${name}`),
        hint: hint === `hint.${name}` ? '' : hint,
        value,
        input: options ? null : (inputs[name] ?? 'text'),
        isYear: name === 'year',
        options: options ? [all, ...options] : null,
      };
    }),
  );
}

/** What was asked for by these filters, and which page of it. */
export const askedFor = ({ query }: Asking, names: readonly FilterName[]): Record<string, string> =>
  Object.fromEntries([...names, 'page'].flatMap((name) => (query[name] ? [[name, query[name]]] : [])));

/** Whether the list is narrowed at all. */
export const isNarrowed = ({ query }: Asking, names: readonly FilterName[]): boolean =>
  names.some((name) => (query[name] ?? '').trim() !== '');

/** The form above a list; fields beyond the first `shown` are folded away until one of them is used. */
export async function formOf(asking: Asking, names: readonly FilterName[], shown = names.length) {
  const filters = await filtersOf(asking, names);
  return {
    filters: filters.slice(0, shown),
    moreFilters: filters.slice(shown),
    isMoreUsed: filters.slice(shown).some(({ value }) => value !== ''),
  };
}
