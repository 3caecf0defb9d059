import { Typography } from '@strapi/design-system';
import { Disclosure } from '../../../../../admin/panel/Disclosure';
import { Notice } from '../../../../../admin/panel/Notice';
import { isEmpty } from '../../../server/src/domain/figures';
import { rateText } from '../../../server/src/domain/rate';
import { tablesOf } from '../../../server/src/domain/tables';
import { useLimitBars, usePublishedBars } from '../hooks/useBars';
import { usePhrases } from '../hooks/usePhrases';
import type { Figures } from '../types';
import { reportPath } from '../utils/links';
import { BarChart } from './BarChart';
import { FiguresTable } from './FiguresTable';
import { Tiles } from './Tiles';

const Charts = ({ figures }: { figures: Figures }) => {
  const { phrase } = usePhrases();
  const limits = useLimitBars(figures.kinds);
  const published = usePublishedBars(figures.objectives);

  return (
    <>
      <BarChart title={phrase('chart.limits')} bars={limits} />
      <BarChart title={phrase('chart.objectives')} bars={published} />
    </>
  );
};

/** The figures that people ask for first; the others and how all of them are counted one click away. */
export const SummaryTab = ({ figures }: { figures: Figures }) => {
  const { phrase, language } = usePhrases();
  const { totals: of, period, questions } = figures;
  const [summary] = tablesOf(figures);
  const number = (value: number) => value.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB');

  return (
    <>
      {isEmpty(figures) && <Notice tone="information" title={phrase('empty')} />}
      <Tiles
        tiles={[
          {
            label: phrase('tile.published'),
            value: number(of.published),
            more: phrase('tile.published.more', { corrections: of.corrections }),
            to: reportPath('kinds', period),
          },
          {
            label: phrase('tile.rate'),
            value: rateText(of.onTimeRate, language),
            more: phrase('tile.rate.more', { inTime: of.inTime, limited: of.limited }),
            to: reportPath('kinds', period),
          },
          {
            label: phrase('tile.late'),
            value: number(of.late + of.overdue),
            more: phrase('tile.late.more', { overdue: of.overdue, owed: of.owed }),
            to: reportPath('delays', period),
          },
          {
            label: phrase('tile.quiet'),
            value: number(of.quietDays),
            more: phrase('tile.quiet.more', { workingDays: of.workingDays }),
            to: reportPath('quiet', period),
          },
          {
            label: phrase('tile.questions'),
            value: number(questions.received),
            more: phrase('tile.questions.more', { open: questions.open, overdue: questions.overdue }),
            to: reportPath('questions', period),
          },
          {
            label: phrase('tile.returned'),
            value: number(of.returned),
            more: phrase('tile.returned.more', { rejected: of.rejected }),
            to: reportPath('contributors', period),
          },
        ]}
      />
      <Charts figures={figures} />
      {summary !== undefined && (
        <Disclosure label={phrase('summary.all')}>
          <FiguresTable table={{ ...summary, how: [] }} />
        </Disclosure>
      )}
      <Typography variant="pi" textColor="neutral600">
        {phrase('fromLedger')}
      </Typography>
    </>
  );
};
