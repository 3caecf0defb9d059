import type { Text } from './text';

/** The states of a dossier, in the order in which an item usually passes them. */
export const states = {
  draft: { vi: 'Bản nháp', en: 'Draft' },
  submitted: { vi: 'Chờ biên tập', en: 'Submitted' },
  'awaiting-approval': { vi: 'Chờ duyệt', en: 'Awaiting approval' },
  approved: { vi: 'Đã duyệt', en: 'Approved' },
  scheduled: { vi: 'Hẹn giờ', en: 'Scheduled' },
  published: { vi: 'Đã đăng', en: 'Published' },
  returned: { vi: 'Trả lại', en: 'Returned' },
  rejected: { vi: 'Không đăng', en: 'Rejected' },
  hidden: { vi: 'Tạm ẩn', en: 'Hidden' },
  withdrawn: { vi: 'Đã gỡ', en: 'Withdrawn' },
  superseded: { vi: 'Đã có bản đính chính thay thế', en: 'Superseded by a correction' },
  answered: { vi: 'Đã trả lời riêng', en: 'Answered privately' },
  'passed-on': { vi: 'Đã chuyển cơ quan khác', en: 'Passed on' },
  closed: { vi: 'Đã kết thúc, không đăng', en: 'Closed without publishing' },
  erased: { vi: 'Đã xóa theo quyết định', en: 'Erased by decision' },
  discarded: { vi: 'Đã hủy bản nháp', en: 'Draft discarded' },
} as const satisfies Record<string, Text>;

export type State = keyof typeof states;

/** The straight way of an item, shown to people as the line of the process. */
export const mainLine: readonly State[] = [
  'draft',
  'submitted',
  'awaiting-approval',
  'approved',
  'published',
];
