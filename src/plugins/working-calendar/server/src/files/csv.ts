import { parse } from 'csv-parse/sync';
import { csvLine, csvStart } from '../../../../../common/csv';
import { type CalendarRow, type LocalDate, type Reason, reason, type Text } from '../domain';
import {
  type FileDefaults,
  MAX_ENTRIES,
  oneLine,
  type PlacedEntry,
  placed,
  type ReadFile,
  readEntries,
  tooManyEntries,
  unfit,
  unreadable,
  type WrittenEntry,
} from './reading';
import { folded, KINDS, REASONS, STATUSES, wordsFor } from './words';

type Column = 'date' | keyof WrittenEntry;

const COLUMNS = wordsFor<Column>([
  { code: 'date', shown: 'Ngày', also: ['Ngày tháng'] },
  { code: 'kind', shown: 'Loại', also: ['Loại ngày'] },
  { code: 'reason', shown: 'Lý do', also: ['Lí do'] },
  { code: 'name', shown: 'Tên', also: ['Tên ngày', 'Tên tiếng Việt', 'name.vi'] },
  { code: 'nameEn', shown: 'Tên tiếng Anh', also: ['name.en'] },
  { code: 'decision', shown: 'Số quyết định', also: ['Quyết định', 'Số văn bản'] },
  { code: 'status', shown: 'Tình trạng', also: ['Trạng thái'] },
  { code: 'swapWith', shown: 'Đổi với', also: ['Hoán đổi với', 'Đổi với ngày'] },
]);

const WRITTEN_COLUMNS = Object.keys(COLUMNS.shown) as Column[];
const DELIMITERS = [',', ';', '\t'];

/** A record of the file, with the number of its last line. */
interface FileRecord {
  line: number;
  cells: string[];
}

