import { TabbedPage } from '../../../../../admin/panel/TabbedPage';
import { DossiersTab } from '../components/DossiersTab';
import { MissingReportsTab } from '../components/MissingReportsTab';
import { OwedTab } from '../components/OwedTab';
import { QuietDaysTab } from '../components/QuietDaysTab';
import { ReviewsTab } from '../components/ReviewsTab';
import { usePhrases } from '../hooks/usePhrases';
import { useGetDossierCountsQuery } from '../services/deadlinesApi';

/** What is due, what is late, and what is owed for it. */
const DeadlinesPage = () => {
  const { phrase } = usePhrases();
  const { data: counts } = useGetDossierCountsQuery(undefined, { refetchOnMountOrArgChange: true });
  const statuses = counts?.statuses ?? {};

  return (
    <TabbedPage
      title={phrase('deadlines')}
      subtitle={phrase('deadlines.subtitle')}
      tabs={[
        {
          id: 'due',
          label: phrase('tab.due'),
          count: (statuses['due-soon'] ?? 0) + (statuses['due-today'] ?? 0),
          content: (
            <DossiersTab
              label={phrase('tab.due')}
              statuses={['due-today', 'due-soon']}
              empty={phrase('due.none')}
            />
          ),
        },
        {
          id: 'overdue',
          label: phrase('tab.overdue'),
          count: statuses.overdue,
          content: (
            <DossiersTab
              label={phrase('tab.overdue')}
              statuses={['overdue']}
              empty={phrase('overdue.none')}
            />
          ),
        },
        { id: 'owed', label: phrase('tab.owed'), count: counts?.owed, content: <OwedTab /> },
        {
          id: 'late',
          label: phrase('tab.late'),
          content: (
            <DossiersTab
              label={phrase('tab.late')}
              statuses={['met-late']}
              empty={phrase('late.none')}
              late
            />
          ),
        },
        { id: 'quiet', label: phrase('tab.quiet'), content: <QuietDaysTab /> },
        { id: 'reviews', label: phrase('tab.reviews'), content: <ReviewsTab /> },
        { id: 'missing', label: phrase('tab.missing'), content: <MissingReportsTab /> },
      ]}
    />
  );
};

export default DeadlinesPage;
