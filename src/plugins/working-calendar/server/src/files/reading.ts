import { type CalendarRow, type LocalDate, type Reason, reason, type Text } from '../domain';
import { writtenInVietnamese } from '../domain/days';
import { checkDate, checkRow, checkTexts, tidyRow } from '../domain/row';
import { KINDS, REASONS, STATUSES, type Words } from './words';

/** The largest file that is read, in bytes of UTF-8, and the most entries in it. */
const MAX_BYTES = 1_048_576;
export const MAX_ENTRIES = 2000;

/** What holds for entries that do not say it themselves. */
export interface FileDefaults {
  decision?: string;
  reason?: CalendarRow['reason'];
  status?: CalendarRow['status'];
}

/** What a file says: the rows without fault, every fault with its place, and what was left out. */
export interface ReadFile {
  rows: CalendarRow[];
  reasons: Reason[];
  warnings: Text[];
}

/** One entry in the file's own words; blank where it says nothing. */
export interface WrittenEntry {
  kind: string;
  reason: string;
  name: string;
  nameEn: string;
  decision: string;
  status: string;
  /** Already `YYYY-MM-DD` where it is a date. */
  swapWith: string;
}

/** An entry for one day, with where it stands in the file. */
export interface PlacedEntry {
  place: Text;
  date: LocalDate;
  written: WrittenEntry;
}

/** The text of a cell or property as one line; what breaks lines becomes a blank. */
export function oneLine(text: string): string {
  return text
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .normalize('NFC')
    .trim();
}

/** Puts the place before a reason's sentence: `Dòng 4: …`. */
export function placed(place: Text, { message, ...rest }: Reason): Reason {
  return { ...rest, message: placedText(place, message) };
}

/** Puts the place before a sentence. */
export function placedText(place: Text, text: Text): Text {
  return { vi: `${place.vi}: ${text.vi}`, en: `${place.en}: ${text.en}` };
}

/** What a file that cannot be read at all gives. */
export function unreadable(code: string, vi: string, en: string): ReadFile {
  return { rows: [], reasons: [reason(code, vi, en)], warnings: [] };
}

/** Why a text is not even looked at: empty or larger than 1 MB. Null: it may be read. */
export function unfit(text: string): ReadFile | null {
  if (text.trim() === '') {
    return unreadable('calendar.file-empty', 'Tệp không có nội dung.', 'The file is empty.');
  }
  return Buffer.byteLength(text) > MAX_BYTES
    ? unreadable('calendar.file-too-big', 'Tệp lớn hơn 1 MB.', 'The file is larger than 1 MB.')
    : null;
}

/** What a file with more than 2000 entries gives. */
export function tooManyEntries(): ReadFile {
  return unreadable(
    'calendar.file-too-long',
    `Tệp có hơn ${MAX_ENTRIES} dòng.`,
    `The file has more than ${MAX_ENTRIES} entries.`,
  );
}

function unknownWord(column: Text, word: string, known: readonly string[]): Reason {
  const shown = word.slice(0, 60);
  return reason(
    'calendar.file-value',
    `“${shown}” không phải là ${column.vi}; xin dùng: ${known.join(', ')}.`,
    `“${shown}” is no ${column.en}; please use: ${known.join(', ')}.`,
  );
}

/** The code of a written word, its fault, or what holds where nothing is written. */
function readWord<Code extends string>(
  words: Words<Code>,
  written: string,
  fallback: Code,
  column: Text,
): { code: Code; faults: Reason[] } {
  if (written === '') return { code: fallback, faults: [] };
  const code = words.codeOf(written);
  return code === null
    ? { code: fallback, faults: [unknownWord(column, written, Object.values(words.shown))] }
    : { code, faults: [] };
}

/** A row read from an entry, and all its faults. */
function rowOf(
  { date, written }: PlacedEntry,
  defaults: FileDefaults,
): { row: CalendarRow; faults: Reason[] } {
  const { name, nameEn, decision, swapWith } = written;
  const kind = readWord(KINDS, written.kind, 'day-off', { vi: 'loại ngày', en: 'kind of day' });
  const why = readWord(
    REASONS,
    written.reason,
    swapWith === '' ? (defaults.reason ?? 'holiday') : 'swapped',
    { vi: 'lý do', en: 'reason' },
  );
  const status = readWord(STATUSES, written.status, defaults.status ?? 'decided', {
    vi: 'tình trạng',
    en: 'status',
  });
  const row = tidyRow({
    date,
    kind: kind.code,
    reason: why.code,
    name: { vi: name, en: nameEn },
    decision: decision || (defaults.decision ?? ''),
    status: status.code,
    ...(swapWith === '' ? {} : { swapWith }),
  });
  const ofWords = [...kind.faults, ...why.faults, ...status.faults];
  // What a row means with a word unknown cannot be judged; its date and texts can.
  const ofRow = ofWords.length > 0 ? [...checkDate(date), ...checkTexts(row)] : checkRow(row);
  const ofSwap = swapWith === '' ? [] : checkDate(swapWith);
  return { row, faults: [...ofWords, ...ofRow, ...ofSwap] };
}

/** Turns entries into rows: every fault of every entry with its place, the same date twice too. */
export function readEntries(
  entries: readonly PlacedEntry[],
  defaults: FileDefaults,
): Pick<ReadFile, 'rows' | 'reasons'> {
  const rows: CalendarRow[] = [];
  const reasons: Reason[] = [];
  const seen = new Map<LocalDate, Text>();
  for (const entry of entries) {
    const { row, faults } = rowOf(entry, defaults);
    const first = seen.get(entry.date);
    if (first !== undefined) {
      faults.push(
        reason(
          'calendar.date-twice',
          `Ngày ${writtenInVietnamese(entry.date)} đã có ở trên (${first.vi}).`,
          `${entry.date} is there already (${first.en}).`,
        ),
      );
    } else if (checkDate(entry.date).length === 0) {
      seen.set(entry.date, entry.place);
    }
    if (faults.length === 0) rows.push(row);
    reasons.push(...faults.map((fault) => placed(entry.place, fault)));
  }
  return { rows, reasons };
}
