import { types } from '../../domain/site/places';
import { type Asking, linksOf, linkTo, readingOf, say, text, type View } from '../asking';
import { portalOf } from '../frame';
import { sectionGroups } from './sections';

const pagesOf = async (asking: Asking) => {
  const pages = await readingOf(asking).many(types.page, { sort: ['position:asc', 'title:asc'] });
  return pages.map((page) => ({ href: linkTo(asking, types.page, page), name: text(page.title) }));
};

/** Whom to turn to, and how. */
export async function contactPage(asking: Asking): Promise<View> {
  const units = await readingOf(asking).many('api::unit.unit', { sort: ['position:asc', 'name:asc'] });
  return {
    template: 'contact',
    title: say(asking, 'contact'),
    description: say(asking, 'contactLead', { name: (await portalOf(asking)).name }),
    values: {
      units: units.map(({ name }) => ({ name: text(name) })),
      pages: await pagesOf(asking),
      more: linksOf(asking),
    },
  };
}

/** Everything there is, in one page. */
export async function siteMapPage(asking: Asking): Promise<View> {
  return {
    template: 'site-map',
    title: say(asking, 'siteMap'),
    values: { groups: await sectionGroups(asking), pages: await pagesOf(asking), more: linksOf(asking) },
  };
}
