import fc from 'fast-check';
import { shippedCalendar } from '../../../src/plugins/working-calendar/server/src/data/shipped';
import {
  readCalendarCsv,
  writeCalendarCsv,
} from '../../../src/plugins/working-calendar/server/src/files/csv';
import { keptRows } from './arbitraries';
import { row } from './support';

const HEADER = 'Ngày,Loại,Lý do,Tên,Tên tiếng Anh,Số quyết định,Tình trạng,Đổi với';
const tet = row('2026-02-16', 'day-off', { reason: 'holiday', name: { vi: 'Tết', en: 'Tết' } });

/** The rows of a file without any fault. */
function rowsOf(text: string, defaults?: Parameters<typeof readCalendarCsv>[1]) {
  const { rows, reasons } = readCalendarCsv(text, defaults);
  expect(reasons).toEqual([]);
  return rows;
}

/** The faults of a file: code, and the beginning of the sentence. */
function faultsOf(text: string): [string, string | undefined][] {
  const { reasons } = readCalendarCsv(text);
  for (const { message } of reasons) expect(message.en).not.toBe('');
  return reasons.map(({ code, message }) => [code, /^Dòng \d+/.exec(message.vi)?.[0]]);
}

describe('R23 the calendar as CSV', () => {
  test('R23 what is written is read back the same, whatever the texts', () => {
    fc.assert(
      fc.property(keptRows, (rows) => {
        expect(readCalendarCsv(writeCalendarCsv(rows))).toEqual({ rows, reasons: [], warnings: [] });
      }),
      { numRuns: 300 },
    );
  });

  test('R23 the official calendar is read back the same', () => {
    const { rows } = shippedCalendar();
    expect(rowsOf(writeCalendarCsv(rows))).toEqual(rows);
  });

  test('R23 a spreadsheet sees UTF-8, CRLF, a Vietnamese header, and runs nothing', () => {
    const rows = ['=1+1', '+84', '-2', '@SUM(A1)', "'=1", 'a "b", c'].map((vi, index) =>
      row(`2026-03-0${index + 2}`, 'day-off', { name: { vi, en: 'x' } }),
    );
    const text = writeCalendarCsv(rows.slice(0, 5));
    expect(text.startsWith(`\uFEFF${HEADER}\r\n2026-03-02,Ngày nghỉ,Địa phương,'=1+1,x,`)).toBe(true);
    expect(text.endsWith('Đã quyết định,\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(text).not.toMatch(/(^|,)"?[=+\-@]/m);
    expect(writeCalendarCsv(rows.slice(5))).toContain(',"a ""b"", c",');
  });

  test.each([
    [
      'code names',
      'date,kind,reason,name,nameEn,decision,status,swapWith\n2026-02-16,day-off,holiday,Tết,Tết,01/QĐ-UBND,decided,',
    ],
    ['any order', 'Tên,Số quyết định,Ngày,Lý do\nTết,01/QĐ-UBND,2026-02-16,Nghỉ lễ'],
    ['semicolons', 'Ngày;Tên;Số quyết định\n16/02/2026;Tết;01/QĐ-UBND'],
    ['tabs, as pasted from a spreadsheet', 'Ngày\tTên\tSố quyết định\n16/2/2026\tTết\t01/QĐ-UBND'],
    ['byte order mark and CRLF', '\uFEFFNgày,Tên,Số quyết định\r\n2026-02-16,Tết,01/QĐ-UBND\r\n'],
    ['old Macintosh line ends', 'Ngày,Tên,Số quyết định\r2026-02-16,Tết,01/QĐ-UBND\r'],
    [
      'other case, blanks, decomposed letters',
      '  NGÀY , tên ,SỐ  QUYẾT ĐỊNH,loại,lý do,tình trạng\n2026-02-16, Tết ,01/QĐ-UBND,NGÀY  NGHỈ,nghỉ lễ, đã quyết  định '.normalize(
        'NFD',
      ),
    ],
    [
      'words without accents',
      'ngay,ten,so quyet dinh,loai,ly do,tinh trang\n2026-02-16,Tết,01/QĐ-UBND,ngay nghi,nghi le,da quyet dinh',
    ],
    ['empty lines and columns', ',,,\nNgày,Tên,Số quyết định,\n\n2026-02-16,Tết,01/QĐ-UBND,\n,,,\n\n'],
    ['a cell of two lines', 'Ngày,Tên,Số quyết định\n2026-02-16,Tết,"01/QĐ-UBND\n"'],
    [
      'delimiters inside a quoted title',
      'Ngày;"Tên";"Số quyết định";"a,b,c,d,e"\n2026-02-16;Tết;01/QĐ-UBND;',
    ],
  ])('R23 read: %s', (_what, text) => {
    expect(rowsOf(text)).toEqual([tet]);
  });

  test.each([
    ['Ngày nghỉ', 'Nghỉ lễ', '2026-03-09', 'day-off', 'holiday'],
    ['nghỉ', 'nghỉ  BÙ', '2026-03-09', 'day-off', 'in-lieu'],
    ['LÀM BÙ', 'Địa phương', '2026-03-14', 'make-up', 'local'],
    ['make up', 'Local', '2026-03-14', 'make-up', 'local'],
  ])('R23 read: %s, %s', (kind, reason, date, code, reasonCode) => {
    const text = `Ngày,Loại,Lý do,Tên,Số quyết định,Tình trạng\n${date},${kind},${reason},x,y,dự kiến`;
    expect(rowsOf(text)).toEqual([
      {
        date,
        kind: code,
        reason: reasonCode,
        name: { vi: 'x', en: 'x' },
        decision: 'y',
        status: 'provisional',
      },
    ]);
  });

  test('R23 a swap is known by its other half, and what a line leaves blank holds by default', () => {
    const text =
      'Ngày,Loại,Tên,Đổi với\n2/1/2026,,Tết,10/01/2026\n10/1/2026,Làm bù,Tết,2026-01-02\n9/3/2026,,Hội,';
    const defaults = { decision: '02/QĐ-UBND', reason: 'local', status: 'provisional' } as const;
    expect(
      rowsOf(text, defaults).map(({ date, kind, reason, decision, status, swapWith }) => [
        date,
        kind,
        reason,
        decision,
        status,
        swapWith,
      ]),
    ).toEqual([
      ['2026-01-02', 'day-off', 'swapped', '02/QĐ-UBND', 'provisional', '2026-01-10'],
      ['2026-01-10', 'make-up', 'swapped', '02/QĐ-UBND', 'provisional', '2026-01-02'],
      ['2026-03-09', 'day-off', 'local', '02/QĐ-UBND', 'provisional', undefined],
    ]);
  });

  test('R23 every fault of every line is named with its line', () => {
    const lines = [
      'Ngày,Loại,Lý do,Tên,Số quyết định,Tình trạng,Đổi với',
      '2026-03-09,Ngày nghỉ,Địa phương,Được,01/QĐ-UBND,,',
      '30/02/2026,Ngày nghỉ,Địa phương,,,,',
      '2026-03-10,Nghỉ phép,Vì vui,x,y,Có lẽ,',
      '"2026-03-11",Làm bù,Địa phương,"hai',
      'dòng",y,,',
      '2026-03-14,Ngày nghỉ,Địa phương,x,y,,',
      '09/03/2026,Ngày nghỉ,Địa phương,x,y,,',
      '2026-03-12,Ngày nghỉ,Địa phương,x,y,,,thừa',
      '2026-03-13,Ngày nghỉ,Hoán đổi,x,y,,',
      '2026-03-16,Ngày nghỉ,Địa phương,x,y,,2026-03-21',
      '2026-03-17,Ngày nghỉ,Hoán đổi,x,y,,32/3/2026',
    ];
    const { rows } = readCalendarCsv(lines.join('\n'));
    expect(rows.map(({ date }) => date)).toEqual(['2026-03-09', '2026-03-12']);
    expect(faultsOf(lines.join('\n'))).toEqual([
      ['calendar.file-columns', 'Dòng 9'],
      ['calendar.date', 'Dòng 3'],
      ['calendar.name-missing', 'Dòng 3'],
      ['calendar.decision-missing', 'Dòng 3'],
      ['calendar.file-value', 'Dòng 4'],
      ['calendar.file-value', 'Dòng 4'],
      ['calendar.file-value', 'Dòng 4'],
      ['calendar.make-up-on-weekday', 'Dòng 6'],
      ['calendar.day-off-on-weekend', 'Dòng 7'],
      ['calendar.date-twice', 'Dòng 8'],
      ['calendar.swap-half', 'Dòng 10'],
      ['calendar.swap-reason', 'Dòng 11'],
      ['calendar.date', 'Dòng 12'],
    ]);
  });

  test('R23 a sentence says what is wrong where, in both languages', () => {
    const { reasons } = readCalendarCsv('Ngày,Tên,Lý do,Số quyết định\n2026-03-14,x,Vì vui,y');
    expect(reasons).toEqual([
      {
        code: 'calendar.file-value',
        message: {
          vi: 'Dòng 2: “Vì vui” không phải là lý do; xin dùng: Nghỉ lễ, Nghỉ bù, Hoán đổi, Địa phương.',
          en: 'Line 2: “Vì vui” is no reason; please use: Nghỉ lễ, Nghỉ bù, Hoán đổi, Địa phương.',
        },
      },
    ]);
  });

  test('R23 columns that nobody knows are left out with a warning', () => {
    const { rows, warnings } = readCalendarCsv(
      'STT,Ngày,Tên,Số quyết định,Ghi chú\n1,2026-02-16,Tết,01/QĐ-UBND,=2+2',
    );
    expect(rows).toEqual([tet]);
    expect(warnings.map(({ vi }) => vi)).toEqual([
      'Cột “STT” không dùng đến nên được bỏ qua.',
      'Cột “Ghi chú” không dùng đến nên được bỏ qua.',
    ]);
  });

  test.each<[string, string, [string, string | undefined][]]>([
    ['an empty file', ' \r\n\uFEFF', [['calendar.file-empty', undefined]]],
    ['only delimiters', ';;;\n;;;', [['calendar.file-header', undefined]]],
    ['no header', '2026-02-16,Tết,01/QĐ-UBND', [['calendar.file-header', undefined]]],
    ['a header without a date', 'Loại,Tên\nLàm bù,Tết', [['calendar.file-header', 'Dòng 1']]],
    ['a header without a name', 'Ngày,Loại\n2026-02-16,Nghỉ', [['calendar.file-header', 'Dòng 1']]],
    ['a column twice', 'Ngày,Tên,name\n2026-02-16,Tết,Tết', [['calendar.file-header', 'Dòng 1']]],
    [
      'over 2000 lines',
      `Ngày,Tên\n${'2026-02-16,Tết\n'.repeat(2001)}`,
      [['calendar.file-too-long', undefined]],
    ],
    [
      'over 2000 lines with delimiters only',
      `Ngày,Tên\n2026-02-16,Tết\n${',\n'.repeat(2000)}`,
      [['calendar.file-too-long', undefined]],
    ],
    [
      'a megabyte of lines, at once',
      `Ngày,Tên\n${'a\n'.repeat(500_000)}`,
      [['calendar.file-too-long', undefined]],
    ],
    ['over 1 MB', `Ngày,Tên\n2026-02-16,${'ế'.repeat(350_000)}`, [['calendar.file-too-big', undefined]]],
    [
      'a quote that is never closed',
      'Ngày,Tên,Số quyết định\n2026-02-16,Tết,1\n2026-02-17,"Tết,1\n2026-02-18,Tết,1',
      [['calendar.file-quote', 'Dòng 3']],
    ],
  ])('R23 refused: %s', (_what, text, faults) => {
    expect(faultsOf(text)).toEqual(faults);
  });

  test('R23 2000 lines are read', () => {
    expect(readCalendarCsv(`Ngày,Tên\n${'2026-02-16,Tết\n'.repeat(2000)}`).reasons[0]?.code).toBe(
      'calendar.decision-missing',
    );
  });

  test('R23 whatever the text, reading it ends in rows and reasons', () => {
    const bits = fc.constantFrom(
      HEADER,
      'Ngày',
      'Tên',
      '2026-02-16',
      '"',
      ',',
      ';',
      '\n',
      '\r',
      '\t',
      '\uFEFF',
      "'",
      '=',
      '\u0000',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(bits, fc.string({ unit: 'binary' })), { maxLength: 40 }), (parts) => {
        const { rows, reasons } = readCalendarCsv(parts.join(''));
        expect(Array.isArray(rows) && Array.isArray(reasons)).toBe(true);
      }),
    );
  });
});
