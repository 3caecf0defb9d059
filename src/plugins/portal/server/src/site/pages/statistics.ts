import { periodInWords } from '../../../../../../common/report-period';
import { type Bar, barChart, isDrawable } from '../../domain/site/chart';
import { types } from '../../domain/site/places';
import { day, figure } from '../../domain/site/written';
import type { Entry } from '../../services/public-reading';
import {
  type Asking,
  factsOf,
  linksOf,
  linkTo,
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

/** Figures of one unit are drawn together: those of others are longer or shorter for no reason. */
function chartsByUnit(asking: Asking, indicators: readonly Entry[]) {
  const units = new Map<string, Entry[]>();
  for (const indicator of indicators.filter(({ value }) => isDrawable(value))) {
    const unit = text(indicator.unit);
    units.set(unit, [...(units.get(unit) ?? []), indicator]);
  }
  const shown = (value: unknown) => figure(value, asking.language);
  return [...units].map(([unit, group]) => {
    const bars = group.flatMap(({ name, value, previousValue }): Bar[] => {
      const now = { label: text(name), value: Number(value), text: shown(value) };
      if (!isDrawable(previousValue)) return [now];
      const before = {
        label: say(asking, 'before'),
        value: Number(previousValue),
        text: shown(previousValue),
      };
      return [now, { ...before, muted: true }];
    });
    return { unit, chart: barChart(say(asking, 'chartOf', { unit: unit || say(asking, 'figures') }), bars) };
  });
}

/** So many reports before this one are compared with it. */
const periodsShown = 12;

/** The same report over its periods, the newest first; empty where there is one alone. */
async function overTime(asking: Asking, title: string) {
  const reports = await readingOf(asking).many(types.statistics, {
    filters: { title },
    sort: 'period:desc',
    limit: periodsShown,
    populate: { indicators: true },
  });
  if (reports.length < 2) return null;
  const names = [
    ...new Set(reports.flatMap(({ indicators }) => listOf(indicators).map(({ name }) => text(name)))),
  ];
  return {
    names,
    rows: reports.map((report) => {
      const values = new Map(listOf(report.indicators).map(({ name, value }) => [text(name), value]));
      return {
        period: periodInWords(text(report.period), asking.language),
        href: linkTo(asking, types.statistics, report),
        values: names.map((name) => ({ value: figure(values.get(name), asking.language) || '–' })),
      };
    }),
  };
}

/** How a figure moved against the period before: a sign and a figure. */
function change(asking: Asking, value: unknown, before: unknown): string {
  if (text(before) === '' || text(value) === '') return '';
  const difference = Math.round((Number(value) - Number(before)) * 1000) / 1000;
  const sign = difference > 0 ? '+' : difference < 0 ? '−' : '';
  return `${sign}${figure(Math.abs(difference), asking.language)}`;
}

export async function statisticsPage(asking: Asking, key: string): Promise<View | null> {
  const { unit, section } = namedRelations;
  const populate = { unit, section, indicators: true, files: true };
  const [entry] = await readingOf(asking).byIds(types.statistics, [key], populate);
  if (!entry) return null;
  const indicators = listOf(entry.indicators);
  const named = periodInWords(text(entry.period), asking.language);
  return {
    template: 'statistics',
    title: `${text(entry.title)} – ${named}`,
    description: shortened(entry.summary),
    isArticle: true,
    values: {
      title: text(entry.title),
      period: named,
      up: { href: linksOf(asking).statistics, name: say(asking, 'list.statistics-report') },
      summary: paragraphsOf(entry.summary),
      charts: chartsByUnit(asking, indicators),
      indicators: indicators.map(({ name, unit: measure, value, previousValue, note }) => ({
        name: text(name),
        unit: text(measure),
        value: figure(value, asking.language),
        previous: figure(previousValue, asking.language) || '–',
        change: change(asking, value, previousValue) || '–',
        note: text(note),
      })),
      overTime: await overTime(asking, text(entry.title)),
      files: shownFiles(asking, entry.files),
      facts: factsOf(asking, {
        unit: nameOf(entry.unit),
        source: entry.source,
        reportSentAt: day(entry.reportSentAt)?.text,
        reportNumber: entry.reportNumber,
        publishedOn: day((await readingOf(asking).times(types.statistics, key))?.publishedAt)?.text,
      }),
    },
  };
}
