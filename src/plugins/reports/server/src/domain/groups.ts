import type { Text } from '../../../../../regulation';
import { type Measure, measures } from './definitions';
import type { Counts, Group, ObjectiveGroup } from './figures';
import { rateOf } from './rate';

/** What was counted of the items that have kind, unit and section in common; what is left out is 0. */
export interface Part extends Partial<Counts> {
  kind: string;
  unitId: string | null;
  sectionId: string | null;
}

/** A unit, section, kind or objective, in the order in which people read them. */
export interface Named {
  id: string;
  label: Text;
}

export interface NamedSection extends Named {
  objective: string;
}

const names = Object.keys(measures) as Measure[];

function none(): Counts {
  return Object.fromEntries(names.map((name) => [name, 0])) as Counts;
}

/** What some parts make together. */
export function sumOf(parts: readonly Part[]): Counts {
  const sum = none();
  for (const part of parts) for (const name of names) sum[name] += part[name] ?? 0;
  return sum;
}

/**
 * One group for each of those that are known, also where nothing was counted; after them what belongs to none, and what
 * belongs to one that is no longer there, where anything of it was counted.
 */
export function groupsBy(
  parts: readonly Part[],
  known: readonly Named[],
  idOf: (part: Part) => string | null,
  words: { none: Text; gone: Text },
): Group[] {
  const ids = new Set(known.map(({ id }) => id));
  const group = ({ id, label }: { id: string | null; label: Text }, of: readonly Part[]): Group => {
    const counts = sumOf(of);
    return { id, label, counts, onTimeRate: rateOf(counts) };
  };
  const ofNone = parts.filter((part) => idOf(part) === null);
  const ofGone = parts.filter((part) => {
    const id = idOf(part);
    return id !== null && !ids.has(id);
  });
  const rest = [
    group({ id: null, label: words.none }, ofNone),
    group({ id: null, label: words.gone }, ofGone),
  ].filter(({ counts }) => Object.values(counts).some((count) => count > 0));
  return [
    ...known.map((one) =>
      group(
        one,
        parts.filter((part) => idOf(part) === one.id),
      ),
    ),
    ...rest,
  ];
}

/** The objectives of article 2, each with the items of the sections that serve it and how many of these got any (provision R2). */
export function objectivesOf(
  parts: readonly Part[],
  objectives: readonly Named[],
  sections: readonly NamedSection[],
  words: { none: Text; gone: Text },
): ObjectiveGroup[] {
  const objectiveOf = new Map(sections.map(({ id, objective }) => [id, objective]));
  const filled = new Set(
    parts.flatMap(({ sectionId, published }) => (published && sectionId ? [sectionId] : [])),
  );
  const groups = groupsBy(
    parts,
    objectives,
    ({ sectionId }) => (sectionId === null ? null : (objectiveOf.get(sectionId) ?? 'gone')),
    words,
  );
  return groups.map((group) => {
    const serving = sections.filter(({ objective }) => group.id !== null && objective === group.id);
    return {
      ...group,
      coverage: { sections: serving.length, covered: serving.filter(({ id }) => filled.has(id)).length },
    };
  });
}
