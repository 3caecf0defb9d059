import type { Core } from '@strapi/strapi';
import type { Text } from '../../../../../regulation';
import { regulationOf } from '../context/settings';
import type { AppointmentRecord } from '../stores/appointments';

/** Why an office-holder has to confirm: a new appointment, somebody else's change of his account, a stolen password. */
export type WhyConfirm = 'new' | 'changed' | 'recovery';

export interface OfficeMail {
  to: string;
  subject: string;
  text: string;
}

/** Sends mails after what they tell of is committed. A mail that fails is logged: what happened stays. */
export async function sendMails(strapi: Core.Strapi, mails: readonly OfficeMail[]): Promise<void> {
  for (const mail of mails) {
    try {
      await strapi.plugin('email').service('email').send(mail);
    } catch (error) {
      strapi.log.error(`editorial: mail not sent: ${error}`);
    }
  }
}

/** The address that opens the page on which the holder confirms: as the content API serves it. */
export function linkOf(strapi: Core.Strapi, token: string): string {
  const base = strapi.config.get<string>('server.absoluteUrl');
  const prefix = strapi.config.get<string>('api.rest.prefix', '/api');
  return `${base}${prefix}/editorial/confirm?token=${token}`;
}

const whys: Record<WhyConfirm, (record: AppointmentRecord) => { vi: string[]; en: string }> = {
  new: ({ decision }) => ({
    vi: [
      `Ông/Bà được phân công theo quyết định ${decision}.`,
      'Thẩm quyền có hiệu lực sau khi Ông/Bà tự đặt mật khẩu mới và xác nhận.',
      'Hãy mở địa chỉ sau trong 7 ngày:',
    ],
    en: `You were appointed by decision ${decision}. Your authority begins when you open the address above and set a new password.`,
  }),
  changed: () => ({
    vi: [
      'Tài khoản của Ông/Bà vừa bị người khác thay đổi (mật khẩu, thư điện tử, vai trò hoặc trạng thái).',
      'Để bảo vệ thẩm quyền duyệt, đăng tin, thẩm quyền của Ông/Bà tạm dừng cho đến khi xác nhận.',
      'Nếu Ông/Bà biết và đồng ý với thay đổi này, hãy mở địa chỉ sau trong 7 ngày và tự đặt mật khẩu mới:',
    ],
    en: 'Somebody else changed your account. Your authority is suspended until you open the address above and set a new password.',
  }),
  recovery: () => ({
    vi: [
      'Ông/Bà đã báo mất mật khẩu. Người có thẩm quyền vừa cho phép mở lại tài khoản.',
      'Tài khoản chỉ mở, và thẩm quyền chỉ trở lại, sau khi Ông/Bà tự đặt mật khẩu mới.',
      'Hãy mở địa chỉ sau trong 7 ngày:',
    ],
    en: 'You reported your password as stolen; your account may be opened again. It opens, with its authority, when you open the address above and set a new password.',
  }),
};

/** The mail with the link by which a holder takes his authority (back). */
export function confirmationMail(
  strapi: Core.Strapi,
  record: AppointmentRecord,
  token: string,
  why: WhyConfirm,
): OfficeMail {
  const office = regulationOf(strapi).offices[record.office].label;
  const { vi, en } = whys[why](record);
  return {
    to: record.confirmationEmail,
    subject: 'Xác nhận thẩm quyền trên Cổng thông tin điện tử / Confirm your authority',
    text: [
      `Kính gửi Ông/Bà, ${office.vi}.`,
      '',
      ...vi,
      linkOf(strapi, token),
      'Nếu không, xin đừng mở và báo ngay cho Trưởng Ban biên tập, Chủ tịch UBND xã.',
      'Không chuyển tiếp thư này: ai có địa chỉ trên đặt được mật khẩu của Ông/Bà.',
      '',
      `${office.en}. ${en}`,
    ].join('\n'),
  };
}

/** What those who watch over the board are told of somebody's account or appointment. */
export function noticeMail(to: readonly AppointmentRecord[], subject: Text, message: Text): OfficeMail[] {
  const addresses = [...new Set(to.map((record) => record.confirmationEmail))];
  return addresses.map((address) => ({
    to: address,
    subject: `${subject.vi} / ${subject.en}`,
    text: ['Kính gửi Ông/Bà,', message.vi, '', message.en].join('\n'),
  }));
}
