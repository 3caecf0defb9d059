import {
  isReminder,
  type Reminder,
  rearmed,
  reminderTopic,
  toSend,
} from '../../../src/plugins/editorial/server/src/domain/reminders';
import { local } from '../working-calendar/support';

const now = local('2026-11-24T10:00');
const [past, earlier, ahead] = [
  local('2026-11-24T08:00'),
  local('2026-11-23T08:00'),
  local('2026-11-25T08:00'),
];
const due = '2026-11-25';
const otherDue = '2026-11-26';

const reminder = (state: Reminder['state'], at: Date, more: Partial<Reminder> = {}): Reminder => ({
  step: 'due-today',
  at,
  due,
  state,
  ...more,
});
const plan = (at: Date) => [{ step: 'due-today', at } as const];

describe('R23 a reminder of a deadline that is planned anew', () => {
  test.each<[string, Reminder[], Date, Reminder[]]>([
    ['new and ahead: it waits', [], ahead, [reminder('waiting', ahead)]],
    ['new, its time past: it is not sent after the fact', [], past, [reminder('skipped', past)]],
    [
      'it waits for another time ahead: it waits for the new one',
      [reminder('waiting', local('2026-11-25T09:00'))],
      ahead,
      [reminder('waiting', ahead)],
    ],
    ['it waits for the very time: nothing changes', [reminder('waiting', ahead)], ahead, []],
    ['it waits past its time, as planned: it goes on', [reminder('waiting', past)], past, []],
    [
      'it waited for another time that is past',
      [reminder('waiting', earlier)],
      past,
      [reminder('skipped', past)],
    ],
    ['it was skipped, and is past: it stays', [reminder('skipped', past)], past, []],
    [
      'it was skipped, and is ahead: it waits',
      [reminder('skipped', past)],
      ahead,
      [reminder('waiting', ahead)],
    ],
    [
      'it was skipped for this very time ahead: it waits',
      [reminder('skipped', ahead)],
      ahead,
      [reminder('waiting', ahead)],
    ],
    ['it was sent for this due day: it stays sent', [reminder('sent', past)], ahead, []],
    [
      'it was sent for another due day, and is ahead: it waits again',
      [reminder('sent', past, { due: otherDue })],
      ahead,
      [reminder('waiting', ahead)],
    ],
    [
      'it was sent for another due day, and is past: it stays sent',
      [reminder('sent', past, { due: otherDue })],
      past,
      [],
    ],
    [
      'it waits for another due day at the same time: it speaks of the new one',
      [reminder('waiting', ahead, { due: otherDue })],
      ahead,
      [reminder('waiting', ahead)],
    ],
  ])('R23 %s', (_what, before, at, changed) => {
    expect(rearmed(before, plan(at), due, now)).toEqual(changed);
  });

  test('R23 a step that is planned no more is skipped where it waits; without a limit nothing is planned', () => {
    const half = reminder('waiting', ahead, { step: 'half-time' });
    const sent = reminder('sent', past, { step: 'day-before' });
    expect(rearmed([half, sent], plan(ahead), due, now)).toEqual([
      { ...half, state: 'skipped' },
      reminder('waiting', ahead),
    ]);
    expect(rearmed([half, sent], [], null, now)).toEqual([{ ...half, state: 'skipped' }]);
    expect(rearmed([], plan(ahead), null, now)).toEqual([]);
  });
});

describe('R23 what goes out', () => {
  const first = reminder('waiting', earlier, { step: 'half-time' });
  const last = reminder('waiting', now);

  test('R23 of several the last in time, whatever their order; the others are skipped', () => {
    const open = { open: true, closesAt: ahead };
    expect(toSend([last, first], open, now)).toEqual({ send: last, skip: [first] });
    expect(toSend([first, last], open, now)).toEqual({ send: last, skip: [first] });
    expect(toSend([reminder('waiting', ahead), reminder('sent', past)], open, now)).toEqual({
      send: null,
      skip: [],
    });
  });

  test('R23 none from the moment on at which the due day ends', () => {
    expect(toSend([last], { open: true, closesAt: now }, now)).toEqual({ send: null, skip: [last] });
    expect(toSend([last], { open: true, closesAt: new Date(now.getTime() + 1) }, now).send).toBe(last);
    expect(toSend([last], { open: false, closesAt: ahead }, now)).toEqual({ send: null, skip: [last] });
  });

  test('R23 a reminder is told once for each dossier, step and due day', () => {
    const topic = reminderTopic(7, { step: 'due-today', due });
    expect(topic).toBe('reminder:7:due-today:2026-11-25');
    expect([topic, 'digest:2026-11-25', 'x-reminder:'].map(isReminder)).toEqual([true, false, false]);
  });
});
