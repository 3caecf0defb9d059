import { periodInWords } from '../../../../../../common/report-period';
import { types } from '../../domain/site/places';
import { day } from '../../domain/site/written';
import type { Entry } from '../../services/public-reading';
import type { SearchHit } from '../../services/search';
import {
  type Asking,
  type Fact,
  factsOf,
  linksOf,
  namedRelations,
  nameOf,
  readingOf,
  say,
  text,
  type View,
} from '../asking';
import { askedFor, type FilterName, formOf, isNarrowed } from '../filters';
import { find, leafing, listed, onPage } from '../listing';
import { standingsOf } from './standing';

/** A list of all items of a type. */
interface Listing {
  /** How the search calls the type. */
  code: string;
  filters: readonly FilterName[];
  /** What else is said of each item. */
  facts?(asking: Asking, hits: readonly SearchHit[]): Promise<Map<string, Fact[]>>;
}

/** Facts from the entries themselves. */
const factsFrom =
  (type: string, facts: (asking: Asking, entry: Entry) => Record<string, unknown>) =>
  async (asking: Asking, hits: readonly SearchHit[]): Promise<Map<string, Fact[]>> => {
    const ids = hits.map(({ documentId }) => documentId);
    const populate =
      type === types.statistics ? { unit: namedRelations.unit } : { field: namedRelations.field };
    const entries = await readingOf(asking).byIds(type, ids, populate);
    return new Map(entries.map((entry) => [entry.documentId, factsOf(asking, facts(asking, entry))]));
  };

/** Of documents also whether they are in force. */
async function documentFacts(asking: Asking, hits: readonly SearchHit[]): Promise<Map<string, Fact[]>> {
  const ids = hits.map(({ documentId }) => documentId);
  const standings = await standingsOf(asking.strapi, ids);
  return factsFrom(types.document, (_asking, entry) => ({
    signedAt: day(entry.signedAt)?.text,
    signer: entry.signer,
    validity: standings.get(entry.documentId)?.validityLabel[asking.language],
  }))(asking, hits);
}

export const statisticsFacts = factsFrom(types.statistics, ({ language }, entry) => ({
  period: periodInWords(text(entry.period), language),
  unit: nameOf(entry.unit),
}));

const listings: Readonly<Record<string, Listing>> = {
  [types.article]: { code: 'article', filters: ['q', 'section', 'year'] },
  [types.document]: {
    code: 'legal-document',
    filters: ['q', 'number', 'documentType', 'field', 'year', 'signer'],
    facts: documentFacts,
  },
  [types.question]: {
    code: 'question',
    filters: ['q', 'field'],
    facts: factsFrom(types.question, (_asking, { field }) => ({ field: nameOf(field) })),
  },
  [types.procedure]: {
    code: 'procedure',
    filters: ['q', 'field'],
    facts: factsFrom(types.procedure, (_asking, { code, field, timeLimit }) => ({
      code,
      field: nameOf(field),
      timeLimit,
    })),
  },
  [types.statistics]: {
    code: 'statistics-report',
    filters: ['q', 'year'],
    facts: statisticsFacts,
  },
};

/** The page that lists a type, narrowed as was asked for; null for a type that has another page. */
export async function listPage(asking: Asking, type: string): Promise<View | null> {
  const listing = listings[type];
  if (!listing) return null;
  const { code, filters, facts } = listing;
  const found = await find(asking, { ...askedFor(asking, filters), type: code, pageSize: onPage });
  const hits = found.answer?.data ?? [];
  const isQuestions = type === types.question;
  return {
    template: 'list',
    title: say(asking, `list.${code}`),
    description: say(asking, `lead.${code}`),
    isListed: !isNarrowed(asking, filters),
    values: {
      lead: say(asking, `lead.${code}`),
      ...(await formOf(asking, filters)),
      faults: found.faults,
      items: await listed(asking, hits, await facts?.(asking, hits)),
      isNarrowed: isNarrowed(asking, filters),
      asks: isQuestions ? linksOf(asking) : null,
      ...(found.answer ? leafing(asking, found.answer) : {}),
    },
  };
}
