import type { Core } from '@strapi/strapi';
import { inTransaction, type Work } from '../../../../../common/transaction';
import { closesAt } from '../../../../working-calendar/server/src/domain';
import type { CalendarService } from '../../../../working-calendar/server/src/services/calendar';
import { service } from '../context/services';
import { isOverdueNotice, isReminder } from '../domain/reminders';
import { mailOf } from '../services/notice-mail';
import { holdMailing, markMailed, type NoticeRecord, noticeById } from '../stores/notices';
import { openById } from '../stores/open-dossiers';
import type { Job } from '.';

/**
 * Mails one notice, unless it was mailed, its reader switched such mails off, or it is pointless by now. Where the mail server refuses or is down, the job fails
 * and is tried again; where a worker dies between sending and noting it, the mail goes out again under the same
 * Message-ID.
 */
export const mail: Job<'mail'> = async (strapi, { noticeId }) => {
  await inTransaction(strapi, async ({ trx }) => {
    await holdMailing(trx, noticeId);
    const notice = await noticeById(trx, noticeId);
    if (!notice || notice.mailedAt || notice.mailOff || (await isPointless(strapi, trx, notice))) return;
    await strapi.plugin('email').service('email').send(mailOf(strapi, notice));
    await markMailed(trx, noticeId, service(strapi, 'clock').now());
  });
};

/**
 * A reminder of an item's limit reminds of nothing once that has ended or the item is closed; that it is overdue is past
 * once it is closed.
 */
async function isPointless(
  strapi: Core.Strapi,
  trx: Work['trx'],
  { topic, dossierId }: NoticeRecord,
): Promise<boolean> {
  const overdue = isOverdueNotice(topic);
  if (dossierId === null || (!overdue && !isReminder(topic))) return false;
  const dossier = await openById(trx, dossierId);
  if (!dossier?.due) return true;
  if (overdue) return false;
  const calendar: CalendarService = strapi.plugin('working-calendar').service('calendar');
  return service(strapi, 'clock').now() >= closesAt(await calendar.snapshot(), dossier.due);
}
