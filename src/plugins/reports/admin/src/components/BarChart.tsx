import { Box, Flex, Typography } from '@strapi/design-system';
import { useEffect, useRef } from 'react';
import { useTheme } from 'styled-components';
import { DataTable } from '../../../../../admin/panel/DataTable';
import { Disclosure } from '../../../../../admin/panel/Disclosure';
import { usePhrases } from '../hooks/usePhrases';
import type { Bars } from '../utils/draw';

/** Room of one bar, and of scale and legend, in pixels. */
const BAR = 46;
const AROUND = 90;

interface BarChartProps {
  title: string;
  bars: Bars;
}

const hasAny = ({ series }: Bars) => series.some(({ values }) => values.some((value) => value > 0));

/** The drawing itself, with its name for those who hear the page. */
const Drawing = ({ title, bars }: BarChartProps) => {
  const { phrase } = usePhrases();
  const canvas = useRef<HTMLCanvasElement>(null);
  const { colors } = useTheme();
  const text = String(colors.neutral800);
  const grid = String(colors.neutral200);

  useEffect(() => {
    let undo: (() => void) | null = null;
    let gone = false;

    // The library comes when a chart is looked at.
    void import('../utils/draw').then(({ drawBars }) => {
      if (!gone && canvas.current !== null) undo = drawBars(canvas.current, bars, { text, grid });
    });

    return () => {
      gone = true;
      undo?.();
    };
  }, [bars, text, grid]);

  return (
    <Box position="relative" height={`${bars.labels.length * BAR + AROUND}px`}>
      <canvas ref={canvas} role="img" aria-label={phrase('chart', { title })} />
    </Box>
  );
};

/** The same figures as a table. */
const Behind = ({ title, bars }: BarChartProps) => {
  const { phrase } = usePhrases();

  return (
    <Disclosure label={phrase('chart.table')}>
      <DataTable
        label={title}
        columns={[
          { id: 'label', label: phrase('chart.of'), cell: ({ label }) => label },
          ...bars.series.map((series) => ({
            id: series.label,
            label: series.label,
            cell: ({ index }: { index: number }) => series.values[index] ?? 0,
          })),
        ]}
        rows={bars.labels.map((label, index) => ({ label, index }))}
        keyOf={({ index }) => index}
        empty={phrase('none')}
      />
    </Disclosure>
  );
};

/** Figures as bars, for whoever would rather look; behind it the same as a table, for whoever would not. */
export const BarChart = ({ title, bars }: BarChartProps) => {
  const { phrase } = usePhrases();

  return (
    <Box tag="figure" background="neutral0" hasRadius shadow="tableShadow" padding={5} margin={0}>
      <Flex direction="column" alignItems="stretch" gap={3}>
        <Typography tag="figcaption" variant="delta">
          {title}
        </Typography>
        {hasAny(bars) ? (
          <>
            <Drawing title={title} bars={bars} />
            <Behind title={title} bars={bars} />
          </>
        ) : (
          <Typography textColor="neutral600">{phrase('chart.none')}</Typography>
        )}
      </Flex>
    </Box>
  );
};
