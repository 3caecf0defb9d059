import type { Core } from '@strapi/strapi';
import { readingFrom, type Work } from '../../../../../common/transaction';
import {
  daysBefore,
  instantAt,
  isWorkingDay,
  type LocalDate,
  workingDaysFrom,
} from '../../../../working-calendar/server/src/domain';
import type { CalendarService } from '../../../../working-calendar/server/src/services/calendar';
import { service } from '../context/services';
import { firstActDay, insertQuietDays, quietDays, quietDaysBetween, updatedDays } from '../stores/quiet-days';

/** How far back a day is looked at: so much of an absence is made up for, in calendar days. */
const lookedBack = 60;
/** The latest days that are listed: those of more than ten years. */
const mostListed = 2600;

export interface QuietDay {
  /** Local day, `YYYY-MM-DD`. */
  day: LocalDate;
  recordedAt: string;
}

export interface QuietDays {
  /**
   * Records the working days before today on which nothing became public (article 8: updated daily; provision R21), each
   * once, with an entry of the ledger.
   */
  record(work: Work): Promise<void>;
  /** One page of them, the latest first: those that are working days by the present calendar. */
  list(page: { page: number; pageSize: number }): Promise<{ rows: QuietDay[]; total: number }>;
  /**
   * The working days of a period (local days, both included) that are over, from the portal's first act on, by the present
   * calendar; and which of them were recorded as being without any update.
   */
  between(period: { from: LocalDate; to: LocalDate }): Promise<{ worked: number; quiet: LocalDate[] }>;
}

export default ({ strapi }: { strapi: Core.Strapi }): QuietDays => {
  const clock = () => service(strapi, 'clock');
  const calendar = (): CalendarService => strapi.plugin('working-calendar').service('calendar');

  return {
    async record(work) {
      const first = await firstActDay(work.trx);
      if (first === null) return;
      const snapshot = await calendar().snapshot();
      const today = clock().today();
      const from = daysBefore(today, lookedBack);
      const updated = await updatedDays(work.trx, instantAt(snapshot, from, 0));
      const worked = workingDaysFrom(snapshot, from, daysBefore(today, 1));
      const quiet = worked.filter((day) => day >= first && !updated.has(day));
      const added = await insertQuietDays(work.trx, quiet, {
        at: clock().now(),
        calendarVersion: snapshot.version,
      });
      const actor = service(strapi, 'actors').system('reminders');
      for (const day of added) {
        await service(strapi, 'recorder').recordPlain(work, {
          actor,
          verb: 'no-update',
          subjectType: 'editorial.day',
          subjectId: day,
          details: { calendarVersion: snapshot.version },
        });
      }
    },
    async list({ page, pageSize }) {
      const snapshot = await calendar().snapshot();
      const recorded = await quietDays(await readingFrom(strapi), mostListed);
      const listed = recorded.filter(({ day }) => isWorkingDay(snapshot, day));
      const rows = listed.slice((page - 1) * pageSize, page * pageSize);
      return {
        rows: rows.map(({ day, recordedAt }) => ({ day, recordedAt: recordedAt.toISOString() })),
        total: listed.length,
      };
    },
    async between({ from, to }) {
      const db = await readingFrom(strapi);
      const begun = await firstActDay(db);
      if (begun === null) return { worked: 0, quiet: [] };
      const [, first = from] = [begun, from].sort();
      const [last = to] = [to, daysBefore(clock().today(), 1)].sort();
      if (first > last) return { worked: 0, quiet: [] };
      const worked = new Set(workingDaysFrom(await calendar().snapshot(), first, last));
      const recorded = await quietDaysBetween(db, first, last);
      return { worked: worked.size, quiet: recorded.filter((day) => worked.has(day)) };
    },
  };
};
