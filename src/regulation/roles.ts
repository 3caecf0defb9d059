import type { Article } from './articles';
import type { Text } from './text';

/** Where a holder of the office works: in the admin panel, or through the API from outside. */
export type Channel = 'panel' | 'api';

export interface Office {
  label: Text;
  article: Article;
  channel: Channel;
}

/** Who is bound by the regulation (articles 1, 6 and 10), and where each works. */
export const offices = {
  chief: {
    label: { vi: 'Trưởng Ban biên tập', en: 'Chief of the editorial board' },
    article: 'Đ6a.1',
    channel: 'panel',
  },
  deputy: {
    label: { vi: 'Phó Trưởng Ban biên tập', en: 'Deputy chief' },
    article: 'Đ6a.2',
    channel: 'panel',
  },
  office: { label: { vi: 'Văn phòng UBND xã', en: 'Commune office' }, article: 'Đ6a', channel: 'panel' },
  culture: {
    label: { vi: 'Công chức Văn hóa – Xã hội', en: 'Culture and society officer' },
    article: 'Đ6a',
    channel: 'panel',
  },
  finance: {
    label: { vi: 'Công chức Tài chính – Kế toán', en: 'Finance officer' },
    article: 'Đ6a.3',
    channel: 'panel',
  },
  radio: {
    label: { vi: 'Đài truyền thanh xã', en: 'Commune radio station' },
    article: 'Đ6a.3',
    channel: 'panel',
  },
  union: {
    label: { vi: 'Đoàn thể chính trị – xã hội', en: 'Mass organisation' },
    article: 'Đ6a.3',
    channel: 'panel',
  },
  official: { label: { vi: 'Cán bộ, công chức', en: 'Official' }, article: 'Đ6a', channel: 'panel' },
  support: { label: { vi: 'Tổ giúp việc', en: 'Support team' }, article: 'Đ6a', channel: 'panel' },
  chairman: { label: { vi: 'Chủ tịch UBND xã', en: 'Chairman' }, article: 'Đ6a.1', channel: 'panel' },
  collaborator: { label: { vi: 'Cộng tác viên', en: 'Collaborator' }, article: 'Đ4.4', channel: 'api' },
} as const satisfies Record<string, Office>;

export type OfficeCode = keyof typeof offices;
