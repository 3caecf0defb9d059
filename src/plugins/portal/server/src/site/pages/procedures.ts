import { safeLink } from '../../domain/site/blocks';
import { types } from '../../domain/site/places';
import { figure } from '../../domain/site/written';
import {
  type Asking,
  factsOf,
  linksOf,
  listOf,
  namedRelations,
  nameOf,
  paragraphsOf,
  readingOf,
  say,
  shortened,
  text,
  type View,
} from '../asking';
import { shownFiles } from '../files-shown';
import { timesShown } from './articles';

/** Working days as people say them; empty where none are given. */
const days = (asking: Asking, value: unknown): string =>
  value === null || value === undefined ? '' : say(asking, 'days', { days: figure(value, asking.language) });

export async function procedurePage(asking: Asking, key: string): Promise<View | null> {
  const { field, unit, section } = namedRelations;
  const populate = { field, unit, section, steps: true, documents: { populate: { form: true } } };
  const [entry] = await readingOf(asking).byIds(types.procedure, [key], populate);
  if (!entry) return null;
  const papers = listOf(entry.documents).map(({ name, originals, copies, note, form }) => ({
    name: text(name),
    originals: figure(originals, asking.language),
    copies: figure(copies, asking.language),
    note: text(note),
    form: shownFiles(asking, form),
  }));
  return {
    template: 'procedure',
    title: text(entry.name),
    description: shortened(entry.result ?? entry.timeLimit),
    isArticle: true,
    values: {
      title: text(entry.name),
      up: { href: linksOf(asking).procedure, name: say(asking, 'list.procedure') },
      ...(await timesShown(asking, types.procedure, key)),
      serviceUrl: safeLink(entry.serviceUrl),
      short: factsOf(asking, {
        timeLimit: text(entry.timeLimit) || days(asking, entry.timeLimitDays),
        fee: text(entry.fee) || say(asking, 'noFee'),
        unit: nameOf(entry.unit),
      }),
      steps: listOf(entry.steps).map(({ title, description, days: within }) => ({
        title: text(title),
        description: paragraphsOf(description),
        days: days(asking, within),
      })),
      papers,
      facts: factsOf(asking, {
        code: entry.code,
        field: nameOf(entry.field),
        recipients: entry.recipients,
        result: entry.result,
        source: entry.source,
      }),
      legalBasis: paragraphsOf(entry.legalBasis),
    },
  };
}
