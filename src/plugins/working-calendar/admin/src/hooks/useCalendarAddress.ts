import { useQueryParams } from '@strapi/strapi/admin';
import { communeToday } from '../../../../../admin/panel/dates';
import { FIRST_START, LAST_START } from '../../../server/src/domain/days';
import { monthOf, yearOf } from '../utils/months';

interface Address {
  tab?: string;
  year?: string;
  month?: string;
}

/** The years that the calendar knows. */
export const YEARS = { first: yearOf(FIRST_START), last: yearOf(LAST_START) } as const;

const within = (given: string | undefined, first: number, last: number): number | null => {
  const number = Number(given);

  return Number.isInteger(number) && number >= first && number <= last ? number : null;
};

/** Year and month that stand in the address, so that a page can be sent and gone back to. */
export const useCalendarAddress = () => {
  const [{ query }, setQuery] = useQueryParams<Address>();

  return {
    year: within(query.year, YEARS.first, YEARS.last) ?? yearOf(communeToday()),
    /** January = 1. */
    month: within(query.month, 1, 12) ?? monthOf(communeToday()),
    openYear: (year: number) => setQuery({ tab: 'year', year: String(year) }),
    openMonth: (year: number, month: number) =>
      setQuery({ tab: 'month', year: String(year), month: String(month) }),
    openTab: (tab: string) => setQuery({ tab }),
  };
};
