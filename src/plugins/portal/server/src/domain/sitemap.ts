import { element, xmlStart } from './xml';

/** One address of the public site; `changed`: instant, ISO 8601. */
export interface Place {
  address: string;
  changed?: string;
}

/** A file may hold 50,000 addresses: so many items, and room for the first page and sections. */
export const itemsInFile = 45_000;

const namespace = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

const place = (name: string, { address, changed }: Place): string =>
  `<${name}>${element('loc', address)}${changed ? element('lastmod', changed) : ''}</${name}>`;

/** A file of addresses, as sitemaps.org describes it. Pure. */
export const sitemapOf = (places: readonly Place[]): string =>
  `${xmlStart}<urlset ${namespace}>\n${places.map((one) => place('url', one)).join('\n')}\n</urlset>\n`;

/** The list of such files. Pure. */
export const sitemapIndexOf = (files: readonly Place[]): string =>
  `${xmlStart}<sitemapindex ${namespace}>\n${files.map((one) => place('sitemap', one)).join('\n')}\n</sitemapindex>\n`;
