/** What stands for a rate of nothing: neither 0 % nor 100 %. */
export const NO_RATE = '–';

/**
 * The share of what was in time, in percent with one decimal, rounded down so that 100 means all (decision 10); null where
 * there was nothing.
 */
export function rateOf({ inTime, limited }: { inTime: number; limited: number }): number | null {
  return limited > 0 ? Math.floor((inTime * 1000) / limited) / 10 : null;
}

/** A rate as people read it: `97,5%`, with the decimal sign of the language; “–” where there is none. */
export function rateText(rate: number | null, language: 'vi' | 'en'): string {
  if (rate === null) return NO_RATE;
  const locale = language === 'vi' ? 'vi-VN' : 'en-GB';
  return `${rate.toLocaleString(locale, { maximumFractionDigits: 1 })}%`;
}
