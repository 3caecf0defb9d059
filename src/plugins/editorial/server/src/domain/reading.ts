import type { Text } from '../../../../../regulation';
import type { BlockNode } from './blocks';

/** A file as it is shown: `url` works for a while. */
export interface ReadFile {
  name: string;
  url: string;
  mime: string;
  alternativeText: string | null;
  caption: string | null;
}

/** What stands in a field, in the form in which people read it. Instants are ISO 8601, days local. */
export type ReadValue =
  | { as: 'text'; text: string }
  /** A figure with decimals, as it is kept: `812.4`. */
  | { as: 'figure'; figure: string }
  /** One of a list; what it is called, the panel knows. */
  | { as: 'code'; code: string }
  | { as: 'day'; day: string }
  | { as: 'instant'; at: string }
  | { as: 'yes-no'; yes: boolean }
  | { as: 'blocks'; blocks: BlockNode[] }
  | { as: 'pictures' | 'files'; files: ReadFile[] }
  | { as: 'names'; names: string[] }
  | { as: 'parts'; parts: ReadField[][] };

/** A field of an item that has something in it. */
export interface ReadField {
  field: string;
  label: Text;
  /** What is read as a whole; all else are particulars of the item. */
  main: boolean;
  value: ReadValue;
}

const isPicture = ({ mime }: ReadFile) => mime.startsWith('image/');

/** Files as they are shown: pictures alone as pictures. */
export function readFiles(files: readonly ReadFile[]): ReadValue {
  return { as: files.every(isPicture) ? 'pictures' : 'files', files: [...files] };
}

/** A value that is neither file, relation nor component, by the type of its field; null where nothing stands in it. Pure. */
export function readValue(type: string, value: unknown): ReadValue | null {
  if (value === null || value === undefined || value === '') return null;
  switch (type) {
    case 'blocks':
      return Array.isArray(value) && value.length > 0 ? { as: 'blocks', blocks: value as BlockNode[] } : null;
    case 'enumeration':
      return { as: 'code', code: String(value) };
    case 'decimal':
    case 'float':
      return { as: 'figure', figure: String(value) };
    case 'boolean':
      return { as: 'yes-no', yes: value === true };
    case 'date':
      return { as: 'day', day: String(value) };
    case 'datetime':
      return { as: 'instant', at: value instanceof Date ? value.toISOString() : String(value) };
    default:
      return { as: 'text', text: typeof value === 'object' ? JSON.stringify(value) : String(value) };
  }
}

/** Fields whose words are read as a whole. */
const long = new Set(['text', 'richtext', 'blocks']);

/** Whether a field is read as a whole, and no particular of the item. Pure. */
export function isMain(type: string, value: ReadValue): boolean {
  return long.has(type) || value.as === 'pictures' || value.as === 'parts';
}
