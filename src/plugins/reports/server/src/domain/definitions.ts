import type { Text } from '../../../../../regulation';

/** One figure: what it is called, and how it comes about. Page, files and docs/reports.md draw on this table alone. */
export interface Definition {
  label: Text;
  how: Text;
}

/** What is counted for all, and for each kind, unit, section and objective. */
export const measures = {
  published: {
    label: { vi: 'Đã đăng', en: 'Published' },
    how: {
      vi: 'Số tin, bài, văn bản, câu trả lời được đăng lần đầu trong kỳ. Không tính bản đính chính, mục chuyển từ cổng cũ và việc hiện lại sau khi tạm ẩn.',
      en: 'Items that became public for the first time in the period. Corrections, items brought over from the older portal and what was shown again after having been hidden do not count.',
    },
  },
  corrections: {
    label: { vi: 'Đính chính', en: 'Corrections' },
    how: {
      vi: 'Số bản đính chính được đăng trong kỳ. Bản đính chính không có thời hạn của Điều 8.',
      en: 'Corrections that were posted in the period. They have no limit of article 8.',
    },
  },
  limited: {
    label: { vi: 'Có thời hạn', en: 'With a limit' },
    how: {
      vi: 'Số mục có thời hạn theo Điều 8 được đăng lần đầu, hoặc câu hỏi được trả lời riêng hay chuyển đúng nơi và đã báo cho người hỏi, trong kỳ. Không tính bản đính chính và mục chuyển từ cổng cũ.',
      en: 'Items with a limit of article 8 that first became public in the period, and questions answered privately or passed on in it with word to whoever asked. Corrections and items brought over do not count.',
    },
  },
  inTime: {
    label: { vi: 'Đúng hạn', en: 'In time' },
    how: {
      vi: 'Trong số mục có thời hạn: số mục hoàn thành trước 24 giờ của ngày đến hạn.',
      en: 'Of those with a limit: done before 24:00 of the due day.',
    },
  },
  late: {
    label: { vi: 'Trễ hạn', en: 'Late' },
    how: {
      vi: 'Trong số mục có thời hạn: số mục hoàn thành sau ngày đến hạn.',
      en: 'Of those with a limit: done after the due day.',
    },
  },
  overdue: {
    label: { vi: 'Quá hạn chưa đăng', en: 'Overdue, not public' },
    how: {
      vi: 'Số mục mà đến hết kỳ (hoặc đến lúc xem, nếu kỳ chưa hết) đã qua hạn, chưa đăng và chưa kết thúc.',
      en: 'Items that at the end of the period (or now, where it is not over) were past their limit, not public and not ended.',
    },
  },
  returned: {
    label: { vi: 'Trả lại', en: 'Returned' },
    how: {
      vi: 'Số lần trả lại để sửa trong kỳ; một mục bị trả lại hai lần tính là hai.',
      en: 'How often an item was returned in the period; one returned twice counts twice.',
    },
  },
  rejected: {
    label: { vi: 'Không đăng', en: 'Rejected' },
    how: {
      vi: 'Số lần Trưởng Ban biên tập quyết định không đăng trong kỳ.',
      en: 'How often the Chief decided in the period not to publish.',
    },
  },
} as const satisfies Record<string, Definition>;

export type Measure = keyof typeof measures;

/** The one rate. It stands beside its parts everywhere. */
export const onTimeRate: Definition = {
  label: { vi: 'Tỷ lệ đúng hạn', en: 'On-time rate' },
  how: {
    vi: 'Đúng hạn chia cho có thời hạn, làm tròn xuống một chữ số thập phân để 100% nghĩa là tất cả; không có mục nào thì ghi “–”. Mục quá hạn chưa đăng không nằm trong tỷ lệ này mà được nêu riêng.',
    en: 'In time divided by with a limit, rounded down to one decimal so that 100% means all; “–” where there was none. What is overdue and not public is no part of it and stands beside it.',
  },
};

