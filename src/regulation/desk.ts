import type { State } from './states';
import type { Text } from './text';

/**
 * A list of dossiers that people look at again and again. What it holds is what all of its conditions say; one without
 * any holds every dossier.
 */
export interface DeskView {
  label: Text;
  /** What an empty list means. */
  empty: Text;
  /** Which come first, where the reader does not choose. */
  sort: 'due:asc' | 'updatedAt:asc' | 'updatedAt:desc';
  /** Whose move it is: the reader's, or anybody's. */
  waitsFor?: 'reader' | 'anybody';
  states?: readonly State[];
  /** Past their limit, and still open. */
  overdue?: true;
  /** Nobody has written in them or decided about them for that many whole working days. */
  untouchedFor?: number;
}

/** The desk of the board's members; a help of ours, the regulation asks for none. */
export const deskViews = {
  mine: {
    label: { vi: 'Chờ tôi xử lý', en: 'Waiting for me' },
    empty: {
      vi: 'Không có hồ sơ nào chờ Ông/Bà xử lý. Khi có hồ sơ đến lượt Ông/Bà, hồ sơ sẽ hiện ở đây.',
      en: 'Nothing waits for you. What comes to you will be shown here.',
    },
    sort: 'due:asc',
    waitsFor: 'reader',
  },
  'awaiting-approval': {
    label: { vi: 'Chờ duyệt', en: 'Awaiting approval' },
    empty: {
      vi: 'Không có hồ sơ nào chờ Trưởng Ban biên tập duyệt.',
      en: 'Nothing waits for the Chief’s approval.',
    },
    sort: 'due:asc',
    states: ['awaiting-approval'],
  },
  returned: {
    label: { vi: 'Trả lại cho tôi', en: 'Returned to me' },
    empty: {
      vi: 'Không có hồ sơ nào bị trả lại cho Ông/Bà.',
      en: 'Nothing has been returned to you.',
    },
    sort: 'due:asc',
    waitsFor: 'reader',
    states: ['returned'],
  },
  overdue: {
    label: { vi: 'Quá hạn', en: 'Overdue' },
    empty: {
      vi: 'Không có hồ sơ nào quá hạn.',
      en: 'Nothing is overdue.',
    },
    sort: 'due:asc',
    overdue: true,
  },
  scheduled: {
    label: { vi: 'Hẹn giờ', en: 'Scheduled' },
    empty: {
      vi: 'Không có hồ sơ nào được hẹn giờ đăng.',
      en: 'Nothing is scheduled to be published.',
    },
    sort: 'due:asc',
    states: ['scheduled'],
  },
  untouched: {
    label: { vi: 'Để lâu', en: 'Left lying' },
    empty: {
      vi: 'Không có hồ sơ nào bị để lâu: mọi hồ sơ đang chờ đều đã được xử lý hoặc sửa trong 5 ngày làm việc gần đây.',
      en: 'Nothing has been left lying: all that waits for somebody was touched within the last 5 working days.',
    },
    sort: 'updatedAt:asc',
    waitsFor: 'anybody',
    untouchedFor: 5,
  },
  all: {
    label: { vi: 'Tất cả', en: 'All' },
    empty: {
      vi: 'Chưa có hồ sơ nào. Hồ sơ được lập khi có người tạo bản nháp.',
      en: 'There is no dossier yet. A dossier begins with a draft.',
    },
    sort: 'updatedAt:desc',
  },
} as const satisfies Record<string, DeskView>;

export type DeskViewCode = keyof typeof deskViews;
