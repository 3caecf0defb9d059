import type { Text } from '../../../../../regulation';
import type { QuestionCounts } from '../../../../editorial/server/src/stores/questions';
import type { LocalDate } from '../../../../working-calendar/server/src/domain';
import type { Contribution, Coverage, Measure, Total } from './definitions';
import type { Period } from './period';

/** What is counted of some items. */
export type Counts = Record<Measure, number>;

/** The items of one kind, unit, section or objective. `id` null: of none. */
export interface Group {
  id: string | null;
  label: Text;
  counts: Counts;
  /** Percent; null: nothing with a limit. */
  onTimeRate: number | null;
}

export interface ObjectiveGroup extends Group {
  coverage: Record<Coverage, number>;
}

/** An item that was late, or is overdue and not public. Days are local; instants ISO 8601 in UTC. */
export interface Delay {
  subject: { type: string; documentId: string };
  title: string;
  kind: Text;
  unit: Text;
  provider: string;
  due: LocalDate;
  /** When it was done; null: not by the end of the period. */
  doneAt: string | null;
  /** Calendar days after the due day, up to the day on which it was done or to the end of the period. */
  daysLate: number;
  /** Null: nobody has given one by now. */
  reason: string | null;
}

export interface Contributor extends Record<Contribution, number> {
  key: string;
  name: string;
  unit: Text;
}

/** The first rows of a list, and how many there are in all. */
export interface Bounded<Row> {
  rows: readonly Row[];
  total: number;
}

/**
 * How the portal was worked in a period (article 4, sixth duty; provision R7). What each number means says
 * `definitions.ts`. All of it is of one instant.
 */
export interface Figures {
  period: Period & { name: Text };
  /** When it was counted, ISO 8601 in UTC. */
  countedAt: string;
  totals: Counts & Record<Total, number> & { onTimeRate: number | null };
  kinds: readonly Group[];
  units: readonly Group[];
  sections: readonly Group[];
  objectives: readonly ObjectiveGroup[];
  delays: Bounded<Delay>;
  contributors: Bounded<Contributor>;
  /** Local days, the earliest first. */
  quietDays: readonly LocalDate[];
  questions: QuestionCounts;
}

/** Whether nothing at all happened in the period. */
export function isEmpty({ totals, delays, contributors, quietDays, questions }: Figures): boolean {
  const { workingDays: _over, onTimeRate: _rate, ...acts } = totals;
  const counted = [
    ...Object.values(acts),
    delays.total,
    contributors.total,
    quietDays.length,
    questions.received,
  ];
  return counted.every((count) => count === 0);
}
