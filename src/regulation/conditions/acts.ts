import type { Condition } from './condition';

/** What must be true of an act and of how things stand, and what a person reads where it is not. */
export const actConditions = {
  'seal-intact': {
    sort: 'state',
    article: 'Đ4.3',
    message: {
      vi: 'Nội dung hoặc tệp đính kèm đã khác bản được duyệt. Hãy trình duyệt lại.',
      en: 'The content or a file differs from what was approved. Submit it for approval again.',
    },
  },
  'revision-seen': {
    sort: 'state',
    article: 'Đ4.3',
    message: {
      vi: 'Nội dung vừa được sửa sau khi bạn mở. Hãy tải lại trang, đọc bản mới rồi duyệt.',
      en: 'The content was edited after you opened it. Reload, read the new revision, then approve.',
    },
  },
  'event-over': {
    sort: 'state',
    article: 'Đ8c',
    message: {
      vi: 'Hội nghị, sự kiện chưa kết thúc. Bài đăng trước khi kết thúc là tin tức: hãy tạo tin riêng, bài này đăng sau khi kết thúc.',
      en: 'The conference or event is not over. A report before its end is news: write that as an item of its own, and post this one afterwards.',
    },
  },
  'not-taken-down': {
    sort: 'state',
    article: 'Đ6a.1',
    message: {
      vi: 'Bản đang đăng đã bị ẩn hoặc gỡ sau khi bản đính chính này được duyệt. Hãy trả lại và trình duyệt lại.',
      en: 'What was public was hidden or withdrawn after this correction was approved. Return it and have it approved again.',
    },
  },
  'asker-allows': {
    sort: 'state',
    article: 'Đ8đ',
    message: {
      vi: 'Người hỏi đề nghị không đăng công khai. Hãy trả lời riêng.',
      en: 'The asker wishes nothing of it to be public. Answer him privately.',
    },
  },
  'ever-public': {
    sort: 'state',
    article: 'Đ6a.1',
    message: {
      vi: 'Mục này không được duyệt đăng nên không sửa tiếp. Hãy tạo mục mới.',
      en: 'This item was rejected and is not edited any further. Create a new one.',
    },
  },
  'never-public': {
    sort: 'state',
    article: 'Đ8',
    message: {
      vi: 'Mục này đang hoặc đã từng đăng công khai nên không xóa được. Hãy dùng «Gỡ» và nêu lý do.',
      en: 'This item is or was public and cannot be deleted. Withdraw it, with the reason.',
    },
  },
  correction: {
    sort: 'state',
    article: 'Đ8',
    message: {
      vi: 'Không có bản đính chính nào đang soạn để bỏ.',
      en: 'There is no correction under way to abandon.',
    },
  },
  comment: {
    sort: 'missing',
    article: 'Đ6a.1',
    message: {
      vi: 'Hãy ghi lý do hoặc ý kiến.',
      en: 'State the reason or a comment.',
    },
  },
  assignee: {
    sort: 'missing',
    article: 'Đ6a.1',
    message: {
      vi: 'Hãy chọn người được phân công: tài khoản đang hoạt động và đang giữ nhiệm vụ trong Ban biên tập hoặc Tổ giúp việc.',
      en: 'Choose to whom it is assigned: an open account that holds an office.',
    },
  },
  'of-field': {
    sort: 'authority',
    article: 'Đ6a',
    message: {
      vi: 'Cán bộ, công chức chỉ chuyển câu hỏi cho người được phân công phụ trách lĩnh vực của câu hỏi. Người trả lời thay do Trưởng Ban biên tập hoặc Văn phòng phân công.',
      en: 'An official hands a question on only to whom its field was given. A stand-in is chosen by the Chief or the office.',
    },
  },
  body: {
    sort: 'missing',
    article: 'Đ8đ',
    message: {
      vi: 'Hãy ghi tên cơ quan có thẩm quyền được chuyển đến.',
      en: 'Name the competent body to which it is passed on.',
    },
  },
  complaint: {
    sort: 'missing',
    article: 'Đ8đ',
    message: {
      vi: 'Chỉ khiếu nại, tố cáo được chuyển bộ phận tiếp công dân. Hãy chọn đây là khiếu nại hay tố cáo; câu hỏi, kiến nghị thì trả lời hoặc chuyển cơ quan có thẩm quyền.',
      en: 'Only complaints and denunciations go to citizen reception. Choose which of them this is; a question or suggestion is answered, or passed on to the competent body.',
    },
  },
  twin: {
    sort: 'missing',
    article: 'Đ8đ',
    message: {
      vi: 'Hãy chọn câu hỏi khác mà câu hỏi này trùng: đã trả lời, hoặc đang xử lý và được tiếp nhận không muộn hơn.',
      en: 'Choose the other question of which this is a duplicate: one that is answered, or one under way that was received no later.',
    },
  },
  'legal-basis': {
    sort: 'missing',
    article: 'Đ8b',
    message: {
      vi: 'Hãy ghi căn cứ pháp lý của việc không đăng văn bản này.',
      en: 'State the legal basis on which this document is not published.',
    },
  },
  ground: {
    sort: 'missing',
    article: 'Đ8',
    message: {
      vi: 'Hãy chọn lý do xóa: bí mật nhà nước, thông tin cá nhân hoặc hết thời hạn lưu trữ.',
      en: 'Choose why it is erased: state secret, personal data, or retention expired.',
    },
  },
  'publish-time': {
    sort: 'missing',
    article: 'Đ6b.1',
    message: {
      vi: 'Hãy chọn thời điểm đăng ở tương lai, trong vòng một năm (giờ Việt Nam); bài về hội nghị, sự kiện quan trọng đăng sau khi kết thúc.',
      en: 'Choose a time to publish that lies ahead, within a year (Vietnamese time); of a conference or important event, after its end.',
    },
  },
  sent: {
    sort: 'missing',
    article: 'Đ8d',
    message: {
      vi: 'Báo cáo chưa được ghi nhận đã gửi. Báo cáo đã duyệt được tự động đăng ngay khi ghi nhận đã gửi.',
      en: 'The report is not recorded as sent. Once approved it is published the moment its sending is recorded.',
    },
  },
  'not-sent': {
    sort: 'state',
    article: 'Đ8d',
    message: {
      vi: 'Việc gửi báo cáo này đã được ghi nhận và không thay đổi nữa.',
      en: 'The sending of this report is recorded and stands.',
    },
    pointless: true,
  },
  'sent-time': {
    sort: 'missing',
    article: 'Đ8d',
    message: {
      vi: 'Thời điểm gửi báo cáo không được ở tương lai. Hãy nhập thời điểm gửi thực tế.',
      en: 'The time of sending cannot lie ahead. Enter when the report was actually sent.',
    },
  },
  late: {
    sort: 'state',
    article: 'Đ8',
    message: {
      vi: 'Mục này không chậm so với thời hạn nên không phải nêu lý do.',
      en: 'This item is not late, so there is no delay to explain.',
    },
    pointless: true,
  },
  'late-reason-owed': {
    sort: 'state',
    article: 'Đ8',
    message: {
      vi: 'Lý do chậm của mục này đã được ghi và không thay đổi nữa.',
      en: 'The reason for the lateness of this item is recorded and stands.',
    },
    pointless: true,
  },
  'late-reason': {
    sort: 'missing',
    article: 'Đ8',
    message: {
      vi: 'Hãy ghi lý do chậm.',
      en: 'State the reason for the lateness.',
    },
  },
  decision: {
    sort: 'missing',
    article: 'Đ6a.1',
    message: {
      vi: 'Chưa nêu số quyết định làm căn cứ.',
      en: 'The number of the decision on which this rests is missing.',
    },
  },
} as const satisfies Record<string, Condition>;
