/** Text for a rate when no dossier was processed: a rate of nothing is neither 0 % nor 100 %. */
const NO_RATE = '–';

/** The counts of one report of procedure results, cumulative from the first of January. */
export interface ResultCounts {
  processed: number;
  onTime: number;
  overdue: number;
}

/** Rates in percent (0 to 100, two decimals at most), or null when nothing was processed, each with its text. */
export interface ResultRates {
  resolvedRate: number | null;
  overdueRate: number | null;
  resolvedRateText: { vi: string; en: string };
  overdueRateText: { vi: string; en: string };
}

/** What a site prints beside the figures, in the words of the portal's own panel. */
export const RESULT_LABELS = {
  processed: { vi: 'Số hồ sơ xử lý', en: 'Dossiers processed' },
  onTime: { vi: 'Trước và đúng hạn', en: 'Before and on time' },
  overdue: { vi: 'Trễ hạn', en: 'Overdue' },
  resolvedRate: { vi: 'Tỷ lệ giải quyết đúng hạn', en: 'On-time rate' },
  overdueRate: { vi: 'Tỷ lệ trễ hạn', en: 'Overdue rate' },
  asOf: { vi: 'Cập nhật lúc', en: 'Updated at' },
} as const;

const asText = (rate: number | null) => {
  if (rate === null) return { vi: NO_RATE, en: NO_RATE };
  const number = (locale: string) => rate.toLocaleString(locale, { maximumFractionDigits: 2 });
  return { vi: `${number('vi-VN')}%`, en: `${number('en-GB')}%` };
};

/**
 * The share resolved before or on time, and the share overdue, of what was processed (R31).
 * The on-time share is rounded down and the overdue share is what remains, so that the two make 100
 * and a single late dossier never disappears behind a rounded 100 %.
 */
export const ratesOf = ({ processed, onTime }: ResultCounts): ResultRates => {
  const onTimeHundredths = processed > 0 ? Math.floor((onTime * 10_000) / processed) : null;
  const resolvedRate = onTimeHundredths === null ? null : onTimeHundredths / 100;
  const overdueRate = onTimeHundredths === null ? null : (10_000 - onTimeHundredths) / 100;
  return {
    resolvedRate,
    overdueRate,
    resolvedRateText: asText(resolvedRate),
    overdueRateText: asText(overdueRate),
  };
};
