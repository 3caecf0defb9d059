import { useMemo } from 'react';
import { measures, questionFigures } from '../../../server/src/domain/definitions';
import type { Figures, Group } from '../types';
import type { Bars } from '../utils/draw';
import { usePhrases } from './usePhrases';

/** Apart for every eye: their lightness differs, too. */
const COLOURS = { good: '#2b7a75', middle: '#b8720a', bad: '#a32517', plain: '#5b84b1' } as const;

/** How the limits were kept, by group: in time, late, and not done at all. */
export const useLimitBars = (groups: readonly Group[]): Bars => {
  const { language } = usePhrases();

  return useMemo(() => {
    const values = (of: 'inTime' | 'late' | 'overdue') => groups.map(({ counts }) => counts[of]);

    return {
      labels: groups.map(({ label }) => label[language]),
      series: [
        { label: measures.inTime.label[language], colour: COLOURS.good, values: values('inTime') },
        { label: measures.late.label[language], colour: COLOURS.middle, values: values('late') },
        { label: measures.overdue.label[language], colour: COLOURS.bad, values: values('overdue') },
      ],
    };
  }, [groups, language]);
};

/** How much was published, by group. */
export const usePublishedBars = (groups: readonly Group[]): Bars => {
  const { language } = usePhrases();

  return useMemo(
    () => ({
      labels: groups.map(({ label }) => label[language]),
      series: [
        {
          label: measures.published.label[language],
          colour: COLOURS.good,
          values: groups.map(({ counts }) => counts.published),
        },
      ],
    }),
    [groups, language],
  );
};

const ENDS = [
  'answeredInTime',
  'answeredLate',
  'passedOn',
  'redirected',
  'merged',
  'closed',
  'open',
] as const;

/** What became of the questions. */
export const useQuestionBars = (questions: Figures['questions']): Bars => {
  const { language } = usePhrases();

  return useMemo(
    () => ({
      labels: ENDS.map((end) => questionFigures[end].label[language]),
      series: [
        {
          label: questionFigures.received.label[language],
          colour: COLOURS.plain,
          values: ENDS.map((end) => questions[end]),
        },
      ],
    }),
    [questions, language],
  );
};
