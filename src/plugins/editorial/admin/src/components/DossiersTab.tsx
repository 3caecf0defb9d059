import { Loaded } from '../../../../../admin/panel/Loaded';
import { Pages, usePage } from '../../../../../admin/panel/Pages';
import { useGetDossiersByStatusQuery } from '../services/deadlinesApi';
import type { DeadlineStatus } from '../types';
import { DossierTable } from './DossierTable';

interface DossiersTabProps {
  label: string;
  statuses: readonly DeadlineStatus[];
  empty: string;
}

/** The open dossiers whose deadline stands so, the nearest due day first. */
export const DossiersTab = ({ label, statuses, empty }: DossiersTabProps) => {
  const query = useGetDossiersByStatusQuery(
    { status: statuses.join(','), page: usePage() },
    { refetchOnMountOrArgChange: true },
  );

  return (
    <Loaded query={query}>
      {({ rows, pagination }) => (
        <>
          <DossierTable label={label} rows={rows} empty={empty} />
          <Pages pagination={pagination} />
        </>
      )}
    </Loaded>
  );
};
