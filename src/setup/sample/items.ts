import type { Core } from '@strapi/strapi';
import type { SampleCalendar } from './calendar';
import { cover } from './covers';
import { ARCHIVIST, CHAIRMAN, COMMUNE, documentStories } from './documents';
import { uploadMade } from './files';
import { type Lookup, lookupIn } from './lookup';
import { collaboratorNews } from './news/collaborators';
import { officialNews } from './news/officials';
import { unitNews } from './news/units';
import { originalPdf } from './original-pdf';
import { pageStories } from './pages';
import { procedureStories } from './procedures';
import { questionStories } from './questions';
import { statisticsStories } from './statistics';
import type {
  DocumentStory,
  NewsStory,
  PageStory,
  ProcedureStory,
  QuestionStory,
  StatisticsStory,
} from './story';
import type { Item } from './timeline';

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
    ...story.signedOff,
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
  'official-letter': 'Công văn',
};

/** Who issued a document of the sample, as its fields say it. */
const issuedBy = ({ from }: DocumentStory) =>
  from
    ? { issuedBy: 'other', authority: 'KT', ...from }
    : { issuedBy: 'commune-committee', authority: 'TM', issuer: COMMUNE, ...CHAIRMAN };

const documentItem = (
  strapi: Core.Strapi,
  calendar: SampleCalendar,
  lookup: Lookup,
  story: DocumentStory,
): Item => ({
  type: 'api::legal-document.legal-document',
  course: story,
  source: story.from?.issuer ?? COMMUNE,
  write: async () => {
    const { number, symbol, documentType, abstract, archivePlace } = story;
    const signedAt = calendar.date(story.signedOn);
    const { issuer, signer, signerPost } = issuedBy(story);
    const bytes = await originalPdf({
      issuer,
      title: titles[documentType],
      number,
      symbol,
      dateLine: dateLine(signedAt),
      abstract,
      summary: story.summary,
      signer,
      signerPost,
    });
    const links = [];
    for (const { relation, number: other, symbol: ofOther } of story.links ?? []) {
      const document = await lookup.document(other, ofOther);
      links.push({ relation, number: `${other}/${ofOther}`, document });
    }
    return {
      number,
      symbol,
      documentType,
      abstract,
      archivePlace,
      archivist: ARCHIVIST,
      ...issuedBy(story),
      links,
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

const procedureItem = (lookup: Lookup, story: ProcedureStory): Item => ({
  type: 'api::procedure.procedure',
  course: story,
  source: story.source,
  write: async () => {
    const { provider: _provider, createdOn: _createdOn, acts: _acts, ...content } = story;
    return {
      ...content,
      section: await lookup.section('thu-tuc-hanh-chinh'),
      field: await lookup.field(story.field),
      unit: await lookup.unit(story.unit),
    };
  },
});

/** The month so many months before a local day, as a period of reports. */
export const monthBefore = (day: string, months: number): string => {
  const [year, month] = day.split('-').map(Number);
  const index = (year ?? 0) * 12 + (month ?? 1) - 1 - months;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
};

const statisticsItem = (calendar: SampleCalendar, lookup: Lookup, story: StatisticsStory): Item => ({
  type: 'api::statistics-report.statistics-report',
  course: story,
  source: story.source,
  write: async () => {
    const { title, summary, indicators, source } = story;
    return {
      title,
      summary,
      indicators,
      source,
      period: monthBefore(calendar.date(0), story.monthsAgo),
      regime: await lookup.regime(story.regime),
      regimeDueOn: calendar.date(story.dueOn),
      section: await lookup.section(story.section),
      unit: await lookup.unit(story.unit),
    };
  },
});

const questionItem = (calendar: SampleCalendar, lookup: Lookup, story: QuestionStory): Item => ({
  type: 'api::question.question',
  course: story,
  // What an answer rests on, whoever answers writes with it.
  source: '',
  write: async () => {
    const { subject, body, channel, category, asker, originalText, receiptPlace } = story;
    return {
      subject,
      body,
      channel,
      category,
      receivedAt: calendar.instant(story.receivedOn),
      field: await lookup.field(story.field),
      section: await lookup.section(story.section),
      askerName: asker.name,
      askerPhone: asker.phone ?? null,
      askerEmail: asker.email ?? null,
      askerAddress: asker.address ?? null,
      originalText,
      receiptPlace,
    };
  },
});

/** All items of the sample that pass through the process. */
export const sampleItems = (strapi: Core.Strapi, calendar: SampleCalendar): Item[] => {
  const lookup = lookupIn(strapi);
  const news = [...collaboratorNews, ...unitNews, ...officialNews];
  return [
    ...news.map((story) => newsItem(strapi, calendar, lookup, story)),
    ...documentStories.map((story) => documentItem(strapi, calendar, lookup, story)),
    ...procedureStories.map((story) => procedureItem(lookup, story)),
    ...statisticsStories.map((story) => statisticsItem(calendar, lookup, story)),
    ...questionStories.map((story) => questionItem(calendar, lookup, story)),
    ...pageStories.map((story, index) => pageItem(lookup, story, index)),
  ];
};
