import type { LocalDate } from '../../../../working-calendar/server/src/domain';

export type Periodicity = 'month' | 'quarter' | 'half-year' | 'year';

/** What a regime asks for: a report of each period, so many calendar days after its end. */
export interface Regime {
  periodicity: Periodicity;
  dueDays: number;
  /** Periods that end on this local day or later are asked for. */
  activeFrom: LocalDate;
}

/** A period as reports name it: `2026`, `2026-H1`, `2026-Q3`, `2026-09`. Days are local. */
export interface ReportPeriod {
  period: string;
  endsOn: LocalDate;
  /** The last day on which the report is in time, rest day or not (article 8(d)). */
  dueOn: LocalDate;
}

const dayMs = 86_400_000;
const monthsOf: Record<Periodicity, number> = { month: 1, quarter: 3, 'half-year': 6, year: 12 };

/** How a period is named, by the year and its place in the year, from 0. */
const nameOf: Record<Periodicity, (year: number, place: number) => string> = {
  month: (year, place) => `${year}-${String(place + 1).padStart(2, '0')}`,
  quarter: (year, place) => `${year}-Q${place + 1}`,
  'half-year': (year, place) => `${year}-H${place + 1}`,
  year: (year) => String(year),
};

const written = (ms: number): LocalDate => new Date(ms).toISOString().slice(0, 10);

/** The period of a kind with a number: those of all years counted on, from year 0. */
function periodAt({ periodicity, dueDays }: Regime, index: number): ReportPeriod {
  const months = monthsOf[periodicity];
  const perYear = 12 / months;
  const [year, place] = [Math.floor(index / perYear), index % perYear];
  const end = Date.UTC(year, (place + 1) * months, 0);
  return {
    period: nameOf[periodicity](year, place),
    endsOn: written(end),
    dueOn: written(end + dueDays * dayMs),
  };
}

/**
 * The periods of a regime that are over on a local day, the latest first, `most` of them at most. A period is over the day
 * after its last.
 */
export function pastPeriods(regime: Regime, today: LocalDate, most: number): ReportPeriod[] {
  const months = monthsOf[regime.periodicity];
  const [year = 0, month = 1] = today.split('-').map(Number);
  const current = Math.floor((year * 12 + month - 1) / months);
  const found: ReportPeriod[] = [];
  for (let index = current - 1; found.length < most; index -= 1) {
    const period = periodAt(regime, index);
    if (period.endsOn < regime.activeFrom) break;
    found.push(period);
  }
  return found;
}

/** Calendar days from one local day to another; 0 where that is not after it. */
export function daysLate(dueOn: LocalDate, today: LocalDate): number {
  return Math.max(0, (Date.parse(today) - Date.parse(dueOn)) / dayMs);
}
