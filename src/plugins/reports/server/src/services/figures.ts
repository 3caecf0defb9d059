import type { Core } from '@strapi/strapi';
import { inTransaction } from '../../../../../common/transaction';
import type { Text } from '../../../../../regulation';
import { service as editorial } from '../../../../editorial/server/src/context/services';
import { type CalendarSnapshot, instantAt } from '../../../../working-calendar/server/src/domain';
import { toDayNumber } from '../../../../working-calendar/server/src/domain/days';
import type { CalendarService } from '../../../../working-calendar/server/src/services/calendar';
import type { Delay, Figures } from '../domain/figures';
import { groupsBy, type Named, objectivesOf, sumOf } from '../domain/groups';
import { nameOf, type Period } from '../domain/period';
import { rateOf } from '../domain/rate';
import { contributorsOf, countActs } from '../stores/acts';
import { type DelayRow, delaysOf } from '../stores/delays';
import { partsOf } from '../stores/parts';
import type { Span } from '../stores/span';
import { type Names, namesOf } from './names';

export interface FiguresService {
  /** The figures of a period, all of one instant; of delays and contributors the first `most` rows. */
  of(period: Period, most: number): Promise<Figures>;
}

const words = {
  unit: {
    none: { vi: 'Không ghi đơn vị', en: 'No unit' },
    gone: { vi: 'Đơn vị không còn', en: 'A former unit' },
  },
  section: {
    none: { vi: 'Không ghi chuyên mục', en: 'No section' },
    gone: { vi: 'Chuyên mục không còn', en: 'A former section' },
  },
  objective: {
    none: { vi: 'Không thuộc chuyên mục nào', en: 'Of no section' },
    gone: { vi: 'Chuyên mục không còn', en: 'Of a former section' },
  },
  kind: { none: { vi: 'Không rõ loại', en: 'No kind' }, gone: { vi: 'Loại không còn', en: 'A former kind' } },
} as const satisfies Record<string, { none: Text; gone: Text }>;

export default ({ strapi }: { strapi: Core.Strapi }): FiguresService => ({
  of: (period, most) =>
    inTransaction(strapi, async ({ trx }) => {
      // One view of the database for all statements, and a promise of its own that none of them writes.
      await trx.raw('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
      const calendar: CalendarService = strapi.plugin('working-calendar').service('calendar');
      const snapshot = await calendar.snapshot();
      const now = editorial(strapi, 'clock').now();
      const span = spanOf(snapshot, period, now);
      const names = await namesOf(strapi);
      const parts = await partsOf(trx, span);
      const counts = sumOf(parts);
      const delays = await delaysOf(trx, span, most);
      const contributors = await contributorsOf(trx, span, most);
      const { worked, quiet } = await editorial(strapi, 'quiet-days').between(period);
      return {
        period: { ...period, name: nameOf(period) },
        countedAt: now.toISOString(),
        totals: {
          ...counts,
          onTimeRate: rateOf(counts),
          ...(await countActs(trx, span)),
          owed: delays.owed,
          workingDays: worked,
          quietDays: quiet.length,
        },
        kinds: groupsBy(parts, names.kinds, ({ kind }) => kind, words.kind),
        units: groupsBy(parts, names.units, ({ unitId }) => unitId, words.unit),
        sections: groupsBy(parts, names.sections, ({ sectionId }) => sectionId, words.section),
        objectives: objectivesOf(parts, names.objectives, names.sections, words.objective),
        delays: {
          total: delays.total,
          rows: delays.rows.map((row) => delayOf(snapshot, names, span, row)),
        },
        contributors: {
          total: contributors.total,
          rows: contributors.rows.map(({ unitId, ...row }) => ({
            ...row,
            unit: labelOf(names.units, unitId, words.unit),
          })),
        },
        quietDays: quiet,
        questions: await editorial(strapi, 'questions').counts(period),
      };
    }),
});

/** Before anything was due: in a period that has not begun nothing is overdue. */
const beforeAll = new Date(0);

/** The instants of a period by the calendar's zone; of one that is not over, counting ends now. */
function spanOf(snapshot: CalendarSnapshot, period: Period, now: Date): Span {
  const from = instantAt(snapshot, period.from, 0);
  const until = instantAt(snapshot, period.to, 24);
  return { from, until, moment: now < from ? beforeAll : now < until ? now : until };
}

function labelOf(
  known: readonly Named[],
  id: string | null,
  { none, gone }: { none: Text; gone: Text },
): Text {
  return id === null ? none : (known.find((one) => one.id === id)?.label ?? gone);
}

function delayOf(
  snapshot: CalendarSnapshot,
  { kinds, units }: Names,
  { moment }: Span,
  row: DelayRow,
): Delay {
  const { subjectType: type, subjectId: documentId, title, provider, due, madePublicAt, reason } = row;
  const doneAt = madePublicAt !== null && madePublicAt < moment ? madePublicAt : null;
  return {
    subject: { type, documentId },
    title,
    kind: labelOf(kinds, row.kind, words.kind),
    unit: labelOf(units, row.unitId, words.unit),
    provider,
    due,
    doneAt: doneAt?.toISOString() ?? null,
    daysLate: snapshot.zone.dayOf((doneAt ?? moment).getTime()) - toDayNumber(due),
    reason,
  };
}
