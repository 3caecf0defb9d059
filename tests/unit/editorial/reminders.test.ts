import fc from 'fast-check';
import { digestNotice, reminderNotice } from '../../../src/plugins/editorial/server/src/domain/notice-words';
import {
  type Limit,
  type PlannedStep,
  plannedSteps,
  type Reminder,
  rearmed,
  toSend,
} from '../../../src/plugins/editorial/server/src/domain/reminders';
import {
  dueDate,
  instantAt,
  isWorkingDay,
  localDateOf,
  mondayOf,
  workingDayBefore,
  workingDaysBetween,
  workingDaysFrom,
} from '../../../src/plugins/working-calendar/server/src/domain';
import { type Kind, type ReminderStep, regulation } from '../../../src/regulation';
import { calendarOf, local, row, shipped } from '../working-calendar/support';

const steps = Object.keys(regulation.reminders.steps) as ReminderStep[];
const { hour } = regulation.reminders;

function limitOf(triggerAt: Date, days: number, calendar = shipped): Limit {
  return { triggerAt, days, due: dueDate(calendar, triggerAt, days).due };
}

const written = (planned: readonly PlannedStep[]) =>
  planned.map(
    ({ step, at }) => `${step} ${new Date(at.getTime() + 7 * 3_600_000).toISOString().slice(0, 16)}`,
  );

describe('R23 when the steps of a limit go out', () => {
  test.each<[Kind, number, string, string[]]>([
    // 24 November is a day off since 2026.
    ['news', 1, '2026-11-23T09:00', ['due-today 2026-11-25T08:00']],
    ['news', 1, '2026-11-27T09:00', ['due-today 2026-11-30T08:00']],
    ['legal-document', 1, '2025-12-31T00:00', ['due-today 2026-01-05T08:00']],
    ['conference', 2, '2026-11-26T16:00', ['day-before 2026-11-27T08:00', 'due-today 2026-11-30T08:00']],
    // Of the two days, the first is a Friday that was swapped for a Saturday.
    ['conference', 2, '2025-12-31T16:00', ['day-before 2026-01-05T08:00', 'due-today 2026-01-06T08:00']],
    ['conference', 2, '2026-01-08T16:00', ['day-before 2026-01-09T08:00', 'due-today 2026-01-10T08:00']],
    ['statistics', 0, '2026-11-24T07:59', ['due-today 2026-11-24T08:00']],
    ['statistics', 0, '2026-11-24T08:00', []],
    ['statistics', 0, '2026-11-28T07:00', ['due-today 2026-11-28T08:00']],
    [
      'answer',
      15,
      '2026-11-02T10:00',
      ['half-time 2026-11-11T08:00', 'day-before 2026-11-20T08:00', 'due-today 2026-11-23T08:00'],
    ],
    ['other', 5, '2026-11-02T10:00', []],
    // Who writes the last date that may start a clock is due after it.
    ['conference', 2, '2099-12-31T10:00', ['day-before 2100-01-01T08:00', 'due-today 2100-01-04T08:00']],
  ])('R23 %s, %d days from %s', (kind, days, at, expected) => {
    const of = regulation.reminders.ofKind[kind];
    expect(written(plannedSteps(shipped, limitOf(local(at), days), of, hour))).toEqual(expected);
  });

  test('R23 half time that is the day before is said once, as the later step', () => {
    const planned = plannedSteps(shipped, limitOf(local('2026-11-23T09:00'), 2), steps, hour);
    expect(written(planned)).toEqual(['day-before 2026-11-25T08:00', 'due-today 2026-11-26T08:00']);
  });

  const instants = fc
    .integer({ min: Date.UTC(2025, 10, 1), max: Date.UTC(2027, 1, 28) })
    .map((ms) => new Date(ms));

  test('R23 always: in order, after the trigger, at the hour, half time when half of the days have passed', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 0, max: 60 }), (triggerAt, days) => {
        const limit = limitOf(triggerAt, days);
        const planned = plannedSteps(shipped, limit, steps, hour);
        for (const [index, { step, at }] of planned.entries()) {
          expect(at > triggerAt).toBe(true);
          const next = planned[index + 1];
          if (next)
            expect([at < next.at, steps.indexOf(step) < steps.indexOf(next.step)]).toEqual([true, true]);
          expect(at).toEqual(instantAt(shipped, localDateOf(shipped, at), hour));
          expect(localDateOf(shipped, at) <= limit.due).toBe(true);
        }
        const dayOf = (step: ReminderStep) => {
          const found = planned.find((one) => one.step === step);
          return found && localDateOf(shipped, found.at);
        };
        if (days >= 1) expect(dayOf('due-today')).toBe(limit.due);
        if (days >= 2) expect(workingDaysBetween(shipped, dayOf('day-before') ?? '', limit.due)).toBe(1);
        if (days >= 4)
          expect(workingDaysBetween(shipped, triggerAt, dayOf('half-time') ?? '')).toBe(Math.floor(days / 2));
      }),
    );
  });

  test('R23 a make-up Saturday is the working day before a Monday', () => {
    const calendar = calendarOf([row('2026-01-10', 'make-up')]);
    expect([workingDayBefore(calendar, '2026-01-12'), workingDayBefore(shipped, '2026-11-30')]).toEqual([
      '2026-01-10',
      '2026-11-27',
    ]);
  });

  test('R21 the working days of a span are those that the calendar counts', () => {
    fc.assert(
      fc.property(instants, fc.integer({ min: 0, max: 90 }), (start, length) => {
        const first = localDateOf(shipped, start);
        const last = localDateOf(shipped, start.getTime() + length * 86_400_000);
        const days = workingDaysFrom(shipped, first, last);
        expect(days.every((day) => isWorkingDay(shipped, day) && first <= day && day <= last)).toBe(true);
        const counted = workingDaysBetween(shipped, first, last) + (isWorkingDay(shipped, first) ? 1 : 0);
        expect([new Set(days).size, days]).toEqual([counted, [...days].sort()]);
      }),
    );
    expect(workingDaysFrom(shipped, '2026-11-24', '2026-11-23')).toEqual([]);
  });

  test.each([
    ['2026-11-23', '2026-11-23'],
    ['2026-11-29', '2026-11-23'],
    ['2027-01-01', '2026-12-28'],
  ])('R27 the week of %s begins on Monday %s', (day, monday) => {
    expect(mondayOf(day)).toBe(monday);
  });
});

