import { usePhrases } from '../../hooks/usePhrases';
import { useGetDeskRowsQuery } from '../../services/deskApi';
import { DossierLines, FIRST_ROWS } from './DossierLines';
import { WidgetQuery } from './WidgetQuery';

/** What waits for the reader, the nearest due day first. */
export const WaitingWidget = () => {
  const { phrase } = usePhrases();
  const query = useGetDeskRowsQuery({ view: 'mine', ...FIRST_ROWS }, { refetchOnMountOrArgChange: true });

  return (
    <WidgetQuery query={query}>
      {(found) => <DossierLines found={found} empty={phrase('home.waiting.none')} />}
    </WidgetQuery>
  );
};
