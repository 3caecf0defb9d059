import { PLAIN_DAY_FORMAT } from '../../../../../admin/panel/dates';
import type { LocalDate } from '../types';
import { usePhrases } from './usePhrases';

/** Words for a period of local days, both included; `to` null: without end. */
export const usePeriod = () => {
  const { phrase, formatDate } = usePhrases();

  return (from: LocalDate, to: LocalDate | null): string =>
    to === null
      ? phrase('period.open', { from: formatDate(from, PLAIN_DAY_FORMAT) })
      : phrase('period.closed', {
          from: formatDate(from, PLAIN_DAY_FORMAT),
          to: formatDate(to, PLAIN_DAY_FORMAT),
        });
};
