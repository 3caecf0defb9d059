import { Workbook, type Worksheet } from 'exceljs';
import type { Letterhead } from '../domain/letterhead';
import { NO_RATE } from '../domain/rate';
import { type Cell, explained, type Table } from '../domain/tables';
import { cellText, localClock } from '../domain/words';

const FONT = 'Times New Roman';
/** A4, in the numbering of the file format. */
const A4 = 9;
/** Above the table: title, period, an empty row, the head. */
const HEAD_ROW = 4;
/** Over how many columns titles and notes of a table of one column reach, and how many characters these have. */
const ACROSS = 8;
const ACROSS_ROOM = 70;
/** Letters of Times New Roman are narrower than the figures by which a spreadsheet measures its columns. */
const NARROWER = 1.15;
const GROUND = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE3EFEC' } } as const;
const LINE = { style: 'thin', color: { argb: 'FF9AA5A3' } } as const;
const BORDER = { top: LINE, left: LINE, bottom: LINE, right: LINE } as const;

/** Height of a line in points; programs other than Excel do not find the height of a row by themselves. */
const LINE_HEIGHT = 15;

/** How many lines a text takes in that width, in characters. */
function linesOf(text: string, width: number): number {
  return text
    .split('\n')
    .reduce((lines, part) => lines + Math.max(1, Math.ceil(part.length / (width * NARROWER))), 0);
}

/** How high a row must be, so that each text is read whole. */
function heightOf(texts: readonly string[], widths: readonly number[]): number {
  return LINE_HEIGHT * Math.max(1, ...texts.map((text, index) => linesOf(text, widths[index] ?? 1)));
}

/** A cell as the spreadsheet reckons with it: numbers, days and times are such, a rate is a share of one. */
function reckoned(cell: Cell): string | number | Date | null {
  if (cell === null || typeof cell === 'number') return cell;
  if (typeof cell === 'object') {
    if ('rate' in cell) return cell.rate === null ? NO_RATE : cell.rate / 100;
    if ('day' in cell) return new Date(`${cell.day}T00:00:00Z`);
    if ('at' in cell) return localClock(cell.at);
  }
  return cellText(cell, 'vi');
}

function formatOf(cell: Cell): string | null {
  if (typeof cell === 'number') return '#,##0';
  if (cell === null || typeof cell !== 'object') return null;
  if ('rate' in cell) return '0.0%';
  if ('day' in cell) return 'dd/mm/yyyy';
  return 'at' in cell ? 'dd/mm/yyyy hh:mm' : null;
}

const isText = (cell: Cell) =>
  typeof cell === 'string' || (cell !== null && typeof cell === 'object' && 'vi' in cell);

function writeHead(sheet: Worksheet, table: Table, head: Letterhead): void {
  const { title, columns } = table;
  const last = acrossOf(table);
  const above = [
    { text: title.vi.toLocaleUpperCase('vi'), font: { name: FONT, size: 14, bold: true } },
    { text: head.subject, font: { name: FONT, size: 12, italic: true } },
  ];
  for (const [index, { text, font }] of above.entries()) {
    sheet.mergeCells(index + 1, 1, index + 1, last);
    const cell = sheet.getCell(index + 1, 1);
    cell.value = text;
    cell.font = font;
    cell.alignment = { vertical: 'middle', wrapText: true };
  }
  const row = sheet.getRow(HEAD_ROW);
  row.height = heightOf(
    columns.map(({ label }) => label.vi),
    columns.map(({ width }) => width - 3),
  );
  for (const [index, { label }] of columns.entries()) {
    const cell = row.getCell(index + 1);
    cell.value = label.vi;
    cell.font = { name: FONT, size: 11, bold: true };
    cell.fill = GROUND;
    cell.border = BORDER;
    cell.alignment = { vertical: 'middle', horizontal: 'center', wrapText: true };
  }
}

function writeRows(sheet: Worksheet, table: Table): void {
  const { rows, columns } = table;
  const widths = columns.map(({ width }) => width);
  for (const [index, cells] of rows.entries()) {
    const row = sheet.getRow(HEAD_ROW + 1 + index);
    row.height = heightOf(
      cells.map((cell) => cellText(cell, 'vi')),
      widths.map((width) => width - 2),
    );
    for (const [column, given] of cells.entries()) {
      const cell = row.getCell(column + 1);
      cell.value = reckoned(given);
      cell.font = { name: FONT, size: 11, bold: given !== null && index === rows.length - 1 && isSum(cells) };
      cell.border = BORDER;
      cell.alignment = {
        vertical: 'top',
        wrapText: true,
        indent: 1,
        horizontal: isText(given) ? 'left' : 'right',
      };
      const format = formatOf(given);
      if (format) cell.numFmt = format;
    }
  }
  for (const [index, { vi }] of notesOf(table).entries()) {
    const number = HEAD_ROW + rows.length + 2 + index;
    sheet.mergeCells(number, 1, number, acrossOf(table));
    sheet.getRow(number).height = heightOf([vi], [Math.max(sum(widths), ACROSS_ROOM)]);
    const cell = sheet.getCell(number, 1);
    cell.value = vi;
    cell.font = { name: FONT, size: 10, italic: true };
    cell.alignment = { vertical: 'top', wrapText: true };
  }
}

const sum = (widths: readonly number[]) => widths.reduce((all, width) => all + width, 0);

/** Over how many columns titles and notes reach. */
const acrossOf = ({ columns }: Table) => (columns.length > 1 ? columns.length : ACROSS);

/** What stands below: how the figures come about, where no column says so. */
const notesOf = ({ id, how, notes }: Table) => [
  ...(id === 'summary' || id === 'questions' ? [] : how.map(explained)),
  ...notes,
];

/** The row that adds up the others. */
const isSum = ([first]: readonly Cell[]) => first !== undefined && cellText(first, 'vi') === 'Tổng số';

function addSheet(workbook: Workbook, table: Table, head: Letterhead): void {
  const sheet = workbook.addWorksheet(table.title.vi, {
    views: [{ state: 'frozen', xSplit: 0, ySplit: HEAD_ROW }],
    pageSetup: {
      paperSize: A4,
      orientation: table.columns.length > 3 ? 'landscape' : 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `${HEAD_ROW}:${HEAD_ROW}`,
      margins: { left: 0.6, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: '&CTrang &P/&N' },
  });
  for (const [index, { width }] of table.columns.entries()) sheet.getColumn(index + 1).width = width;
  writeHead(sheet, table, head);
  writeRows(sheet, table);
}

/** Writes tables as a workbook, a sheet each, ready to be printed on A4. */
export async function writeXlsx(tables: readonly Table[], head: Letterhead): Promise<Buffer> {
  const workbook = new Workbook();
  workbook.creator = head.portalName;
  workbook.title = head.subject;
  for (const table of tables) addSheet(workbook, table, head);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
