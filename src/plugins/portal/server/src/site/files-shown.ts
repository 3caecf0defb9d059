import { safeLink } from '../domain/site/blocks';
import { fileSize } from '../domain/site/written';
import type { Entry } from '../services/public-reading';
import { type Asking, listOf, related, text } from './asking';

/** A file to fetch. */
export interface ShownFile {
  href: string;
  name: string;
  /** Kind and size, as `PDF, 340 KB`. */
  about: string;
}

function shownFile({ language }: Asking, file: Entry): ShownFile | null {
  const href = safeLink(file.url);
  if (href === null) return null;
  const kind = text(file.ext).replace('.', '').toUpperCase();
  return {
    href,
    name: text(file.name),
    about: [kind, fileSize(file.size, language)].filter(Boolean).join(', '),
  };
}

/** Files of one or several fields, as a page offers them. */
export function shownFiles(asking: Asking, ...fields: readonly unknown[]): ShownFile[] {
  return fields
    .flatMap((field) => (Array.isArray(field) ? listOf(field) : (related(field) ?? [])))
    .flatMap((file) => shownFile(asking, file) ?? []);
}