describe('R23 a deadline that is planned anew', () => {
  const HOUR = 3_600_000;
  const now = local('2026-11-24T10:00');
  const at = (hours: number) => new Date(now.getTime() + hours * HOUR);
  const hours = fc.integer({ min: -200, max: 200 });
  const dues = fc.constantFrom('2026-11-23', '2026-11-24', '2026-11-25', '2026-12-01');
  const states = fc.constantFrom<Reminder['state'][]>('waiting', 'sent', 'skipped');
  const stepSets = fc.subarray(steps);
  const existing = stepSets.chain((of) =>
    fc.tuple(
      ...of.map((step) =>
        fc.record({ step: fc.constant(step), at: hours.map(at), due: dues, state: states }),
      ),
    ),
  );
  const planned = stepSets.chain((of) =>
    fc.tuple(...of.map((step) => fc.record({ step: fc.constant(step), at: hours.map(at) }))),
  );
  const all = fc.tuple(existing, planned, dues);

  /** The reminders of the dossier once the changes are written. */
  function outcome(
    before: readonly Reminder[],
    plan: readonly PlannedStep[],
    due: string | null,
  ): Reminder[] {
    const changed = rearmed(before, plan, due, now);
    return [...before.filter(({ step }) => !changed.some((one) => one.step === step)), ...changed];
  }

  test('R23 what is ahead waits for its new time, unless it was sent for this very due day', () => {
    fc.assert(
      fc.property(all, ([before, plan, due]) => {
        const result = outcome(before, plan, due);
        for (const { step, at: time } of plan.filter((one) => one.at > now)) {
          const was = before.find((one) => one.step === step);
          const is = result.find((one) => one.step === step);
          if (was?.state === 'sent' && was.due === due) expect(is).toEqual(was);
          else expect(is).toEqual({ step, at: time, due, state: 'waiting' });
        }
      }),
    );
  });

  test('R23 nothing of the past begins to wait, and what was sent in the past stays sent', () => {
    fc.assert(
      fc.property(all, ([before, plan, due]) => {
        const result = outcome(before, plan, due);
        const past = (step: ReminderStep) => !plan.some((one) => one.step === step && one.at > now);
        for (const is of result.filter(({ step }) => past(step))) {
          const was = before.find(({ step }) => step === is.step);
          if (is.state === 'waiting') expect([was?.state, was?.at]).toEqual(['waiting', is.at]);
          if (was?.state === 'sent') expect(is).toEqual(was);
        }
        for (const { step } of plan) expect(result.some((one) => one.step === step)).toBe(true);
      }),
    );
  });

  test('R23 planned again in the same way, nothing changes', () => {
    fc.assert(
      fc.property(all, ([before, plan, due]) => {
        expect(rearmed(outcome(before, plan, due), plan, due, now)).toEqual([]);
      }),
    );
  });

  test('R23 without a limit nothing waits any more', () => {
    fc.assert(
      fc.property(existing, (before) => {
        expect(outcome(before, [], null).some(({ state }) => state === 'waiting')).toBe(false);
      }),
    );
  });

  test('R23 of what has become due the last goes out, once; nothing of a closed dossier or after the due day', () => {
    fc.assert(
      fc.property(existing, fc.boolean(), hours, (before, open, closing) => {
        const { send, skip } = toSend(before, { open, closesAt: at(closing) }, now);
        const come = before.filter((one) => one.state === 'waiting' && one.at <= now);
        expect(new Set([...skip, ...(send ? [send] : [])])).toEqual(new Set(come));
        expect(send !== null).toBe(open && closing > 0 && come.length > 0);
        for (const skipped of skip) if (send) expect(skipped.at <= send.at).toBe(true);
      }),
    );
    const waiting: Reminder = { step: 'due-today', at: at(-1), due: '2026-11-24', state: 'waiting' };
    expect(toSend([waiting], { open: true, closesAt: null }, now)).toEqual({ send: null, skip: [waiting] });
  });
});

