import { TabbedPage } from '../../../../../admin/panel/TabbedPage';
import { tableTitles } from '../../../server/src/domain/tables';
import { FileButtons } from '../components/FileButtons';
import { PeriodChooser } from '../components/PeriodChooser';
import { ReportTab } from '../components/ReportTab';
import { usePhrases } from '../hooks/usePhrases';
import type { TableId } from '../types';

const TABS = Object.keys(tableTitles) as TableId[];

/** How the portal was worked in a month, quarter, year or any range of days. */
const ReportsPage = () => {
  const { phrase, say } = usePhrases();

  return (
    <TabbedPage
      title={phrase('title')}
      subtitle={phrase('subtitle')}
      above={
        <>
          <PeriodChooser />
          <FileButtons />
        </>
      }
      tabs={TABS.map((id) => ({ id, label: say(tableTitles[id]), content: <ReportTab id={id} /> }))}
    />
  );
};

export default ReportsPage;
