import type { Core } from '@strapi/strapi';
import { readingFrom, type Work } from '../../../../../common/transaction';
import type { Text } from '../../../../../regulation';
import { service } from '../context/services';
import { regulationOf } from '../context/settings';
import { isMailed } from '../domain/notice-choices';
import type { NoticeWords } from '../domain/notice-words';
import type { Subject } from '../domain/types';
import { switchedOff } from '../stores/notice-choices';
import {
  countUnread,
  insertNotices,
  markRead,
  type NoticeRecord,
  noticePage,
  unmailedBetween,
} from '../stores/notices';
import type { Recipient } from './recipients';

/** What somebody is to be told. Of one topic each recipient is told once. */
export interface Notice extends NoticeWords {
  topic: string;
  to: Recipient;
  /** Path on this server, such as `/admin/…`. */
  link: string | null;
  dossierId: number | null;
}

/** A notice as its reader sees it in the panel. Instants are ISO 8601. */
export interface NoticeRow {
  id: number;
  topic: string;
  subject: Text;
  body: Text;
  link: string | null;
  dossierId: number | null;
  at: string;
  readAt: string | null;
  mailedAt: string | null;
}

export interface Notices {
  /**
   * Tells people in the transaction under way: each new notice is a row, which the panel shows, and a job mails it unless its
   * reader switched such mails off. Whoever was told of a topic
   * before is not told again.
   */
  post(work: Work, notices: readonly Notice[]): Promise<void>;
  /**
   * Enqueues anew what was not mailed for a day, since the queue gives up on a mail server that stays away; what is older
   * than two weeks tells nothing any more. A mail that is still under way goes out once all the same.
   */
  mailAgain(work: Work): Promise<void>;
  /** One page of somebody's own notices, the newest first, and how many he has not read. */
  list(
    readerKey: string,
    page: { page: number; pageSize: number; unread: boolean },
  ): Promise<{ rows: NoticeRow[]; total: number; unread: number }>;
  /** Marks one of his notices as read, or all; gives how many are left unread. Null: he has no such notice. */
  read(readerKey: string, id: number | 'all'): Promise<number | null>;
}

const dayMs = 86_400_000;
const mailedAgainAtOnce = 1000;

/** The place of a document in the panel. */
export function panelLink({ type, documentId }: Subject): string {
  return `/admin/content-manager/collection-types/${type}/${documentId}`;
}

export default ({ strapi }: { strapi: Core.Strapi }): Notices => ({
  async post(work, notices) {
    if (notices.length === 0) return;
    const at = service(strapi, 'clock').now();
    const { noticeGroups } = regulationOf(strapi);
    const off = await switchedOff(
      work.trx,
      notices.map(({ to }) => to.key),
    );
    const ids = await insertNotices(
      work.trx,
      notices.map(({ to: { key, email }, ...notice }) => ({
        ...notice,
        recipientKey: key,
        email,
        at,
        mailOff: !isMailed(noticeGroups, notice.topic, off.get(key)),
      })),
    );
    for (const noticeId of ids) await service(strapi, 'queue').send(work, 'mail', { noticeId });
  },
  async mailAgain(work) {
    const now = service(strapi, 'clock').now().getTime();
    const [from, before] = [new Date(now - 14 * dayMs), new Date(now - dayMs)];
    const ids = await unmailedBetween(work.trx, from, before, mailedAgainAtOnce);
    for (const noticeId of ids) await service(strapi, 'queue').send(work, 'mail', { noticeId });
  },
  async list(readerKey, page) {
    const db = await readingFrom(strapi);
    const { rows, total } = await noticePage(db, readerKey, page);
    return { rows: rows.map(shown), total, unread: await countUnread(db, readerKey) };
  },
  async read(readerKey, id) {
    const db = await readingFrom(strapi);
    const found = await markRead(db, readerKey, id, service(strapi, 'clock').now());
    return found || id === 'all' ? countUnread(db, readerKey) : null;
  },
});

function shown(notice: NoticeRecord): NoticeRow {
  const { id, topic, subject, body, link, dossierId, at, readAt, mailedAt } = notice;
  return {
    id,
    topic,
    subject,
    body,
    link,
    dossierId,
    at: at.toISOString(),
    readAt: readAt?.toISOString() ?? null,
    mailedAt: mailedAt?.toISOString() ?? null,
  };
}
