import type { Knex } from 'knex';
import { parsedJson } from '../../../../../common/row';
import type { Text } from '../../../../../regulation';

const table = 'editorial_notices';
const mailingLock = 72_021;
/** Rows of one statement; a statement takes at most 65,535 values. */
const rowsAtOnce = 500;

/** What one person is told once, in the panel and by mail. Instants are exact. */
export interface NoticeRecord {
  id: number;
  /** What it is about; a person is told once of each topic. */
  topic: string;
  recipientKey: string;
  email: string;
  subject: Text;
  body: Text;
  /** Path on this server, such as `/admin/…`. */
  link: string | null;
  dossierId: number | null;
  at: Date;
  readAt: Date | null;
  mailedAt: Date | null;
  /** Not mailed: its reader chose so before he was told. */
  mailOff: boolean;
}

interface Row {
  id: string;
  topic: string;
  recipient_key: string;
  email: string;
  subject: unknown;
  body: unknown;
  link: string | null;
  dossier_id: string | null;
  at: Date;
  read_at: Date | null;
  mailed_at: Date | null;
  mail_off: boolean;
}

function toNotice(row: Row): NoticeRecord {
  return {
    id: Number(row.id),
    topic: row.topic,
    recipientKey: row.recipient_key,
    email: row.email,
    subject: parsedJson<Text>(row.subject),
    body: parsedJson<Text>(row.body),
    link: row.link,
    dossierId: row.dossier_id === null ? null : Number(row.dossier_id),
    at: row.at,
    readAt: row.read_at,
    mailedAt: row.mailed_at,
    mailOff: row.mail_off,
  };
}

/** Inserts notices, except those of which the recipient was told before; gives the ids of the new ones that are mailed. */
export async function insertNotices(
  trx: Knex,
  notices: readonly Omit<NoticeRecord, 'id' | 'readAt' | 'mailedAt'>[],
): Promise<number[]> {
  const ids: number[] = [];
  for (let from = 0; from < notices.length; from += rowsAtOnce) {
    const rows = notices.slice(from, from + rowsAtOnce).map((notice) => ({
      topic: notice.topic,
      recipient_key: notice.recipientKey,
      email: notice.email,
      subject: JSON.stringify(notice.subject),
      body: JSON.stringify(notice.body),
      link: notice.link,
      dossier_id: notice.dossierId,
      at: notice.at,
      mail_off: notice.mailOff,
    }));
    const inserted: { id: string; mail_off: boolean }[] = await trx(table)
      .insert(rows)
      .onConflict(['recipient_key', 'topic'])
      .ignore()
      .returning(['id', 'mail_off']);
    ids.push(...inserted.filter(({ mail_off }) => !mail_off).map(({ id }) => Number(id)));
  }
  return ids;
}

/**
 * Holds the mailing of one notice until the transaction ends. Not its row: whoever reads it in the panel does not wait
 * for a mail server.
 */
export async function holdMailing(trx: Knex, id: number): Promise<void> {
  await trx.raw('SELECT pg_advisory_xact_lock(?, ?)', [mailingLock, id]);
}

export async function noticeById(db: Knex, id: number): Promise<NoticeRecord | null> {
  const row: Row | undefined = await db(table).where({ id }).first();
  return row ? toNotice(row) : null;
}

export async function markMailed(trx: Knex, id: number, at: Date): Promise<void> {
  await trx(table).where({ id }).update({ mailed_at: at });
}

/** One page of a person's notices, the newest first, and how many there are. */
export async function noticePage(
  db: Knex,
  recipientKey: string,
  { page, pageSize, unread }: { page: number; pageSize: number; unread: boolean },
): Promise<{ rows: NoticeRecord[]; total: number }> {
  const own = db(table).where({ recipient_key: recipientKey });
  if (unread) own.whereNull('read_at');
  const count = await own.clone().count<{ count: string }[]>({ count: '*' });
  const rows: Row[] = await own
    .clone()
    .orderBy('id', 'desc')
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  return { rows: rows.map(toNotice), total: Number(count[0]?.count ?? 0) };
}

export async function countUnread(db: Knex, recipientKey: string): Promise<number> {
  const [row] = await db(table)
    .where({ recipient_key: recipientKey })
    .whereNull('read_at')
    .count<{ count: string }[]>({ count: '*' });
  return Number(row?.count ?? 0);
}

/** Marks one of a person's notices, or all of them, as read; what was read keeps its time. False: he has none such. */
export async function markRead(
  db: Knex,
  recipientKey: string,
  id: number | 'all',
  at: Date,
): Promise<boolean> {
  const own = db(table).where({ recipient_key: recipientKey });
  if (id !== 'all') own.where({ id });
  else own.whereNull('read_at');
  const marked = await own.update({ read_at: db.raw('coalesce(read_at, ?)', [at]) });
  return marked > 0;
}

/** Ids of notices from a time on and before another that are to be mailed and were not, the newest first. */
export async function unmailedBetween(db: Knex, from: Date, before: Date, limit: number): Promise<number[]> {
  const rows: { id: string }[] = await db(table)
    .whereNull('mailed_at')
    .where('mail_off', false)
    .where('at', '>=', from)
    .where('at', '<', before)
    .orderBy([
      { column: 'at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(limit)
    .select('id');
  return rows.map(({ id }) => Number(id));
}

/** Removes what people were told of some dossiers; a mail that waits finds nothing to send. */
export async function removeNoticesOf(trx: Knex, dossierIds: readonly number[]): Promise<void> {
  await trx(table)
    .whereIn('dossier_id', [...dossierIds])
    .delete();
}

/** Notices about several items at once, such as digests, that hold one of some words. */
export async function listsNaming(db: Knex, words: readonly string[]): Promise<NoticeRecord[]> {
  const found = new Map<number, NoticeRecord>();
  for (const one of words) {
    // As the words stand inside a JSON string.
    const written = JSON.stringify(one).slice(1, -1);
    const rows: Row[] = await db(table)
      .whereNull('dossier_id')
      .whereRaw('(position(? in body::text) > 0 OR position(? in subject::text) > 0)', [written, written]);
    for (const row of rows) found.set(Number(row.id), toNotice(row));
  }
  return [...found.values()];
}

export async function rewordNotice(
  trx: Knex,
  id: number,
  { subject, body }: { subject: Text; body: Text },
): Promise<void> {
  await trx(table)
    .where({ id })
    .update({ subject: JSON.stringify(subject), body: JSON.stringify(body) });
}
