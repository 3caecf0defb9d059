import { readFileSync } from 'node:fs';
import path from 'node:path';
import { validateXML } from 'xmllint-wasm';

const schema = (name: string) => readFileSync(path.join(__dirname, 'schemas', name), 'utf8');
/** Pages of 64 KB that a sitemap of 45,000 addresses needs to be read as a whole. */
const maxMemoryPages = 16_384;

/** What libxml2 finds wrong with a document; nothing where it is as its schema says. */
async function faultsIn(xml: string, name: string, extension: 'schema' | 'relaxng'): Promise<string[]> {
  const { errors } = await validateXML({
    xml: { fileName: 'document.xml', contents: xml },
    schema: { fileName: name, contents: schema(name) },
    extension,
    maxMemoryPages,
  });
  return errors.map(({ message }) => message);
}

export const faultsOfFeed = (xml: string) => faultsIn(xml, 'atom.rng', 'relaxng');
export const faultsOfSitemap = (xml: string) => faultsIn(xml, 'sitemap.xsd', 'schema');

const entities: Record<string, string> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};

/** The texts of all elements of a name in a document that is valid, in their order. */
export const textsOf = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map(([, text = '']) =>
    text.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity),
  );
