import { useQueryParams } from '@strapi/strapi/admin';

/** By what a list of the desk can be narrowed, and in which order it is read; empty: not at all, and as the view says. */
export const DESK_FILTERS = ['state', 'kind', 'type', 'unit', 'section', 'title', 'sort'] as const;

export type DeskFilter = (typeof DESK_FILTERS)[number];

export type DeskFilters = Partial<Record<DeskFilter, string>>;

type Address = DeskFilters & { tab?: string; page?: string };

const given = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** The filters that stand in the address, so that a list can be sent and gone back to. */
export const useDeskAddress = () => {
  const [{ query }, setQuery] = useQueryParams<Address>();
  const filters: DeskFilters = Object.fromEntries(
    DESK_FILTERS.flatMap((name) => {
      const value = given(query[name]);

      return value === undefined ? [] : [[name, value]];
    }),
  );

  return {
    filters,
    /** Another narrowing begins at the first page. */
    narrow: (change: DeskFilters) => setQuery({ ...change, page: undefined }),
    widen: () =>
      setQuery({ ...Object.fromEntries(DESK_FILTERS.map((name) => [name, undefined])), page: undefined }),
  };
};
