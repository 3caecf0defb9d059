import { element, xmlStart, xmlText } from './xml';

/** A feed of public items, as people who subscribe to it read it. Instants are ISO 8601. */
export interface Feed {
  /** Its own address, by which readers know it. */
  self: string;
  /** The page that it follows. */
  page: string;
  title: string;
  author: string;
  updated: string;
  entries: readonly FeedEntry[];
}

export interface FeedEntry {
  url: string;
  title: string;
  summary: string;
  published: string;
  updated: string;
  /** What the entry is, and where it is filed. */
  categories: readonly string[];
}

/** As Atom (RFC 4287). Pure. */
export function atomOf({ self, page, title, author, updated, entries }: Feed): string {
  return [
    `${xmlStart}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">`,
    element('id', self),
    element('title', title),
    element('updated', updated),
    `<author>${element('name', author)}</author>`,
    `<link rel="self" type="application/atom+xml" href="${xmlText(self)}"/>`,
    `<link rel="alternate" type="text/html" href="${xmlText(page)}"/>`,
    ...entries.map(entryOf),
    '</feed>\n',
  ].join('\n');
}

function entryOf({ url, title, summary, published, updated, categories }: FeedEntry): string {
  return [
    '<entry>',
    element('id', url),
    element('title', title),
    `<link rel="alternate" type="text/html" href="${xmlText(url)}"/>`,
    element('published', published),
    element('updated', updated),
    ...categories.map((term) => `<category term="${xmlText(term)}"/>`),
    ...(summary === '' ? [] : [element('summary', summary)]),
    '</entry>',
  ].join('\n');
}
