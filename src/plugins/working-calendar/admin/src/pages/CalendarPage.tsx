import { TabbedPage } from '../../../../../admin/panel/TabbedPage';
import { CalculatorTab } from '../components/CalculatorTab';
import { FilesTab } from '../components/FilesTab';
import { MissingYearNotice } from '../components/MissingYearNotice';
import { MonthTab } from '../components/MonthTab';
import { ProgressNotice } from '../components/ProgressNotice';
import { RulesTab } from '../components/RulesTab';
import { VersionsTab } from '../components/VersionsTab';
import { YearTab } from '../components/YearTab';
import { usePhrases } from '../hooks/usePhrases';

/** The working calendar: which days are worked, by which decision, and what follows for the deadlines. */
const CalendarPage = () => {
  const { phrase } = usePhrases();

  return (
    <TabbedPage
      title={phrase('menu')}
      subtitle={phrase('subtitle')}
      above={
        <>
          <ProgressNotice />
          <MissingYearNotice />
        </>
      }
      tabs={[
        { id: 'year', label: phrase('tab.year'), content: <YearTab /> },
        { id: 'month', label: phrase('tab.month'), content: <MonthTab /> },
        { id: 'files', label: phrase('tab.files'), content: <FilesTab /> },
        { id: 'calculator', label: phrase('tab.calculator'), content: <CalculatorTab /> },
        { id: 'rules', label: phrase('tab.rules'), content: <RulesTab /> },
        { id: 'versions', label: phrase('tab.versions'), content: <VersionsTab /> },
      ]}
    />
  );
};

export default CalendarPage;