describe('R23 what notices say', () => {
  const item = { title: 'Lễ hội\r\nBcc: kẻ@xấu.example\u0000', kind: 'news', state: 'submitted' } as const;

  test('R23 a title cannot end the line of a header, nor of the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (title) => {
        const { subject, body } = reminderNotice(
          regulation,
          { ...item, title },
          { step: 'due-today', due: '2026-11-24' },
        );
        expect(subject.vi + subject.en).not.toMatch(/\p{Cc}/u);
        expect([body.vi.split('\n').length, body.en.split('\n').length]).toEqual([5, 5]);
        expect([...subject.vi].length).toBeLessThan(130);
      }),
    );
  });

  test('R23 it names the item, the day as people write it, and what is to be done', () => {
    const { subject, body } = reminderNotice(regulation, item, { step: 'day-before', due: '2026-01-05' });
    expect(subject.vi).toBe('Còn một ngày làm việc – hạn 05/01/2026: Lễ hội Bcc: kẻ@xấu.example');
    expect(body.vi).toContain('Hạn: hết ngày 05/01/2026');
    expect(body.vi).toContain('biên tập và trình duyệt');
    expect(body.en).toContain('edit it and forward it');
  });

  test('R23 whoever has a move is told what it is', () => {
    const { nextAct } = regulation.reminders;
    expect(Object.keys(nextAct).sort()).toEqual(Object.keys(regulation.holderOf).sort());
  });

  test.each([
    [1, 1, 0],
    [100, 100, 0],
    [250, 100, 150],
  ])('R23 a digest of %d overdue items names %d, and says how many more there are', (total, named, more) => {
    const first = Array.from({ length: Math.min(total, 120) }, (_, index) => ({
      ...item,
      title: `Mục ${index}`,
      due: '2026-11-20',
    }));
    const { subject, body } = digestNotice(regulation, {
      day: '2026-11-24',
      total,
      first,
      unit: 'Đài truyền thanh',
    });
    expect(subject.vi).toBe(`Quá hạn: ${total} mục tin của Đài truyền thanh – 24/11/2026`);
    expect(body.vi.match(/^– Mục \d+/gm)).toHaveLength(named);
    expect(body.vi.includes(`và ${more} mục khác`)).toBe(more > 0);
  });
});
