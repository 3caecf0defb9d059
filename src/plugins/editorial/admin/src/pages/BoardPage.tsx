import { TabbedPage } from '../../../../../admin/panel/TabbedPage';
import { MandatesTab } from '../components/board/MandatesTab';
import { ProcessesTab } from '../components/board/ProcessesTab';
import { ProposalsTab } from '../components/board/ProposalsTab';
import { SchedulesTab } from '../components/board/SchedulesTab';
import { StaffTab } from '../components/board/StaffTab';
import { usePhrases } from '../hooks/usePhrases';

/** Who holds which office, who acts for the Chief, which stages items pass, and what waits for its time. */
const BoardPage = () => {
  const { phrase } = usePhrases();

  return (
    <TabbedPage
      title={phrase('board')}
      subtitle={phrase('board.subtitle')}
      tabs={[
        { id: 'schedules', label: phrase('tab.schedules'), content: <SchedulesTab /> },
        { id: 'mandates', label: phrase('tab.mandates'), content: <MandatesTab /> },
        { id: 'processes', label: phrase('tab.processes'), content: <ProcessesTab /> },
        { id: 'proposals', label: phrase('tab.proposals'), content: <ProposalsTab /> },
        { id: 'staff', label: phrase('tab.staff'), content: <StaffTab /> },
      ]}
    />
  );
};

export default BoardPage;
