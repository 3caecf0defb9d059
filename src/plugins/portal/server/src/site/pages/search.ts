import { inLanguage } from '../../domain/site/places';
import { type Asking, say, type View } from '../asking';
import { askedFor, type FilterName, formOf, isNarrowed } from '../filters';
import { find, leafing, listed, onPage } from '../listing';

const filters: readonly FilterName[] = ['q', 'type', 'section', 'field', 'year', 'from', 'to'];

/** Searching everything public. */
export async function searchPage(asking: Asking): Promise<View> {
  const isAsked = isNarrowed(asking, filters);
  const found = isAsked ? await find(asking, { ...askedFor(asking, filters), pageSize: onPage }) : null;
  const answer = found?.answer ?? null;
  const q = asking.query.q?.trim() ?? '';
  const { page: _page, ...asked } = askedFor(asking, filters);
  const facets = (answer?.meta.facets ?? []).map(({ type, label, count, more }) => ({
    href: `${inLanguage(asking.path, asking.language)}?${new URLSearchParams({ ...asked, type })}`,
    label: label[asking.language],
    count: `${count}${more ? '+' : ''}`,
    current: asking.query.type === type,
  }));
  return {
    template: 'search',
    title: q ? say(asking, 'searchedFor', { q }) : say(asking, 'search'),
    isListed: false,
    values: {
      heading: say(asking, 'search'),
      ...(await formOf(asking, filters, 2)),
      isAsked,
      faults: found?.faults ?? [],
      facets: facets.length > 1 || asking.query.type ? facets : [],
      items: await listed(asking, answer?.data ?? []),
      ...(answer ? leafing(asking, answer) : {}),
    },
  };
}
