import { useGetDeskRowsQuery } from '../services/deskApi';
import { AWAITING } from '../utils/links';

/** So far ahead a queue is looked: nobody decides more in one sitting. */
const SEEN = 100;

/** Where a dossier stands among those of a view of the desk that await approval, and which come before and after it. */
export const useQueue = (view: string, id: number) => {
  const { data } = useGetDeskRowsQuery(
    { view, state: AWAITING, page: 1, pageSize: SEEN },
    { refetchOnMountOrArgChange: true },
  );
  const ids = data?.rows.map((row) => row.id) ?? [];
  const index = ids.indexOf(id);

  return {
    /** From one on; null where it is not among the first of the view (any more). */
    place: index < 0 ? null : index + 1,
    total: data?.pagination.total ?? 0,
    previous: ids[index - 1] ?? null,
    /** After the last one those that were passed over come again; null: there is no other. */
    next: ids[index + 1] ?? ids.find((other) => other !== id) ?? null,
  };
};
