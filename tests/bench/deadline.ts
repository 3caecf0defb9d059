import { TZDate } from '@date-fns/tz';
import { addDays, formatISO, isWeekend } from 'date-fns';
import { shippedCalendar } from '../../src/plugins/working-calendar/server/src/data/shipped';
import { CalendarSnapshot, dueDate } from '../../src/plugins/working-calendar/server/src/domain';
import { type Bench, goal, measureTogether } from './measure';

/** The longest limit of the regulation (Điều 8 điểm đ). */
const DAYS = 15;
const ZONE = 'Asia/Ho_Chi_Minh';

const calendar = shippedCalendar();
const snapshot = new CalendarSnapshot(calendar);
const decided = calendar.rows.filter(({ status }) => status === 'decided');
const off = new Set(decided.filter(({ kind }) => kind === 'day-off').map(({ date }) => date));
const makeUp = new Set(decided.filter(({ kind }) => kind === 'make-up').map(({ date }) => date));

/** Instants spread over the entered years, so that no branch or cache line is favoured. */
const starts = Array.from(
  { length: 4096 },
  (_, index) => Date.UTC(2019, 0, 2) + ((index * 2_654_435_761) % (2890 * 86_400_000)),
);

/** The same question as people write it at first: step from day to day and look each up. */
function dueByDayLoop(startMs: number, days: number): string {
  const local = new TZDate(startMs, ZONE);
  let day = new Date(local.getFullYear(), local.getMonth(), local.getDate());
  let date = formatISO(day, { representation: 'date' });
  for (let counted = 0; counted < days; ) {
    day = addDays(day, 1);
    date = formatISO(day, { representation: 'date' });
    if (isWeekend(day) ? makeUp.has(date) : !off.has(date)) counted += 1;
  }
  return date;
}

function startOf(round: number): number {
  return starts[round & 4095] ?? 0;
}

/** From an instant in milliseconds to the written due day. */
export const deadline: Bench = {
  name: 'deadline',
  run() {
    for (const start of starts) {
      const { due } = dueDate(snapshot, start, DAYS);
      const expected = dueByDayLoop(start, DAYS);
      if (due !== expected) {
        throw new Error(`${new Date(start).toISOString()}: ${due} by table, ${expected} by day loop`);
      }
    }
    const [ours = 0, peer = 1] = measureTogether([
      (round) => dueDate(snapshot, startOf(round), DAYS).due.length,
      (round) => dueByDayLoop(startOf(round), DAYS).length,
    ]);
    return {
      name: 'deadline',
      ours: { what: `dueDate, ${DAYS} working days, prefix table`, perSecond: ours },
      peer: { what: `day-by-day loop with date-fns, ${DAYS} working days, same calendar`, perSecond: peer },
      ratio: ours / peer,
      goals: [
        goal('times as fast as the day loop', ours / peer, 20),
        goal('due days per second on one core', ours, 5_000_000),
      ],
    };
  },
};
