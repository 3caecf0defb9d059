import { parse } from 'csv-parse/sync';
import { tablesOf } from '../../../src/plugins/reports/server/src/domain/tables';
import { cellText } from '../../../src/plugins/reports/server/src/domain/words';
import { writeCsv } from '../../../src/plugins/reports/server/src/files/csv';
import { figuresOf, hostile } from './fixtures';

const tables = tablesOf(figuresOf());
const written = writeCsv(tables);
const lines: string[][] = parse(written.toString('utf8').slice(1), {
  delimiter: ';',
  relax_column_count: true,
  skip_empty_lines: true,
});

test('R7 a spreadsheet of Vietnam opens the CSV by a double click: BOM, semicolons, decimal commas, dates by day', () => {
  expect(written.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  const text = written.toString('utf8');
  expect(text.replaceAll('\r\n', '')).not.toMatch(/\r/);
  expect(text.startsWith('\uFEFFTổng hợp\r\n')).toBe(true);
  expect(lines).toContainEqual(['Tỷ lệ đúng hạn', '92,8%', expect.any(String)]);
  expect(text).toContain('05/10/2026');
  expect(text).toContain('07/10/2026 03:30');
});

test('R7 every cell of every table stands in the CSV, in the order of the tables', () => {
  const expected = tables.flatMap(({ title, columns, rows }) => [
    [title.vi],
    columns.map(({ label }) => label.vi),
    ...rows.map((cells) => cells.map((cell) => cellText(cell, 'vi'))),
  ]);
  expect(lines.map((cells) => cells.map((cell) => cell.replace(/^'(?=[=+\-@\t])/, '')))).toEqual(expected);
});

test('ours: nothing that people wrote is run by a spreadsheet', () => {
  const cells = lines.flat();
  expect(cells).toContain(`'${hostile}`);
  expect(cells).toContain("'@Đỗ Thu Trang");
  expect(cells.filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
});
