import {
  beside,
  codesOn,
  fileNameOf,
  nameOf,
  periodOf,
} from '../../../src/plugins/reports/server/src/domain/period';

test.each([
  ['2026-10', '2026-10-01', '2026-10-31', 'tháng 10 năm 2026'],
  ['2024-02', '2024-02-01', '2024-02-29', 'tháng 2 năm 2024'],
  ['2026-12', '2026-12-01', '2026-12-31', 'tháng 12 năm 2026'],
  ['2026-Q1', '2026-01-01', '2026-03-31', 'quý I năm 2026'],
  ['2026-Q4', '2026-10-01', '2026-12-31', 'quý IV năm 2026'],
  ['2026', '2026-01-01', '2026-12-31', 'năm 2026'],
])('R7 %s is from %s to %s, and called %s', (code, from, to, name) => {
  const period = periodOf(code);
  expect(period).toEqual({ code, from, to });
  expect(period && nameOf(period).vi).toBe(name);
});

test.each(['2026-13', '2026-00', '2026-Q5', '2026-Q0', '1999', '2026-1', '26-10', '2026-10-01', '', 'năm'])(
  'R7 «%s» is no period',
  (code) => {
    expect(periodOf(code)).toBeNull();
    expect(beside(code, 1)).toBeNull();
  },
);

test('R7 a range is called by its days, and every period names a file that every system keeps', () => {
  const range = { code: null, from: '2026-10-05', to: '2026-11-04' };
  expect(nameOf(range).vi).toBe('từ ngày 05/10/2026 đến ngày 04/11/2026');
  expect(fileNameOf(range).plain).toBe('bao-cao-2026-10-05_2026-11-04');
  for (const period of [range, { ...range, code: '2026-Q4' }]) {
    expect(fileNameOf(period).name).toMatch(/^[^\\/:*?"<>|]+$/u);
    expect(fileNameOf(period).plain).toMatch(/^[\w-]+$/);
  }
});

test('R7 what is offered follows the day: the months before January and after December too', () => {
  expect(codesOn('2027-01-31')).toEqual({
    month: '2027-01',
    lastMonth: '2026-12',
    quarter: '2027-Q1',
    year: '2027',
  });
  expect(codesOn('2026-11-29')).toMatchObject({ lastMonth: '2026-10', quarter: '2026-Q4' });
  expect([beside('2026-12', 1), beside('2026-01', -1), beside('2026-Q4', 1), beside('2026', -1)]).toEqual([
    '2027-01',
    '2025-12',
    '2027-Q1',
    '2025',
  ]);
  expect([beside('2000-01', -1), beside('2099', 1)]).toEqual([null, null]);
});
