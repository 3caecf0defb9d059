import type { Core } from '@strapi/strapi';
import { pagination } from '../../../../../common/input';
import { refuse } from '../../../../../common/refusal';
import { inTransaction } from '../../../../../common/transaction';
import type { Text } from '../../../../../regulation';
import { regulationOf } from '../../../../editorial/server/src/context/settings';
import { publicAddress } from '../context/public-address';
import { isEmptyRequest, longestQuestion, type SearchRequest } from '../domain/asked';
import { excerptOf, highlighted } from '../domain/highlight';
import { codeOf, numberKey, searchedTypes, signerKeys } from '../domain/item';
import {
  type Asked,
  askedBy,
  exactQuery,
  joined,
  keyQuery,
  nearQuery,
  openQuery,
  wholeQuery,
} from '../domain/query';
import { hitsByRank, rankedHits } from '../stores/ranked-hits';
import { countHits, type FoundItem, type ItemFilter, itemsByIds, type Sought } from '../stores/search';

/** Of a longer body an excerpt comes from the beginning, in characters. */
const excerptFrom = 60_000;

export interface NamedRecord {
  documentId: string;
  name: string;
  slug: string;
}

/** One hit. `titleHtml`, `excerptHtml`: escaped, with no tags but `<mark>`; instants ISO 8601. */
export interface SearchHit {
  type: string;
  typeLabel: Text;
  documentId: string;
  title: string;
  titleHtml: string;
  excerptHtml: string;
  url: string;
  section: NamedRecord | null;
  documentType: string | null;
  year: number;
  publishedAt: string;
  updatedAt: string;
}

export interface SearchAnswer {
  data: SearchHit[];
  meta: {
    /** `more`: there are more hits than `total` says. */
    pagination: ReturnType<typeof pagination> & { more: boolean };
    /** Hits of each type, whichever types were asked for; at least so many where `more`. */
    facets: { type: string; label: Text; count: number; more: boolean }[];
  };
}

export interface Search {
  /**
   * What is public and matches, the best first.
   * @throws a refusal (422) of a question that is too long, or where nothing is asked for
   */
  find(request: SearchRequest): Promise<SearchAnswer>;
}

const reasons = {
  tooLong: {
    code: 'search-too-long',
    article: 'Đ2',
    message: {
      vi: `Từ khóa tìm kiếm dài quá ${longestQuestion} ký tự.`,
      en: `What is looked for is longer than ${longestQuestion} characters.`,
    },
  },
  empty: {
    code: 'search-empty',
    article: 'Đ2',
    message: {
      vi: 'Xin cho biết cần tìm gì: từ khóa (q) hoặc ít nhất một điều kiện lọc.',
      en: 'Please say what is looked for: words (q), or one filter at least.',
    },
  },
};

export default ({ strapi }: { strapi: Core.Strapi }): Search => {
  /** Sections and fields are few, and named in addresses by their slug. */
  async function documentIdOf(type: 'section' | 'field', given: string | undefined) {
    if (given === undefined) return undefined;
    const row: { documentId: string } | null = await strapi.db
      .query(`api::${type}.${type}`)
      .findOne({ where: { slug: given }, select: ['documentId'] });
    return row?.documentId ?? given;
  }

  async function filterOf(request: SearchRequest): Promise<ItemFilter> {
    const { types, section, field, documentType, year, from, until } = request;
    return {
      types,
      sectionId: await documentIdOf('section', section),
      fieldId: await documentIdOf('field', field),
      documentType,
      year,
      from,
      until,
    };
  }

  async function sectionsOf(items: readonly FoundItem[]): Promise<Map<string, NamedRecord>> {
    const ids = new Set(items.flatMap(({ sectionId }) => sectionId ?? []));
    if (ids.size === 0) return new Map();
    const rows: NamedRecord[] = await strapi.db.query('api::section.section').findMany({
      where: { documentId: { $in: [...ids] } },
      select: ['documentId', 'name', 'slug'],
    });
    return new Map(
      rows.map(({ documentId, name, slug }) => [documentId, { documentId, name, slug }] as const),
    );
  }

  const labelOf = (type: string): Text =>
    regulationOf(strapi).publishedTypes[type]?.label ?? { vi: codeOf(type), en: codeOf(type) };

  function hitOf(item: FoundItem, asked: Asked, section: NamedRecord | null): SearchHit {
    return {
      type: codeOf(item.type),
      typeLabel: labelOf(item.type),
      documentId: item.documentId,
      title: item.title,
      titleHtml: highlighted(item.title, asked),
      excerptHtml: excerptOf([item.abstract, item.body], asked),
      url: publicAddress(strapi, item),
      section,
      documentType: item.documentType,
      year: item.year,
      publishedAt: item.publishedAt.toISOString(),
      updatedAt: item.updatedAt.toISOString(),
    };
  }

  return {
    async find(request) {
      const { q = '', page, pageSize } = request;
      if ([...q].length > longestQuestion) return refuse(422, [reasons.tooLong]);
      if (isEmptyRequest(request)) return refuse(422, [reasons.empty]);
      const asked = askedBy(q);
      const filter = await filterOf(request);
      const isLost = q.trim() !== '' && asked.sequences.length === 0;
      const { items, counted, facets } = isLost
        ? nothing
        : await inTransaction(strapi, async ({ trx }) => {
            // Without statistics of its own the database would rather read everything than ask an index.
            await trx.raw('SET LOCAL enable_seqscan = off');
            const sought = soughtBy(asked, request);
            const ofAll = await countHits(trx, sought, { ...filter, types: undefined });
            const ofTypes = filter.types ? await countHits(trx, sought, filter) : ofAll;
            const slice = { offset: (page - 1) * pageSize, limit: pageSize };
            const ids = await (ofTypes.more ? hitsByRank : rankedHits)(trx, sought, filter, slice);
            return {
              items: await itemsByIds(
                trx,
                ids.map(({ id }) => id),
                excerptFrom,
              ),
              counted: ofTypes,
              facets: ofAll,
            };
          });
      const sections = await sectionsOf(items);
      return {
        data: items.map((item) => hitOf(item, asked, sections.get(item.sectionId ?? '') ?? null)),
        meta: {
          pagination: { ...pagination({ page, pageSize }, counted.total), more: counted.more },
          facets: Object.keys(searchedTypes).flatMap((type) => {
            const count = facets.byType.get(type) ?? 0;
            return count > 0 ? [{ type: codeOf(type), label: labelOf(type), count, more: facets.more }] : [];
          }),
        },
      };
    },
  };
};

const none = { total: 0, more: false, byType: new Map<string, number>() };
const nothing = { items: [] as FoundItem[], counted: none, facets: none };

function soughtBy(asked: Asked, { number, signer }: SearchRequest): Sought {
  const [exact, whole] = [exactQuery(asked), wholeQuery(asked)];
  const keys = [
    ...(number === undefined ? [] : [numberKey(number)]),
    ...(signer === undefined ? [] : signerKeys(signer)),
  ];
  return {
    words: exact && whole ? { exact, near: nearQuery(asked), whole, open: openQuery(asked) } : null,
    keys: joined(keys.map(keyQuery)),
  };
}
