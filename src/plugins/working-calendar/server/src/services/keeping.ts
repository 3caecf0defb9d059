import type { Core } from '@strapi/strapi';
import { refuse } from '../../../../../common/refusal';
import { readingFrom } from '../../../../../common/transaction';
import { type Acting, keeperOf } from '../context/keeper';
import { refusing } from '../context/refusing';
import {
  applyChange,
  type Calendar,
  type CalendarChange,
  CalendarSnapshot,
  type Reason,
  Refusal,
  reason,
} from '../domain';
import { calendarOfVersion, editionOf, insertVersion } from '../stores/calendar';
import type { CalendarService } from './calendar';
import { type Proposal, proposed } from './proposals';
import type { ChangePreview, Saved } from './views';

export interface Keeping {
  /** What a proposal would change, whether it may be saved, and how many open items would move. Changes nothing. */
  preview(proposal: Proposal): Promise<Omit<ChangePreview, 'reasons'> & { reasons: readonly Reason[] }>;
  /**
   * Saves a change on top of the version that its maker saw, moves what is open, and records all of it.
   * @throws 403 for whoever does not keep the calendar; 409 where another version came in between; 422 with all reasons
   */
  save(given: { version: number; change: CalendarChange; comment: string | null }): Promise<Saved>;
}

/** How the office changes the calendar: previewed first, then saved as one act. */
export default ({ strapi }: { strapi: Core.Strapi }): Keeping => {
  const calendarService = (): CalendarService => strapi.plugin('working-calendar').service('calendar');

  async function current(): Promise<Calendar> {
    const db = await readingFrom(strapi);
    const edition = await editionOf(db);
    if (!edition) throw new Error('working-calendar: the database holds no calendar');
    return calendarOfVersion(db, edition.version);
  }

  /** The days that come, and those that go, each need a ground: a row brings its decision, a removal its comment. */
  function removalReasons(change: CalendarChange, comment: string | null): Reason[] {
    const replaced = new Set(change.put.map(({ date }) => date));
    const gone = change.remove.some((date) => !replaced.has(date));
    return gone && !comment
      ? [
          reason(
            'calendar.comment-missing',
            'Bỏ một ngày khỏi lịch thì ghi lý do và số văn bản làm căn cứ.',
            'Say why a day is taken out of the calendar, and by which document.',
          ),
        ]
      : [];
  }

  async function write(
    { work, actor, now }: Acting,
    { version, change, comment }: Parameters<Keeping['save']>[0],
  ) {
    const before = await current();
    if (before.version !== version) refuse(409, [versionMoved(keeperOf(strapi).article('calendar'))]);
    const missing = removalReasons(change, comment);
    const { calendar, differences } = refusing(() => {
      const changed = tried(() => applyChange(before, change));
      const reasons = [...missing, ...(changed.reasons ?? [])];
      if (reasons.length > 0 || !changed.result) throw new Refusal(reasons);
      return changed.result;
    });
    await insertVersion(work.trx, calendar, differences, { at: now, actor, comment });
    const grounds = [...new Set(differences.flatMap(({ after }) => after?.decision ?? []))].join('; ');
    const ground = grounds || comment || '';
    return {
      result: calendar.version,
      reckoning: { snapshot: new CalendarSnapshot(calendar), rules: await calendarService().rules() },
      why: {
        vi: `Lịch làm việc thay đổi (bản ${calendar.version}${ground && `, ${ground}`})`,
        en: `The working calendar changed (version ${calendar.version}${ground && `, ${ground}`})`,
      },
      verb: 'change-calendar',
      subjectId: String(calendar.version),
      comment,
      details: { differences, enteredTo: { from: before.to, to: calendar.to } },
    };
  }

  return {
    async preview(proposal) {
      const calendar = await current();
      const { change, warnings, reasons, comment } = proposed(calendar, proposal);
      // What a file or range leaves out is missed by the rest of it: its own reasons come first.
      const changed = reasons.length > 0 ? { reasons } : tried(() => applyChange(calendar, change));
      const all = [...removalReasons(change, comment), ...(changed.reasons ?? [])];
      const differences = changed.result?.differences ?? [];
      const common = { version: calendar.version, change, warnings, differences, reasons: all };
      if (all.length > 0 || !changed.result) return { ...common, moves: null };
      const snapshot = new CalendarSnapshot(changed.result.calendar);
      const rules = await calendarService().rules();
      return { ...common, moves: await keeperOf(strapi).wouldMove({ snapshot, rules }) };
    },
    async save(given) {
      const { result, moves } = await keeperOf(strapi).perform('calendar', (acting) => write(acting, given));
      return { version: result, moves };
    },
  };
};

/** Somebody else saved meanwhile: what was previewed is no longer what would be saved. */
export const versionMoved = (article: string) => ({
  code: 'calendar.version-moved',
  article,
  message: {
    vi: 'Lịch hoặc thời hạn vừa được người khác thay đổi. Hãy tải lại và xem trước lần nữa.',
    en: 'Somebody else has just changed the calendar or the limits. Reload and preview again.',
  },
});

function tried<Result>(act: () => Result): { result?: Result; reasons?: readonly Reason[] } {
  try {
    return { result: act() };
  } catch (error) {
    if (error instanceof Refusal) return { reasons: error.reasons };
    throw error;
  }
}
