import type { OfficeMail } from './office-mail';

/** The mail by which somebody becomes a collaborator: he sets his first password himself. */
export function invitationMail(to: string, name: string, link: string): OfficeMail {
  return {
    to,
    subject: 'Mời làm cộng tác viên Cổng thông tin điện tử / Invitation to contribute',
    text: [
      `Kính gửi Ông/Bà ${name},`,
      '',
      'Ban biên tập Cổng thông tin điện tử xã mời Ông/Bà làm cộng tác viên.',
      'Tài khoản hoạt động sau khi Ông/Bà tự đặt mật khẩu. Hãy mở địa chỉ sau trong 7 ngày:',
      link,
      `Đăng nhập bằng thư điện tử này: ${to}`,
      'Không chuyển tiếp thư này: ai có địa chỉ trên đặt được mật khẩu của Ông/Bà. Nếu không muốn nhận lời, xin bỏ qua thư.',
      '',
      'The editorial board invites you to contribute to the portal. Your account works when you have set a password at the address above, within 7 days. If you do not wish to, ignore this mail.',
    ].join('\n'),
  };
}
