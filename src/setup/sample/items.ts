import type { Core } from '@strapi/strapi';
import type { SampleCalendar } from './calendar';
import { cover } from './covers';
import { CHAIRMAN, COMMUNE, documentStories } from './documents';
import { uploadMade } from './files';
import { collaboratorNews } from './news/collaborators';
import { officialNews } from './news/officials';
import { unitNews } from './news/units';
import { originalPdf } from './original-pdf';
import { pageStories } from './pages';
import type { DocumentStory, NewsStory, PageStory } from './story';
import type { Item } from './timeline';

/** Finds what the commune's structure already holds, by the names that the sample uses. */
export interface Lookup {
  section(slug: string): Promise<string>;
  unit(shortName: string): Promise<string>;
  field(slug: string): Promise<string>;
}

/** Looks up document ids; throws where the structure lacks what the sample names. */
export const lookupIn = (strapi: Core.Strapi): Lookup => {
  const find = async (uid: 'api::section.section' | 'api::unit.unit' | 'api::field.field', where: object) => {
    const found: { documentId: string } | null = await strapi.db.query(uid).findOne({ where });
    if (!found) throw new Error(`The sample needs ${uid} ${JSON.stringify(where)}, which is not there.`);
    return found.documentId;
  };
  return {
    section: (slug) => find('api::section.section', { slug }),
    unit: (shortName) => find('api::unit.unit', { shortName }),
    field: (slug) => find('api::field.field', { slug }),
  };
};

/** `2026-03-05` as documents write it. */
export const dateLine = (date: string): string => {
  const [year, month, day] = date.split('-');
  return `Lạc Long, ngày ${day} tháng ${month} năm ${year}`;
};

const newsItem = (strapi: Core.Strapi, calendar: SampleCalendar, lookup: Lookup, story: NewsStory): Item => ({
  type: 'api::article.article',
  course: story,
  source: story.source,
  write: async () => ({
    title: story.title,
    summary: story.summary,
    body: story.body,
    kind: story.kind,
    subtype: story.subtype ?? null,
    eventStart: story.event ? calendar.instant(story.event.start) : null,
    eventEnd: story.event?.end ? calendar.instant(story.event.end) : null,
    source: story.source,
    byline: story.byline,
    section: await lookup.section(story.section),
    unit: await lookup.unit(story.unit),
    cover: story.cover
      ? await uploadMade(strapi, {
          name: `${story.cover.scene}.jpg`,
          mime: 'image/jpeg',
          bytes: await cover(story.cover.scene),
          alt: story.cover.alt,
        })
      : null,
  }),
});

const titles: Record<DocumentStory['documentType'], string> = {
  plan: 'Kế hoạch',
  notice: 'Thông báo',
  decision: 'Quyết định',
};

const documentItem = (
  strapi: Core.Strapi,
  calendar: SampleCalendar,
  lookup: Lookup,
  story: DocumentStory,
): Item => ({
  type: 'api::legal-document.legal-document',
  course: story,
  source: COMMUNE,
  write: async () => {
    const { number, symbol, documentType, abstract, archivePlace } = story;
    const signedAt = calendar.date(story.signedOn);
    const bytes = await originalPdf({
      issuer: COMMUNE,
      title: titles[documentType],
      number,
      symbol,
      dateLine: dateLine(signedAt),
      abstract,
      summary: story.summary,
      ...CHAIRMAN,
    });
    return {
      number,
      symbol,
      documentType,
      abstract,
      archivePlace,
      issuer: COMMUNE,
      ...CHAIRMAN,
      signedAt,
      effectiveAt: signedAt,
      field: await lookup.field(story.field),
      section: await lookup.section(story.section),
      original: await uploadMade(strapi, { name: `${number}-${symbol}.pdf`, mime: 'application/pdf', bytes }),
    };
  },
});

const pageItem = (lookup: Lookup, story: PageStory, index: number): Item => ({
  type: 'api::page.page',
  course: story,
  source: story.source,
  write: async () => {
    const { title, slug, body, source, reviewEvery } = story;
    const section = await lookup.section(story.section);
    return { title, slug, body, source, reviewEvery, section, position: (index + 1) * 10 };
  },
});

/** All items of the sample that pass through the process. */
export const sampleItems = (strapi: Core.Strapi, calendar: SampleCalendar): Item[] => {
  const lookup = lookupIn(strapi);
  const news = [...collaboratorNews, ...unitNews, ...officialNews];
  return [
    ...news.map((story) => newsItem(strapi, calendar, lookup, story)),
    ...documentStories.map((story) => documentItem(strapi, calendar, lookup, story)),
    ...pageStories.map((story, index) => pageItem(lookup, story, index)),
  ];
};
