import type { Article } from './articles';
import type { Text } from './text';

export type ConditionCode =
  | 'title'
  | 'origin'
  | 'attestation'
  | 'trigger-date'
  | 'figures-agree'
  | 'seal-intact'
  | 'revision-seen'
  | 'valid'
  | 'not-taken-down'
  | 'ever-public'
  | 'never-public'
  | 'correction'
  | 'comment'
  | 'late'
  | 'late-reason-owed'
  | 'late-reason'
  | 'decision';

export interface Condition {
  /** `missing`: something can be supplied (422). `state`: the item is not in a state for it (409). */
  sort: 'missing' | 'state';
  article: Article;
  message: Text;
  /** An act that lacks this would be pointless, and is not offered; without it the act is shown with what it lacks. */
  pointless?: true;
}

/** What must be true before an act, and what a person reads where it is not. */
export const conditions: Record<ConditionCode, Condition> = {
  title: {
    sort: 'missing',
    article: 'Đ7',
    message: {
      vi: 'Chưa có tiêu đề (hoặc số, ký hiệu, trích yếu đối với văn bản). Hãy nhập rồi lưu lại.',
      en: 'The title is missing (number, symbol and abstract for a document). Fill it in and save.',
    },
  },
  origin: {
    sort: 'missing',
    article: 'Đ7',
    message: {
      vi: 'Chưa ghi nguồn gốc thông tin. Hãy ghi rõ nguồn của tin, bài.',
      en: 'The origin of the information is missing. State where the item comes from.',
    },
  },
  attestation: {
    sort: 'missing',
    article: 'Đ7',
    message: {
      vi: 'Người cung cấp chưa cam kết đủ ba điều: chính xác, không sao chép, không chứa bí mật nhà nước.',
      en: 'The provider has not attested all three: accurate, original, no state secret.',
    },
  },
  'trigger-date': {
    sort: 'missing',
    article: 'Đ8',
    message: {
      vi: 'Chưa có ngày làm mốc tính hạn: {field}. Hãy nhập ngày này rồi lưu lại.',
      en: 'The date that starts the deadline is missing: {field}. Fill it in and save.',
    },
  },
  'figures-agree': {
    sort: 'missing',
    article: 'Đ7',
    message: {
      vi: 'Số liệu chưa khớp: số hồ sơ trước và đúng hạn cộng trễ hạn phải bằng số hồ sơ xử lý.',
      en: 'The figures disagree: before and on time plus overdue must equal processed.',
    },
  },
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
  'not-taken-down': {
    sort: 'state',
    article: 'Đ6a.1',
    message: {
      vi: 'Bản đang đăng đã bị ẩn hoặc gỡ sau khi bản đính chính này được duyệt. Hãy trả lại và trình duyệt lại.',
      en: 'What was public was hidden or withdrawn after this correction was approved. Return it and have it approved again.',
    },
  },
  valid: {
    sort: 'missing',
    article: 'Đ7',
    message: {
      vi: 'Có ô chưa đúng quy định (bỏ trống ô bắt buộc, quá ngắn hoặc quá dài). Hãy xem dòng hướng dẫn dưới từng ô, sửa rồi lưu lại.',
      en: 'A field does not fit its rules (required, too short or too long). See the help below each field, correct and save.',
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
      vi: 'Chưa nêu số quyết định của Trưởng Ban biên tập cho phép chuyển mục này từ cổng cũ.',
      en: "The number of the Chief's decision that lets this item be brought over is missing.",
    },
  },
};
