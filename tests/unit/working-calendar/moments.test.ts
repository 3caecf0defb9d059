import {
  createZone,
  daysBefore,
  explain,
  instantAt,
  localDateOf,
  missingYear,
  mondayOf,
  parseInstant,
  Refusal,
  reason,
  workingDayBefore,
  workingDaysFrom,
} from '../../../src/plugins/working-calendar/server/src/domain';
import { toDayNumber, toLocalDate } from '../../../src/plugins/working-calendar/server/src/domain/days';
import { sameRow } from '../../../src/plugins/working-calendar/server/src/domain/row';
import { calendarOf, local, row, shipped } from './support';

describe('How days are counted: moments and weeks', () => {
  test.each([
    ['2026-03-10', 8, '2026-03-10T01:00:00.000Z'],
    ['2026-03-10', 0, '2026-03-09T17:00:00.000Z'],
    ['2026-03-10', 23, '2026-03-10T16:00:00.000Z'],
    ['2138-05-01', 8, '2138-05-01T01:00:00.000Z'],
  ])('How days are counted: on %s at %i o’clock it is %s', (date, hour, instant) => {
    expect(instantAt(shipped, date, hour).toISOString()).toBe(instant);
  });

  test.each([
    ['2026-03-10', '2026-03-09'],
    ['2026-03-09', '2026-03-06'],
    ['2026-03-08', '2026-03-06'],
    ['2026-01-10', '2026-01-09'],
    ['2026-01-12', '2026-01-10'],
    ['2026-02-23', '2026-02-13'],
  ])('How days are counted: the last working day before %s is %s', (date, before) => {
    expect(workingDayBefore(shipped, date)).toBe(before);
  });

  test.each([
    ['2026-03-10', 1, '2026-03-09'],
    ['2026-03-10', 5, '2026-03-03'],
    ['2026-03-08', 5, '2026-03-02'],
    // Ten days off for the new year lie between, and one Saturday was made up for.
    ['2026-02-24', 2, '2026-02-13'],
    ['2026-01-12', 2, '2026-01-09'],
  ])('How days are counted: before %s the working day number %i is %s', (date, back, before) => {
    expect(workingDayBefore(shipped, date, back)).toBe(before);
  });

  test('How days are counted: the working days of a span, both ends included; none of one that runs backwards', () => {
    expect(workingDaysFrom(shipped, '2026-03-06', '2026-03-10')).toEqual([
      '2026-03-06',
      '2026-03-09',
      '2026-03-10',
    ]);
    expect(workingDaysFrom(shipped, '2026-03-10', '2026-03-10')).toEqual(['2026-03-10']);
    expect(workingDaysFrom(shipped, '2026-03-07', '2026-03-08')).toEqual([]);
    expect(workingDaysFrom(shipped, '2026-03-11', '2026-03-10')).toEqual([]);
  });

  test.each([
    ['2026-03-09', '2026-03-09'],
    ['2026-03-10', '2026-03-09'],
    ['2026-03-15', '2026-03-09'],
    ['2026-03-16', '2026-03-16'],
  ])('R28 the week of %s begins on %s', (date, monday) => {
    expect(mondayOf(date)).toBe(monday);
  });

  test('R28 days before are calendar days, over the end of a month', () => {
    expect(daysBefore('2026-03-01', 1)).toBe('2026-02-28');
    expect(daysBefore('2026-03-01', 0)).toBe('2026-03-01');
  });
});

describe('How days are counted: the zone', () => {
  test('How days are counted: a day begins where the zone begins it, summer time or not', () => {
    const berlin = createZone('Europe/Berlin');
    const zone = (instant: string) => toLocalDate(berlin.dayOf(Date.parse(instant)));
    expect(zone('2026-01-10T22:59:59.999Z')).toBe('2026-01-10');
    expect(zone('2026-01-10T23:00:00.000Z')).toBe('2026-01-11');
    expect(zone('2026-07-10T21:59:59.999Z')).toBe('2026-07-10');
    expect(zone('2026-07-10T22:00:00.000Z')).toBe('2026-07-11');
    expect(berlin.startOf(toDayNumber('2026-07-11')).toISOString()).toBe('2026-07-10T22:00:00.000Z');
    expect(() => createZone('Asia/Nowhere')).toThrow(new RangeError('Unknown time zone: Asia/Nowhere'));
  });
});

