import { readFileSync } from 'node:fs';
import path from 'node:path';
import * as tables from '../../../src/plugins/reports/server/src/domain/definitions';
import { tablesOf } from '../../../src/plugins/reports/server/src/domain/tables';
import { cellText } from '../../../src/plugins/reports/server/src/domain/words';
import { figuresOf } from './fixtures';

const { onTimeRate, ...groups } = tables;
const definitions = [onTimeRate, ...Object.values(groups).flatMap((group) => Object.values(group))];

const page = readFileSync(path.resolve(__dirname, '../../../docs/reports.md'), 'utf8');

test.each(definitions.map((definition) => [definition.label.vi, definition] as const))(
  'R7 «%s» is said in both languages, and docs/reports.md defines it in the same words',
  (_label, { label, how }) => {
    for (const text of [label, how]) {
      expect(text.vi).not.toBe(text.en);
      expect(text.vi).toBe(text.vi.normalize('NFC'));
      expect(text.en.length).toBeGreaterThan(2);
    }
    expect(page).toContain(`- **${label.vi}**: ${how.vi}`);
  },
);

test('R7 the page defines nothing else', () => {
  expect(page.match(/^- \*\*/gm)).toHaveLength(definitions.length);
});

test('R2 R7 R21 R23 R27 each table is as wide as its head, and the sums stand last', () => {
  const figures = figuresOf();
  const all = tablesOf(figures);
  expect(all.map(({ id }) => id)).toEqual([
    'summary',
    'kinds',
    'units',
    'sections',
    'objectives',
    'delays',
    'contributors',
    'quiet',
    'questions',
  ]);
  for (const { columns, rows, title } of all) {
    expect(title.vi.length).toBeLessThanOrEqual(31);
    for (const cells of rows) expect(cells).toHaveLength(columns.length);
  }
  for (const id of ['kinds', 'units', 'sections', 'objectives']) {
    const last = all.find((table) => table.id === id)?.rows.at(-1) ?? [];
    expect(last.map((cell) => cellText(cell, 'vi'))).toEqual(
      expect.arrayContaining(['Tổng số', String(figures.totals.published), '92,8%']),
    );
  }
});

test('R7 where a list is cut it says so, with how many there are', () => {
  const delays = tablesOf(figuresOf()).find(({ id }) => id === 'delays');
  expect(delays?.notes.at(-1)?.vi).toBe('Hiện 2 trong tổng số 3 dòng.');
});
