import { usePhrases } from '../../hooks/usePhrases';
import { useGetDeskRowsQuery } from '../../services/deskApi';
import { DossierLines, FIRST_ROWS } from './DossierLines';
import { WidgetQuery } from './WidgetQuery';

/** What is due today or overdue on the whole portal, the longest overdue first. */
export const DueWidget = () => {
  const { phrase } = usePhrases();
  const query = useGetDeskRowsQuery(
    { status: 'overdue,due-today', ...FIRST_ROWS },
    { refetchOnMountOrArgChange: true },
  );

  return (
    <WidgetQuery query={query}>
      {(found) => <DossierLines found={found} empty={phrase('home.due.none')} />}
    </WidgetQuery>
  );
};
