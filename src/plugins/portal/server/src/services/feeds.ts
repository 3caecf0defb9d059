import type { Core } from '@strapi/strapi';
import { readingFrom } from '../../../../../common/transaction';
import { regulationOf } from '../../../../editorial/server/src/context/settings';
import { baseAddress, publicAddress } from '../context/public-address';
import { atomOf } from '../domain/feed';
import { itemsInFile, type Place, sitemapIndexOf, sitemapOf } from '../domain/sitemap';
import { lastChange } from '../stores/changes';
import { countItems, itemPlaces, newestIds } from '../stores/listed-items';
import { itemsByIds } from '../stores/search';

const newest = 50;
/** Where an item has no abstract, its text begins in the feed; in characters. */
const summaryLength = 300;
/** Sections of one commune; a sitemap has room for them. */
const mostSections = 1000;

interface Section {
  documentId: string;
  name: string;
  slug: string;
}

export interface Feeds {
  /** What is newest, the whole or of one section (documentId or slug), as Atom; null: there is no such section. */
  feed(section: string | null): Promise<string | null>;
  /** The addresses of everything public: one file, or where it does not hold them all the list of files. */
  sitemap(): Promise<string>;
  /** One of several files, from 1 on; null: there are not so many. */
  sitemapFile(number: number): Promise<string | null>;
}

export default ({ strapi }: { strapi: Core.Strapi }): Feeds => {
  const base = () => baseAddress(strapi);

  const sections = (where: object): Promise<Section[]> =>
    strapi.db.query('api::section.section').findMany({
      where: where as Record<string, unknown>,
      select: ['documentId', 'name', 'slug'],
      orderBy: { id: 'asc' },
      limit: mostSections,
    });

  async function portalName(): Promise<string> {
    const portal: { portalName: string } | null = await strapi.db
      .query('api::portal.portal')
      .findOne({ select: ['portalName'] });
    return portal?.portalName ?? 'Cổng thông tin điện tử';
  }

  async function placesOfItems(number: number): Promise<Place[]> {
    const items = await itemPlaces(await readingFrom(strapi), {
      offset: (number - 1) * itemsInFile,
      limit: itemsInFile,
    });
    return items.map((item) => ({
      address: publicAddress(strapi, item),
      changed: item.updatedAt.toISOString(),
    }));
  }

  async function placesOfSections(): Promise<Place[]> {
    const found = await sections({});
    return found.map((section) => ({
      address: publicAddress(strapi, { ...section, type: 'api::section.section' }),
    }));
  }

  const fileCount = async (): Promise<number> =>
    Math.max(1, Math.ceil((await countItems(await readingFrom(strapi))) / itemsInFile));

  async function fileOf(number: number): Promise<string> {
    const items = await placesOfItems(number);
    const first = number === 1 ? [{ address: `${base()}/` }, ...(await placesOfSections())] : [];
    return sitemapOf([...first, ...items]);
  }

  return {
    async feed(given) {
      const [section] =
        given === null ? [] : await sections({ $or: [{ documentId: given }, { slug: given }] });
      if (given !== null && !section) return null;
      const db = await readingFrom(strapi);
      const ids = await newestIds(db, section?.documentId ?? null, newest);
      const items = await itemsByIds(db, ids, summaryLength);
      const named = await sections({
        documentId: { $in: [...new Set(items.flatMap(({ sectionId }) => sectionId ?? []))] },
      });
      const nameOf = new Map(named.map(({ documentId, name }) => [documentId, name]));
      const { publishedTypes } = regulationOf(strapi);
      const portal = await portalName();
      const changed = (await lastChange(db))?.at ?? new Date(0);
      return atomOf({
        self: `${base()}/feed.xml${section ? `?section=${encodeURIComponent(section.slug)}` : ''}`,
        page: section ? publicAddress(strapi, { ...section, type: 'api::section.section' }) : `${base()}/`,
        title: section ? `${section.name} – ${portal}` : portal,
        author: portal,
        updated: changed.toISOString(),
        entries: items.map((item) => ({
          url: publicAddress(strapi, item),
          title: item.title,
          summary: (item.abstract || item.body).slice(0, summaryLength),
          published: item.publishedAt.toISOString(),
          updated: item.updatedAt.toISOString(),
          categories: [
            publishedTypes[item.type]?.label.vi ?? item.type,
            ...[nameOf.get(item.sectionId ?? '')].filter((name) => name !== undefined),
          ],
        })),
      });
    },
    async sitemap() {
      const count = await fileCount();
      if (count === 1) return fileOf(1);
      return sitemapIndexOf(
        Array.from({ length: count }, (_, index) => ({ address: `${base()}/sitemap-${index + 1}.xml` })),
      );
    },
    async sitemapFile(number) {
      const count = await fileCount();
      return count > 1 && number <= count ? fileOf(number) : null;
    },
  };
};
