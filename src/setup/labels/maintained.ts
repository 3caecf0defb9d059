import { reviewEvery, type TypeLabels } from './label';

const position: TypeLabels[string] = {
  vi: 'Thứ tự',
  en: 'Position',
  helpVi: 'Số nhỏ đứng trước.',
  helpEn: 'Smaller numbers come first.',
};
const slug: TypeLabels[string] = {
  vi: 'Đường dẫn',
  en: 'Slug',
  helpVi: 'Phần địa chỉ trên Cổng; không nên đổi khi đã dùng.',
  helpEn: 'Part of the address; do not change it once in use.',
};

export const sectionLabels: TypeLabels = {
  name: { vi: 'Tên chuyên mục', en: 'Name' },
  slug,
  objective: {
    vi: 'Mục tiêu (Điều 2)',
    en: 'Objective (article 2)',
    helpVi: 'Mục tiêu của Quy chế mà chuyên mục phục vụ; dùng để thống kê theo kỳ.',
    helpEn: 'The objective of the regulation that the section serves; reports count by it.',
  },
  position,
  reviewEvery,
  description: { vi: 'Mô tả', en: 'Description' },
};

export const unitLabels: TypeLabels = {
  name: { vi: 'Tên đơn vị', en: 'Name' },
  shortName: { vi: 'Tên ngắn', en: 'Short name' },
  office: {
    vi: 'Vai trò trong Quy chế',
    en: 'Office in the regulation',
    helpVi: 'Nhiệm vụ của đơn vị theo Điều 6 và Điều 6a.',
    helpEn: 'What the unit does by articles 6 and 6a.',
  },
  position,
  headName: {
    vi: 'Thủ trưởng đơn vị',
    en: 'Head of the unit',
    helpVi: 'Họ và tên người nhận thông báo quá hạn của đơn vị. Chỉ dùng nội bộ, không đăng lên Cổng.',
    helpEn: 'Who is told of what is overdue in the unit. For the office only, never public.',
  },
  noticeEmail: {
    vi: 'Hộp thư nhận thông báo',
    en: 'Address for notices',
    helpVi: 'Thư nhắc hạn của đơn vị gửi về đây. Chỉ dùng nội bộ, không đăng lên Cổng.',
    helpEn: 'Where reminders of the unit go. For the office only, never public.',
  },
};

export const fieldLabels: TypeLabels = {
  name: { vi: 'Tên lĩnh vực', en: 'Name' },
  slug,
  position,
};

export const portalLabels: TypeLabels = {
  portalName: {
    vi: 'Tên Cổng',
    en: 'Name of the portal',
    helpVi: 'Tên theo Quy chế: «Cổng thông tin điện tử …».',
    helpEn: 'The name in the regulation: “Portal …”.',
  },
  pageName: {
    vi: 'Tên Trang',
    en: 'Name of the page',
    helpVi: 'Tên in trên trang: «Trang thông tin điện tử …».',
    helpEn: 'The name printed on the page: “Page …”.',
  },
  domain: { vi: 'Tên miền', en: 'Domain' },
  foundingNumber: { vi: 'Quyết định thành lập số', en: 'Founding decision' },
  foundedAt: { vi: 'Ngày quyết định', en: 'Date of the decision' },
  foundingAuthority: { vi: 'Người ban hành quyết định', en: 'Authority that decided' },
  chiefName: { vi: 'Trưởng Ban biên tập', en: 'Chief of the editorial board' },
  chiefPost: { vi: 'Chức vụ', en: 'Post' },
  superiorAuthorities: {
    vi: 'Cơ quan cấp trên',
    en: 'Superior authorities',
    helpVi: 'Mỗi cơ quan một dòng.',
    helpEn: 'One authority a line.',
  },
  address: { vi: 'Địa chỉ', en: 'Address' },
  phone: { vi: 'Điện thoại', en: 'Telephone' },
  email: { vi: 'Thư điện tử', en: 'E-mail' },
};
