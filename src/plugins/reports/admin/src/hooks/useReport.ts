import { useQueryParams } from '@strapi/strapi/admin';
import { communeToday } from '../../../../../admin/panel/dates';
import { typedDay } from '../../../../../admin/panel/typed';
import { codesOn, periodOf } from '../../../server/src/domain/period';
import { useGetReportQuery } from '../services/reportsApi';
import type { Period } from '../types';

interface Address {
  tab?: string;
  period?: string;
  from?: string;
  to?: string;
}

const within = ({ period, from, to }: Address): Period => {
  const first = typedDay(from ?? '');
  const last = typedDay(to ?? '');

  if (first !== null && last !== null) {
    return { code: null, from: first, to: last };
  }

  const { month } = codesOn(communeToday());
  const known = periodOf(period ?? month) ?? periodOf(month);

  if (known === null) throw new RangeError(`Not a month: ${month}`);

  return known;
};

/** The period that stands in the address, so that it can be sent and gone back to; this month where none does. */
export const usePeriod = () => {
  const [{ query }, setQuery] = useQueryParams<Address>();

  return {
    period: within(query),
    openCode: (code: string) => setQuery({ period: code, from: undefined, to: undefined }),
    openDays: (from: string, to: string) => setQuery({ period: undefined, from, to }),
  };
};

/** The report of that period. */
export const useReport = () => useGetReportQuery(usePeriod().period, { refetchOnMountOrArgChange: true });
