import type { Cell, Table } from '../domain/tables';
import { cellText } from '../domain/words';

/**
 * A spreadsheet with Vietnamese settings writes decimals with a comma, and so divides cells by a semicolon: what it opens by
 * a double click must do the same (decision 26).
 */
const DELIMITER = ';';

/**
 * A cell, quoted where needed. A spreadsheet runs what begins with = + - @ or a tab, so an apostrophe goes before the text
 * of people; a dash that stands for a rate of nothing is none of these.
 */
function written(cell: Cell): string {
  const text = cellText(cell, 'vi').replaceAll('\0', '');
  const safe = typeof cell === 'number' || !/^[\s]*[=+\-@\t\r\n]/.test(text) ? text : `'${text}`;
  return /[",;\t\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const line = (cells: readonly Cell[]): string => `${cells.map(written).join(DELIMITER)}\r\n`;

/**
 * Writes tables one below the other, each with its title before and an empty line after it: UTF-8 with a byte order mark,
 * so that a spreadsheet reads Vietnamese; CRLF.
 */
export function writeCsv(tables: readonly Table[]): Buffer {
  const written = tables.map(({ title, columns, rows }) =>
    [line([title]), line(columns.map(({ label }) => label)), ...rows.map(line)].join(''),
  );
  return Buffer.from(`\uFEFF${written.join('\r\n')}`, 'utf8');
}
