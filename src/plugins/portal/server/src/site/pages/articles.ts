import { blocksMarkup, pictureMarkup, pictureOf } from '../../domain/site/blocks';
import { types } from '../../domain/site/places';
import { day, moment } from '../../domain/site/written';
import {
  type Asking,
  factsOf,
  labelOf,
  linksOf,
  linkTo,
  namedRelations,
  nameOf,
  paragraphsOf,
  readingOf,
  related,
  say,
  shortened,
  text,
  type View,
} from '../asking';
import { find, listed } from '../listing';

const whole = '(min-width: 64rem) 48rem, 100vw';

/** Since when it is public, and when it was last corrected, where that was another day. */
export async function timesShown(asking: Asking, type: string, documentId: string) {
  const times = await readingOf(asking).times(type, documentId);
  const [published, updated] = [day(times?.publishedAt), day(times?.updatedAt)];
  return { published, updated: updated?.text === published?.text ? null : updated };
}

/** Other news of the same section. */
async function others(asking: Asking, sectionId: string | undefined, documentId: string) {
  if (!sectionId) return [];
  const { answer } = await find(asking, { type: 'article', section: sectionId, pageSize: 4 });
  const hits = answer?.data.filter((hit) => hit.documentId !== documentId) ?? [];
  return listed(asking, hits.slice(0, 3));
}

export async function articlePage(asking: Asking, key: string): Promise<View | null> {
  const { section, unit } = namedRelations;
  const [entry] = await readingOf(asking).byIds(types.article, [key], { section, unit, cover: true });
  if (!entry) return null;
  const cover = pictureOf(entry.cover);
  const filed = related(entry.section);
  return {
    template: 'article',
    title: text(entry.title),
    description: shortened(entry.summary),
    image: cover?.url,
    isArticle: true,
    values: {
      title: text(entry.title),
      up: filed
        ? { href: linkTo(asking, types.section, filed), name: text(filed.name) }
        : { href: linksOf(asking).article, name: say(asking, 'list.article') },
      ...(await timesShown(asking, types.article, key)),
      byline: text(entry.byline),
      summary: paragraphsOf(entry.summary),
      cover: cover && {
        image: pictureMarkup(cover, whole, { eager: true }),
        caption: cover.caption,
      },
      event: factsOf(asking, {
        eventStart: moment(entry.eventStart)?.text,
        eventEnd: moment(entry.eventEnd)?.text,
      }),
      body: blocksMarkup(entry.body),
      facts: factsOf(asking, {
        subtype: labelOf(asking, entry.subtype),
        unit: nameOf(entry.unit),
        source: entry.source,
      }),
      others: await others(asking, filed?.documentId, key),
    },
  };
}

/** A page that seldom changes; by its slug. */
export async function standingPage(asking: Asking, key: string): Promise<View | null> {
  const entry = await readingOf(asking).first(types.page, {
    filters: { $or: [{ slug: key }, { documentId: key }] },
    populate: { section: namedRelations.section },
  });
  if (!entry) return null;
  const filed = related(entry.section);
  return {
    template: 'page',
    title: text(entry.title),
    values: {
      title: text(entry.title),
      up: filed ? { href: linkTo(asking, types.section, filed), name: text(filed.name) } : null,
      ...(await timesShown(asking, types.page, entry.documentId)),
      body: blocksMarkup(entry.body),
      facts: factsOf(asking, { source: entry.source }),
    },
  };
}
