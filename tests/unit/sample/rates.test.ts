import fc from 'fast-check';
import { ratesOf } from '../../../src/api/procedure-result/rates';

describe('R31 the rates of procedure results', () => {
  it('R31 the page of the regulation: 1078 processed, none overdue', () => {
    expect(ratesOf({ processed: 1078, onTime: 1078, overdue: 0 })).toEqual({
      resolvedRate: 100,
      overdueRate: 0,
      resolvedRateText: { vi: '100%', en: '100%' },
      overdueRateText: { vi: '0%', en: '0%' },
    });
  });

  it('R31 zero processed shows a dash, not 0% and not 100%', () => {
    expect(ratesOf({ processed: 0, onTime: 0, overdue: 0 })).toEqual({
      resolvedRate: null,
      overdueRate: null,
      resolvedRateText: { vi: '–', en: '–' },
      overdueRateText: { vi: '–', en: '–' },
    });
  });

  it('R31 Vietnamese has a decimal comma, English a point', () => {
    const { resolvedRateText, overdueRateText } = ratesOf({ processed: 1078, onTime: 1076, overdue: 2 });
    expect(resolvedRateText).toEqual({ vi: '99,81%', en: '99.81%' });
    expect(overdueRateText).toEqual({ vi: '0,19%', en: '0.19%' });
  });

  it('R31 one late dossier among very many never rounds away', () => {
    const { resolvedRate, overdueRate } = ratesOf({ processed: 100_000, onTime: 99_999, overdue: 1 });
    expect(resolvedRate).toBeLessThan(100);
    expect(overdueRate).toBeGreaterThan(0);
  });

  it('R31 both rates lie between 0 and 100 and make 100 together', () => {
    fc.assert(
      fc.property(fc.nat(200_000), fc.nat(200_000), (onTime, overdue) => {
        const processed = onTime + overdue;
        const { resolvedRate, overdueRate } = ratesOf({ processed, onTime, overdue });
        if (resolvedRate === null || overdueRate === null) return processed === 0;
        return (
          resolvedRate >= 0 && overdueRate >= 0 && Math.round((resolvedRate + overdueRate) * 100) === 10_000
        );
      }),
    );
  });
});
