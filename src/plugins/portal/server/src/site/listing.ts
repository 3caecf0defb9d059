import { errors } from '@strapi/utils';
import { RefusalError } from '../../../../../common/refusal';
import { baseAddress } from '../context/public-address';
import { service } from '../context/services';
import { searchRequest } from '../controllers/search-input';
import { typeOfCode } from '../domain/item';
import { pictureMarkup, pictureOf } from '../domain/site/blocks';
import { Markup } from '../domain/site/markup';
import { inLanguage, types } from '../domain/site/places';
import { day, type When } from '../domain/site/written';
import type { SearchAnswer, SearchHit } from '../services/search';
import { type Asking, type Fact, readingOf, say } from './asking';

/** An item in a list. */
export interface Listed {
  href: string;
  title: Markup;
  excerpt: Markup;
  type: string;
  section: string;
  day: When | null;
  picture: Markup | null;
  facts: readonly Fact[];
}

/** Hits of a search, or what was wrong with it, in words. */
export type Found = { answer: SearchAnswer; faults: [] } | { answer: null; faults: string[] };

/** So many items stand on a page of a list. */
export const onPage = 20;

interface Reasons {
  reasons?: { message: string }[];
}

/** What the search finds, as `/api/search` would; what was left empty is not asked for. */
export async function find(
  { strapi }: Asking,
  asked: Readonly<Record<string, string | number | undefined>>,
): Promise<Found> {
  const given = Object.entries(asked).filter(
    ([, value]) => value !== undefined && String(value).trim() !== '',
  );
  try {
    const answer = await service(strapi, 'search').find(searchRequest(Object.fromEntries(given)));
    return { answer, faults: [] };
  } catch (error) {
    if (!(error instanceof errors.ValidationError) && !(error instanceof RefusalError)) throw error;
    const { reasons } = error.details as Reasons;
    return { answer: null, faults: reasons?.map(({ message }) => message) ?? [error.message] };
  }
}

/** The newest items of a type. */
export async function newest(asking: Asking, code: string, most: number): Promise<SearchHit[]> {
  const { answer } = await find(asking, { type: code, pageSize: most });
  return answer?.data ?? [];
}

const listPicture = '(min-width: 48rem) 12rem, 35vw';

/** Hits as a list shows them, articles with their pictures. `facts`: what else is said of each, by its documentId. */
export async function listed(
  asking: Asking,
  hits: readonly SearchHit[],
  facts: ReadonlyMap<string, readonly Fact[]> = new Map(),
  sizes = listPicture,
): Promise<Listed[]> {
  const base = baseAddress(asking.strapi).length;
  const articles = hits.filter(({ type }) => typeOfCode[type] === types.article);
  const covers = await readingOf(asking).byIds(
    types.article,
    articles.map(({ documentId }) => documentId),
    { cover: true },
  );
  const pictures = new Map(covers.map(({ documentId, cover }) => [documentId, pictureOf(cover)]));
  return hits.map((hit) => {
    const picture = pictures.get(hit.documentId);
    return {
      href: inLanguage(hit.url.slice(base), asking.language),
      title: new Markup(hit.titleHtml),
      excerpt: new Markup(hit.excerptHtml),
      type: hit.typeLabel[asking.language],
      section: hit.section?.name ?? '',
      day: day(hit.publishedAt),
      picture: picture ? pictureMarkup({ ...picture, alt: '' }, sizes) : null,
      facts: facts.get(hit.documentId) ?? [],
    };
  });
}

/** How many there are, and the way to the pages before and after. */
export function leafing(asking: Asking, { meta }: SearchAnswer) {
  const { page, pageCount, total, more } = meta.pagination;
  const query = (other: number) =>
    new URLSearchParams(
      Object.entries({ ...asking.query, page: String(other) }).filter(([, value]) => value !== ''),
    );
  const link = (other: number) => `${inLanguage(asking.path, asking.language)}?${query(other)}`;
  const isMore = more ? page * onPage < mostRead : page < pageCount;
  return {
    count: say(asking, more ? 'countMore' : 'count', { count: total }),
    pages:
      page > 1 || isMore
        ? {
            previous: page > 1 ? link(page - 1) : null,
            next: isMore ? link(page + 1) : null,
            here: more ? say(asking, 'pageHere', { page }) : say(asking, 'pageOf', { page, pageCount }),
          }
        : null,
  };
}

/** Nobody leafs further. */
const mostRead = 1000;
