import { inTransaction } from '../../../../../common/transaction';
import { service } from '../context/services';
import { mailOf } from '../services/notice-mail';
import { holdMailing, markMailed, noticeById } from '../stores/notices';
import type { Job } from '.';

/**
 * Mails one notice, unless it was mailed. Where the mail server refuses or is down, the job fails and is tried again;
 * where a worker dies between sending and noting it, the mail goes out again under the same Message-ID.
 */
export const mail: Job<'mail'> = async (strapi, { noticeId }) => {
  await inTransaction(strapi, async ({ trx }) => {
    await holdMailing(trx, noticeId);
    const notice = await noticeById(trx, noticeId);
    if (!notice || notice.mailedAt) return;
    await strapi.plugin('email').service('email').send(mailOf(strapi, notice));
    await markMailed(trx, noticeId, service(strapi, 'clock').now());
  });
};
