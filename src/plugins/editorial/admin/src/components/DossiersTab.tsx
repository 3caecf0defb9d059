import { Loaded } from '../../../../../admin/panel/Loaded';
import { Pages, usePage } from '../../../../../admin/panel/Pages';
import { useGetDossiersByStatusQuery } from '../services/deadlinesApi';
import type { DeadlineStatus } from '../types';
import { DossierTable } from './DossierTable';

interface DossiersTabProps {
  label: string;
  statuses: readonly DeadlineStatus[];
  empty: string;
  /** What was late, with the reasons given, the latest first. */
  late?: boolean;
}

/** The dossiers whose deadline stands so, the nearest due day first. */
export const DossiersTab = ({ label, statuses, empty, late = false }: DossiersTabProps) => {
  const query = useGetDossiersByStatusQuery(
    { status: statuses.join(','), sort: late ? 'due:desc' : 'due:asc', page: usePage() },
    { refetchOnMountOrArgChange: true },
  );

  return (
    <Loaded query={query}>
      {({ rows, pagination }) => (
        <>
          <DossierTable label={label} rows={rows} empty={empty} late={late} />
          <Pages pagination={pagination} />
        </>
      )}
    </Loaded>
  );
};
