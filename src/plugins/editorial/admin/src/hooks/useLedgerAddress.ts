import { useQueryParams } from '@strapi/strapi/admin';
import type { LedgerQuery } from '../services/ledgerApi';

const FILTERS = ['q', 'verb', 'actor', 'type', 'dossier', 'from', 'to'] as const;
const PLACES = ['before', 'after'] as const;

const NOTHING: LedgerQuery = Object.fromEntries([...FILTERS, ...PLACES].map((name) => [name, undefined]));

const given = (query: LedgerQuery, names: readonly (keyof LedgerQuery)[]): LedgerQuery =>
  Object.fromEntries(names.flatMap((name) => (query[name] ? [[name, query[name]]] : [])));

/** What is looked for in the ledger and which page of it is open, as the address says it. */
export const useLedgerAddress = () => {
  const [{ query }, setQuery] = useQueryParams<LedgerQuery>();

  return {
    query: given(query, [...FILTERS, ...PLACES]),
    filter: given(query, FILTERS),
    /** Looks for something else, from the newest entry on. */
    search: (filter: LedgerQuery) => setQuery({ ...NOTHING, ...given(filter, FILTERS) }),
    /** Leafs to the page beside an entry; without one to the newest. */
    open: (place: { before?: number; after?: number }) =>
      setQuery({
        before: place.before === undefined ? undefined : String(place.before),
        after: place.after === undefined ? undefined : String(place.after),
      }),
  };
};
