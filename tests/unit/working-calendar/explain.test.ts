import { explain } from '../../../src/plugins/working-calendar/server/src/domain';
import { local, shipped } from './support';

const told = (start: string, days: number) =>
  explain(shipped, local(start), days).map(({ date, counted, reason }) => [date, counted, reason.vi]);

describe('How days are counted: the explanation', () => {
  test('How days are counted: each day from the act to the due day says why', () => {
    expect(told('2025-12-31T16:00:00', 1)).toEqual([
      ['2025-12-31', false, 'Ngày phát sinh, không tính (Bộ luật Dân sự 2015, Điều 147)'],
      ['2026-01-01', false, 'Nghỉ lễ: Tết Dương lịch (9441/TB-BNV)'],
      ['2026-01-02', false, 'Nghỉ hoán đổi: Tết Dương lịch, đổi với ngày 10/01/2026 (12729/VPCP-KGVX)'],
      ['2026-01-03', false, 'Nghỉ hằng tuần'],
      ['2026-01-04', false, 'Nghỉ hằng tuần'],
      ['2026-01-05', true, 'Ngày làm việc'],
    ]);
  });

  test('How days are counted: a make-up Saturday is counted and says for which day', () => {
    expect(explain(shipped, local('2026-01-09T09:00:00'), 1).at(-1)).toEqual({
      date: '2026-01-10',
      counted: true,
      provisional: false,
      reason: {
        vi: 'Làm bù: Tết Dương lịch, đổi với ngày 02/01/2026 (12729/VPCP-KGVX)',
        en: 'Make-up working day: New Year, swapped with 2026-01-02 (12729/VPCP-KGVX)',
      },
      decision: '12729/VPCP-KGVX',
    });
  });

  test('How days are counted: a proposed swap is shown as not decided', () => {
    const lines = explain(shipped, local('2026-11-20T09:00:00'), 6);
    const line = (date: string) => lines.find((each) => each.date === date);
    expect(line('2026-11-23')).toMatchObject({ counted: true, provisional: true, decision: null });
    expect(line('2026-11-28')).toMatchObject({ counted: false, provisional: true, decision: null });
    expect(line('2026-11-23')?.reason.vi).toContain('chưa có quyết định nên vẫn tính là ngày làm việc');
    expect(line('2026-11-28')?.reason.en).toContain('so not counted as a working day');
  });

  test('How days are counted: 0 days explain the day itself', () => {
    expect(told('2026-11-22T10:00:00', 0)).toEqual([
      [
        '2026-11-22',
        false,
        'Phải làm ngay trong ngày phát sinh, đến 24:00, dù là ngày làm việc hay ngày nghỉ',
      ],
    ]);
  });

  test('How days are counted: a year not entered is said to be so', () => {
    expect(told('2027-03-04T10:00:00', 1)[1]).toEqual([
      '2027-03-05',
      true,
      'Ngày làm việc (dự kiến: lịch nghỉ của thời gian này chưa được nhập)',
    ]);
  });
});