/** What is counted for all only. */
export const totals = {
  owed: {
    label: { vi: 'Còn nợ lý do chậm', en: 'Reasons still owed' },
    how: {
      vi: 'Trong số mục trễ hạn và quá hạn chưa đăng: số mục đến nay chưa ai nêu lý do chậm.',
      en: 'Of the late and the overdue ones: those for which nobody has given the reason by now.',
    },
  },
  approved: {
    label: { vi: 'Số lượt duyệt', en: 'Approvals' },
    how: {
      vi: 'Số lần duyệt trong kỳ, kể cả bản đính chính.',
      en: 'Approvals in the period, of corrections too.',
    },
  },
  ownWork: {
    label: { vi: 'Trưởng Ban duyệt tin, bài của mình', en: "Chief's own work" },
    how: {
      vi: 'Trong số lượt duyệt: Trưởng Ban biên tập duyệt mục do chính mình cung cấp hoặc sửa.',
      en: 'Of the approvals: the Chief approved what he provided or edited himself.',
    },
  },
  byMandate: {
    label: { vi: 'Duyệt theo phân công điều hành', en: 'By mandate' },
    how: {
      vi: 'Trong số lượt duyệt: Phó Trưởng Ban biên tập duyệt thay theo phân công điều hành.',
      en: 'Of the approvals: given by the Deputy under a mandate.',
    },
  },
  hidden: {
    label: { vi: 'Tạm ẩn', en: 'Hidden' },
    how: { vi: 'Số lần tạm ẩn trong kỳ.', en: 'How often something was hidden in the period.' },
  },
  withdrawn: {
    label: { vi: 'Gỡ', en: 'Withdrawn' },
    how: { vi: 'Số lần gỡ trong kỳ.', en: 'How often something was withdrawn in the period.' },
  },
  erased: {
    label: { vi: 'Xóa theo quyết định', en: 'Erased by decision' },
    how: {
      vi: 'Số tài liệu bị xóa theo quyết định trong kỳ; một tài liệu đăng và đính chính nhiều lần vẫn tính là một.',
      en: 'Documents erased in the period; one with several cycles counts once.',
    },
  },
  imported: {
    label: { vi: 'Chuyển từ cổng cũ', en: 'Brought over' },
    how: {
      vi: 'Số mục chuyển từ cổng cũ trong kỳ, giữ ngày đăng gốc; nằm ngoài mọi số liệu về thời hạn.',
      en: 'Items brought over from the older portal in the period with their own dates; outside of all figures on limits.',
    },
  },
  workingDays: {
    label: { vi: 'Số ngày làm việc', en: 'Working days' },
    how: {
      vi: 'Số ngày làm việc đã qua trong kỳ theo lịch làm việc, kể từ ngày cổng bắt đầu hoạt động.',
      en: 'Working days of the period that are over, by the working calendar, from the first day of the portal.',
    },
  },
  quietDays: {
    label: { vi: 'Ngày không cập nhật', en: 'Days without an update' },
    how: {
      vi: 'Trong số ngày làm việc: số ngày không có mục nào được đăng. Điều 8 yêu cầu cập nhật hằng ngày; hệ thống hiểu là ngày làm việc.',
      en: 'Of the working days: those on which nothing was published. Article 8 asks for daily updates; we take that as working days.',
    },
  },
} as const satisfies Record<string, Definition>;

export type Total = keyof typeof totals;

