import type { Article } from './articles';
import type { OfficeCode } from './roles';
import type { Text } from './text';

/** What is kept beside the items, by whom, and by which provision. */
export interface Upkeep {
  who: readonly OfficeCode[];
  article: Article;
  /** What people call the act where somebody else is refused. */
  label: Text;
}

/** Who keeps what has no publishing cycle: every change is on the ledger, none needs approval. */
export const upkeep = {
  /** Sections, units, fields, the portal's identity. */
  records: {
    who: ['office', 'chief'],
    article: 'Đ6a',
    label: { vi: 'Cập nhật danh mục', en: 'Keep the records' },
  },
  /** When a question was received: the limit of its answer runs from it, so that whoever answers does not move it. */
  receipt: {
    who: ['office', 'culture', 'chief'],
    article: 'Đ8đ',
    label: { vi: 'Sửa thời điểm tiếp nhận câu hỏi', en: 'Change when a question was received' },
  },
  /** Who asked through the portal: kept apart from the question, and each look at it is on the ledger. */
  askers: {
    who: ['office', 'culture', 'chief'],
    article: 'Đ8đ',
    label: { vi: 'Xem thông tin người hỏi', en: 'Read who asked' },
  },
  /** What looked like spam as it came in is looked at by a person, who takes it in or closes it. */
  quarantine: {
    who: ['office', 'culture', 'chief'],
    article: 'Đ8đ',
    label: { vi: 'Xử lý câu hỏi bị cách ly', en: 'Decide on a held question' },
  },
  /** Collaborators are invited, and suspended, by those who answer for what they supply. */
  collaborators: {
    who: ['office', 'chief'],
    article: 'Đ4.4',
    label: { vi: 'Mời, quản lý cộng tác viên', en: 'Invite and keep collaborators' },
  },
  /** Which days are worked: the office enters what the competent authority decided. */
  calendar: {
    who: ['office', 'chief'],
    article: 'Đ6a',
    label: { vi: 'Cập nhật lịch làm việc', en: 'Keep the working calendar' },
  },
  /** Sections and pages are looked through at their interval, so that they stay current and correct. */
  reviews: {
    who: ['office', 'culture', 'chief'],
    article: 'Đ8e',
    label: { vi: 'Rà soát chuyên mục, trang', en: 'Review a section or page' },
  },
  /** Which stages each kind passes on its way to the public: the Chief decides the process. */
  process: {
    who: ['chief'],
    article: 'Đ8',
    label: { vi: 'Quyết định quy trình', en: 'Decide the process' },
  },
  /** Whatever does not fit any more is gathered by the board and put before the Chief. */
  propose: {
    who: ['office', 'culture', 'finance', 'radio', 'union', 'official', 'support', 'deputy', 'chief'],
    article: 'Đ11',
    label: { vi: 'Đề xuất sửa đổi quy chế', en: 'Propose an amendment' },
  },
  'decide-proposals': {
    who: ['chief'],
    article: 'Đ11',
    label: { vi: 'Quyết định đề xuất sửa đổi', en: 'Decide on a proposal' },
  },
  /** The Deputy acts for the Chief only where the Chief said so. */
  delegations: {
    who: ['chief'],
    article: 'Đ6a.2',
    label: { vi: 'Phân công điều hành', en: 'Give a mandate' },
  },
  /** How many working days each kind has: amended as the regulation itself is. */
  rules: {
    who: ['chief'],
    article: 'Đ11',
    label: { vi: 'Sửa đổi thời hạn', en: 'Amend a time limit' },
  },
} as const satisfies Record<string, Upkeep>;

export type UpkeepCode = keyof typeof upkeep;