describe('How days are counted: what is read and written', () => {
  test.each(['x2026-03-06T10:00+07:00', '2026-03-06T10:00+07:00x', '2026-03-06T10:00:00.+07:00'])(
    'How days are counted: "%s" is no instant',
    (value) => {
      expect(parseInstant(value)).toMatchObject({ code: 'deadline.start' });
    },
  );

  test.each<[unknown, string]>([
    ['tomorrow', '“tomorrow”'],
    [7, '7'],
    [{ a: 1 }, '{"a":1}'],
    ['2026-13-06T10:00:00Z', '“2026-13-06T10:00:00Z”'],
  ])('How days are counted: who gives %j as an instant reads it again', (value, shown) => {
    const read = parseInstant(value);
    expect(read).toMatchObject({
      message: { vi: expect.stringContaining(` ${shown} `), en: expect.stringContaining(` ${shown} `) },
    });
  });

  test('How days are counted: an instant may say fractions of any length', () => {
    expect(parseInstant('2026-03-06T10:00:00.123456+07:00')).toEqual(new Date('2026-03-06T03:00:00.123Z'));
  });

  test.each(['x2026-03-06', '2026-03-06x', '2026-02-30', '26-03-06', '', '+002026-03-06'])(
    'How days are counted: "%s" is no day',
    (date) => {
      expect(toDayNumber(date)).toBeNaN();
    },
  );

  test('How days are counted: a refusal says every reason, and names an article only where there is one', () => {
    const [one, two] = [reason('a', 'một', 'one'), reason('b', 'hai', 'two', 'Đ8')];
    const refusal = new Refusal([one, two]);
    expect(refusal.message).toBe('một | one\nhai | two');
    expect(refusal.name).toBe('Refusal');
    expect(Object.keys(one)).toEqual(['code', 'message']);
    expect(two).toMatchObject({ article: 'Đ8' });
  });
});

describe('How days are counted: what a calendar lacks', () => {
  test.each([
    ['2026-01-01', null],
    ['2026-01-02', 2026],
  ])('Days a year that is entered from %s on: %s is to be entered', (from, missing) => {
    expect(missingYear(calendarOf([], { from }), '2026-05-01')).toBe(missing);
  });

  test('How days are counted: on the day itself nothing is provisional once the year is entered', () => {
    const [inside] = explain(shipped, local('2026-03-06T10:00:00'), 0);
    const [outside] = explain(shipped, local('2027-03-06T10:00:00'), 0);
    const [counted] = explain(shipped, local('2027-03-06T10:00:00'), 1);
    expect([inside, outside, counted].map((line) => line?.provisional)).toEqual([false, true, false]);
    expect(localDateOf(shipped, local('2026-03-06T23:59:59'))).toBe('2026-03-06');
  });

  test.each([
    ['in-lieu', 'Nghỉ bù', 'Day off in lieu'],
    ['local', 'Nghỉ theo quyết định của địa phương', 'Local day off'],
  ] as const)('How days are counted: a day off %s says so', (why, vi, en) => {
    const calendar = calendarOf([row('2026-03-10', 'day-off', { reason: why })]);
    expect(explain(calendar, local('2026-03-09T10:00:00'), 1)[1]?.reason).toEqual({
      vi: `${vi}: Ngày thử (01/QĐ-UBND)`,
      en: `${en}: Test day (01/QĐ-UBND)`,
    });
  });

  test('R23 two rows are the same only where nothing of them differs', () => {
    const one = row('2026-03-10', 'day-off', { reason: 'swapped', swapWith: '2026-03-14' });
    expect(sameRow(one, { ...one, name: { ...one.name } })).toBe(true);
    for (const other of [
      { date: '2026-03-11' },
      { kind: 'make-up' },
      { reason: 'local' },
      { name: { ...one.name, vi: 'Khác' } },
      { name: { ...one.name, en: 'Other' } },
      { decision: '02/QĐ-UBND' },
      { status: 'provisional' },
      { swapWith: '2026-03-21' },
    ] as const) {
      expect({ other, same: sameRow(one, { ...one, ...other }) }).toEqual({ other, same: false });
    }
  });
});
