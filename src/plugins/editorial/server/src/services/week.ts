import type { Core } from '@strapi/strapi';
import { readingFrom } from '../../../../../common/transaction';
import type { Text } from '../../../../../regulation';
import {
  type CalendarSnapshot,
  daysBefore,
  instantAt,
  isWorkingDay,
  type LocalDate,
  mondayOf,
} from '../../../../working-calendar/server/src/domain';
import type { CalendarService } from '../../../../working-calendar/server/src/services/calendar';
import { service } from '../context/services';
import type { Subject } from '../domain/types';
import { type Dossier, dossiersByIds } from '../stores/dossiers';
import { openDueBetween, scheduledBetween } from '../stores/week';

/** An item as a line of the week names it. */
export interface WeekItem {
  id: number;
  subject: Subject;
  title: string;
}

export interface WeekDay {
  /** Local day, `YYYY-MM-DD`. */
  day: LocalDate;
  today: boolean;
  working: boolean;
  /** What the day is called where the calendar has it: a holiday, a day in lieu, a make-up day. */
  name: Text | null;
  /** Open items that are due on it, how many and the first of them. */
  due: { count: number; first: WeekItem[] };
  /** What is published by itself on it; instants are ISO 8601. */
  scheduled: (WeekItem & { at: string })[];
}

export interface Week {
  /**
   * The seven days from Monday to Sunday in which today lies: which are worked, and for office-holders what is due and what
   * is to be published by itself.
   */
  now(withItems: boolean): Promise<WeekDay[]>;
}

const mostOfDay = 3;
const mostScheduled = 20;

export default ({ strapi }: { strapi: Core.Strapi }): Week => ({
  async now(withItems) {
    const calendar: CalendarService = strapi.plugin('working-calendar').service('calendar');
    const snapshot = await calendar.snapshot();
    const clock = service(strapi, 'clock');
    const today = clock.today();
    const monday = mondayOf(today);
    const days = [0, 1, 2, 3, 4, 5, 6].map((later) => daysBefore(monday, -later));
    const bare = days.map(
      (day): WeekDay => ({
        ...calendarDay(snapshot, day),
        today: day === today,
        due: { count: 0, first: [] },
        scheduled: [],
      }),
    );
    if (!withItems) return bare;
    const db = await readingFrom(strapi);
    const due = await openDueBetween(db, { from: monday, to: daysBefore(monday, -6) }, mostOfDay);
    const span = {
      from: instantAt(snapshot, monday, 0),
      until: instantAt(snapshot, daysBefore(monday, -7), 0),
    };
    const schedules = await scheduledBetween(db, span, mostScheduled);
    const scheduled = new Map(
      (
        await dossiersByIds(
          db,
          schedules.map(({ dossierId }) => dossierId),
        )
      ).map((dossier) => [dossier.id, dossier]),
    );
    return bare.map((one) => {
      const { count = 0, first = [] } = due.get(one.day) ?? {};
      return {
        ...one,
        due: { count, first: first.map(itemOf) },
        scheduled: schedules.flatMap(({ at, dossierId }) => {
          const dossier = scheduled.get(dossierId);
          return dossier && clock.dayOf(at) === one.day ? [{ ...itemOf(dossier), at: at.toISOString() }] : [];
        }),
      };
    });
  },
});

const itemOf = ({ id, subject, title }: Dossier): WeekItem => ({ id, subject, title });

/** Whether a day is worked, and what the calendar calls it; what is not decided yet does not count. */
function calendarDay(snapshot: CalendarSnapshot, day: LocalDate): Pick<WeekDay, 'day' | 'working' | 'name'> {
  const row = snapshot.rowOn(day);
  return {
    day,
    working: isWorkingDay(snapshot, day),
    name: row?.status === 'decided' ? row.name : null,
  };
}
