import { usePhrases } from '../../hooks/usePhrases';
import { useGetFirstDossiersQuery } from '../../services/homeApi';
import { DossierLines } from './DossierLines';
import { WidgetQuery } from './WidgetQuery';

/** What is due today or overdue on the whole portal, the longest overdue first. */
export const DueWidget = () => {
  const { phrase } = usePhrases();
  const query = useGetFirstDossiersQuery(
    { status: 'overdue,due-today' },
    { refetchOnMountOrArgChange: true },
  );

  return (
    <WidgetQuery query={query}>
      {(found) => <DossierLines found={found} empty={phrase('home.due.none')} />}
    </WidgetQuery>
  );
};
