import { type FixedPage, type Place, types } from '../../domain/site/places';
import type { Asking, Page, View } from '../asking';
import { contactPage, siteMapPage } from './about';
import { articlePage, standingPage } from './articles';
import { documentPage } from './documents';
import { homePage } from './home';
import { listPage } from './lists';
import { procedurePage } from './procedures';
import { askPage, questionPage, trackPage } from './questions';
import { resultPage, resultsPage } from './results';
import { searchPage } from './search';
import { sectionPage, sectionsPage } from './sections';
import { statisticsPage } from './statistics';

const fixed: Readonly<Record<FixedPage, (asking: Asking) => Promise<View>>> = {
  home: homePage,
  search: searchPage,
  ask: askPage,
  track: trackPage,
  contact: contactPage,
  siteMap: siteMapPage,
};

const items: Readonly<Record<string, Page>> = {
  [types.article]: articlePage,
  [types.document]: documentPage,
  [types.question]: questionPage,
  [types.procedure]: procedurePage,
  [types.result]: resultPage,
  [types.statistics]: statisticsPage,
  [types.page]: standingPage,
  [types.section]: sectionPage,
};

/** What is shown at a place; null: nothing public is there. */
export async function viewOf(asking: Asking, place: Place): Promise<View | null> {
  if (place.kind === 'fixed') return fixed[place.page](asking);
  if (place.kind === 'item') return (await items[place.type]?.(asking, place.key)) ?? null;
  if (place.type === types.section) return sectionsPage(asking);
  if (place.type === types.result) return resultsPage(asking);
  return listPage(asking, place.type);
}
