import { useGetGovernedTypesQuery } from '../services/editorialApi';

/**
 * Whether the regulation governs the publishing of a type. While the list is unknown (loading, server gone)
 * every type counts as governed: better a button too few than one that the server refuses.
 */
export const useGoverned = (uid: string): boolean => {
  const { data } = useGetGovernedTypesQuery();

  return data === undefined || data.includes(uid);
};
