import type { Core, UID } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { inTransaction, readingFrom } from '../../../../../common/transaction';
import type { Text } from '../../../../../regulation';
import {
  type CalendarSnapshot,
  type DeadlineStatus,
  type LocalDate,
  STATUS_LABELS,
  statusOf,
} from '../../../../working-calendar/server/src/domain';
import type { CalendarService } from '../../../../working-calendar/server/src/services/calendar';
import { readable } from '../context/database-errors';
import { service } from '../context/services';
import { regulationOf } from '../context/settings';
import type { Subject } from '../domain/types';
import { lockSubject } from '../stores/dossiers';
import { type DueReview, dueReviews, insertReview, type ReviewedTable } from '../stores/reviews';

/** A section or page that is looked through at an interval, as people see it now. */
export interface ReviewRow {
  uid: string;
  documentId: string;
  typeLabel: Text;
  title: string;
  /** Calendar days. */
  intervalDays: number;
  /** The last review, an instant; publications that renewed the entry are no reviews. */
  lastReviewedAt: string | null;
  lastReviewedBy: string | null;
  /** Local day by whose end it is to be looked through. */
  due: LocalDate;
  status: DeadlineStatus;
  statusLabel: Text;
}

export interface Reviews {
  /** A page of what has an interval, what waits longest first; `stale`: only what is overdue. */
  list(query: {
    stale: boolean;
    page: number;
    pageSize: number;
  }): Promise<{ rows: ReviewRow[]; total: number }>;
  /**
   * Records that the person of this request looked an entry through, for good and on the ledger (article 8(e)).
   * 403: not his duty; 404: there is no such entry, it has no interval, or it is not public.
   */
  record(subject: Subject, comment?: string | null): Promise<ReviewRow>;
  /** What is overdue on a local day, what waits longest first, 100 at most: for the notice to the office. */
  staleDigest(today: LocalDate): Promise<ReviewRow[]>;
}

const digestSize = 100;

/** Other sections have no fixed limit; they, and pages, are reviewed so that they stay current (provision R28). */
export default ({ strapi }: { strapi: Core.Strapi }): Reviews => {
  const snapshot = () => {
    const calendar: CalendarService = strapi.plugin('working-calendar').service('calendar');
    return calendar.snapshot();
  };

  function tables(): ReviewedTable[] {
    const { reviewedTypes, publishedTypes } = regulationOf(strapi);
    return Object.entries(reviewedTypes).map(([type, { interval, title, renewedBy }]) => {
      const { tableName, attributes } = strapi.db.metadata.get(type as UID.ContentType);
      return {
        type,
        table: tableName,
        titleColumn: columnOf(attributes, title),
        intervalColumn: columnOf(attributes, interval),
        publicOnly: type in publishedTypes,
        renewedBy,
      };
    });
  }

  function rowOf(review: DueReview, calendar: CalendarSnapshot): ReviewRow {
    const { recordedTypes, publishedTypes } = regulationOf(strapi);
    const { type, documentId } = review.subject;
    const status = statusOf(calendar, { due: review.due, now: service(strapi, 'clock').now() });
    return {
      uid: type,
      documentId,
      typeLabel: (recordedTypes[type] ?? publishedTypes[type])?.label ?? { vi: type, en: type },
      title: review.title,
      intervalDays: review.intervalDays,
      lastReviewedAt: review.lastReviewedAt?.toISOString() ?? null,
      lastReviewedBy: review.lastReviewedBy,
      due: review.due,
      status,
      statusLabel: STATUS_LABELS[status],
    };
  }

  async function page(query: Parameters<typeof dueReviews>[2]) {
    const { rows, total } = await dueReviews(await readingFrom(strapi), tables(), query);
    const calendar = await snapshot();
    return { rows: rows.map((row) => rowOf(row, calendar)), total };
  }

  async function one(subject: Subject): Promise<ReviewRow> {
    const [row] = (await page({ subject, page: 1, pageSize: 1 })).rows;
    if (!row) throw new errors.NotFoundError();
    return row;
  }

  return {
    async list({ stale, ...query }) {
      return page({ ...query, ...(stale ? { dueBefore: service(strapi, 'clock').today() } : {}) });
    },
    async staleDigest(today) {
      return (await page({ dueBefore: today, page: 1, pageSize: digestSize })).rows;
    },
    async record(subject, comment) {
      try {
        return await inTransaction(strapi, async (work) => {
          const { actor, basis } = await service(strapi, 'upkeep').held(work, 'reviews');
          await lockSubject(work.trx, subject);
          const before = await one(subject);
          await insertReview(work.trx, {
            subject,
            at: service(strapi, 'clock').now(),
            actorKey: actor.key,
            actorName: actor.name,
            comment: comment?.trim() || null,
          });
          const after = await one(subject);
          await service(strapi, 'recorder').recordPlain(work, {
            actor,
            office: basis.office,
            verb: 'review',
            subjectType: subject.type,
            subjectId: subject.documentId,
            comment,
            details: { due: { from: before.due, to: after.due }, intervalDays: after.intervalDays },
          });
          return after;
        });
      } catch (error) {
        throw readable(strapi, error);
      }
    },
  };
};

function columnOf(attributes: Record<string, object>, field: string): string {
  const attribute = attributes[field];
  if (attribute && 'columnName' in attribute) return String(attribute.columnName);
  throw new Error(`editorial: src/regulation/reviews.ts names a field that is not there: ${field}`);
}
