import type { Article } from './articles';
import type { OfficeCode } from './roles';
import type { Text } from './text';

/** What people are told of, as they choose it. */
export interface NoticeGroup {
  label: Text;
  /** When such a notice comes. */
  hint: Text;
  /** The first word of the topics that belong to it. */
  topics: readonly string[];
  /** Who is told; others are not asked about it. */
  who: readonly OfficeCode[] | 'everybody';
  /** It is mailed whatever somebody chose, and by which provision. */
  always?: Article;
}

/**
 * Each person chooses what is also mailed to him; in the panel everything is shown. What must not be missed is not his to
 * switch off: his own overdue items, and what touches accounts, authority and the record. A safeguard of ours.
 */
export const noticeGroups = {
  overdue: {
    label: { vi: 'Hồ sơ của tôi bị quá hạn', en: 'My overdue items' },
    hint: {
      vi: 'Sáng hôm sau ngày hết hạn, khi hồ sơ còn chờ tôi xử lý.',
      en: 'On the morning after the due day, while the item waits for me.',
    },
    topics: ['overdue'],
    who: 'everybody',
    always: 'Đ8',
  },
  account: {
    label: { vi: 'Mất mật khẩu, khóa tài khoản', en: 'Stolen password, locked account' },
    hint: {
      vi: 'Khi có người báo mất mật khẩu và khi tài khoản được mở lại.',
      en: 'When a password is reported as stolen, and when the account is released.',
    },
    topics: ['theft'],
    who: 'everybody',
    always: 'Đ6b.3',
  },
  authority: {
    label: { vi: 'Thẩm quyền: tạm dừng, phân công điều hành', en: 'Authority: suspended, mandates' },
    hint: {
      vi: 'Khi thẩm quyền bị tạm dừng hoặc cần xác nhận, khi phân công điều hành bắt đầu hoặc kết thúc.',
      en: 'When authority is suspended or must be confirmed, when a mandate begins or ends.',
    },
    topics: ['delegation'],
    who: 'everybody',
    always: 'Đ6a.2',
  },
  integrity: {
    label: { vi: 'Sai lệch khi kiểm tra toàn vẹn', en: 'What the integrity sweep finds' },
    hint: {
      vi: 'Sáng sớm, khi nội dung công khai, tệp hoặc nhật ký không còn đúng như đã ghi.',
      en: 'Early in the morning, when public content, a file or the ledger is not what was recorded.',
    },
    topics: ['integrity'],
    who: ['chief', 'deputy', 'chairman'],
    always: 'Đ4.3',
  },
  reminders: {
    label: { vi: 'Nhắc hạn xử lý', en: 'Reminders of deadlines' },
    hint: {
      vi: 'Trước hạn và vào ngày đến hạn của hồ sơ đang chờ tôi xử lý.',
      en: 'Before and on the due day of an item that waits for me.',
    },
    topics: ['reminder'],
    who: 'everybody',
  },
  assignment: {
    label: { vi: 'Được phân công hoặc thôi phân công', en: 'Assigned, or no longer assigned' },
    hint: {
      vi: 'Khi một câu hỏi, hồ sơ được giao cho tôi hoặc chuyển cho người khác.',
      en: 'When something is assigned to me, or given to somebody else.',
    },
    topics: ['assigned', 'taken-over'],
    who: 'everybody',
  },
  schedules: {
    label: { vi: 'Không đăng được theo hẹn giờ', en: 'Not published as scheduled' },
    hint: {
      vi: 'Khi đến giờ đã hẹn mà hồ sơ không đủ điều kiện đăng.',
      en: 'When a set time has come and the item cannot be published.',
    },
    topics: ['schedule'],
    who: 'everybody',
  },
  digest: {
    label: { vi: 'Danh sách quá hạn của toàn cổng', en: 'What is overdue on the whole portal' },
    hint: {
      vi: 'Mỗi sáng ngày làm việc, khi có hồ sơ quá hạn.',
      en: 'Each working morning, if anything is.',
    },
    topics: ['digest'],
    who: ['chief'],
  },
  taken: {
    label: {
      vi: 'Tin, bài bị tạm ẩn; báo cáo gửi khi chưa duyệt',
      en: 'Hidden items; reports sent unapproved',
    },
    hint: {
      vi: 'Khi người khác tạm ẩn một mục, hoặc một báo cáo đã gửi mà chưa được duyệt.',
      en: 'When somebody else hides an item, or a report was sent that nobody approved.',
    },
    topics: ['hidden', 'sent-unapproved'],
    who: ['chief'],
  },
  unassigned: {
    label: { vi: 'Câu hỏi chưa có người trả lời', en: 'Questions without anybody to answer' },
    hint: {
      vi: 'Khi lĩnh vực của câu hỏi chưa có người phụ trách.',
      en: 'When nobody is appointed for the field of a question.',
    },
    topics: ['unassigned'],
    who: ['chief', 'office'],
  },
  intake: {
    label: { vi: 'Câu hỏi qua Cổng cần xem', en: 'Questions from the portal to look at' },
    hint: {
      vi: 'Khi một câu hỏi bị cách ly, hoặc người hỏi rút câu hỏi đã giải quyết.',
      en: 'When a question is held, or an asker takes back one that was settled.',
    },
    topics: ['held-question', 'asker-withdrew'],
    who: ['chief', 'office'],
  },
  reviews: {
    label: { vi: 'Chuyên mục, trang đến hạn rà soát', en: 'Sections and pages to review' },
    hint: { vi: 'Mỗi tuần một lần, khi có mục quá hạn rà soát.', en: 'Once a week, if any is overdue.' },
    topics: ['reviews'],
    who: ['office', 'culture'],
  },
  duties: {
    label: { vi: 'Báo cáo thống kê còn thiếu, lịch năm chưa nhập', en: 'Missing reports, year not entered' },
    hint: {
      vi: 'Mỗi tuần một lần, cho đến khi đủ.',
      en: 'Once a week, until all is there.',
    },
    topics: ['missing-reports', 'enter-year'],
    who: ['office'],
  },
} as const satisfies Record<string, NoticeGroup>;

export type NoticeGroupCode = keyof typeof noticeGroups;
