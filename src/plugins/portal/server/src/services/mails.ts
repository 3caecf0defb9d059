import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { escaped } from '../../../../../common/html';
import { inTransaction, type Work } from '../../../../../common/transaction';
import { service as editorial } from '../../../../editorial/server/src/context/services';
import { regulationOf } from '../../../../editorial/server/src/context/settings';
import { service } from '../context/services';
import { settings } from '../context/settings';
import { type AskerMail, outcomeMail, receiptMail } from '../domain/mail-words';
import { outcomes } from '../domain/progress';
import { trackingCode } from '../domain/tracking-code';
import { askerOf } from '../stores/askers';
import { heldReceipt, type Receipt, updateReceipt } from '../stores/receipts';

export const askerMail = 'asker-mail';

/** Which mail, and of which receipt: neither address nor tracking code waits in the queue. */
export interface AskerMailData {
  receiptId: string;
  what: 'receipt' | 'outcome';
}

/** Enqueues a mail to whoever asked, in the transaction under way. */
export const mailJob = (strapi: Core.Strapi, work: Work, data: AskerMailData): Promise<void> =>
  editorial(strapi, 'queue').sendAdded(work, askerMail, data);

/**
 * Mails whoever asked, unless that was done, he gave no address, or it was erased meanwhile. Where the mail server refuses
 * or is down, the job fails and is tried again, under the same Message-ID.
 */
export async function mailAsker(
  strapi: Core.Strapi,
  { receiptId, what }: Readonly<Record<string, unknown>>,
): Promise<void> {
  await inTransaction(strapi, async ({ trx }) => {
    const receipt = await heldReceipt(trx, { id: String(receiptId) });
    const email = receipt && (await askerOf(trx, receipt.id))?.email;
    if (!receipt || !email) return;
    const mailed = what === 'receipt' ? 'mailedAt' : 'outcomeMailedAt';
    if (receipt[mailed] !== null) return;
    const mail = await (what === 'receipt' ? ofReceipt(strapi, receipt) : ofOutcome(strapi, receipt));
    if (mail) await send(strapi, { ...mail, to: email, id: `${receipt.id}|${what}` });
    await updateReceipt(trx, receipt.id, { [mailed]: editorial(strapi, 'clock').now() });
  });
}

async function ofReceipt(strapi: Core.Strapi, receipt: Receipt): Promise<AskerMail> {
  const { due } = await service(strapi, 'tracking').of(receipt);
  return receiptMail(await portalName(strapi), codeOf(strapi, receipt), due);
}

/** Null: what came of it was taken back meanwhile, for example by hiding it. */
async function ofOutcome(strapi: Core.Strapi, receipt: Receipt): Promise<AskerMail | null> {
  const { progress, answerText, answerSource, passedOnTo } = await service(strapi, 'tracking').of(receipt);
  if (!outcomes.has(progress) || (progress === 'answered' && answerText === null)) return null;
  return outcomeMail(await portalName(strapi), codeOf(strapi, receipt), {
    progress,
    answer: answerText,
    source: answerSource,
    body: passedOnTo,
  });
}

const codeOf = (strapi: Core.Strapi, { id }: Receipt) => trackingCode(settings(strapi).secret, id);

async function portalName(strapi: Core.Strapi): Promise<string> {
  const { type, name } = regulationOf(strapi).portalRecord;
  const row: Record<string, string | null> | null = await strapi.db.query(type).findOne({ select: [name] });
  return row?.[name] || 'Cổng thông tin điện tử xã';
}

async function send(
  strapi: Core.Strapi,
  { id, text, ...mail }: AskerMail & { to: string; id: string },
): Promise<void> {
  const from = strapi.config.get<string>('plugin::email.settings.defaultFrom', '');
  const domain = /@([\w.-]+)>?\s*$/.exec(from)?.[1] ?? 'localhost';
  const hash = createHash('sha256').update(id).digest('hex').slice(0, 32);
  const sending: Promise<void> = strapi
    .plugin('email')
    .service('email')
    .send({
      ...mail,
      text,
      // Without it the provider would send the text as HTML, and the markup of an answer with it.
      html: `<div style="white-space:pre-line">${escaped(text)}</div>`,
      messageId: `<${hash}@${domain}>`,
    });
  await sending.catch(({ code, responseCode }: { code?: string; responseCode?: number }) => {
    // The queue keeps what a job failed of: without the address, which must be erasable.
    throw new Error(`the mail was not taken: ${[code, responseCode].filter(Boolean).join(' ')}`);
  });
}