/** The delimiter that the first line has most of, outside quotes. */
function delimiterOf(text: string): string {
  const header = (text.trimStart().split('\n', 1)[0] ?? '').replace(/"[^"]*"/g, '');
  const counts = DELIMITERS.map((delimiter) => header.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

/**
 * The records that hold anything, whether there are more than may be, and whether the file ends inside a quote; all other
 * oddities are read as text.
 */
function recordsOf(text: string): { records: FileRecord[]; tooMany: boolean; unclosed: boolean } {
  let unclosed = false;
  const parsed: unknown[] = parse(text, {
    delimiter: delimiterOf(text),
    record_delimiter: '\n',
    info: true,
    // One more than the header and the lines that may be, so that a huge file is not read to its end.
    to: MAX_ENTRIES + 2,
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: true,
    skip_records_with_error: true,
    on_skip: () => {
      unclosed = true;
      return undefined;
    },
  });
  // With `info` each record comes with where it stood; the library's types do not say so.
  const records = (parsed as { info: { lines: number }; record: string[] }[]).map(({ info, record }) => ({
    line: info.lines,
    cells: record,
  }));
  return {
    records: records.filter(({ cells }) => cells.some((cell) => cell.trim() !== '')),
    tooMany: records.length > MAX_ENTRIES + 1,
    unclosed,
  };
}

function lineOf(line: number): Text {
  return { vi: `Dòng ${line}`, en: `Line ${line}` };
}

/** Takes away the mark before what a spreadsheet would run; see {@link csvLine}. */
function readCell(cell: string): string {
  const text = oneLine(cell);
  return /^'\s*[=+\-@']/.test(text) ? text.slice(1) : text;
}

/** `2026-09-02` of `2/9/2026`; what is no such date stays as it is, shortened, to be refused. */
function readDate(text: string): LocalDate {
  const parts = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  if (parts === null) return text.slice(0, 40);
  const [, day = '', month = '', year = ''] = parts;
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

/** Which column stands where; what the header lacks or has twice, and the columns that nobody knows. */
function readHeader({ cells, line }: FileRecord): {
  columns: (Column | null)[];
  reasons: Reason[];
  warnings: Text[];
} {
  const columns = cells.map((cell) => COLUMNS.codeOf(cell));
  const reasons: Reason[] = [];
  for (const column of new Set(columns)) {
    if (column !== null && columns.filter((each) => each === column).length > 1) {
      const title = COLUMNS.shown[column];
      const fault = reason(
        'calendar.file-header',
        `Cột “${title}” có hai lần.`,
        `The column “${title}” is there twice.`,
      );
      reasons.push(placed(lineOf(line), fault));
    }
  }
  for (const needed of ['date', 'name'] as const) {
    if (columns.includes(needed)) continue;
    const fault = reason(
      'calendar.file-header',
      `Dòng tiêu đề thiếu cột “${COLUMNS.shown[needed]}”.`,
      `The header lacks the column “${COLUMNS.shown[needed]}” (${needed}).`,
    );
    reasons.push(placed(lineOf(line), fault));
  }
  const unknown = cells.filter((cell, index) => columns[index] === null && folded(cell) !== '');
  const warnings = unknown.map((cell) => {
    const title = oneLine(cell).slice(0, 60);
    return {
      vi: `Cột “${title}” không dùng đến nên được bỏ qua.`,
      en: `The column “${title}” is not known and was left out.`,
    };
  });
  return { columns, reasons, warnings };
}

function entryOf({ line, cells }: FileRecord, columns: readonly (Column | null)[]): PlacedEntry {
  const cellOf = (column: Column) => readCell(cells[columns.indexOf(column)] ?? '');
  return {
    place: lineOf(line),
    date: readDate(cellOf('date')),
    written: {
      kind: cellOf('kind'),
      reason: cellOf('reason'),
      name: cellOf('name'),
      nameEn: cellOf('nameEn'),
      decision: cellOf('decision'),
      status: cellOf('status'),
      swapWith: readDate(cellOf('swapWith')),
    },
  };
}

function checkWidth({ line, cells }: FileRecord, width: number): Reason[] {
  if (cells.slice(width).every((cell) => cell.trim() === '')) return [];
  const fault = reason(
    'calendar.file-columns',
    `Có nhiều ô hơn dòng tiêu đề; ô có dấu phân cách phải đặt trong dấu ngoặc kép.`,
    `There are more cells than the header has; a cell that holds the delimiter must be quoted.`,
  );
  return [placed(lineOf(line), fault)];
}

function unclosedQuote(line: number): Reason {
  const fault = reason(
    'calendar.file-quote',
    'Có dấu ngoặc kép mở mà không đóng, từ đó trở đi không đọc được.',
    'A quote is opened and never closed; nothing after it could be read.',
  );
  return placed(lineOf(line), fault);
}

/**
 * Reads rows of the calendar from CSV: comma, semicolon or tab; a header in Vietnamese or of the code names, in any
 * order; dates `YYYY-MM-DD` or `d/M/yyyy`. Every fault of every line is a reason with its line; the rows are those
 * without fault. A blank kind means a day off, a blank reason `defaults.reason` or a public holiday (a swap where the
 * other half is named), a blank status decided, a blank English name the Vietnamese one. Never throws.
 */
export function readCalendarCsv(text: string, defaults: FileDefaults = {}): ReadFile {
  const refused = unfit(text);
  if (refused) return refused;
  const { records, tooMany, unclosed } = recordsOf(text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'));
  const [header, ...lines] = records;
  if (header === undefined || header.cells.every((cell) => COLUMNS.codeOf(cell) === null)) {
    return unreadable(
      'calendar.file-header',
      `Tệp không có dòng tiêu đề; xin đặt tên các cột ở dòng đầu: ${Object.values(COLUMNS.shown).join(', ')}.`,
      `The file has no header; please name the columns in its first line: ${WRITTEN_COLUMNS.join(', ')}.`,
    );
  }
  if (tooMany) return tooManyEntries();
  const { columns, reasons, warnings } = readHeader(header);
  if (reasons.length > 0) return { rows: [], reasons, warnings };

  const read = readEntries(
    lines.map((line) => entryOf(line, columns)),
    defaults,
  );
  return {
    rows: read.rows,
    reasons: [
      ...lines.flatMap((line) => checkWidth(line, header.cells.length)),
      ...read.reasons,
      ...(unclosed ? [unclosedQuote((records.at(-1)?.line ?? 0) + 1)] : []),
    ],
    warnings,
  };
}

/**
 * Writes rows as CSV that a spreadsheet opens with its Vietnamese letters: UTF-8 with byte order mark, CRLF, a header in
 * Vietnamese. {@link readCalendarCsv} gives the same rows back.
 */
export function writeCalendarCsv(rows: readonly CalendarRow[]): string {
  const lines = rows.map((row) => [
    row.date,
    KINDS.shown[row.kind],
    REASONS.shown[row.reason],
    row.name.vi,
    row.name.en,
    row.decision,
    STATUSES.shown[row.status],
    row.swapWith ?? '',
  ]);
  const table = [WRITTEN_COLUMNS.map((column) => COLUMNS.shown[column]), ...lines];
  return `${csvStart}${table.map(csvLine).join('')}`;
}
