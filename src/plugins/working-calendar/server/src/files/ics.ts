import ICAL from 'ical.js';
import { type CalendarRow, type LocalDate, type Reason, Refusal, type Text } from '../domain';
import { HORIZON, isWeekend, toDayNumber, toLocalDate } from '../domain/days';
import { daysOfRange, leftOut } from '../domain/range';
import {
  type FileDefaults,
  MAX_ENTRIES,
  oneLine,
  type PlacedEntry,
  placed,
  placedText,
  type ReadFile,
  readEntries,
  tooManyEntries,
  unfit,
  unreadable,
  type WrittenEntry,
} from './reading';
import { KINDS } from './words';

/** Our own properties, for what iCalendar has no word for; other programs pass them over. */
const PROPERTIES: Readonly<Record<Exclude<keyof WrittenEntry, 'name'>, string>> = {
  kind: 'x-working-calendar-kind',
  reason: 'x-working-calendar-reason',
  nameEn: 'x-working-calendar-name-en',
  decision: 'x-working-calendar-decision',
  status: 'x-working-calendar-status',
  swapWith: 'x-working-calendar-swap-with',
};

/** The value of a property as the file has it, unescaped. */
function textOf(event: ICAL.Component, name: string): string {
  const value: unknown = event.getFirstProperty(name)?.jCal[3];
  return typeof value === 'string' ? oneLine(value) : '';
}

function eventsOf(text: string): ICAL.Component[] | null {
  try {
    const parsed: unknown = ICAL.parse(text);
    // One calendar comes as itself, several as a list.
    const roots = (Array.isArray(parsed) && Array.isArray(parsed[0]) ? parsed : [parsed]) as string[][];
    const calendars = roots.filter(([name]) => name === 'vcalendar').map((root) => new ICAL.Component(root));
    return calendars.length === 0
      ? null
      : calendars.flatMap((calendar) => calendar.getAllSubcomponents('vevent'));
  } catch {
    return null;
  }
}

/** Why an event is no whole day of the calendar and is left out; null: it is one. */
function whyLeftOut(event: ICAL.Component): Text | null {
  if (event.getFirstProperty('dtstart')?.type === 'date-time') {
    return {
      vi: 'có giờ trong ngày, không phải cả ngày nên không đưa vào.',
      en: 'has a time of day, is no whole day and was left out.',
    };
  }
  if (['rrule', 'rdate', 'recurrence-id'].some((name) => event.hasProperty(name))) {
    return {
      vi: 'lặp lại nhiều lần nên không đưa vào; ngày nghỉ được ghi từng năm.',
      en: 'recurs and was left out; days off are entered year by year.',
    };
  }
  return textOf(event, 'status').toUpperCase() === 'CANCELLED'
    ? { vi: 'đã bị hủy nên không đưa vào.', en: 'is cancelled and was left out.' }
    : null;
}

/** Whole days of an RFC 5545 duration such as P2D or P1W; null for any other. */
function wholeDays(duration: string): number | null {
  const parts = /^\+?P(?:(\d{1,3})W)?(?:(\d{1,3})D)?$/.exec(duration);
  return parts === null ? null : Number(parts[1] ?? 0) * 7 + Number(parts[2] ?? 0);
}

/**
 * The last day of an event, the one before its end. Without an end, or with one that equals the start, it is the first
 * day; an end that is no date is given back, to be refused.
 */
function lastDayOf(event: ICAL.Component, from: LocalDate): LocalDate {
  const end = textOf(event, 'dtend');
  const first = toDayNumber(from);
  const next = end === '' ? first + (wholeDays(textOf(event, 'duration')) ?? 1) : toDayNumber(end);
  if (!(next > HORIZON.first && next <= HORIZON.last)) return end || from;
  return toLocalDate(next === first ? first : next - 1);
}

function writtenOf(event: ICAL.Component): WrittenEntry {
  return {
    name: textOf(event, 'summary'),
    kind: textOf(event, PROPERTIES.kind),
    reason: textOf(event, PROPERTIES.reason),
    nameEn: textOf(event, PROPERTIES.nameEn),
    decision: textOf(event, PROPERTIES.decision),
    status: textOf(event, PROPERTIES.status),
    swapWith: textOf(event, PROPERTIES.swapWith),
  };
}

