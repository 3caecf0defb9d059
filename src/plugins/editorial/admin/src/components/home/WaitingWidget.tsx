import { usePhrases } from '../../hooks/usePhrases';
import { useGetFirstDossiersQuery } from '../../services/homeApi';
import { DossierLines } from './DossierLines';
import { WidgetQuery } from './WidgetQuery';

/** What waits for the reader, the nearest due day first. */
export const WaitingWidget = () => {
  const { phrase } = usePhrases();
  const query = useGetFirstDossiersQuery({ view: 'mine' }, { refetchOnMountOrArgChange: true });

  return (
    <WidgetQuery query={query}>
      {(found) => <DossierLines found={found} empty={phrase('home.waiting.none')} />}
    </WidgetQuery>
  );
};
