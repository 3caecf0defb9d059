import { createHash } from 'node:crypto';
import type { Core } from '@strapi/strapi';
import { escaped } from '../../../../../common/html';
import type { NoticeRecord } from '../stores/notices';
import type { OfficeMail } from './office-mail';

export interface NoticeMail extends OfficeMail {
  html: string;
  messageId: string;
}

/** A notice as a mail: Vietnamese first, then English, with the address of what it is about. */
export function mailOf(strapi: Core.Strapi, notice: NoticeRecord): NoticeMail {
  const { subject, body, link } = notice;
  const base = strapi.config.get<string>('server.absoluteUrl');
  const address = link === null ? null : `${base}${link}`;
  const lines = [
    'Kính gửi Ông/Bà,',
    '',
    body.vi,
    ...(address ? [`Mở tại: ${address}`] : []),
    '',
    '--------',
    '',
    'Dear Sir or Madam,',
    '',
    body.en,
    ...(address ? [`Open: ${address}`] : []),
  ];
  const text = lines.join('\n');
  return {
    to: notice.email,
    subject: `${subject.vi} / ${subject.en}`,
    text,
    // Without it the provider would send the text as HTML, and a title's markup with it.
    html: `<div style="white-space:pre-line">${escaped(text)}</div>`,
    messageId: messageIdOf(strapi, notice),
  };
}

/** The same for each attempt at the same notice, so that a mail program knows a repetition. */
function messageIdOf(strapi: Core.Strapi, { topic, recipientKey }: NoticeRecord): string {
  const from = strapi.config.get<string>('plugin::email.settings.defaultFrom', '');
  const domain = /@([\w.-]+)>?\s*$/.exec(from)?.[1] ?? 'localhost';
  const hash = createHash('sha256').update(`${topic}\n${recipientKey}`).digest('hex');
  return `<${hash.slice(0, 32)}@${domain}>`;
}
