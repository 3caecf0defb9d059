import { Loaded } from '../../../../../admin/panel/Loaded';
import { tablesOf } from '../../../server/src/domain/tables';
import { useReport } from '../hooks/useReport';
import type { TableId } from '../types';
import { DelaysTab } from './DelaysTab';
import { FiguresTable } from './FiguresTable';
import { QuestionsTab } from './QuestionsTab';
import { SummaryTab } from './SummaryTab';

/** One part of the report of the period that stands in the address. */
export const ReportTab = ({ id }: { id: TableId }) => {
  const query = useReport();

  return (
    <Loaded
      query={{ ...query, data: query.isFetching ? undefined : query.data, isLoading: query.isFetching }}
    >
      {(figures) => {
        const table = tablesOf(figures).find((one) => one.id === id);

        if (table === undefined) return null;
        if (id === 'summary') return <SummaryTab figures={figures} />;
        if (id === 'delays') return <DelaysTab figures={figures} table={table} />;
        if (id === 'questions') return <QuestionsTab figures={figures} table={table} />;

        return <FiguresTable table={table} />;
      }}
    </Loaded>
  );
};
