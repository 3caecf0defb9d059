import type { CalendarRow, LocalDate } from '../types';
import { isWeekendDay } from '../utils/months';
import { usePhrases } from './usePhrases';

/** What is said of a day, by its row or by the lack of one. */
export const useDayWords = () => {
  const { phrase, say } = usePhrases();

  /** Day off or make-up day, and why. */
  const kindOf = (row: CalendarRow): string =>
    phrase(row.kind === 'make-up' ? 'kind.make-up' : `reason.${row.reason}`);

  return {
    kindOf,
    /** All of it in one sentence: kind, name, decision, and whether it is decided. */
    sentenceOf: (date: LocalDate, row: CalendarRow | null | undefined): string => {
      if (!row) {
        return phrase(isWeekendDay(date) ? 'kind.weekend' : 'kind.working');
      }

      const { name, decision, status } = row;

      return phrase(status === 'decided' ? 'day.decided' : 'day.provisional', {
        kind: kindOf(row),
        name: say(name),
        decision,
      });
    },
  };
};
