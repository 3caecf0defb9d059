import { types } from '../../domain/site/places';
import { type Asking, labelOf, linkTo, readingOf, say, text, type View } from '../asking';
import { askedFor, type FilterName, formOf, isNarrowed } from '../filters';
import { find, leafing, listed, onPage } from '../listing';

interface Group {
  objective: string;
  sections: { href: string; name: string; description: string }[];
}

/** Sections by the objective that they serve, in the order that the commune gave them. */
export async function sectionGroups(asking: Asking): Promise<Group[]> {
  const sections = await readingOf(asking).many(types.section, { sort: ['position:asc', 'name:asc'] });
  const groups = new Map<string, Group>();
  for (const section of sections) {
    const code = text(section.objective);
    const group = groups.get(code) ?? { objective: labelOf(asking, code), sections: [] };
    group.sections.push({
      href: linkTo(asking, types.section, section),
      name: text(section.name),
      description: text(section.description),
    });
    groups.set(code, group);
  }
  return [...groups].sort(([one], [other]) => one.localeCompare(other)).map(([, group]) => group);
}

export async function sectionsPage(asking: Asking): Promise<View> {
  return {
    template: 'sections',
    title: say(asking, 'sections'),
    description: say(asking, 'sectionsLead'),
    values: { groups: await sectionGroups(asking) },
  };
}

const filters: readonly FilterName[] = ['q', 'type', 'year'];

/** Everything in a section, whatever its type. */
export async function sectionPage(asking: Asking, key: string): Promise<View | null> {
  const reading = readingOf(asking);
  const section = await reading.first(types.section, {
    filters: { $or: [{ slug: key }, { documentId: key }] },
  });
  if (!section) return null;
  const found = await find(asking, {
    ...askedFor(asking, filters),
    section: section.documentId,
    pageSize: onPage,
  });
  return {
    template: 'list',
    title: text(section.name),
    description: text(section.description),
    isListed: !isNarrowed(asking, filters),
    values: {
      lead: text(section.description),
      up: {
        href: linkTo(asking, types.section, section).replace(/\/[^/]*$/, ''),
        name: say(asking, 'sections'),
      },
      ...(await formOf(asking, filters)),
      faults: found.faults,
      items: await listed(asking, found.answer?.data ?? []),
      isNarrowed: isNarrowed(asking, filters),
      isMixed: true,
      feed: `/feed.xml?section=${encodeURIComponent(text(section.slug))}`,
      ...(found.answer ? leafing(asking, found.answer) : {}),
    },
  };
}