/** The days of one event, a row each; weekend days of days off are left out with a warning. */
function readEvent(
  event: ICAL.Component,
  place: Text,
): { entries: PlacedEntry[]; reasons: Reason[]; warnings: Text[] } {
  const why = whyLeftOut(event);
  const written = writtenOf(event);
  const named =
    written.name === ''
      ? place
      : { vi: `${place.vi} “${written.name}”`, en: `${place.en} “${written.name}”` };
  if (why) return { entries: [], reasons: [], warnings: [placedText(named, why)] };
  const from = textOf(event, 'dtstart').slice(0, 40);
  try {
    const days = daysOfRange(from, lastDayOf(event, from).slice(0, 40));
    const rest = KINDS.codeOf(written.kind) === 'make-up' ? [] : days.filter(isWeekend);
    return {
      entries: days
        .filter((day) => !rest.includes(day))
        .map((day) => ({ place: named, date: toLocalDate(day), written })),
      reasons: [],
      warnings: rest.map((day) => placedText(named, leftOut(day))),
    };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { entries: [], reasons: error.reasons.map((fault) => placed(named, fault)), warnings: [] };
  }
}

/**
 * Reads rows of the calendar from iCalendar: events of whole days, of one day or several. What a foreign file does not
 * say holds by default: days off, for `defaults.reason` or a public holiday, resting on `defaults.decision`, decided.
 * Events with a time of day, recurring or cancelled ones, and weekend days of days off are left out with a warning. Every
 * fault is a reason with its event; the rows are those without fault. Never throws.
 */
export function readCalendarIcs(text: string, defaults: FileDefaults = {}): ReadFile {
  const refused = unfit(text);
  if (refused) return refused;
  const events = eventsOf(text.replace(/^\uFEFF/, ''));
  if (events === null) {
    return unreadable(
      'calendar.file-format',
      'Tệp không phải là lịch iCalendar (.ics) hợp lệ.',
      'The file is no valid iCalendar (.ics).',
    );
  }
  if (events.length === 0) {
    return unreadable(
      'calendar.file-empty',
      'Tệp lịch không có sự kiện nào.',
      'The calendar holds no event.',
    );
  }
  if (events.length > MAX_ENTRIES) return tooManyEntries();

  const read = events.map((event, index) =>
    readEvent(event, { vi: `Sự kiện thứ ${index + 1}`, en: `Event ${index + 1}` }),
  );
  const entries = read.flatMap((each) => each.entries);
  if (entries.length > MAX_ENTRIES) return tooManyEntries();
  const { rows, reasons } = readEntries(entries, defaults);
  return {
    rows,
    reasons: [...read.flatMap((each) => each.reasons), ...reasons],
    warnings: read.flatMap((each) => each.warnings),
  };
}

function addOwnProperty(event: ICAL.Component, name: string, value: string): void {
  const property = new ICAL.Property(name);
  // Without a type the value would not be escaped.
  property.resetType('text');
  property.setValue(value);
  event.addProperty(property);
}

function eventOf(row: CalendarRow, stamp: Date): ICAL.Component {
  const event = new ICAL.Component('vevent');
  const day = toDayNumber(row.date);
  event.addPropertyWithValue('uid', `${row.date}@working-calendar`);
  event.addPropertyWithValue('dtstamp', ICAL.Time.fromJSDate(stamp, true));
  event.addPropertyWithValue('dtstart', ICAL.Time.fromDateString(row.date));
  event.addPropertyWithValue('dtend', ICAL.Time.fromDateString(toLocalDate(day + 1)));
  event.addPropertyWithValue('summary', row.name.vi);
  event.addPropertyWithValue('transp', 'TRANSPARENT');
  addOwnProperty(event, PROPERTIES.kind, row.kind);
  addOwnProperty(event, PROPERTIES.reason, row.reason);
  addOwnProperty(event, PROPERTIES.nameEn, row.name.en);
  addOwnProperty(event, PROPERTIES.decision, row.decision);
  addOwnProperty(event, PROPERTIES.status, row.status);
  if (row.swapWith !== undefined) addOwnProperty(event, PROPERTIES.swapWith, row.swapWith);
  return event;
}

/**
 * Writes rows as iCalendar, one event of a whole day each; `stamp` is the instant of writing.
 * {@link readCalendarIcs} gives the same rows back.
 */
export function writeCalendarIcs(rows: readonly CalendarRow[], { stamp }: { stamp: Date }): string {
  const calendar = new ICAL.Component('vcalendar');
  calendar.addPropertyWithValue('version', '2.0');
  calendar.addPropertyWithValue('prodid', '-//Commune portal//Working calendar//VI');
  calendar.addPropertyWithValue('calscale', 'GREGORIAN');
  for (const row of rows) calendar.addSubcomponent(eventOf(row, stamp));
  return `${calendar.toString()}\r\n`;
}
