import type { Text } from '../../../../../../regulation';
import { safeLink } from '../../domain/site/blocks';
import { barChart } from '../../domain/site/chart';
import { types } from '../../domain/site/places';
import { day, figure, moment } from '../../domain/site/written';
import type { Entry } from '../../services/public-reading';
import {
  type Asking,
  factsOf,
  linksOf,
  linkTo,
  namedRelations,
  nameOf,
  readingOf,
  say,
  text,
  type View,
} from '../asking';

/** The newest result with its rates, as `/api/procedure-results/latest` has it. */
interface Latest {
  resolvedRateText: Text;
  overdueRateText: Text;
  labels: Record<string, Text>;
}

interface Results {
  latest(): Promise<(Latest & Entry) | null>;
  rated(result: object): Latest;
}

const resultsOf = ({ strapi }: Asking) => strapi.service(types.result) as unknown as Results;

/** A report of procedure results as the widget shows it: figures, rates, and until when they were counted. */
function shownResult(asking: Asking, entry: Entry, { resolvedRateText, overdueRateText, labels }: Latest) {
  const { language } = asking;
  const words = (name: string) => labels[name]?.[language] ?? '';
  const count = (name: string) => figure(entry[name], language);
  // Only what is overdue is alarming; none is not.
  const overdueKind = Number(entry.overdue) > 0 ? 'overdue' : 'none';
  const throughMonth = { month: text(entry.throughMonth), year: text(entry.year) };
  return {
    title: say(asking, 'resultThrough', throughMonth),
    figures: ['processed', 'onTime', 'overdue'].map((name) => ({
      name: words(name),
      value: count(name),
      kind: name === 'overdue' ? overdueKind : name,
    })),
    rates: [
      { name: words('resolvedRate'), value: resolvedRateText[language], kind: 'onTime' },
      { name: words('overdueRate'), value: overdueRateText[language], kind: overdueKind },
    ],
    rate: resolvedRateText[language],
    asOf: { name: words('asOf'), ...moment(entry.asOf, 'second') },
    details: safeLink(entry.detailsUrl),
    href: linkTo(asking, types.result, entry),
    chart: barChart(say(asking, 'resultChart'), [
      { label: words('onTime'), value: Number(entry.onTime), text: count('onTime') },
      { label: words('overdue'), value: Number(entry.overdue), text: count('overdue'), muted: true },
    ]),
  };
}

/** What the first page says of procedures; null where nothing was reported. */
export async function latestResult(asking: Asking) {
  const latest = await resultsOf(asking).latest();
  if (!latest) return null;
  const [entry] = await readingOf(asking).cleaned(types.result, [latest]);
  return entry ? shownResult(asking, entry, latest) : null;
}

const reportsShown = 36;

/** All reports of procedure results, the newest first. */
export async function resultsPage(asking: Asking): Promise<View> {
  const reports = await readingOf(asking).many(types.result, { sort: 'asOf:desc', limit: reportsShown });
  return {
    template: 'results',
    title: say(asking, 'list.procedure-result'),
    description: say(asking, 'lead.procedure-result'),
    values: {
      lead: say(asking, 'lead.procedure-result'),
      result: await latestResult(asking),
      reports: reports.map((report) => shownResult(asking, report, resultsOf(asking).rated(report))),
    },
  };
}

/** One report. */
export async function resultPage(asking: Asking, key: string): Promise<View | null> {
  const { section, unit } = namedRelations;
  const [entry] = await readingOf(asking).byIds(types.result, [key], { section, unit });
  if (!entry) return null;
  const result = shownResult(asking, entry, resultsOf(asking).rated(entry));
  const times = await readingOf(asking).times(types.result, key);
  return {
    template: 'result',
    title: result.title,
    description: say(asking, 'lead.procedure-result'),
    values: {
      result,
      up: { href: linksOf(asking).result, name: say(asking, 'list.procedure-result') },
      facts: factsOf(asking, {
        publishedOn: day(times?.publishedAt)?.text,
        unit: nameOf(entry.unit),
        source: entry.source,
      }),
    },
  };
}
