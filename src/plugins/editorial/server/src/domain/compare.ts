import canonicalize from 'canonicalize';
import type { Text } from '../../../../../regulation';
import type { Field, Fields } from './fields';
import { blockLines } from './plain-text';
import { partsOf } from './prose';
import type { SealedContent, SealedFile, SealedValue } from './seal';
import { comparedTokens, comparedWords, type Piece } from './words';

/** One field of two revisions. */
export interface FieldComparison {
  field: string;
  label: Text;
  change: 'added' | 'removed' | 'changed' | 'same';
  /** Its text word by word. All `same` where it changed: then only its form did (bold type, a level of heading). */
  pieces: Piece[];
}

/** What documents that a field links are called, by documentId. */
export type Names = ReadonlyMap<string, string>;

/**
 * Two revisions field by field, in the order of the schema, those that neither fills left out. Pure. Texts are compared
 * word by word; pictures in them, files, and whatever else is chosen as a whole, by what it is: files by their names,
 * words and bytes.
 */
export function comparedContents(
  older: SealedContent,
  newer: SealedContent,
  fields: Fields,
  names: Names,
): FieldComparison[] {
  const unlisted = [...Object.keys(older.fields), ...Object.keys(newer.fields)].filter(
    (name) => !(name in fields),
  );
  return [...Object.keys(fields), ...new Set(unlisted)].flatMap((name) => {
    const field = fields[name] ?? fieldOfBefore(name);
    const [before, after] = [older.fields[name], newer.fields[name]];
    if (isEmpty(before) && isEmpty(after)) return [];
    const [from, to] = [tokensOf(before, field, names), tokensOf(after, field, names)];
    const pieces = written.has(field.type)
      ? comparedWords(from.join(''), to.join(''))
      : comparedTokens(from, to);
    const change = changeOf(before, after);
    return [{ field: name, label: field.label, change, pieces: pieces ?? [] }];
  });
}

/** A field that the type no longer has. */
function fieldOfBefore(name: string): Field {
  return { type: 'json', label: { vi: name, en: name }, private: false };
}

/** What people write, not choose. */
const written = new Set(['string', 'text', 'richtext', 'blocks', 'component', 'dynamiczone', 'json']);

function changeOf(
  before: SealedValue | undefined,
  after: SealedValue | undefined,
): FieldComparison['change'] {
  if (isEmpty(before)) return 'added';
  if (isEmpty(after)) return 'removed';
  return canonicalize(before) === canonicalize(after) ? 'same' : 'changed';
}

function isEmpty(value: SealedValue | undefined): boolean {
  return (
    value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0)
  );
}

const saying = {
  picture: (file: SealedFile) => `[${fileText(file)}]`,
  link: (text: string, url: string) => `${text} (${url})`,
};

/** A value as lines that are compared; put together they are what people read of it. */
function tokensOf(value: SealedValue | undefined, field: Field, names: Names): string[] {
  if (isEmpty(value) || value === undefined) return [];
  const several = Array.isArray(value) ? value : [value];
  switch (field.type) {
    case 'blocks':
      return [blockLines(value, saying).join('\n')];
    case 'media':
      return lined(several.map((file) => fileText(file as unknown as SealedFile)));
    case 'relation':
      return lined(several.map((id) => names.get(String(id)) ?? String(id)));
    case 'component':
    case 'dynamiczone':
      return [
        partsOf(value)
          .map((part) => partText(part, field, names))
          .join('\n\n'),
      ];
    case 'boolean':
      return [value ? 'có' : 'không'];
    case 'date':
      return [String(value).split('-').reverse().join('/')];
    case 'datetime':
      return [localTime(String(value))];
    default:
      return [typeof value === 'object' ? (canonicalize(value) ?? '') : String(value)];
  }
}

/** A component, a line for each field that is filled. */
function partText(part: { readonly [name: string]: SealedValue }, field: Field, names: Names): string {
  const fields = field.fields ?? field.components?.[String(part.__component)] ?? {};
  return Object.entries(fields)
    .filter(([name]) => !isEmpty(part[name]))
    .map(([name, inner]) => `${inner.label.vi}: ${tokensOf(part[name], inner, names).join('')}`)
    .join('\n');
}

function lined(texts: readonly string[]): string[] {
  return texts.map((text, index) => (index < texts.length - 1 ? `${text}\n` : text));
}

/** A file by its name, the words that go with it and the beginning of its hash: equal only where the bytes are. */
function fileText({ name, alternativeText, caption, sha256 }: SealedFile): string {
  const said = [alternativeText, caption].filter(Boolean).join('; ');
  return `${name}${said ? ` – ${said}` : ''} (SHA-256 ${sha256.slice(0, 12)})`;
}

const clock = new Intl.DateTimeFormat('vi-VN', {
  timeZone: 'Asia/Ho_Chi_Minh',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** An instant (ISO 8601) as the commune's clock shows it. */
function localTime(instant: string): string {
  const at = new Date(instant);
  return Number.isNaN(at.getTime()) ? instant : clock.format(at);
}

/** The documents that two revisions link, by the field that links them: their names are asked for before comparing. */
export function linkedBy(contents: readonly SealedContent[], fields: Fields): Map<string, string[]> {
  const links = Object.entries(fields)
    .filter(([, { type }]) => type === 'relation')
    .map(([name]): [string, string[]] => {
      const values = contents.flatMap((content) => content.fields[name] ?? []);
      return [name, [...new Set(values.map(String))]];
    });
  return new Map(links.filter(([, ids]) => ids.length > 0));
}