/** What became of the questions received in the period; the first is the sum of the others but the last. */
export const questionFigures = {
  received: {
    label: { vi: 'Câu hỏi đã nhận', en: 'Questions received' },
    how: {
      vi: 'Số câu hỏi có ngày tiếp nhận trong kỳ; các dòng dưới cho biết đến nay mỗi câu ra sao, mỗi câu tính một nơi.',
      en: 'Questions with their day of receipt in the period; the lines below say what has become of each by now, each in one place.',
    },
  },
  answeredInTime: {
    label: { vi: 'Đã trả lời đúng hạn', en: 'Answered in time' },
    how: {
      vi: 'Đã đăng hoặc trả lời riêng trong 15 ngày làm việc (hoặc thời hạn đang áp dụng).',
      en: 'Published or answered privately within 15 working days (or the limit in force).',
    },
  },
  answeredLate: {
    label: { vi: 'Đã trả lời trễ hạn', en: 'Answered late' },
    how: { vi: 'Đã trả lời, sau ngày đến hạn.', en: 'Answered after the due day.' },
  },
  passedOn: {
    label: { vi: 'Đã chuyển cơ quan khác', en: 'Passed on' },
    how: {
      vi: 'Chuyển cơ quan có thẩm quyền và đã báo người hỏi.',
      en: 'Passed on to the competent body, with word to whoever asked.',
    },
  },
  redirected: {
    label: { vi: 'Đã chuyển bộ phận tiếp công dân', en: 'Handed to citizen reception' },
    how: { vi: 'Khiếu nại, tố cáo; không bao giờ đăng.', en: 'Complaints and denunciations; never public.' },
  },
  merged: {
    label: { vi: 'Trùng, đã gộp', en: 'Duplicates merged' },
    how: {
      vi: 'Trùng với câu hỏi khác và được gộp vào câu đó.',
      en: 'The same as another question, into which they were merged.',
    },
  },
  closed: {
    label: { vi: 'Đã kết thúc, không trả lời', en: 'Closed without an answer' },
    how: {
      vi: 'Văn phòng kết thúc có nêu lý do, ví dụ thư rác.',
      en: 'Closed by the office with a reason, such as spam.',
    },
  },
  notAnswered: {
    label: { vi: 'Kết thúc vì lý do khác', en: 'Ended otherwise' },
    how: {
      vi: 'Kết thúc mà chưa trả lời, ví dụ bị xóa theo quyết định.',
      en: 'Ended without an answer in another way, such as an erasure by decision.',
    },
  },
  open: {
    label: { vi: 'Đang xử lý', en: 'Open' },
    how: { vi: 'Chưa có câu trả lời và chưa kết thúc.', en: 'Neither answered nor ended.' },
  },
  overdue: {
    label: { vi: 'Trong đó quá hạn', en: 'Of these overdue' },
    how: { vi: 'Trong số đang xử lý: đã qua ngày đến hạn.', en: 'Of the open ones: past their due day.' },
  },
} as const satisfies Record<string, Definition>;

export type QuestionFigure = keyof typeof questionFigures;

/** What each provider contributed. */
export const contributions = {
  submitted: {
    label: { vi: 'Đã gửi', en: 'Submitted' },
    how: {
      vi: 'Số tin, bài mới được gửi Ban biên tập trong kỳ; gửi lại sau khi bị trả lại không tính thêm. Không tính câu trả lời và bản đính chính.',
      en: 'New items handed in during the period; handing in again after a return adds nothing. Answers and corrections do not count.',
    },
  },
  published: {
    label: { vi: 'Được đăng', en: 'Published' },
    how: {
      vi: 'Số tin, bài của người đó được đăng lần đầu trong kỳ.',
      en: 'Items of that person first public in the period.',
    },
  },
  returned: {
    label: { vi: 'Bị trả lại', en: 'Returned' },
    how: {
      vi: 'Số lần tin, bài của người đó bị trả lại trong kỳ.',
      en: 'How often items of that person were returned in the period.',
    },
  },
} as const satisfies Record<string, Definition>;

export type Contribution = keyof typeof contributions;

/** How far the sections that serve an objective of article 2 are filled. */
export const coverage = {
  sections: {
    label: { vi: 'Số chuyên mục', en: 'Sections' },
    how: { vi: 'Số chuyên mục phục vụ mục tiêu đó.', en: 'Sections that serve the objective.' },
  },
  covered: {
    label: { vi: 'Có tin, bài mới', en: 'With new items' },
    how: {
      vi: 'Số chuyên mục trong đó có ít nhất một mục được đăng lần đầu trong kỳ.',
      en: 'Of these: with at least one item first public in the period.',
    },
  },
} as const satisfies Record<string, Definition>;

export type Coverage = keyof typeof coverage;
