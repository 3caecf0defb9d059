import type { TypeLabels } from './label';

/** Accounts of those who work from outside; the names of the fields are those of Strapi's plugin. */
export const memberLabels: TypeLabels = {
  username: { vi: 'Tên đăng nhập', en: 'User name' },
  fullName: {
    vi: 'Họ và tên',
    en: 'Full name',
    helpVi: 'Tên ghi ở tin, bài và trong nhật ký xử lý.',
    helpEn: 'The name at his items and on the ledger.',
  },
  email: { vi: 'Thư điện tử', en: 'E-mail' },
  password: {
    vi: 'Mật khẩu',
    en: 'Password',
    helpVi: 'Không đặt thay người dùng: đổi ở đây làm quyền của người đó tạm dừng đến khi chính họ xác nhận.',
    helpEn: 'Not to be set for somebody: what is changed here suspends his authority until he confirms.',
  },
  confirmed: { vi: 'Đã xác nhận thư', en: 'Address confirmed' },
  blocked: { vi: 'Bị khóa', en: 'Blocked' },
  role: { vi: 'Vai trò', en: 'Role' },
};
