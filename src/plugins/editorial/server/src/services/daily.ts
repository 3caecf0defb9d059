import type { Core } from '@strapi/strapi';
import { inTransaction, readingFrom, type Work } from '../../../../../common/transaction';
import {
  type CalendarSnapshot,
  instantAt,
  isWorkingDay,
  missingYear,
  mondayOf,
} from '../../../../working-calendar/server/src/domain';
import type { CalendarService } from '../../../../working-calendar/server/src/services/calendar';
import { service } from '../context/services';
import { regulationOf } from '../context/settings';
import { enterYearNotice, staleNotice } from '../domain/notice-words';
import { panelPages } from '../domain/panel-pages';
import { type DailyPart, isDone, takeUpon } from '../stores/daily';
import { postDigest } from './digest';
import { tellOverdue } from './overdue-notices';

export interface Daily {
  /**
   * Does what belongs to a local day from its hour of reminders on (the integrity sweep from 02:00), each part once however many nodes run it and however
   * often: the days without update are recorded, and what could not be mailed is tried again; on a working day whoever has an overdue item is told of it, the digest of what is overdue goes out, and once a week
   * the office is told of a year that it has not entered and of reports that are missing, and who reviews of what waits to be reviewed. A part that fails leaves the others be.
   * @throws AggregateError with what failed
   */
  run(): Promise<void>;
}

interface Part {
  what: DailyPart;
  /** The local day for which it is done once. */
  day: string;
  act: (work: Work) => Promise<void>;
  /** Full hour of the local day from which it is done, where that is not the hour of reminders. */
  hour?: number;
}

/** Nobody works then, and what was found is there in the morning. */
const sweepHour = 2;

export default ({ strapi }: { strapi: Core.Strapi }): Daily => {
  const clock = () => service(strapi, 'clock');
  const calendar = (): CalendarService => strapi.plugin('working-calendar').service('calendar');

  function partsOf(snapshot: CalendarSnapshot, today: string): Part[] {
    const quietDays: Part = {
      what: 'quiet-days',
      day: today,
      act: (work) => service(strapi, 'quiet-days').record(work),
    };
    const mailAgain: Part = {
      what: 'mail-again',
      day: today,
      act: (work) => service(strapi, 'notices').mailAgain(work),
    };
    const integrity: Part = {
      what: 'integrity',
      day: today,
      hour: sweepHour,
      act: (work) => service(strapi, 'queue').send(work, 'integrity', { day: today }),
    };
    const always = [integrity, quietDays, mailAgain];
    if (!isWorkingDay(snapshot, today)) return always;
    const overdue: Part = { what: 'overdue', day: today, act: (work) => tellOverdue(strapi, work, today) };
    const digest: Part = { what: 'digest', day: today, act: (work) => postDigest(strapi, work) };
    const monday = mondayOf(today);
    const reviews: Part = { what: 'reviews', day: monday, act: (work) => askForReviews(work, today, monday) };
    const reports: Part = {
      what: 'missing-reports',
      day: monday,
      act: (work) => service(strapi, 'missing-reports').remind(work, `missing-reports:${monday}`),
    };
    const year = missingYear(snapshot, today);
    if (year === null) return [...always, overdue, digest, reviews, reports];
    const enterYear: Part = {
      what: 'enter-year',
      day: monday,
      act: (work) => askForYear(work, year, monday),
    };
    return [...always, overdue, digest, reviews, reports, enterYear];
  }

  async function askForYear(work: Work, year: number, monday: string): Promise<void> {
    const office = await service(strapi, 'recipients').ofOffice('office');
    await service(strapi, 'notices').post(
      work,
      office.map((to) => ({
        topic: `enter-year:${year}:${monday}`,
        to,
        ...enterYearNotice(year),
        link: panelPages.calendar,
        dossierId: null,
      })),
    );
  }

  /** Tells those who review sections and pages what has waited too long (article 8(e)). */
  async function askForReviews(work: Work, today: string, monday: string): Promise<void> {
    const stale = await service(strapi, 'reviews').staleDigest(today);
    if (stale.length === 0) return;
    const offices = regulationOf(strapi).reviewReminders;
    const told = await Promise.all(offices.map((office) => service(strapi, 'recipients').ofOffice(office)));
    await service(strapi, 'notices').post(
      work,
      told.flat().map((to) => ({
        topic: `reviews:${monday}`,
        to,
        ...staleNotice(stale),
        link: panelPages.deadlines,
        dossierId: null,
      })),
    );
  }

  return {
    async run() {
      const snapshot = await calendar().snapshot();
      const today = clock().today();
      const usualHour = regulationOf(strapi).reminders.hour;
      const failures: unknown[] = [];
      for (const { what, day, act, hour = usualHour } of partsOf(snapshot, today)) {
        if (clock().now() < instantAt(snapshot, today, hour)) continue;
        try {
          if (await isDone(await readingFrom(strapi), what, day)) continue;
          await inTransaction(strapi, async (work) => {
            if (await takeUpon(work.trx, what, day)) await act(work);
          });
        } catch (error) {
          failures.push(error);
        }
      }
      if (failures.length > 0)
        throw new AggregateError(failures, `daily: ${failures.map(String).join('; ')}`);
    },
  };
};
