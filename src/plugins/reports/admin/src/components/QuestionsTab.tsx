import { useQuestionBars } from '../hooks/useBars';
import { usePhrases } from '../hooks/usePhrases';
import type { Figures, Table } from '../types';
import { BarChart } from './BarChart';
import { FiguresTable } from './FiguresTable';

/** What became of the questions of citizens and businesses. */
export const QuestionsTab = ({ figures, table }: { figures: Figures; table: Table }) => {
  const { phrase } = usePhrases();
  const bars = useQuestionBars(figures.questions);

  return (
    <>
      {figures.questions.received > 0 && <BarChart title={phrase('chart.questions')} bars={bars} />}
      <FiguresTable table={{ ...table, how: [] }} />
    </>
  );
};
