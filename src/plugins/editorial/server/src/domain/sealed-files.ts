import type { SealedContent, SealedValue } from './seal';

/** Stands for the hash of a file whose bytes are gone. */
export const noBytes = 'missing';

/** A file as a revision names it: the SHA-256 of its bytes, in hex, and the name that people gave it. */
export interface NamedFile {
  sha256: string;
  name: string;
}

/** Every file of some revisions, each once. */
export function filesIn(contents: readonly SealedContent[]): NamedFile[] {
  const found = new Map<string, NamedFile>();
  const visit = (value: SealedValue | undefined): void => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const item of value) visit(item);
      return;
    }
    const { sha256, name } = value;
    if (typeof sha256 === 'string' && typeof name === 'string')
      found.set(`${sha256}|${name}`, { sha256, name });
    for (const item of Object.values(value)) visit(item);
  };
  for (const { fields } of contents) visit(fields);
  return [...found.values()];
}

/** Whether the bytes of every file of the content are stored, those inside texts and components included. */
export function areFilesThere(content: SealedContent): boolean {
  return filesIn([content]).every(({ sha256 }) => sha256 !== noBytes);
}
