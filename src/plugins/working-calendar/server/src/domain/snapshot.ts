import { type DayNumber, HORIZON, isWeekend, toDayNumber } from './days';
import { refuseIfAny } from './refusal';
import { checkCalendar } from './rows';
import type { Calendar, CalendarRow, LocalDate } from './types';
import { VIETNAM, type Zone } from './zone';

const SIZE = HORIZON.last - HORIZON.first + 1;

/**
 * One version of the working calendar, made ready for reckoning and never changed afterwards.
 *
 * Two tables turn every question into array reads: `rank` (how many working days up to a day) and its inverse
 * `working` (the nth working day). A third counts the days that are still open to decision.
 */
export class CalendarSnapshot {
  readonly version: number;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly #rows: ReadonlyMap<LocalDate, Readonly<CalendarRow>>;
  readonly #rank = new Int32Array(SIZE);
  readonly #working = new Int32Array(SIZE);
  readonly #open = new Int32Array(SIZE);
  readonly #fromDay: DayNumber;
  readonly #toDay: DayNumber;

  /** Throws a Refusal with every reason when the calendar contradicts itself. */
  constructor(
    calendar: Calendar,
    readonly zone: Zone = VIETNAM,
  ) {
    refuseIfAny(checkCalendar(calendar));
    this.version = calendar.version;
    this.from = calendar.from;
    this.to = calendar.to;
    this.#fromDay = toDayNumber(calendar.from);
    this.#toDay = toDayNumber(calendar.to);
    this.#rows = new Map(calendar.rows.map((row) => [row.date, Object.freeze({ ...row })]));
    this.#fill();
    Object.freeze(this);
  }

  #fill(): void {
    const exceptions = new Map([...this.#rows.values()].map((row) => [toDayNumber(row.date), row]));
    let rank = 0;
    let open = 0;
    for (let day = HORIZON.first; day <= HORIZON.last; day += 1) {
      const index = day - HORIZON.first;
      const row = exceptions.get(day);
      const works = row?.status === 'decided' ? row.kind === 'make-up' : !isWeekend(day);
      if (works) {
        rank += 1;
        this.#working[rank] = day;
      }
      if (row?.status === 'provisional' || !this.isEntered(day)) open += 1;
      this.#rank[index] = rank;
      this.#open[index] = open;
    }
  }

  /** The row of a day, if the calendar has one. */
  rowOn(date: LocalDate): Readonly<CalendarRow> | undefined {
    return this.#rows.get(date);
  }

  /** All rows, in the order of the calendar. */
  rows(): readonly Readonly<CalendarRow>[] {
    return [...this.#rows.values()];
  }

  /** Whether the office has entered the year (or stretch) in which the day lies. */
  isEntered(day: DayNumber): boolean {
    return day >= this.#fromDay && day <= this.#toDay;
  }

  /** Whether people work on the day, by what is decided. */
  isWorking(day: DayNumber): boolean {
    return this.workingUpTo(day) > this.workingUpTo(day - 1);
  }

  /** Number of working days from the first day of the horizon up to and including `day`. */
  workingUpTo(day: DayNumber): number {
    return this.#rank[day - HORIZON.first] ?? 0;
  }

  /**
   * The day that is `days` working days after `day`, which itself is not counted; with 0 the last working day up to it.
   * Constant time.
   */
  workingDayAfter(day: DayNumber, days: number): DayNumber {
    return this.#working[this.workingUpTo(day) + days] ?? Number.NaN;
  }

  /** Whether any day after `after` up to and including `until` is undecided or not entered. */
  isOpenBetween(after: DayNumber, until: DayNumber): boolean {
    return (this.#open[until - HORIZON.first] ?? 0) > (this.#open[after - HORIZON.first] ?? 0);
  }
}
