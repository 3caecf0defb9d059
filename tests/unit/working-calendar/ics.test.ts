import fc from 'fast-check';
import { shippedCalendar } from '../../../src/plugins/working-calendar/server/src/data/shipped';
import {
  readCalendarIcs,
  writeCalendarIcs,
} from '../../../src/plugins/working-calendar/server/src/files/ics';
import { keptRows } from './arbitraries';
import { row } from './support';

const stamp = new Date('2026-03-09T03:00:00Z');
const decision = '6150/TB-BLĐTBXH';

/** A calendar of events, each a list of lines. */
function ics(...events: string[][]): string {
  const lines = events.flatMap((event) => ['BEGIN:VEVENT', ...event, 'END:VEVENT']);
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Test//VI', ...lines, 'END:VCALENDAR', ''].join('\r\n');
}

const datesOf = (text: string) => readCalendarIcs(text, { decision }).rows.map(({ date }) => date);

describe('R23 the calendar as iCalendar', () => {
  test('R23 what is written is read back the same, whatever the texts', () => {
    fc.assert(
      fc.property(
        keptRows.filter((rows) => rows.length > 0),
        (rows) => {
          expect(readCalendarIcs(writeCalendarIcs(rows, { stamp }))).toEqual({
            rows,
            reasons: [],
            warnings: [],
          });
        },
      ),
      { numRuns: 300 },
    );
  });

  test('R23 the official calendar, and the last day that there can be, are read back the same', () => {
    const rows = [...shippedCalendar().rows, row('2099-12-31', 'day-off')];
    expect(readCalendarIcs(writeCalendarIcs(rows, { stamp })).rows).toEqual(rows);
  });

  test('R23 a row is one event of a whole day, that other programs read too', () => {
    const text = writeCalendarIcs(
      [row('2026-03-10', 'day-off', { name: { vi: 'Ngày hội; xã', en: 'Fair' } })],
      { stamp },
    );
    expect(text.split('\r\n')).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Commune portal//Working calendar//VI',
      'CALSCALE:GREGORIAN',
      'BEGIN:VEVENT',
      'UID:2026-03-10@working-calendar',
      'DTSTAMP:20260309T030000Z',
      'DTSTART;VALUE=DATE:20260310',
      'DTEND;VALUE=DATE:20260311',
      'SUMMARY:Ngày hội\\; xã',
      'TRANSP:TRANSPARENT',
      'X-WORKING-CALENDAR-KIND;VALUE=TEXT:day-off',
      'X-WORKING-CALENDAR-REASON;VALUE=TEXT:local',
      'X-WORKING-CALENDAR-NAME-EN;VALUE=TEXT:Fair',
      'X-WORKING-CALENDAR-DECISION;VALUE=TEXT:01/QĐ-UBND',
      'X-WORKING-CALENDAR-STATUS;VALUE=TEXT:decided',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  test('R23 a foreign file: its days are public holidays, decided, by the decision that is named', () => {
    const text = ics([
      'DTSTART;VALUE=DATE:20260213',
      'DTEND;VALUE=DATE:20260217',
      'SUMMARY:Tết\\nNguyên đán',
    ]);
    expect(readCalendarIcs(`\uFEFF${text}`, { decision })).toEqual({
      rows: ['2026-02-13', '2026-02-16'].map((date) =>
        row(date, 'day-off', {
          reason: 'holiday',
          name: { vi: 'Tết Nguyên đán', en: 'Tết Nguyên đán' },
          decision,
        }),
      ),
      reasons: [],
      warnings: [14, 15].map((day) => ({
        vi: expect.stringMatching(
          new RegExp(`^Sự kiện thứ 1 “Tết Nguyên đán”: ${day}/02/2026 là .* không đưa vào\\.$`),
        ),
        en: expect.stringMatching(new RegExp(`^Event 1 “Tết Nguyên đán”: 2026-02-${day} is .* left out\\.$`)),
      })),
    });
    expect(readCalendarIcs(text, { decision, reason: 'local', status: 'provisional' }).rows[0]).toMatchObject(
      {
        reason: 'local',
        status: 'provisional',
      },
    );
  });

  test('R23 without a decision each day of a foreign file is refused', () => {
    const { rows, reasons } = readCalendarIcs(ics(['DTSTART;VALUE=DATE:20260216', 'SUMMARY:Tết']));
    expect(rows).toEqual([]);
    expect(reasons.map(({ code, article }) => [code, article])).toEqual([
      ['calendar.decision-missing', 'BLLĐ 2019, Điều 112'],
    ]);
    expect(reasons[0]?.message.vi).toMatch(/^Sự kiện thứ 1 “Tết”: Ngày 16\/02\/2026 chưa ghi/);
  });

  test.each([
    ['no end', [], ['2026-02-16']],
    ['an end that equals the start', ['DTEND;VALUE=DATE:20260216'], ['2026-02-16']],
    ['an end the day after', ['DTEND;VALUE=DATE:20260217'], ['2026-02-16']],
    ['an end two days after', ['DTEND;VALUE=DATE:20260218'], ['2026-02-16', '2026-02-17']],
    ['a duration of two days', ['DURATION:P2D'], ['2026-02-16', '2026-02-17']],
    ['a duration of a week', ['DURATION:P1W'], ['16', '17', '18', '19', '20'].map((day) => `2026-02-${day}`)],
  ])('R23 read: an event with %s', (_what, lines, dates) => {
    expect(datesOf(ics(['DTSTART;VALUE=DATE:20260216', 'SUMMARY:Tết', ...lines]))).toEqual(dates);
  });

  test('R23 several calendars in one file are read', () => {
    const one = ics(['DTSTART;VALUE=DATE:20260216', 'SUMMARY:Tết']);
    const other = ics(['DTSTART;VALUE=DATE:20260217', 'SUMMARY:Tết']);
    expect(datesOf(one + other)).toEqual(['2026-02-16', '2026-02-17']);
  });

  test('R23 make-up days of several days are kept, weekend or not, to be judged', () => {
    const { rows, reasons } = readCalendarIcs(
      ics([
        'DTSTART;VALUE=DATE:20260314',
        'DTEND;VALUE=DATE:20260317',
        'SUMMARY:Bù',
        'X-WORKING-CALENDAR-KIND:Làm bù',
      ]),
      { decision, reason: 'local' },
    );
    expect(rows.map(({ date, kind }) => [date, kind])).toEqual([
      ['2026-03-14', 'make-up'],
      ['2026-03-15', 'make-up'],
    ]);
    expect(reasons.map(({ code }) => code)).toEqual(['calendar.make-up-on-weekday']);
  });

  test.each([
    ['a time of day', ['DTSTART:20260216T090000', 'SUMMARY:Họp'], /^Sự kiện thứ 1 “Họp”: có giờ trong ngày/],
    ['a time of day in UTC', ['DTSTART:20260216T020000Z'], /^Sự kiện thứ 1: có giờ/],
    ['a recurrence', ['DTSTART;VALUE=DATE:20260216', 'RRULE:FREQ=YEARLY'], /lặp lại/],
    ['further dates', ['DTSTART;VALUE=DATE:20260216', 'RDATE;VALUE=DATE:20260217'], /lặp lại/],
    ['a cancellation', ['DTSTART;VALUE=DATE:20260216', 'STATUS:CANCELLED'], /bị hủy/],
  ])('R23 left out with a warning: %s', (_what, lines, warning) => {
    const { rows, reasons, warnings } = readCalendarIcs(ics(lines), { decision });
    expect([rows, reasons]).toEqual([[], []]);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]?.vi).toMatch(warning);
    expect(warnings[0]?.en).toContain('left out');
  });

  test.each([
    ['no start', ['SUMMARY:Tết'], ['calendar.date']],
    ['a start that is no date', ['DTSTART;VALUE=DATE:20260230', 'SUMMARY:Tết'], ['calendar.date']],
    [
      'an end that is no date',
      ['DTSTART;VALUE=DATE:20260216', 'DTEND;VALUE=DATE:2026', 'SUMMARY:Tết'],
      ['calendar.date'],
    ],
    [
      'an end before its start',
      ['DTSTART;VALUE=DATE:20260216', 'DTEND;VALUE=DATE:20260210', 'SUMMARY:Tết'],
      ['calendar.range-backwards'],
    ],
    [
      'more than a month',
      ['DTSTART;VALUE=DATE:20260216', 'DTEND;VALUE=DATE:20270216', 'SUMMARY:Tết'],
      ['calendar.range-too-long'],
    ],
    [
      'an end beyond all time',
      ['DTSTART;VALUE=DATE:20260216', 'DTEND;VALUE=DATE:99991231', 'SUMMARY:Tết'],
      ['calendar.out-of-range'],
    ],
    ['no name', ['DTSTART;VALUE=DATE:20260216'], ['calendar.name-missing']],
    [
      'an unknown kind',
      ['DTSTART;VALUE=DATE:20260216', 'SUMMARY:Tết', 'X-WORKING-CALENDAR-KIND:feast'],
      ['calendar.file-value'],
    ],
  ])('R23 refused with its event: %s', (_what, lines, codes) => {
    const { rows, reasons } = readCalendarIcs(ics(lines), { decision });
    expect(rows).toEqual([]);
    expect(reasons.map(({ code }) => code)).toEqual(codes);
    for (const { message } of reasons) {
      expect(message.vi).toMatch(/^Sự kiện thứ 1/);
      expect(message.en).toMatch(/^Event 1/);
    }
  });

  test('R23 a day that two events name is refused at the second', () => {
    const event = ['DTSTART;VALUE=DATE:20260216', 'SUMMARY:Tết'];
    const { reasons } = readCalendarIcs(ics(event, event), { decision });
    expect(reasons.map(({ code, message }) => [code, message.vi])).toEqual([
      ['calendar.date-twice', 'Sự kiện thứ 2 “Tết”: Ngày 16/02/2026 đã có ở trên (Sự kiện thứ 1 “Tết”).'],
    ]);
  });

  test.each([
    ['an empty file', ' \r\n', 'calendar.file-empty'],
    ['a calendar without events', ics(), 'calendar.file-empty'],
    ['a table', 'Ngày,Tên\n2026-02-16,Tết', 'calendar.file-format'],
    ['a visiting card', 'BEGIN:VCARD\r\nVERSION:3.0\r\nEND:VCARD\r\n', 'calendar.file-format'],
    ['half a calendar', 'BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n', 'calendar.file-format'],
    ['over 2000 events', ics(...Array.from({ length: 2001 }, () => ['SUMMARY:x'])), 'calendar.file-too-long'],
    [
      'over 2000 days',
      ics(...Array.from({ length: 200 }, () => ['DTSTART;VALUE=DATE:20260202', 'DTEND;VALUE=DATE:20260304'])),
      'calendar.file-too-long',
    ],
    ['over 1 MB', ics([`SUMMARY:${'ế'.repeat(350_000)}`]), 'calendar.file-too-big'],
  ])('R23 refused: %s', (_what, text, code) => {
    const { rows, reasons } = readCalendarIcs(text, { decision });
    expect([rows, reasons.map((each) => each.code)]).toEqual([[], [code]]);
  });

  test('R23 whatever the text, reading it ends in rows and reasons', () => {
    const bits = fc.constantFrom(
      'BEGIN:VCALENDAR\n',
      'END:VCALENDAR\n',
      'BEGIN:VEVENT\n',
      'END:VEVENT\n',
      'DTSTART;VALUE=DATE:20260216\n',
      'DTEND;VALUE=DATE:',
      'SUMMARY',
      ':',
      ';',
      '\n',
      ' ',
      'RRULE:FREQ=X\n',
      'DURATION:PT5M\n',
      '20260217\n',
      '"',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(bits, fc.string({ unit: 'binary' })), { maxLength: 40 }), (parts) => {
        const { rows, reasons } = readCalendarIcs(parts.join(''));
        expect(Array.isArray(rows) && Array.isArray(reasons)).toBe(true);
      }),
    );
  });
});
